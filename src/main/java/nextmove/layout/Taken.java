package nextmove.layout;

/// Which level lines are taken, and by whom: a hash table of numbers with open addressing, since
/// there may be millions.
final class Taken {
  static final int FREE = 0;

  private long[] keys = new long[256];
  private int[] owners = new int[256];
  private int size;

  private static long key(int channel, double v) {
    return ((long) channel << 40) ^ Math.round(v / Slots.GRID);
  }

  private int find(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 33) & (keys.length - 1);
    while (owners[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /// Who has the line at `v`, or {@link #FREE}.
  int owner(int channel, double v) {
    return owners[find(key(channel, v))];
  }

  /// Gives the line to `owner`, who is not {@link #FREE}, if nobody has it.
  void take(int channel, double v, int owner) {
    long key = key(channel, v);
    int at = find(key);
    if (owners[at] != FREE) {
      return;
    }
    keys[at] = key;
    owners[at] = owner;
    if (++size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldOwners = owners;
    keys = new long[2 * oldKeys.length];
    owners = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldOwners[i] != FREE) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        owners[at] = oldOwners[i];
      }
    }
  }
}
