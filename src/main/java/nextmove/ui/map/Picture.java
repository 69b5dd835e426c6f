package nextmove.ui.map;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nextmove.drawing.DisplayList;
import nextmove.drawing.Hit;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.graph.Membership;
import nextmove.layout.Placement;
import nextmove.layout.Route;
import nextmove.model.Group;
import nextmove.model.Index;
import nextmove.model.Link;

/// What is on the screen: one version of the scenario in one placement. It may be a little older
/// than the document while a new placement is on its way; positions in it are those of its own
/// index.
record Picture(Index index, DisplayList list) {
  Placement placement() {
    return list.placement();
  }

  /// The element's position, or -1 if it is not on the map.
  int position(String id) {
    int at = index.position(id);
    return at >= 0 && placement().shows(at) ? at : -1;
  }

  /// The link's position, or -1 if it is not on the map.
  int position(Link.Key key) {
    int at = index.position(key);
    return at >= 0 && placement().showsLink(at) ? at : -1;
  }

  /// Whether `hit` is of something on the map, and not of an earlier picture of it.
  boolean shows(Hit hit) {
    return switch (hit) {
      case Hit.OnElement e -> e.element() < index.elementCount() && placement().shows(e.element());
      case Hit.OnLink l -> l.link() < index.linkCount() && placement().showsLink(l.link());
      case Hit.Empty _ -> false;
    };
  }

  /// The elements of the group that are on the map.
  Selection members(Group group) {
    Set<String> members = new LinkedHashSet<>();
    Membership membership = new Membership(index);
    for (int e = 0; e < index.elementCount(); e++) {
      if (placement().shows(e) && membership.of(e).filter(group::equals).isPresent()) {
        members.add(id(e));
      }
    }
    return new Selection(members, Set.of());
  }

  String id(int element) {
    return index.element(element).id();
  }

  Box box(int element) {
    return placement().box(element);
  }

  /// Around the card and all that stands out of it.
  Box around(int element) {
    return list.around(element);
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
