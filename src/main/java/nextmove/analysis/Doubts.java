package nextmove.analysis;

/// What a number rests on that nobody stated, or that cannot be as stated.
///
/// @param map that was asked
/// @param reach by rank: what was met on the ways to the element
/// @param value by rank: what is met on the ways from the element on
public record Doubts(Compiled map, byte[] reach, byte[] value) {
  private static final byte ASSUMED = 1;
  private static final byte IRRECONCILABLE = 2;

  /// Looks along all links that `play` takes. Costs O(n); with loops, until a pass finds nothing
  /// new.
  public static Doubts of(Play play) {
    Compiled map = play.map;
    byte[] reach = new byte[map.elements];
    byte[] value = new byte[map.elements];
    boolean changed = true;
    for (boolean again = true; again; again = changed && map.hasLoops()) {
      changed = false;
      for (int r = 0; r < map.elements; r++) {
        for (int s = map.first[r]; play.reach[r] > 0 && s < map.first[r + 1]; s++) {
          int doubt = play.chance[s] == 0 ? 0 : reach[r] | at(play, r, s);
          changed |= add(reach, map.target[s], doubt);
        }
      }
    }
    for (boolean again = true; again; again = changed && map.hasLoops()) {
      changed = false;
      for (int r = map.elements - 1; r >= 0; r--) {
        for (int s = map.first[r]; s < map.first[r + 1]; s++) {
          int doubt = play.chance[s] == 0 ? 0 : value[map.target[s]] | at(play, r, s);
          changed |= add(value, r, doubt);
        }
      }
    }
    return new Doubts(map, reach, value);
  }

  /// Says whether that is more than was there.
  private static boolean add(byte[] doubts, int at, int more) {
    boolean added = (doubts[at] | more) != doubts[at];
    doubts[at] |= (byte) more;
    return added;
  }

  /// What is doubtful about the chance of one link; what an actor chooses by its payoffs is not.
  private static int at(Play play, int rank, int slot) {
    Compiled map = play.map;
    if (play.chance[slot] != map.point[slot]) {
      return 0;
    }
    return (map.assumed[slot] ? ASSUMED : 0) | (map.irreconcilable[rank] ? IRRECONCILABLE : 0);
  }

  public boolean reachAssumed(int element) {
    return (reach[map.rank(element)] & ASSUMED) != 0;
  }

  public boolean reachIrreconcilable(int element) {
    return (reach[map.rank(element)] & IRRECONCILABLE) != 0;
  }

  public boolean valueAssumed(int element) {
    return (value[map.rank(element)] & ASSUMED) != 0;
  }

  public boolean valueIrreconcilable(int element) {
    return (value[map.rank(element)] & IRRECONCILABLE) != 0;
  }
}
