package nextmove.ui.map;

import java.util.List;
import nextmove.geom.Box;
import nextmove.geom.Point;

/// What a gesture shows while it lasts. All places in world units.
interface Preview {
  void marquee(Box area);

  /// Cards that are being carried, each by its position in the picture and where it would stand.
  void carried(List<Carried> cards);

  record Carried(int element, String title, Box box) {}

  /// A link that is being drawn.
  ///
  /// @param targets cards that it may lead to
  /// @param over the card that it would lead to now; empty for none
  void link(Point from, Point to, List<Box> targets, List<Box> over);

  /// A sentence at the pointer that says why something would not work; empty for none.
  void reason(Point at, String sentence);

  void clear();
}
