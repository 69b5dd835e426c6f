package nextmove.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nextmove.drawing.Palette;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.ui.sign.ActorChip;
import nextmove.ui.sign.KindSign;
import org.jspecify.annotations.Nullable;

/// What an element is, and whose move.
final class ElementHead extends HBox {
  private record Shown(Kind kind, Palette.@Nullable Badge badge) {}

  private final Desk desk;
  private @Nullable Shown shown;

  ElementHead(Desk desk) {
    this.desk = desk;
    getStyleClass().addAll("row", "head");
  }

  void show(Element element, Optional<String> actor) {
    Palette.@Nullable Badge badge = actor.map(desk.palette()::of).orElse(null);
    Shown now = new Shown(element.kind(), badge);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    Label kind = new Label(desk.names().kind(element.kind()));
    kind.getStyleClass().add("heading");
    kind.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    setHgrow(between, Priority.ALWAYS);
    getChildren().setAll(new KindSign(element.kind(), badge), kind, between);
    if (badge != null) {
      Label name = new Label(badge.name());
      name.getStyleClass().add("aside");
      getChildren().addAll(name, new ActorChip(badge));
    }
  }
}
