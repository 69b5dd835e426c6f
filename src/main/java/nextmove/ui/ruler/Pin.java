package nextmove.ui.ruler;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A mark as it stands on a line, kept for the next one.
final class Pin extends Region {
  private Mark mark = new Mark("", 0, 0, "");
  private @Nullable Tooltip tooltip;

  Pin() {
    // A window of its own, made when it is first wanted.
    setOnMouseEntered(_ -> {
      if (tooltip == null) {
        tooltip = new Tooltip(mark.says());
        Tooltip.install(this, tooltip);
      }
    });
  }

  Mark mark() {
    return mark;
  }

  void show(Mark now) {
    if (!now.kind().equals(mark.kind())) {
      getStyleClass().setAll(now.kind());
    }
    mark = now;
    if (tooltip != null) {
      tooltip.setText(now.says());
    }
    setAccessibleText(now.says());
    setMouseTransparent(now.says().isEmpty());
  }
}
