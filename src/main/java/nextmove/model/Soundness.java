package nextmove.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What must hold for lists to be a scenario at all: unique ids, and links that join elements.
final class Soundness {
  private Soundness() {}

  static void check(
      List<Actor> actors,
      List<Element> elements,
      List<Link> links,
      List<Source> sources,
      List<Assumption> assumptions,
      List<Indicator> indicators,
      List<Scale> scales,
      List<Group> groups) {
    unique("actor", actors, Actor::id);
    unique("source", sources, Source::id);
    unique("assumption", assumptions, Assumption::id);
    unique("indicator", indicators, Indicator::id);
    unique("scale", scales, Scale::id);
    unique("group", groups, Group::id);
    Map<String, Integer> position = HashMap.newHashMap(elements.size());
    for (Element e : elements) {
      if (position.put(e.id(), position.size()) != null) {
        throw new IllegalArgumentException("two elements '" + e.id() + "'");
      }
    }
    // Each link as one number: sorting numbers beats a set of pairs, and this runs on every edit.
    long[] pairs = new long[links.size()];
    for (int i = 0; i < pairs.length; i++) {
      Link link = links.get(i);
      pairs[i] = end(position, link, link.from()) << 32 | end(position, link, link.to());
    }
    Arrays.sort(pairs);
    for (int i = 1; i < pairs.length; i++) {
      if (pairs[i] == pairs[i - 1]) {
        throw new IllegalArgumentException(
            "two links from '"
                + elements.get((int) (pairs[i] >> 32)).id()
                + "' to '"
                + elements.get((int) pairs[i]).id()
                + "'");
      }
    }
  }

  private static long end(Map<String, Integer> position, Link link, String id) {
    Integer at = position.get(id);
    if (at == null) {
      throw new IllegalArgumentException(
          "a link from '" + link.from() + "' to '" + link.to() + "', but no element '" + id + "'");
    }
    return at;
  }

  private static <T> void unique(String what, List<T> items, Function<T, String> id) {
    Set<String> seen = HashSet.newHashSet(items.size());
    for (T item : items) {
      if (!seen.add(id.apply(item))) {
        throw new IllegalArgumentException("two " + what + "s '" + id.apply(item) + "'");
      }
    }
  }
}
