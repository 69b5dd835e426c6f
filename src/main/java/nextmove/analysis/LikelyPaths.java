package nextmove.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which whole stories are most likely? The most probable walks from the start to an end, decisions
/// taken as judged; in a loop a walk may repeat.
///
/// A walk is another one up to a place where it takes a link aside, and from there on the likeliest
/// way to an end. So all of them hang below the likeliest, each costs no less than the one that it
/// left, and a queue yields them in order (Eppstein, Finding the k shortest paths, 1998, without
/// his heaps). The queue holds no more than are still asked for.
public final class LikelyPaths {
  /// One walk.
  ///
  /// @param probability of all its links together; 0 where that is too small for a number
  /// @param elements positions, from the start to the end
  /// @param links positions, one fewer than elements
  /// @param payoffs by actor; every visit counts
  public record Path(
      double probability, List<Integer> elements, List<Integer> links, double[] payoffs) {
    public Path {
      elements = List.copyOf(elements);
      links = List.copyOf(links);
    }
  }

  /// @param parent the walk that it follows up to `place`; null for the likeliest
  /// @param sidetracks how many there are on the way, this one included
  /// @param place where in the walk it leaves the parent
  /// @param rank of the element there
  /// @param slot that is taken there
  /// @param cost -ln of the walk's probability
  private record Walk(
      @Nullable Walk parent, int sidetracks, int place, int rank, int slot, double cost) {}

  private final Compiled map;
  private final Completions completions;
  private final TreeSet<Walk> queue = new TreeSet<>(this::compare);

  private LikelyPaths(Compiled map) {
    this.map = map;
    completions = new Completions(map);
  }

  /// The `k` likeliest walks, or all if there are fewer, likeliest first. Links without a chance
  /// are not taken. Ties on the logarithm of the probability are in file order: that of siblings,
  /// at the first place where two walks part. Costs O(n) for the first walk (with loops, O(n log
  /// n)), and for each further one the links along the walk.
  ///
  /// @return empty where no end can be reached
  public static List<Path> of(Compiled map, int k, Cancellation cancel) {
    cancel.check();
    return new LikelyPaths(map).likeliest(k, cancel);
  }

  private List<Path> likeliest(int k, Cancellation cancel) {
    List<Path> paths = new ArrayList<>();
    if (map.start >= 0 && completions.cost[map.start] < Double.POSITIVE_INFINITY) {
      queue.add(new Walk(null, 0, -1, -1, -1, completions.cost[map.start]));
    }
    while (paths.size() < k && !queue.isEmpty()) {
      cancel.check();
      Walk walk = queue.removeFirst();
      paths.add(path(walk));
      branch(walk, k - paths.size());
    }
    return paths;
  }

  /// Queues the walks that leave `walk` behind its own sidetrack.
  private void branch(Walk walk, int wanted) {
    int rank = walk.slot < 0 ? map.start : map.target[walk.slot];
    int place = walk.place + 1;
    for (int taken; (taken = completions.best[rank]) >= 0; place++) {
      for (int s = map.first[rank]; s < map.first[rank + 1]; s++) {
        double way = completions.weight[s] + completions.cost[map.target[s]];
        double cost = walk.cost + (way - completions.cost[rank]);
        if (s != taken && cost < Double.POSITIVE_INFINITY && isWanted(cost, wanted)) {
          queue.add(new Walk(walk, walk.sidetracks + 1, place, rank, s, cost));
          if (queue.size() > wanted) {
            queue.removeLast();
          }
        }
      }
      rank = map.target[taken];
    }
  }

  private boolean isWanted(double cost, int wanted) {
    if (queue.size() < wanted || wanted == 0) {
      return wanted > 0;
    }
    double most = queue.getLast().cost;
    return cost < most || Compiled.tie(cost, most);
  }

  private int compare(Walk a, Walk b) {
    return Compiled.tie(a.cost, b.cost) ? inFileOrder(a, b) : Double.compare(a.cost, b.cost);
  }

  /// Goes back to the first place where the two part. Walks that have the same sidetracks up to
  /// some place share them as one object.
  private int inFileOrder(Walk a, Walk b) {
    if (a == b) {
      return 0;
    }
    Walk x = a;
    Walk y = b;
    while (x.parent != y.parent || x.place != y.place) {
      // What leaves later, or not at all, goes on where the other leaves as the walk of both does.
      if (y.parent == x || x.parent == y.parent && x.place > y.place) {
        return Integer.compare(completions.best[y.rank], y.slot);
      }
      if (x.parent == y || x.parent == y.parent) {
        return Integer.compare(x.slot, completions.best[x.rank]);
      }
      if (x.sidetracks >= y.sidetracks && x.parent != null) {
        x = x.parent;
      } else if (y.parent != null) {
        y = y.parent;
      }
    }
    return Integer.compare(x.slot, y.slot);
  }

  private Path path(Walk walk) {
    Deque<Walk> sidetracks = new ArrayDeque<>();
    for (@Nullable Walk w = walk; w != null && w.slot >= 0; w = w.parent) {
      sidetracks.push(w);
    }
    List<Integer> elements = new ArrayList<>();
    List<Integer> links = new ArrayList<>();
    double[] payoffs = new double[map.actors];
    double probability = 1;
    for (int rank = map.start; ; ) {
      elements.add(map.position(rank));
      for (int a = 0; a < payoffs.length; a++) {
        payoffs[a] += map.own[rank * map.actors + a];
      }
      @Nullable Walk next = sidetracks.peek();
      boolean aside = next != null && next.place == links.size();
      int slot = aside ? sidetracks.pop().slot : completions.best[rank];
      if (slot < 0) {
        return new Path(probability, elements, links, payoffs);
      }
      links.add(map.link[slot]);
      probability *= map.point[slot];
      rank = map.target[slot];
    }
  }
}
