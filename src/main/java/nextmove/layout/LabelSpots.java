package nextmove.layout;

import java.util.ArrayList;
import java.util.List;
import nextmove.geom.Box;

/// Finds room for labels whose own place in front of a hand-placed card is taken: anywhere along
/// the way where they lie on nothing else.
final class LabelSpots {
  private static final double AWAY = 2;
  private static final double STEP = 10;
  private static final int MOST_TRIES = 200;

  /// How many boxes may be looked at for all labels together.
  private static final long MOST_WORK = 10_000_000;

  private final Scene scene;
  private final Ways ways;
  private final Boxes cards;
  private final Boxes labels;
  private final Boxes pieces = new Boxes();
  private long work;

  /// By piece: whose it is.
  private final List<Integer> owners = new ArrayList<>();

  /// @param cards along and across, as all boxes here unless they are said to be in x and y
  LabelSpots(Scene scene, Ways ways, Boxes cards, Boxes labels) {
    this.scene = scene;
    this.ways = ways;
    this.cards = cards;
    this.labels = labels;
    for (int k = 0; k < scene.links(); k++) {
      for (int i = 1; i < ways.count(k); i++) {
        pieces.add(ways.piece(k, i));
        owners.add(k);
      }
    }
  }

  /// Puts the label where there is room, near the end of the way if possible; else leaves it out.
  void place(int link) {
    for (int i = ways.count(link) - 1; i > 0; i--) {
      if (placeOn(link, turned(ways.piece(link, i)))) {
        return;
      }
    }
    ways.leaveOut(link);
  }

  /// Between along and across, and x and y.
  private Box turned(Box box) {
    return scene.levelWays ? box : new Box(box.y(), box.x(), box.height(), box.width());
  }

  /// @param piece of the way, in x and y
  private boolean placeOn(int link, Box piece) {
    boolean level = piece.height() == 0;
    Box size = scene.labels.box(link, 0, 0, true);
    double length = level ? piece.width() - size.width() : piece.height() - size.height();
    for (int i = 0; i <= MOST_TRIES && work < MOST_WORK; i++) {
      work += pieces.effort(size);
      double on = Math.min(i * STEP, Math.max(0, length));
      List<Box> sides =
          level
              ? List.of(
                  size.moved(piece.x() + on, piece.y() - size.height() - AWAY),
                  size.moved(piece.x() + on, piece.y() + AWAY))
              : List.of(
                  size.moved(piece.x() + LinkLabels.BESIDE, piece.y() + on),
                  size.moved(piece.x() - LinkLabels.BESIDE - size.width(), piece.y() + on));
      for (Box box : sides) {
        Box room = turned(box.grow(AWAY));
        if (!cards.anyIn(room) && !labels.anyIn(room) && isClear(link, room)) {
          labels.add(turned(box));
          ways.label(link, box, true);
          return true;
        }
      }
      if (on >= length) {
        return false;
      }
    }
    return false;
  }

  private boolean isClear(int link, Box room) {
    for (int piece : pieces.numbersIn(room)) {
      if (owners.get(piece) != link) {
        return false;
      }
    }
    return true;
  }
}
