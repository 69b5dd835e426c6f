package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nextmove.app.Document;

/// A form that is shown above the window, with a heading. Where the window is too low for it, it
/// scrolls.
abstract class CardForm extends VBox {
  private final List<Runnable> shows = new ArrayList<>();
  private Subscription following = Subscription.EMPTY;

  CardForm(Document document, String heading) {
    getStyleClass().addAll("form", "card-form");
    Label label = new Label(heading);
    label.setWrapText(true);
    label.getStyleClass().add("heading");
    getChildren().add(label);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    sceneProperty()
        .subscribe(scene -> {
          following.unsubscribe();
          following =
              scene == null
                  ? Subscription.EMPTY
                  : document.revision().subscribe(_ -> List.copyOf(shows).forEach(Runnable::run));
        });
  }

  /// Runs `show` with every version of the document while the form is shown.
  void follow(Runnable show) {
    shows.add(show);
  }
}
