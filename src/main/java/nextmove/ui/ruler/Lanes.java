package nextmove.ui.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nextmove.model.Scale;

/// Puts the words of a scale on as few lines as it takes for no two to overlap, the wider ones on
/// the first. Ranges that only touch stand side by side.
final class Lanes {
  private Lanes() {}

  /// @return the lanes, each with its terms; every term is on one
  static List<List<Scale.Term>> of(Scale scale) {
    List<List<Scale.Term>> lanes = new ArrayList<>();
    List<Scale.Term> widest = new ArrayList<>(scale.terms());
    widest.sort(Comparator.comparingDouble(t -> t.lo().toDouble() - t.hi().toDouble()));
    for (Scale.Term term : widest) {
      lanes.stream()
          .filter(lane -> lane.stream().noneMatch(other -> overlap(term, other)))
          .findFirst()
          .orElseGet(() -> {
            List<Scale.Term> lane = new ArrayList<>();
            lanes.add(lane);
            return lane;
          })
          .add(term);
    }
    return lanes;
  }

  /// A word for one number overlaps with one for the same number.
  private static boolean overlap(Scale.Term a, Scale.Term b) {
    return a.lo().compareTo(b.hi()) < 0 && b.lo().compareTo(a.hi()) < 0
        || a.lo().equals(b.lo()) && a.hi().equals(b.hi());
  }
}
