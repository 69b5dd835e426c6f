package nextmove.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import nextmove.app.Moving.Drop;
import nextmove.edit.Edit;
import nextmove.edit.Label;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Details.Place;
import nextmove.model.Element;

/// A press on a card: a click selects it, a drag carries it, together with the other selected cards
/// if it is one of them. Dropped at another card they follow that or stand beside it, on the bare
/// map they stay where they are put.
final class CardGesture implements Gesture {
  private final Ground ground;
  private final Pointer press;
  private final String id;
  private final Picture picture;
  private final Point start;
  private final Selection before;
  private final Set<String> ids;
  private final Landing landing;
  private boolean carrying;

  CardGesture(Ground ground, Pointer press, String id) {
    this.ground = ground;
    this.press = press;
    this.id = id;
    this.picture = ground.picture();
    this.start = ground.world(press);
    this.before = ground.document().now().selection();
    ids = before.elements().contains(id) ? before.elements() : Set.of(id);
    landing = new Landing(ground.document(), picture, ids);
    if (!press.extend() && !before.elements().contains(id)) {
      ground.select(Selection.of(id));
    }
  }

  @Override
  public Cursor cursor() {
    return carrying ? Cursor.CLOSED_HAND : Cursor.OPEN_HAND;
  }

  @Override
  public void drag(Pointer pointer) {
    carrying |= pointer.at().distance(press.at()) > SLACK;
    if (carrying) {
      Point at = ground.world(pointer);
      List<Preview.Carried> cards = carried(at);
      Optional<Drop> drop = landing.at(at);
      ground
          .preview()
          .carried(cards, drop.filter(p -> p.illegal().isEmpty()).map(p -> landing.mark(p, at)));
      ground.preview().say(at, drop.map(this::words).orElseGet(this::free));
    }
  }

  /// What letting go comes to on the bare map.
  private String free() {
    return ground
        .document()
        .refusal()
        .map(ground::sentence)
        .orElseGet(() -> ground.messages().say("drop.free"));
  }

  private String words(Drop drop) {
    String key = "drop." + drop.side().name().toLowerCase(Locale.ROOT);
    return drop.illegal()
        .map(ground::sentence)
        .orElseGet(() -> ground.messages().say(key, ground.quoted(drop.target())));
  }

  @Override
  public void release(Pointer pointer) {
    ground.preview().clear();
    if (carrying) {
      Point at = ground.world(pointer);
      landing
          .at(at)
          .ifPresentOrElse(
              drop -> landing.perform(drop).ifPresent(ground::refuse),
              () -> ground.attempt(placed(carried(at))));
    } else if (press.extend()) {
      ground.select(before.toggled(id));
    } else {
      ground.select(Selection.of(id));
    }
  }

  @Override
  public void cancel() {
    ground.preview().clear();
    ground.select(before);
  }

  private List<Preview.Carried> carried(Point to) {
    List<Preview.Carried> cards = new ArrayList<>();
    for (String each : ids) {
      int element = picture.position(each);
      if (element >= 0) {
        Box box = picture.box(element);
        // Whole units keep the numbers in the file short.
        double x = Math.rint(box.x() + to.x() - start.x());
        double y = Math.rint(box.y() + to.y() - start.y());
        cards.add(
            new Preview.Carried(
                element,
                picture.index().element(element).title(),
                new Box(x, y, box.width(), box.height())));
      }
    }
    return cards;
  }

  private Edit placed(List<Preview.Carried> cards) {
    List<Edit> edits = new ArrayList<>();
    for (Preview.Carried card : cards) {
      ground
          .document()
          .index()
          .element(picture.id(card.element()))
          .map(e -> new Edit.PutElement(at(e, card.box())))
          .ifPresent(edits::add);
    }
    String title = ground.document().index().element(id).map(Element::title).orElse("");
    return new Edit.Batch(
        cards.size() == 1
            ? new Label("edit.place", title)
            : new Label("edit.place.several", String.valueOf(cards.size())),
        edits);
  }

  private static Element at(Element element, Box box) {
    return element.withDetails(element.details().withAt(Place.of(new Point(box.x(), box.y()))));
  }
}
