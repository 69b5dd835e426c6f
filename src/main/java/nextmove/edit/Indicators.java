package nextmove.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Scenario;

/// What is done to the indicators of a scenario. They follow the links that they bear on; one that
/// bears on nothing any more stays, since it is still something to watch.
final class Indicators {
  private Indicators() {}

  static Outcome put(Indicator indicator, Scenario s) {
    if (s.indicators().contains(indicator)) {
      return Apply.done(s);
    }
    Optional<Problem> unreadable = Legal.numbers(indicator);
    if (unreadable.isPresent()) {
      return new Outcome.Rejected(unreadable.get());
    }
    return Apply.done(
        s.withIndicators(Apply.put(s.indicators(), indicator, i -> i.id().equals(indicator.id()))));
  }

  static Outcome remove(String id, Scenario s) {
    List<Indicator> left = s.indicators().stream().filter(i -> !i.id().equals(id)).toList();
    return Apply.done(left.size() == s.indicators().size() ? s : s.withIndicators(left));
  }

  static Scenario withoutElements(Scenario s, Set<String> ids) {
    return without(s, l -> ids.contains(l.from()) || ids.contains(l.to()));
  }

  static Scenario withoutLinks(Scenario s, Set<Link.Key> keys) {
    return without(s, keys::contains);
  }

  private static Scenario without(Scenario s, Predicate<Link.Key> gone) {
    return changed(
        s,
        i ->
            i.links().stream().noneMatch(b -> gone.test(b.link()))
                ? i
                : i.withLinks(i.links().stream().filter(b -> !gone.test(b.link())).toList()));
  }

  /// With what bears on the link `key` bearing on `to`.
  static Scenario moved(Scenario s, Link.Key key, Link.Key to) {
    return changed(
        s,
        i ->
            i.bearsOn(key)
                ? i.withLinks(
                    Apply.mapped(i.links(), b -> b.link().equals(key) ? b.withLink(to) : b))
                : i);
  }

  private static Scenario changed(Scenario s, UnaryOperator<Indicator> change) {
    List<Indicator> changed = Apply.mapped(s.indicators(), change);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i) != s.indicators().get(i)) {
        return s.withIndicators(changed);
      }
    }
    return s;
  }

  /// Those that bear on links of `ids`, with nothing else that they bear on.
  static List<Indicator> among(Scenario s, Set<String> ids) {
    return without(s, l -> !ids.contains(l.from()) || !ids.contains(l.to())).indicators().stream()
        .filter(i -> !i.links().isEmpty())
        .toList();
  }

  /// Ours with theirs: one of the same id bears on what theirs bears on as well.
  static List<Indicator> together(List<Indicator> ours, List<Indicator> theirs) {
    List<Indicator> all = new ArrayList<>(ours);
    for (Indicator more : theirs) {
      int at = Apply.position(all, own -> own.id().equals(more.id()));
      if (at < 0) {
        all.add(more);
      } else {
        List<Bearing> links =
            Stream.concat(all.get(at).links().stream(), more.links().stream()).toList();
        all.set(at, all.get(at).withLinks(links));
      }
    }
    return all;
  }
}
