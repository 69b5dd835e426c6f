package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.TilePane;
import nextmove.drawing.Ink;
import nextmove.drawing.Palette;
import nextmove.text.Messages;
import nextmove.ui.sign.ActorChip;

/// An actor's colour, and the palette to choose another one from.
final class ColorButton extends MenuButton {
  private final TilePane swatches = new TilePane();

  /// @param chosen is given `#RRGGBB`
  ColorButton(Messages messages, Consumer<String> chosen) {
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow", "color-button");
    setAccessibleText(messages.say("inspector.actor.color"));
    swatches.getStyleClass().add("swatches");
    swatches.setPrefColumns(4);
    for (int i = 0; i < Palette.OKABE_ITO.size(); i++) {
      Ink ink = Palette.OKABE_ITO.get(i);
      Button swatch = new Button();
      swatch.getStyleClass().add("swatch");
      swatch.setStyle("-color-chip: " + ink.hex() + ";");
      swatch.setAccessibleText(messages.say("inspector.actor.color." + (i + 1)));
      swatch.setOnAction(_ -> {
        hide();
        chosen.accept(ink.hex().toUpperCase(java.util.Locale.ROOT));
      });
      swatches.getChildren().add(swatch);
    }
    CustomMenuItem all = new CustomMenuItem(swatches, false);
    all.getStyleClass().add("plain");
    getItems().setAll(all);
  }

  void show(Palette.Badge badge) {
    setGraphic(new ActorChip(badge));
  }
}
