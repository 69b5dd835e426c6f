package nextmove.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nextmove.edit.Edit;
import nextmove.edit.Label;
import nextmove.geom.Point;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.ui.sign.KindSign;

/// The menus that open on the map.
final class MapMenus {
  private final Node map;
  private final MapContext context;

  MapMenus(Node map, MapContext context) {
    this.map = map;
    this.context = context;
  }

  /// The window's menu for what is selected; where that has been placed by hand, also the way back,
  /// and where nothing is, what can be added there.
  ///
  /// @param add adds an element of a kind at that place
  void open(Ground ground, Point at, Consumer<Kind> add) {
    ContextMenu menu = context.menu().get();
    if (ground.document().now().selection().isEmpty()) {
      menu.getItems().addFirst(new SeparatorMenuItem());
      menu.getItems().addAll(0, kinds("edit.add.", add));
    }
    Optional<Edit> free = automatic(ground);
    free.ifPresent(edit -> {
      MenuItem item = new MenuItem(context.messages().say("map.automatic"));
      item.setOnAction(_ -> ground.attempt(edit));
      menu.getItems().addAll(new SeparatorMenuItem(), item);
    });
    show(menu, at);
  }

  /// Asks which kind of element to add.
  void askKind(Point at, Consumer<Kind> then) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(kinds("kind.", then));
    show(menu, at);
  }

  /// The kinds that may stand where nothing leads to; an option belongs to a decision.
  private List<MenuItem> kinds(String words, Consumer<Kind> then) {
    return Stream.of(Kind.DECISION, Kind.EVENT, Kind.CONSEQUENCE)
        .map(kind -> {
          String key = words + kind.name().toLowerCase(Locale.ROOT);
          MenuItem item = new MenuItem(context.messages().say(key), new KindSign(kind, null));
          item.setOnAction(_ -> then.accept(kind));
          return item;
        })
        .toList();
  }

  void show(ContextMenu menu, Point at) {
    Point2D screen = map.localToScreen(at.x(), at.y());
    menu.show(map, screen.getX(), screen.getY());
  }

  /// Gives what is selected back to the layout; empty if none of it was placed by hand.
  private static Optional<Edit> automatic(Ground ground) {
    List<Edit> edits = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (String id : ground.document().now().selection().elements()) {
      ground
          .document()
          .index()
          .element(id)
          .filter(e -> e.details().at() != null)
          .ifPresent(e -> {
            edits.add(new Edit.PutElement(free(e)));
            titles.add(e.title());
          });
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit.Batch(new Label("edit.automatic", titles.getFirst()), edits));
  }

  private static Element free(Element element) {
    return element.withDetails(element.details().withAt(null));
  }
}
