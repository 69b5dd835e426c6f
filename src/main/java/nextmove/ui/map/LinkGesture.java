package nextmove.ui.map;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import nextmove.drawing.Hit;
import nextmove.edit.Legal;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Link;
import nextmove.model.Problem;

/// A press on the handle at a card's edge: a click adds what naturally follows, a drag to another
/// card links to it, a drag onto the bare map adds what naturally follows too, and one that ends
/// outside does nothing. What may be linked to is lit; at what may not, the reason stands at the
/// pointer.
final class LinkGesture implements Gesture {
  /// Testing each card against the rules takes time; of more in view, none is lit.
  private static final int MOST_LIT = 300;

  private final Ground ground;
  private final Pointer press;
  private final String source;
  private final Point start;
  private boolean moving;
  private Box litIn = Box.EMPTY;
  private List<Box> lit = List.of();

  LinkGesture(Ground ground, Pointer press, String source) {
    this.ground = ground;
    this.press = press;
    this.source = source;
    this.start = ground.world(press);
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public void drag(Pointer pointer) {
    moving |= pointer.at().distance(press.at()) > SLACK;
    if (!moving) {
      return;
    }
    Point at = ground.world(pointer);
    Optional<String> target = target(pointer);
    Optional<Problem> illegal = illegal(target);
    List<Box> over = illegal.isPresent() ? List.of() : target.flatMap(this::box).stream().toList();
    ground.preview().link(start, at, lit(), over);
    ground.preview().say(at, illegal.map(ground::sentence).orElseGet(() -> deed(pointer)));
  }

  @Override
  public void release(Pointer pointer) {
    ground.preview().clear();
    if (!moving || ground.hit(pointer) instanceof Hit.Empty) {
      ground.addNext(source);
    } else {
      target(pointer).ifPresent(id -> ground.editing().link(source, id).ifPresent(ground::refuse));
    }
  }

  @Override
  public void releaseOutside(Pointer pointer) {
    cancel();
  }

  @Override
  public void cancel() {
    ground.preview().clear();
  }

  /// The card under the pointer; the source itself is no target but where the drag began.
  private Optional<String> target(Pointer pointer) {
    return ground.hit(pointer) instanceof Hit.OnElement e
        ? Optional.of(ground.picture().id(e.element())).filter(id -> !id.equals(source))
        : Optional.empty();
  }

  /// What letting go would do.
  private String deed(Pointer pointer) {
    return target(pointer)
        .map(id -> ground.messages().say("drop.link", ground.quoted(id)))
        .or(() ->
            ground.hit(pointer) instanceof Hit.Empty
                ? Optional.of(ground.addition(source))
                : Optional.empty())
        .orElse("");
  }

  /// @param target none on the bare map
  private Optional<Problem> illegal(Optional<String> target) {
    return ground
        .document()
        .refusal()
        .or(() ->
            target.flatMap(id -> Legal.link(ground.document().index(), new Link.Key(source, id))));
  }

  private Optional<Box> box(String id) {
    int at = ground.picture().position(id);
    return at < 0 ? Optional.empty() : Optional.of(ground.picture().box(at));
  }

  private List<Box> lit() {
    Box seen = ground.viewport().seen();
    if (!seen.equals(litIn)) {
      litIn = seen;
      Picture picture = ground.picture();
      BitSet cards = picture.elementsIn(seen);
      lit =
          cards.cardinality() > MOST_LIT
              ? List.of()
              : cards.stream()
                  .filter(e -> illegal(Optional.of(picture.id(e))).isEmpty())
                  .mapToObj(picture::box)
                  .toList();
    }
    return lit;
  }
}
