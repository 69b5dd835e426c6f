package nextmove.ui.map;

import java.util.Optional;
import java.util.Set;
import nextmove.app.Document;
import nextmove.app.Moving;
import nextmove.app.Moving.Drop;
import nextmove.app.Moving.Side;
import nextmove.drawing.Hit;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.layout.Direction;
import nextmove.model.Problem;
import org.jspecify.annotations.Nullable;

/// Where in the tree cards that are carried would come down, and what shows it.
final class Landing {
  /// How far beside a card, in world units, is still before or after it.
  private static final double BESIDE = 24;

  /// Half of what the layout leaves between siblings.
  private static final double GAP = 8;

  private final Picture picture;
  private final Moving moving;

  /// @param carried the ids of the cards
  Landing(Document document, Picture picture, Set<String> carried) {
    this.picture = picture;
    moving = new Moving(document, carried, id -> parent(picture.position(id)));
  }

  private @Nullable String parent(int card) {
    int link = card < 0 ? -1 : picture.placement().hangsBy(card);
    return link < 0 ? null : picture.id(picture.index().from(link));
  }

  /// The place in the tree at `world`; empty on the bare map and on what is carried.
  Optional<Drop> at(Point world) {
    return picture.at(world, 0) instanceof Hit.OnElement(int card)
        ? Optional.of(picture.id(card))
            .filter(id -> !moving.carries(id))
            .map(id -> moving.on(id, parent(card), share(card, world)))
        : beside(world);
  }

  /// The place between cards where `world` is between them.
  private Optional<Drop> beside(Point world) {
    Box near =
        across()
            ? new Box(world.x(), world.y() - BESIDE, 0, 2 * BESIDE)
            : new Box(world.x() - BESIDE, world.y(), 2 * BESIDE, 0);
    return picture.elementsIn(near).stream()
        .filter(card -> !moving.carries(picture.id(card)))
        .mapToObj(card -> moving.beside(picture.id(card), parent(card), share(card, world) > 0.5))
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<Problem> perform(Drop drop) {
    return moving.perform(drop);
  }

  /// How far down a card a point is, or how far to the right where siblings stand side by side.
  private double share(int card, Point world) {
    Box box = picture.box(card);
    return across() ? (world.y() - box.y()) / box.height() : (world.x() - box.x()) / box.width();
  }

  private boolean across() {
    return picture.placement().direction() == Direction.LEFT_RIGHT;
  }

  /// What shows the place: a ring around the card to be followed, or a line between two, and the
  /// link that would lead there.
  Preview.Mark mark(Drop drop, Point pointer) {
    Box card = picture.box(picture.position(drop.target()));
    boolean into = drop.side() == Side.INTO;
    Box box = into ? card : edge(card, drop.side() == Side.BEFORE);
    Box parent =
        into || drop.parent() == null ? card : picture.box(picture.position(drop.parent()));
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
