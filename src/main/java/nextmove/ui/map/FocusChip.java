package nextmove.ui.map;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nextmove.model.Element;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Says above the map that only a part of it is shown, and leads back to all of it.
public final class FocusChip extends HBox {
  private final MapView map;
  private final Messages messages;
  private final Label text = new Label();

  public FocusChip(MapView map, Messages messages) {
    this.map = map;
    this.messages = messages;
    getStyleClass().add("focus-chip");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Button back = new Button("", new Icon(Feather.X));
    back.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    back.setTooltip(new Tooltip(messages.say("command.focus-end.long")));
    back.setAccessibleText(messages.say("command.focus-end"));
    back.setOnAction(_ -> {
      map.endFocus();
      map.requestFocus();
    });
    getChildren().setAll(text, back);
    map.focus().subscribe(_ -> show());
    map.picture().subscribe(_ -> show());
  }

  private void show() {
    @Nullable Focus focus = map.focus().get();
    @Nullable Picture picture = map.picture().get();
    setVisible(focus != null && picture != null);
    if (focus != null && picture != null) {
      List<String> titles =
          focus.around().stream()
              .flatMap(id -> picture.index().element(id).map(Element::title).stream())
              .toList();
      String first = messages.quoted(titles.isEmpty() ? "" : titles.getFirst());
      text.setText(messages.say("map.focus", focus.steps(), first, titles.size() - 1));
    }
  }
}
