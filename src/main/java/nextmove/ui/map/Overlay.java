package nextmove.ui.map;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nextmove.drawing.Hit;
import nextmove.drawing.Look;
import nextmove.edit.Selection;
import nextmove.ui.theme.Unseen;
import org.jspecify.annotations.Nullable;

/// All that lies over the picture: outlines, the handle, previews, the title editor, words at the
/// pointer, and what screen readers find.
final class Overlay {
  private final Rings rings = new Rings();
  private final Handle handle = new Handle();
  private final PinButton pin = new PinButton();
  private final FoldButton fold;
  private final Hint hint = new Hint();
  private final PreviewLayer preview;
  private final Pane above;
  private final TitleEditor editor;
  private final GroupNameEditor groupName;
  private final Proxies proxies;
  private final Pigments pigments;
  private Selection selection = Selection.NONE;

  /// @param redraw asks for the overlay to be placed anew
  /// @param focusMap gives the keys to the map
  /// @param retold hears that screen readers find something else
  Overlay(Pigments pigments, Describe words, Runnable redraw, Runnable focusMap, Runnable retold) {
    this.pigments = pigments;
    fold = new FoldButton(pigments);
    preview = new PreviewLayer(pigments, hint, redraw);
    above = new Pane(preview, hint);
    above.setMouseTransparent(true);
    editor = new TitleEditor(pigments, redraw);
    groupName = new GroupNameEditor(focusMap);
    proxies = new Proxies(words::aloud, retold);
  }

  /// From the lowest to the topmost.
  List<Node> nodes() {
    return List.of(rings, proxies, handle, fold, pin, new Unseen(groupName), new Unseen(editor));
  }

  /// What is dragged, and words at the pointer: they lie above all that stands on the map.
  Region above() {
    return above;
  }

  TitleEditor editor() {
    return editor;
  }

  GroupNameEditor groupName() {
    return groupName;
  }

  Handle handle() {
    return handle;
  }

  PinButton pin() {
    return pin;
  }

  FoldButton fold() {
    return fold;
  }

  Preview preview() {
    return preview;
  }

  Hint hint() {
    return hint;
  }

  Proxies proxies() {
    return proxies;
  }

  Hit hovered() {
    return rings.hovered();
  }

  void hover(Hit hit) {
    rings.hover(hit);
  }

  /// @param keys whether keys go to the map
  void select(Selection now, boolean keys) {
    selection = now;
    rings.select(now, keys);
    proxies.select(now);
  }

  void dress(Look look) {
    above.setStyle(MapColors.style(look));
    rings.setColor(pigments.color(look.selection()));
    handle.setColors(pigments.color(look.card()), pigments.color(look.selection()));
    fold.setColors(pigments.color(look.card()), pigments.color(look.text()));
    pin.setColors(pigments.color(look.card()), pigments.color(look.computed()));
  }

  void place(Viewport viewport, Picture picture) {
    @Nullable String owner = editor.isVisible() ? null : handleOwner(picture);
    handle.attach(owner);
    fold.attach(owner);
    pin.attach(rings.hovered(), selection);
    for (Overlaid each :
        List.<Overlaid>of(rings, handle, fold, pin, preview, groupName, editor, proxies)) {
      each.place(viewport, picture);
    }
  }

  /// The card under the pointer has the handle, else the one that is selected.
  private @Nullable String handleOwner(Picture picture) {
    return rings.hovered() instanceof Hit.OnElement e && picture.shows(e)
        ? picture.id(e.element())
        : selection.element().orElse(null);
  }
}
