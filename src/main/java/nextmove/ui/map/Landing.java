package nextmove.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nextmove.app.Moving;
import nextmove.app.Moving.Piece;
import nextmove.app.Moving.Side;
import nextmove.app.Moving.Spot;
import nextmove.drawing.Hit;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.layout.Direction;
import nextmove.model.Problem;

/// Where in the tree cards that are carried would come down: in the middle of a card they follow
/// it, near its upper or lower edge they come before or after it. Where that is not legal, what is
/// legal at that card counts.
final class Landing {
  /// How far beside a card, in world units, is still before or after it.
  private static final double BESIDE = 24;

  /// Half of what the layout leaves between siblings.
  private static final double GAP = 8;

  private final Picture picture;
  private final Moving moving;
  private final List<Piece> pieces;
  private final Map<Spot, Optional<Problem>> judged = new HashMap<>();

  /// @param card at whose `side` it is
  /// @param illegal why nothing may come down there
  record Place(Side side, int card, Spot spot, Optional<Problem> illegal) {}

  /// @param carried the ids of the cards; those that follow others of them come along by themselves
  Landing(Picture picture, Moving moving, Set<String> carried) {
    this.picture = picture;
    this.moving = moving;
    pieces = pieces(picture, carried);
  }

  private static List<Piece> pieces(Picture picture, Set<String> carried) {
    List<Piece> tops = new ArrayList<>();
    for (String id : carried) {
      int element = picture.position(id);
      int above = element < 0 ? -1 : parent(picture, element);
      boolean comesAlong = false;
      for (int up = above; up >= 0 && !comesAlong; up = parent(picture, up)) {
        comesAlong = carried.contains(picture.id(up));
      }
      if (element >= 0 && !comesAlong) {
        tops.add(new Piece(id, above < 0 ? null : picture.id(above)));
      }
    }
    return tops;
  }

  private static int parent(Picture picture, int element) {
    int link = picture.placement().hangsBy(element);
    return link < 0 ? -1 : picture.index().from(link);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /// The place in the tree at `world`; empty on the bare map and on what is carried.
  Optional<Place> at(Point world) {
    return picture.at(world, 0) instanceof Hit.OnElement(int card)
        ? isCarried(card) ? Optional.empty() : Optional.of(on(card, world))
        : beside(world);
  }

  private boolean isCarried(int card) {
    return pieces.stream().anyMatch(p -> p.element().equals(picture.id(card)));
  }

  private Place on(int card, Point world) {
    double share = share(card, world);
    List<Side> sides =
        share < 1 / 3.0
            ? List.of(Side.BEFORE, Side.INTO, Side.AFTER)
            : share > 2 / 3.0
                ? List.of(Side.AFTER, Side.INTO, Side.BEFORE)
                : share < 0.5
                    ? List.of(Side.INTO, Side.BEFORE, Side.AFTER)
                    : List.of(Side.INTO, Side.AFTER, Side.BEFORE);
    return sides.stream()
        .flatMap(side -> place(side, card).stream())
        .filter(place -> place.illegal().isEmpty())
        .findFirst()
        .orElseGet(() -> place(Side.INTO, card).orElseThrow());
  }

  /// The place between cards where `world` is between them.
  private Optional<Place> beside(Point world) {
    Box near =
        across()
            ? new Box(world.x(), world.y() - BESIDE, 0, 2 * BESIDE)
            : new Box(world.x() - BESIDE, world.y(), 2 * BESIDE, 0);
    return picture.elementsIn(near).stream()
        .filter(card -> !isCarried(card))
        .mapToObj(card -> place(share(card, world) < 0.5 ? Side.BEFORE : Side.AFTER, card))
        .flatMap(Optional::stream)
        .filter(place -> place.illegal().isEmpty())
        .findFirst();
  }

  /// How far down a card a point is, or how far to the right where siblings stand side by side.
  private double share(int card, Point world) {
    Box box = picture.box(card);
    return across() ? (world.y() - box.y()) / box.height() : (world.x() - box.x()) / box.width();
  }

  private boolean across() {
    return picture.placement().direction() == Direction.LEFT_RIGHT;
  }

  private Optional<Place> place(Side side, int card) {
    int parent = parent(picture, card);
    if (side != Side.INTO && parent < 0) {
      return Optional.empty();
    }
    Spot spot =
        side == Side.INTO
            ? new Spot(picture.id(card), null)
            : moving.beside(picture.id(parent), picture.id(card), side == Side.AFTER, pieces);
    Optional<Problem> illegal = judged.computeIfAbsent(spot, s -> moving.illegal(pieces, s));
    return Optional.of(new Place(side, card, spot, illegal));
  }

  /// What shows the place: a ring around the card to be followed, or a line between two, and the
  /// link that would lead there.
  Preview.Mark mark(Place place, Point pointer) {
    Box card = picture.box(place.card());
    boolean into = place.side() == Side.INTO;
    Box box = into ? card : edge(card, place.side() == Side.BEFORE);
    Box parent = into ? card : picture.box(parent(picture, place.card()));
    return across()
        ? new Preview.Mark(
            box,
            new Point(parent.right(), parent.centerY()),
            into ? pointer : new Point(box.x(), box.centerY()))
        : new Preview.Mark(
            box,
            new Point(parent.centerX(), parent.bottom()),
            into ? pointer : new Point(box.centerX(), box.y()));
  }

  private Box edge(Box card, boolean before) {
    return across()
        ? new Box(card.x(), before ? card.y() - GAP : card.bottom() + GAP, card.width(), 0)
        : new Box(before ? card.x() - GAP : card.right() + GAP, card.y(), 0, card.height());
  }
}
