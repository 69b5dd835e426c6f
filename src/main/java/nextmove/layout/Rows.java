package nextmove.layout;

/// Where every element stands across the columns, with room for what its links carry and for what
/// passes by.
final class Rows {
  static final Tidy.Gaps GAPS = new Tidy.Gaps(16, 24, 56);

  private final Order order;
  final Slots slots;
  final Passages passages;

  /// By element: how far its row reaches before its middle, with the room for links that pass
  /// there.
  final double[] up;

  /// By element: the middle of its row.
  final double[] middle;

  Rows(Scene scene) {
    order = scene.order;
    int[] arrival = new int[scene.links()];
    boolean crossing = false;
    for (int k = 0; k < arrival.length; k++) {
      crossing |= scene.crosses(k);
      arrival[k] =
          scene.crosses(k) || scene.isLoose(k)
              ? Integer.MAX_VALUE
              : 2 * order.place[scene.source(k)] + 1;
    }
    Slots draft = new Slots(scene, arrival);
    double[] first = tidy(scene, draft.up, draft.down);
    passages = new Passages(scene, first, draft);
    if (!crossing) {
      slots = draft;
      up = draft.up;
      middle = first;
      return;
    }
    for (int k = 0; k < arrival.length; k++) {
      if (passages.start[k + 1] > passages.start[k]) {
        arrival[k] = arrival(scene, k);
      }
    }
    slots = new Slots(scene, arrival);
    up = Corridors.withRoom(order, passages, slots);
    middle = tidy(scene, up, slots.down);
  }

  /// The least distance between two neighbours in a column; a hand-placed one needs none.
  double gap(int before, int after) {
    return gap(order, slots, before, after);
  }

  static double gap(Order order, Slots slots, int before, int after) {
    double part = (slots.takesRoom(before) ? 0.5 : 0) + (slots.takesRoom(after) ? 0.5 : 0);
    return GAPS.between(order, before, after) * part;
  }

  private int arrival(Scene scene, int link) {
    int last = passages.gap[passages.start[link + 1] - 1];
    if (order.back[link]) {
      return last <= order.place[scene.target(link)] ? -1 : Integer.MAX_VALUE;
    }
    return 2 * last;
  }

  /// On the grid: rows and gaps are, so that rounding all down keeps them apart.
  private static double[] tidy(Scene scene, double[] up, double[] down) {
    double[] middle = new Tidy(scene.order, GAPS, up, down).middles();
    for (int e = 0; e < middle.length; e++) {
      middle[e] = Math.floor(middle[e] / Slots.GRID) * Slots.GRID;
    }
    return middle;
  }
}
