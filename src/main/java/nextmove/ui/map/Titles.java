package nextmove.ui.map;

import java.util.Optional;
import nextmove.app.Editing;
import nextmove.app.Editing.Attempt;
import nextmove.geom.Box;
import nextmove.layout.Card;
import nextmove.layout.Line;
import nextmove.layout.TextStyle;
import nextmove.model.Element;
import nextmove.model.Kind;
import org.jspecify.annotations.Nullable;

/// Titles edited in their place. Every letter goes into the document at once, so that none is lost;
/// the placement waits until the edit is over.
final class Titles {
  /// Where the card of an element stands that is not yet in the picture, beside what leads to it.
  private static final double BESIDE = 130;

  private static final double WIDTH = 160;

  private final TitleEditor editor;
  private final Ground ground;
  private final Drafts drafts;
  private final Runnable focusMap;

  /// @param focusMap gives the keys back to the map
  Titles(TitleEditor editor, Ground ground, Drafts drafts, Runnable focusMap) {
    this.editor = editor;
    this.ground = ground;
    this.drafts = drafts;
    this.focusMap = focusMap;
    editor.setOnTyped((id, text) -> ground.editing().rename(id, text).ifPresent(ground::refuse));
    editor.setOnLeft(this::left);
  }

  /// Where the title of the element that is being edited stands; empty while none is.
  Optional<Box> place() {
    return editor.owner().map(this::place);
  }

  void start(String id) {
    ground
        .document()
        .index()
        .element(id)
        .ifPresent(e -> {
          drafts.hold(true);
          editor.open(id, e.title(), place(id));
        });
  }

  /// What is typed on the map goes into the place of the title of the element that keys act on; on
  /// an empty map it begins the first decision.
  ///
  /// @param isFinal false while an input method still composes it
  void type(String text, boolean isFinal) {
    if (isFinal && ground.document().scenario().elements().isEmpty()) {
      begin(ground.editing().add(Kind.DECISION));
    }
    ground
        .focus()
        .ifPresent(id -> {
          if (isFinal) {
            drafts.hold(true);
            editor.openTyped(id, text, place(id));
          } else {
            editor.showComposed(text, place(id));
          }
        });
  }

  void addNext(String id) {
    Editing editing = ground.editing();
    for (Kind kind : editing.mayFollow(id).stream().limit(1).toList()) {
      begin(editing.addAfter(id, kind));
    }
  }

  /// Starts to edit what has been added.
  void begin(Attempt attempt) {
    switch (attempt) {
      case Attempt.Added a -> start(a.id());
      case Attempt.Refused r -> ground.refuse(r.why());
    }
  }

  private void left(String id, TitleEditor.Exit exit) {
    switch (exit) {
      case DONE -> {
        ground.editing().abandon(id);
        drafts.hold(false);
        if (editor.getScene() != null && editor.getScene().getFocusOwner() == editor) {
          focusMap.run();
        }
      }
      case ADD_NEXT -> {
        drafts.hold(false);
        addNext(id);
        if (editor.owner().isEmpty()) {
          focusMap.run();
        }
      }
    }
  }

  /// Where the title of `id` stands, in world units.
  Box place(String id) {
    @Nullable Picture picture = drafts.picture();
    int element = picture == null ? -1 : picture.position(id);
    return picture == null
        ? Box.EMPTY
        : element >= 0 ? titleOf(picture.placement().card(element)) : provisional(id, picture);
  }

  static Box titleOf(Card card) {
    double line = TextStyle.TITLE.lineHeight();
    double left =
        card.title().isEmpty()
            ? card.sign().width() > 0 ? card.sign().right() + 8 : card.box().x() + 12
            : card.title().getFirst().x();
    double top =
        card.title().isEmpty() ? card.box().centerY() - line / 2 : top(card.title().getFirst());
    double right =
        card.marks().isEmpty() ? card.box().right() - 10 : card.marks().getFirst().x() - 4;
    double height = line * Math.max(1, card.title().size());
    return new Box(left, top, right - left, height);
  }

  private static double top(Line line) {
    return line.baseline() - TextStyle.TITLE.baseline();
  }

  private Box provisional(String id, Picture picture) {
    int at = ground.document().index().position(id);
    double height = TextStyle.TITLE.lineHeight();
    if (at >= 0 && ground.document().index().inDegree(at) > 0) {
      int link = ground.document().index().in(at, 0);
      Element parent = ground.document().index().element(ground.document().index().from(link));
      int from = picture.position(parent.id());
      if (from >= 0) {
        Box box = picture.box(from);
        return switch (picture.placement().direction()) {
          case LEFT_RIGHT ->
              new Box(box.right() + BESIDE, box.centerY() - height / 2, WIDTH, height);
          case TOP_DOWN -> new Box(box.x(), box.bottom() + BESIDE, WIDTH, height);
        };
      }
    }
    Box seen = ground.viewport().seen();
    return new Box(seen.centerX() - WIDTH / 2, seen.centerY(), WIDTH, height);
  }
}
