package nextmove.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where things stand in one version of a scenario, computed once: elements by id, and each
/// element's links out and in as positions, in file order. Positions are those in {@link
/// Scenario#elements()} and {@link Scenario#links()}. Takes O(elements + links).
public final class Index {
  private final Scenario scenario;
  private final Map<String, Integer> elementAt;
  private final int[] from;
  private final int[] to;
  private final int[] outStart;
  private final int[] outLinks;
  private final int[] inStart;
  private final int[] inLinks;

  public Index(Scenario scenario) {
    this.scenario = scenario;
    List<Element> elements = scenario.elements();
    List<Link> links = scenario.links();
    int n = elements.size();
    int m = links.size();
    elementAt = HashMap.newHashMap(n);
    for (int i = 0; i < n; i++) {
      elementAt.put(elements.get(i).id(), i);
    }
    from = new int[m];
    to = new int[m];
    outStart = new int[n + 1];
    inStart = new int[n + 1];
    for (int k = 0; k < m; k++) {
      Link link = links.get(k);
      from[k] = Objects.requireNonNull(elementAt.get(link.from()), "guarded by Scenario");
      to[k] = Objects.requireNonNull(elementAt.get(link.to()), "guarded by Scenario");
      outStart[from[k] + 1]++;
      inStart[to[k] + 1]++;
    }
    for (int i = 0; i < n; i++) {
      outStart[i + 1] += outStart[i];
      inStart[i + 1] += inStart[i];
    }
    outLinks = byEnd(from, outStart);
    inLinks = byEnd(to, inStart);
  }

  private static int[] byEnd(int[] end, int[] start) {
    int[] next = start.clone();
    int[] links = new int[end.length];
    for (int k = 0; k < end.length; k++) {
      links[next[end[k]]++] = k;
    }
    return links;
  }

  public Scenario scenario() {
    return scenario;
  }

  public int elementCount() {
    return scenario.elements().size();
  }

  public int linkCount() {
    return from.length;
  }

  public Element element(int position) {
    return scenario.elements().get(position);
  }

  public Link link(int position) {
    return scenario.links().get(position);
  }

  /// The element's position, or -1 if there is none of that id.
  public int position(String id) {
    return elementAt.getOrDefault(id, -1);
  }

  public Optional<Element> element(String id) {
    int at = position(id);
    return at < 0 ? Optional.empty() : Optional.of(element(at));
  }

  /// The link's position, or -1 if there is none of that key.
  public int position(Link.Key key) {
    int source = position(key.from());
    int target = position(key.to());
    if (source < 0 || target < 0) {
      return -1;
    }
    for (int i = 0; i < outDegree(source); i++) {
      if (to[out(source, i)] == target) {
        return out(source, i);
      }
    }
    return -1;
  }

  public Optional<Link> link(Link.Key key) {
    int at = position(key);
    return at < 0 ? Optional.empty() : Optional.of(link(at));
  }

  /// The position of the element that link `k` leaves.
  public int from(int k) {
    return from[k];
  }

  /// The position of the element that link `k` enters.
  public int to(int k) {
    return to[k];
  }

  public int outDegree(int element) {
    return outStart[element + 1] - outStart[element];
  }

  /// The position of the `i`-th link that leaves `element`.
  public int out(int element, int i) {
    return outLinks[outStart[element] + i];
  }

  public int inDegree(int element) {
    return inStart[element + 1] - inStart[element];
  }

  /// The position of the `i`-th link that enters `element`.
  public int in(int element, int i) {
    return inLinks[inStart[element] + i];
  }

  /// The position of the element where the story begins: the one the scenario names; without one
  /// the first element that no link enters, or the first element if every one is entered; -1 in an
  /// empty scenario.
  public int start() {
    @Nullable String named = scenario.start();
    if (named != null && position(named) >= 0) {
      return position(named);
    }
    for (int i = 0; i < elementCount(); i++) {
      if (inDegree(i) == 0) {
        return i;
      }
    }
    return elementCount() == 0 ? -1 : 0;
  }

  /// The id of the actor whose move `element` is: a decision's own, an option's from the first
  /// decision that offers it; empty for events and consequences and where none is named.
  public Optional<String> actorOf(int element) {
    return switch (element(element)) {
      case Decision d -> Optional.ofNullable(d.actor());
      case Option _ -> {
        for (int i = 0; i < inDegree(element); i++) {
          if (element(from[in(element, i)]) instanceof Decision d && d.actor() != null) {
            yield Optional.ofNullable(d.actor());
          }
        }
        yield Optional.empty();
      }
      case Event _, Consequence _ -> Optional.empty();
    };
  }
}
