package nextmove.ui.map;

import java.util.BitSet;
import nextmove.drawing.DisplayList;
import nextmove.drawing.Hit;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.layout.Placement;
import nextmove.layout.Route;
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

  /// Around a link's way and the words on it.
  Box way(int link) {
    Route route = placement().route(link);
    Box box = route.label().isEmpty() ? null : route.labelBox();
    for (Point p : route.points()) {
      Box here = new Box(p.x(), p.y(), 0, 0);
      box = box == null ? here : box.union(here);
    }
    return box == null ? Box.EMPTY : box;
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
