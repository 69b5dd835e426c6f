package nextmove.analysis;

import java.util.Arrays;

/// The probability of entering an element at least once, seen from each element.
final class Hits {
  private Hits() {}

  /// By rank: the probability from each element on of entering `goal`, itself included. What can
  /// never end does not enter it unless on the way. Costs O(n), and a linear system for each loop.
  static double[] of(Compiled map, double[] chance, int goal) {
    double[] until = chance.clone();
    stop(map, until, goal);
    stopEndless(map, until);
    double[] own = new double[map.elements];
    own[goal] = 1;
    return new Flow(map, until).values(own, 1);
  }

  /// Makes an end of the element.
  static void stop(Compiled map, double[] chance, int rank) {
    Arrays.fill(chance, map.first[rank], map.first[rank + 1], 0);
  }

  /// Makes ends of the elements of loops that are never left.
  static void stopEndless(Compiled map, double[] chance) {
    for (int i = 0; i < map.numbering.loopStart.length; i++) {
      Loop loop =
          new Loop(
              map,
              chance,
              map.numbering.loopStart[i],
              map.numbering.loopEnd[i],
              Cancellation.NEVER);
      for (int r = loop.from; r < loop.end; r++) {
        if (!loop.leaves(r)) {
          stop(map, chance, r);
        }
      }
    }
  }
}
