package nextmove.ui.inspector;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import nextmove.text.Messages;

/// Says that a judgment is the map-maker's own and no source's.
final class OwnMark extends CheckBox {
  private boolean showing;

  /// @param about the key of what the judgment is of, since a form may have several
  /// @param marked is told what a person chooses
  OwnMark(Messages messages, String about, Consumer<Boolean> marked) {
    super(messages.say("inspector.own"));
    setTooltip(new Tooltip(messages.say(about)));
    setAccessibleText(messages.say(about));
    setMinWidth(USE_PREF_SIZE);
    selectedProperty()
        .subscribe((_, is) -> {
          if (!showing) {
            marked.accept(is);
          }
        });
  }

  void show(boolean own) {
    showing = true;
    setSelected(own);
    showing = false;
  }
}
