package nextmove.ui.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import nextmove.app.Document;
import nextmove.drawing.Hit;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;

/// One document on the map: follows its versions and its selection, and knows what one is looking
/// at.
final class MapSession implements Showing.Stage, Hands.Deeds {
  private static final double CARD_PAD = 12;

  private final Ground ground;
  private final Titles titles;
  private final Keys keys;
  private final MapParts parts;
  private Revision seen;
  private boolean revealing;

  MapSession(Document document, MapParts parts) {
    this.parts = parts;
    ground =
        new Ground(
            document,
            parts.context().editing(),
            parts.viewport(),
            () -> parts.drafts().shown(),
            parts.overlay().preview(),
            parts.context().refused(),
            parts.context().messages(),
            this::addNext);
    titles = new Titles(parts.overlay().editor(), ground, parts.drafts(), parts.focus());
    keys = new Keys(ground, parts.pointing(), this::reveal, this::goBack);
    seen = document.now();
    document.revision().subscribe((_, now) -> changed(now));
  }

  Ground ground() {
    return ground;
  }

  Document document() {
    return ground.document();
  }

  Titles titles() {
    return titles;
  }

  Keys keys() {
    return keys;
  }

  Hands hands() {
    return new Hands(
        ground, parts.overlay().handle(), parts.overlay().pin(), parts.overlay().fold(), this);
  }

  void addNext(String id) {
    titles.addNext(id);
  }

  private void changed(Revision now) {
    boolean edited = now.index() != seen.index();
    seen = now;
    followFocus(now, edited);
    if (edited) {
      followTitle(now.index());
      revealing = true;
      parts.drafts().show(now.index());
      if (!parts.drafts().isBehind()) {
        revealFocus();
      }
    }
    parts.refresh().run();
  }

  /// Shows one step more around what is selected.
  void focus() {
    Set<String> ids = document().now().selection().elements();
    if (!ids.isEmpty()) {
      parts.drafts().setFocus(Focus.next(parts.drafts().focus().get(), ids));
      ground.focus().ifPresent(this::reveal);
    }
  }

  /// Shows all of the map again.
  ///
  /// @return whether it did not
  boolean endFocus() {
    boolean focused = parts.drafts().focus().get() != null;
    if (focused) {
      parts.drafts().setFocus(null);
      ground.focus().ifPresent(this::reveal);
    }
    return focused;
  }

  private boolean goBack() {
    return endFocus() || parts.context().back().getAsBoolean();
  }

  /// What is made belongs to what one wants to see; who selects something else wants to see that.
  /// Around what is gone there is nothing to see.
  private void followFocus(Revision now, boolean edited) {
    @Nullable Focus focus = parts.drafts().focus().get();
    if (focus != null && focus.around().stream().allMatch(id -> now.index().position(id) < 0)) {
      parts.drafts().setFocus(null);
    } else if (focus != null) {
      BitSet hidden = Focus.hidden(now.index(), focus);
      Set<String> unseen = new LinkedHashSet<>(now.selection().elements());
      unseen.removeIf(id -> !hidden.get(now.index().position(id)));
      if (!unseen.isEmpty()) {
        parts.drafts().setFocus(edited ? focus.with(unseen) : null);
      }
    }
  }

  /// What is being edited may have been changed by other means, or be gone.
  private void followTitle(Index now) {
    TitleEditor editor = parts.overlay().editor();
    editor
        .owner()
        .ifPresent(id ->
            now.element(id)
                .ifPresentOrElse(
                    e -> editor.follow(e.title()), () -> editor.leave(TitleEditor.Exit.DONE)));
  }

  @Override
  public List<String> watched() {
    List<String> watched = new ArrayList<>();
    parts.overlay().editor().owner().ifPresent(watched::add);
    Index index = document().index();
    ground
        .focus()
        .ifPresent(id -> {
          watched.add(id);
          int at = index.position(id);
          if (at >= 0) {
            IntStream.range(0, index.inDegree(at))
                .forEach(i -> watched.add(index.element(index.from(index.in(at, i))).id()));
          }
        });
    return watched;
  }

  @Override
  public Optional<Box> provisional(String id) {
    return parts.overlay().editor().owner().filter(id::equals).isPresent()
        ? Optional.of(parts.overlay().editor().world().grow(CARD_PAD))
        : Optional.empty();
  }

  @Override
  public void arrived(@Nullable Picture before, Picture now) {
    boolean first = before == null || before.index().elementCount() == 0 && isPutIn(now);
    parts
        .overlay()
        .editor()
        .owner()
        .ifPresent(id -> parts.overlay().editor().moveTo(titles.place(id)));
    parts.arrived().accept(now, first);
    if (!first && now.index() == document().index()) {
      revealFocus();
    }
  }

  /// Whether a map that was empty has been filled at once, and not as it was before by undo.
  private boolean isPutIn(Picture now) {
    return now.index().elementCount() > 1 && !document().history().canRedo();
  }

  @Override
  public void patched(Picture now) {
    parts.patched().accept(now);
  }

  private void revealFocus() {
    if (revealing) {
      revealing = false;
      ground.focus().ifPresent(this::reveal);
    }
  }

  /// Brings an element into view, and with it room for what its handle would add.
  void reveal(String id) {
    Picture picture = parts.drafts().shown();
    int element = picture.position(id);
    if (element >= 0) {
      parts.glide().to(parts.viewport().revealing(parts.glide().goal(), picture.box(element)));
    }
  }

  /// Says at the pointer which element a picture is for that is dragged there, in pixels of the
  /// view.
  Optional<String> offerPicture(Point at) {
    Hit hit = ground.hit(at);
    parts.overlay().hover(hit);
    Optional<String> id =
        hit instanceof Hit.OnElement(int element)
            ? Optional.of(ground.picture().id(element))
            : Optional.empty();
    String words =
        id.map(e -> parts.context().messages().say("drop.picture", ground.quoted(e))).orElse("");
    parts.overlay().preview().say(parts.viewport().now().toWorld(at), words);
    return id;
  }

  /// What lies under the pointer shows it, and tells what cannot be seen of it.
  ///
  /// @return what the pointer looks like there
  Cursor hover(Optional<Point> at) {
    Overlay overlay = parts.overlay();
    boolean onPin = at.flatMap(overlay.pin()::at).isPresent();
    boolean onFold =
        at.flatMap(p -> overlay.fold().at(p, parts.viewport(), ground.picture())).isPresent();
    Optional<String> onHandle = at.flatMap(overlay.handle()::at);
    boolean onButton = onPin || onFold || onHandle.isPresent();
    Hit hit = at.map(ground::hit).orElse(Hit.EMPTY);
    if (!onButton && !hit.equals(overlay.hovered())) {
      overlay.hover(hit);
      parts.redraw().request(Redraw.Reason.OVERLAY);
    }
    Messages messages = parts.context().messages();
    String more =
        onPin
            ? messages.say("command.suppose")
            : onFold
                ? messages.say("command.fold")
                : onHandle
                    .map(id -> messages.say("map.handle", ground.addition(id)))
                    .orElseGet(() ->
                        parts.words().atPointer(ground.picture(), hit, parts.viewport().zoom()));
    at.ifPresentOrElse(p -> overlay.hint().tell(more, p), overlay.hint()::hide);
    return onButton || hit instanceof Hit.OnLink
        ? Cursor.HAND
        : hit instanceof Hit.OnElement ? Cursor.OPEN_HAND : Cursor.DEFAULT;
  }

  /// Nothing is dragged over the map any more.
  void endOffer() {
    hover(Optional.empty());
    parts.overlay().preview().clear();
  }

  @Override
  public void editTitle(String element) {
    titles.start(element);
  }

  @Override
  public void editGroupName(String group) {
    parts.groupNameAsked().accept(group);
  }

  @Override
  public void offerToAdd(Point world) {
    parts.menus().askKind(parts.viewport().now().toScreen(world), kind -> add(kind, world));
  }

  private void add(Kind kind, Point world) {
    titles.begin(ground.editing().addAt(kind, world));
  }

  @Override
  public void openMenu(Point at) {
    Point world = parts.viewport().now().toWorld(at);
    parts.menus().open(ground, at, kind -> add(kind, world));
  }

  @Override
  public void suppose(Selection what) {
    parts.context().suppose().accept(what);
  }

  /// Opens the menu at what keys act on.
  void openMenuAtFocus() {
    openMenu(ground.focus().map(this::place).orElse(parts.viewport().center()));
  }

  /// Opens `menu` at an element.
  void openMenu(String id, ContextMenu menu) {
    parts.menus().show(menu, place(id));
  }

  /// The middle of an element's card, in pixels of the view.
  private Point place(String id) {
    Picture picture = ground.picture();
    int element = picture.position(id);
    return element < 0
        ? parts.viewport().center()
        : parts.viewport().now().toScreen(picture.box(element).center());
  }
}
