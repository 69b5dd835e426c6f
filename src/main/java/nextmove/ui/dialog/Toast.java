package nextmove.ui.dialog;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A sentence at the lower edge that goes away by itself: why something was not done.
public final class Toast extends StackPane {
  private final Label sentence = new Label();
  private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

  public Toast() {
    getStyleClass().add("toast-layer");
    sentence.getStyleClass().add("toast");
    sentence.setWrapText(true);
    sentence.setMaxWidth(USE_PREF_SIZE);
    setAlignment(Pos.BOTTOM_CENTER);
    setMouseTransparent(true);
    setVisible(false);
    getChildren().setAll(sentence);
    stay.setOnFinished(_ -> setVisible(false));
  }

  public void say(String text) {
    sentence.setText(text);
    setVisible(true);
    stay.playFromStart();
  }
}
