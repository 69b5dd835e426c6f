package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nextmove.app.Document;

/// A form that follows the document while it is shown above the window.
abstract class ShownForm extends VBox {
  private final List<Runnable> shows = new ArrayList<>();
  private Subscription following = Subscription.EMPTY;

  ShownForm(Document document) {
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
