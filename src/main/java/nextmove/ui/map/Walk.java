package nextmove.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nextmove.drawing.Hit;
import nextmove.geom.Box;
import nextmove.layout.Direction;
import nextmove.model.Index;
import nextmove.model.Link;

/// Walks over the map by keys: along the links, and beside them to the next card in the column.
/// Going back and on again leads the same way.
final class Walk {
  /// Steps as they run from left to right; from top down they turn with the map.
  enum Step {
    ON,
    BACK,
    BEFORE,
    AFTER
  }

  private int lastSource = -1;
  private int lastTarget = -1;

  /// The element that one step leads to, or none.
  OptionalInt from(Picture picture, int element, Step step) {
    return switch (step) {
      case ON -> {
        OptionalInt target =
            lastSource == element && follows(picture, lastTarget)
                ? OptionalInt.of(lastTarget)
                : first(picture, element);
        target.ifPresent(t -> remember(element, t));
        yield target;
      }
      case BACK -> {
        OptionalInt source =
            lastTarget == element && follows(picture, element)
                ? OptionalInt.of(lastSource)
                : parent(picture, element);
        source.ifPresent(s -> remember(s, element));
        yield source;
      }
      case BEFORE -> beside(picture, element, -1);
      case AFTER -> beside(picture, element, 1);
    };
  }

  /// The link before or after `link` among those from the same element that are shown.
  Optional<Link.Key> linkBeside(Picture picture, Link.Key link, Step step) {
    Index index = picture.index();
    int from = index.position(link.from());
    if (from < 0) {
      return Optional.empty();
    }
    List<Link.Key> shown =
        IntStream.range(0, index.outDegree(from))
            .map(i -> index.out(from, i))
            .filter(picture.placement()::showsLink)
            .mapToObj(k -> index.link(k).key())
            .toList();
    int to = shown.indexOf(link) + (step == Step.BEFORE ? -1 : 1);
    return to < 0 || to >= shown.size() ? Optional.empty() : Optional.of(shown.get(to));
  }

  private void remember(int source, int target) {
    lastSource = source;
    lastTarget = target;
  }

  /// Whether `target` still follows the source that was left last.
  private boolean follows(Picture picture, int target) {
    Index index = picture.index();
    if (target != lastTarget
        || !picture.shows(new Hit.OnElement(lastSource))
        || !picture.shows(new Hit.OnElement(target))) {
      return false;
    }
    return IntStream.range(0, index.outDegree(lastSource))
        .anyMatch(i -> index.to(index.out(lastSource, i)) == target);
  }

  private static OptionalInt first(Picture picture, int element) {
    Index index = picture.index();
    return IntStream.range(0, index.outDegree(element))
        .map(i -> index.to(index.out(element, i)))
        .filter(picture.placement()::shows)
        .findFirst();
  }

  /// The element that this one hangs from in the picture, else any that leads to it.
  private static OptionalInt parent(Picture picture, int element) {
    Index index = picture.index();
    int link = picture.placement().hangsBy(element);
    return link >= 0
        ? OptionalInt.of(index.from(link))
        : IntStream.range(0, index.inDegree(element))
            .map(i -> index.from(index.in(element, i)))
            .filter(picture.placement()::shows)
            .findFirst();
  }

  /// The nearest card before or after in the same column; in the same row from top down.
  private static OptionalInt beside(Picture picture, int element, int sign) {
    boolean down = picture.placement().direction() == Direction.LEFT_RIGHT;
    Box here = picture.box(element);
    double at = down ? here.centerY() : here.centerX();
    IntPredicate sameColumn =
        e -> {
          Box b = picture.box(e);
          return down
              ? b.x() < here.right() && here.x() < b.right()
              : b.y() < here.bottom() && here.y() < b.bottom();
        };
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int e = 0; e < picture.index().elementCount(); e++) {
      if (!picture.placement().shows(e)) {
        continue;
      }
      Box b = picture.box(e);
      double distance = sign * ((down ? b.centerY() : b.centerX()) - at);
      if (e != element && distance > 0 && distance < least && sameColumn.test(e)) {
        best = e;
        least = distance;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
