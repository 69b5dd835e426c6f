package nextmove.ui.map;

import java.util.List;
import java.util.Optional;
import nextmove.geom.Box;
import nextmove.geom.Point;

/// What a gesture shows while it lasts. All places in world units.
interface Preview {
  /// @param touched the cards that it would select
  void marquee(Box area, List<Box> touched);

  /// Cards that are being carried, each by its position in the picture and where it would stand.
  ///
  /// @param mark where in the tree they would come down; empty where they stay where they are put
  void carried(List<Carried> cards, Optional<Mark> mark);

  /// A place in the tree: a card to be followed, or a line between two, with the link that would
  /// lead there.
  record Mark(Box box, Point from, Point to) {}

  record Carried(int element, String title, Box box) {}

  /// A link that is being drawn.
  ///
  /// @param targets cards that it may lead to
  /// @param over the card that it would lead to now; empty for none
  void link(Point from, Point to, List<Box> targets, List<Box> over);

  /// A sentence at the pointer that says what would come of it, or why nothing would; empty for
  /// none.
  void say(Point at, String sentence);

  void clear();
}
