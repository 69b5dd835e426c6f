package nextmove.ui.map;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.drawing.Hit;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.geom.Point;
import nextmove.model.Element;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.text.ProblemText;

/// What gestures and keys stand on: the document, the picture of it that is seen, and where a
/// preview shows.
///
/// @param shown the picture on the screen, which may be older than the document
/// @param refused is told why something was not done
/// @param follow adds what naturally follows an element and starts to edit its title
record Ground(
    Document document,
    Editing editing,
    Viewport viewport,
    Supplier<Picture> shown,
    Preview preview,
    Consumer<Problem> refused,
    Messages messages,
    Consumer<String> follow) {
  /// How far from a link a press still counts as on it, in pixels.
  private static final double NEAR = 12;

  Picture picture() {
    return shown.get();
  }

  Point world(Pointer pointer) {
    return viewport.now().toWorld(pointer.at());
  }

  Hit hit(Pointer pointer) {
    return hit(pointer.at());
  }

  /// @param at in pixels of the view
  Hit hit(Point at) {
    return picture().at(viewport.now().toWorld(at), NEAR / viewport.zoom());
  }

  /// Selects what of `selection` is still in the document.
  void select(Selection selection) {
    document.select(selection.within(document.index()));
  }

  /// Selects nothing any more, and says whether anything was.
  boolean selectNothing() {
    boolean any = !document.now().selection().isEmpty();
    document.select(Selection.NONE);
    return any;
  }

  /// Selects `id`, and with `extend` also what was selected before.
  void selectStep(String id, boolean extend) {
    Set<String> ids =
        new LinkedHashSet<>(extend ? document.now().selection().elements() : Set.of());
    // Taken out first, so that it becomes the last: the one that keys act on.
    ids.remove(id);
    ids.add(id);
    select(new Selection(ids, Set.of()));
  }

  void attempt(Edit edit) {
    document.perform(edit).ifPresent(refused);
  }

  void refuse(Problem problem) {
    refused.accept(problem);
  }

  String sentence(Problem problem) {
    return new ProblemText(messages).sentence(problem);
  }

  /// The element's title as it stands in a sentence.
  String quoted(String id) {
    return messages.quoted(document.index().element(id).map(Element::title).orElse(id));
  }

  /// What {@link #addNext} does, as a command: "Add option".
  String addition(String id) {
    return editing.mayFollow(id).stream()
        .findFirst()
        .map(kind -> messages.say("edit.add." + kind.name().toLowerCase(Locale.ROOT)))
        .orElse("");
  }

  void addNext(String id) {
    follow.accept(id);
  }

  /// The element that keys act on: the one selected last.
  Optional<String> focus() {
    return document.now().selection().elements().stream().reduce((_, last) -> last);
  }
}
