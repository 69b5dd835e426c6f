package nextmove.edit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextmove.model.Decision;
import nextmove.model.Details;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What may be made of a scenario, so that only what is legal is offered and a refusal can say why.
public final class Legal {
  private Legal() {}

  /// Why no link may lead from `key.from` to `key.to`; empty if one may.
  public static Optional<Problem> link(Index index, Link.Key key) {
    return link(
        key,
        index::element,
        id -> {
          int at = index.position(id);
          return IntStream.range(0, index.inDegree(at)).mapToObj(i -> index.link(index.in(at, i)));
        });
  }

  static Optional<Problem> link(Scenario s, Link.Key key) {
    return link(
        key, id -> Apply.element(s, id), id -> s.links().stream().filter(l -> l.to().equals(id)));
  }

  /// @param into the links that lead to an element
  private static Optional<Problem> link(
      Link.Key key,
      Function<String, Optional<Element>> element,
      Function<String, Stream<Link>> into) {
    if (key.from().equals(key.to())) {
      return Optional.of(Apply.problem("edit.link.self"));
    }
    Optional<Element> from = element.apply(key.from());
    Optional<Element> to = element.apply(key.to());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.of(
          Apply.problem("edit.element.gone", from.isEmpty() ? key.from() : key.to()));
    }
    Kind source = from.get().kind();
    Kind target = to.get().kind();
    if (!source.mayLinkTo(target)) {
      return Optional.of(Apply.problem("edit.link.kinds", source.name(), target.name()));
    }
    if (into.apply(key.to()).anyMatch(l -> l.from().equals(key.from()))) {
      return Optional.of(Apply.problem("edit.link.twice", from.get().title(), to.get().title()));
    }
    if (from.get() instanceof Decision d
        && into.apply(key.to())
            .flatMap(l -> element.apply(l.from()).stream())
            .anyMatch(e -> e instanceof Decision o && !Objects.equals(o.actor(), d.actor()))) {
      return Optional.of(Apply.problem("edit.option.actors", to.get().title()));
    }
    return Optional.empty();
  }

  /// Why `element` may not stand in the place of the one with its id; empty if it may.
  static Optional<Problem> asKind(Scenario s, Element element) {
    for (Link l : s.links()) {
      boolean out = l.from().equals(element.id());
      if (out || l.to().equals(element.id())) {
        Kind from = out ? element.kind() : Apply.element(s, l.from()).orElseThrow().kind();
        Kind to = out ? Apply.element(s, l.to()).orElseThrow().kind() : element.kind();
        if (!from.mayLinkTo(to)) {
          return Optional.of(Apply.problem("edit.link.kinds", from.name(), to.name()));
        }
      }
    }
    return Optional.empty();
  }

  /// Why no file could hold `element`; empty if one could.
  static Optional<Problem> numbers(Element element) {
    Details.@Nullable Place at = element.details().at();
    return tooLarge(
        Stream.concat(
            element.payoffs().amounts().values().stream().flatMap(a -> Stream.of(a.lo(), a.hi())),
            at == null ? Stream.empty() : Stream.of(at.x(), at.y())));
  }

  /// Why no file could hold `unit`; empty if one could.
  static Optional<Problem> numbers(PayoffUnit unit) {
    return tooLarge(Stream.of(unit.min(), unit.max()).flatMap(Stream::ofNullable));
  }

  /// Why no file could hold `indicator`; empty if one could.
  static Optional<Problem> numbers(Indicator indicator) {
    return tooLarge(
        indicator.links().stream()
            .flatMap(b -> Stream.of(b.ratio(), b.ratioIfAbsent()).flatMap(Stream::ofNullable)));
  }

  private static Optional<Problem> tooLarge(Stream<Num> numbers) {
    return numbers
        .filter(n -> !n.isReckonable())
        .findFirst()
        .map(n -> Apply.problem("edit.number", n.literal()));
  }
}
