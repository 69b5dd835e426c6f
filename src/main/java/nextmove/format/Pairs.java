package nextmove.format;

import java.util.Arrays;

/// A set of pairs of numbers from 0 up: a hash table that holds each as one long and nothing else,
/// since it is asked for every link of a file.
final class Pairs {
  private static final long FREE = -1;

  /// The golden ratio, which spreads neighbours (Knuth, The Art of Computer Programming 3, 6.4).
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] table;
  private int size;

  Pairs(int expected) {
    table = empty(Integer.highestOneBit(Math.max(expected, 4)) * 4);
  }

  private static long[] empty(int length) {
    long[] table = new long[length];
    Arrays.fill(table, FREE);
    return table;
  }

  /// @return whether it was not there yet
  boolean add(int first, int second) {
    if (size > table.length / 2) {
      grow();
    }
    boolean added = put(table, (long) first << 32 | second);
    size += added ? 1 : 0;
    return added;
  }

  private static boolean put(long[] table, long pair) {
    int at = (int) (pair * SPREAD >>> 32) & table.length - 1;
    while (table[at] != FREE) {
      if (table[at] == pair) {
        return false;
      }
      at = at + 1 & table.length - 1;
    }
    table[at] = pair;
    return true;
  }

  private void grow() {
    long[] larger = empty(table.length * 2);
    for (long pair : table) {
      if (pair != FREE) {
        put(larger, pair);
      }
    }
    table = larger;
  }
}
