package nextmove.ui.map;

import java.util.BitSet;
import nextmove.drawing.DisplayList;
import nextmove.drawing.Hit;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.layout.Placement;
import nextmove.model.Index;

/// What is on the screen: one version of the scenario in one placement. It may be a little older
/// than the document while a new placement is on its way; positions in it are those of its own
/// index.
record Picture(Index index, DisplayList list) {
  Placement placement() {
    return list.placement();
  }

  String id(int element) {
    return index.element(element).id();
  }

  Box box(int element) {
    return placement().box(element);
  }

  Box bounds() {
    return placement().bounds();
  }

  BitSet elementsIn(Box area) {
    return list.space().elementsIn(area);
  }

  /// @param tolerance how far beside a link still counts, in world units
  Hit at(Point world, double tolerance) {
    return list.space().at(world, tolerance);
  }
}
