package nextmove.ui.dialog;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
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
    displayProperty().subscribe(this::displayed);
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

  private void takeKeyboard() {
    if (getContent() != null && !getContent().isFocusWithin()) {
      getContent().setFocusTraversable(true);
      getContent().requestFocus();
    }
  }

  private void displayed(boolean is) {
    if (is) {
      before = getScene() == null ? null : getScene().getFocusOwner();
      // What is shown has the keyboard, so that Escape closes it; a field in it may ask for more.
      Platform.runLater(this::takeKeyboard);
    } else if (before != null) {
      before.requestFocus();
      before = null;
    }
  }
}
