package nextmove.ui.dialog;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows one thing at a time above the window, and gives the keyboard back to where it was. Escape
/// and a click beside it close it.
public final class Overlay extends ModalPane {
  private @Nullable Node before;

  public Overlay() {
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    displayProperty()
        .subscribe(shown -> {
          if (!shown) {
            giveBack();
          }
        });
  }

  /// In the middle, for what is read or filled in.
  public void showCentered(Node content) {
    setAlignment(Pos.CENTER);
    show(content);
  }

  /// Near the upper edge, for what is typed into and goes away at once.
  public void showOnTop(Node content) {
    VBox frame = new VBox(content);
    frame.getStyleClass().add("finder-frame");
    frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(Pos.TOP_CENTER);
    show(frame);
  }

  /// What is shown has the keyboard at once, since what is typed next is meant for it, and so that
  /// Escape closes it: its first field, where something is to be typed.
  @Override
  public void show(Node content) {
    if (!isDisplay()) {
      before = getScene().getFocusOwner();
    }
    super.show(content);
    // A field hears no key before it has been dressed, which would otherwise be a pulse later.
    applyCss();
    @Nullable Node field = content.lookup(".text-input");
    if (field != null) {
      field.requestFocus();
    } else {
      content.setFocusTraversable(true);
      content.requestFocus();
    }
  }

  private void giveBack() {
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }
}
