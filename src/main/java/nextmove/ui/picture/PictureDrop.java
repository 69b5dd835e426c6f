package nextmove.ui.picture;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets picture files be dropped on a view. What is dropped where no element is, goes on to whoever
/// opens files.
public final class PictureDrop {
  private final Function<DragEvent, Optional<String>> element;
  private final Intake intake;

  /// @param element the id of the element that a drop there is for
  public PictureDrop(Function<DragEvent, Optional<String>> element, Intake intake) {
    this.element = element;
    this.intake = intake;
  }

  public void listenOn(Node view) {
    view.addEventHandler(DragEvent.DRAG_OVER, this::over);
    view.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (Intake.isOfPictures(event.getDragboard()) && element.apply(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<String> id =
        Intake.isOfPictures(event.getDragboard()) ? element.apply(event) : Optional.empty();
    id.ifPresent(e -> {
      intake.add(e, event.getDragboard());
      event.setDropCompleted(true);
      event.consume();
    });
  }
}
