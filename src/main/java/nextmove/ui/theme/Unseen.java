package nextmove.ui.theme;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// A place for what is hidden at first. It comes into the scene when it is shown for the first
/// time, since to dress what nobody sees takes as long as what is seen.
public final class Unseen extends StackPane {
  public Unseen(Node content) {
    visibleProperty().bind(content.visibleProperty());
    managedProperty().bind(content.managedProperty());
    content
        .visibleProperty()
        .subscribe(shown -> {
          if (shown && getChildren().isEmpty()) {
            getChildren().add(content);
          }
        });
  }
}
