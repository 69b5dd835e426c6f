package nextmove.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.drawing.Hit;
import nextmove.edit.Edit;
import nextmove.geom.Point;
import nextmove.model.Problem;

/// What gestures and keys stand on: the document, the picture of it that is seen, and where a
/// preview shows.
///
/// @param shown the picture on the screen, which may be older than the document
/// @param refused is told why something was not done
/// @param sentence says a problem to people
/// @param follow adds what naturally follows an element and starts to edit its title
record Ground(
    Document document,
    Editing editing,
    Viewport viewport,
    Supplier<Picture> shown,
    Preview preview,
    Consumer<Problem> refused,
    Function<Problem, String> sentence,
    Consumer<String> follow) {
  /// How far from a link a press still counts as on it, in pixels.
  private static final double NEAR = 6;

  Picture picture() {
    return shown.get();
  }

  Point world(Pointer pointer) {
    return viewport.now().toWorld(pointer.at());
  }

  Hit hit(Pointer pointer) {
    return picture().at(world(pointer), NEAR / viewport.zoom());
  }

  void attempt(Edit edit) {
    document.perform(edit).ifPresent(refused);
  }

  void refuse(Problem problem) {
    refused.accept(problem);
  }

  String sentence(Problem problem) {
    return sentence.apply(problem);
  }

  void addNext(String id) {
    follow.accept(id);
  }

  /// The element that keys act on: the one selected last.
  Optional<String> focus() {
    return document.now().selection().elements().stream().reduce((_, last) -> last);
  }
}
