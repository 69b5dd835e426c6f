package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import nextmove.drawing.Ink;
import nextmove.drawing.Palette;
import nextmove.text.Messages;
import nextmove.ui.sign.ActorChip;

/// An actor's colour, and the palette to choose another one from, by name too.
final class ColorButton extends MenuButton {
  /// @param chosen is given `#RRGGBB`
  ColorButton(Messages messages, Consumer<String> chosen) {
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow", "color-button");
    setAccessibleText(messages.say("inspector.actor.color"));
    setTooltip(new Tooltip(messages.say("inspector.actor.color")));
    for (int i = 0; i < Palette.OKABE_ITO.size(); i++) {
      Ink ink = Palette.OKABE_ITO.get(i);
      Region swatch = new Region();
      swatch.getStyleClass().add("swatch");
      swatch.setStyle("-color-chip: " + ink.hex() + ";");
      MenuItem item = new MenuItem(messages.say("inspector.actor.color." + (i + 1)), swatch);
      item.setOnAction(_ -> chosen.accept(ink.hex().toUpperCase(Locale.ROOT)));
      getItems().add(item);
    }
  }

  void show(Palette.Badge badge) {
    setGraphic(new ActorChip(badge));
  }
}
