package nextmove.ui.map;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import nextmove.app.Document;
import nextmove.drawing.Findings;
import nextmove.drawing.Hit;
import nextmove.drawing.Look;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.graph.Filter;
import nextmove.layout.Direction;
import nextmove.model.Kind;
import org.jspecify.annotations.Nullable;

/// The map of a document: the picture, what lies over it, and the gestures and keys that act on it.
/// Keys that are commands are left to the window.
public final class MapView extends Region {
  private static final double STEP = 1.25;

  private final Viewport viewport = new Viewport();
  private final Redraw redraw = new Redraw(_ -> draw());
  private final Region surface = new Region();
  private final Rectangle clip = new Rectangle();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
  private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);
  private final ReadOnlyObjectWrapper<@Nullable Picture> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", null);
  private final ObjectProperty<Direction> direction;
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.LIGHT);
  private final Pigments pigments = new Pigments();
  private final MapContext context;
  private final Glide glide;
  private final PictureLayer layer;
  private final Overlay overlay;
  private final EmptyMap emptyMap;
  private final Showing showing;
  private final Drafts drafts;
  private final MapSession session;
  private Consumer<String> groupNameAsked = _ -> {};
  private boolean unseen = true;
  private @Nullable Transform given;
  private @Nullable Transform firstView;

  /// @param from the direction in which `document` is laid out first
  public MapView(Document document, Direction from, MapContext context) {
    this.context = context;
    direction = new SimpleObjectProperty<>(this, "direction", from);
    glide = new Glide(viewport, context.motion());
    Describe words = new Describe(context.messages());
    layer = new PictureLayer(pigments);
    overlay =
        new Overlay(
            pigments,
            words,
            () -> redraw.request(Redraw.Reason.OVERLAY),
            this::requestFocus,
            () -> notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM));
    emptyMap = new EmptyMap(context.messages(), this::begin);
    showing = new Showing(viewport, layer, redraw, context.motion());
    drafts = new Drafts(context.messages(), context.font(), context.work(), showing);
    Pointing pointing =
        new Pointing(surface, viewport, this::hover, () -> overlay.hint().dismiss());
    session =
        new MapSession(
            document,
            new MapParts(
                context,
                viewport,
                glide,
                drafts,
                overlay,
                pointing,
                new MapMenus(this, context),
                words,
                redraw,
                this::requestFocus,
                this::refresh,
                this::arrived,
                picture::set,
                group -> groupNameAsked.accept(group)));
    showing.use(session);
    pointing.use(session.hands());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(context.messages().say("map.accessible"));
    getStyleClass().add("map-view");
    setClip(clip);
    Rectangle clipAbove = new Rectangle();
    clipAbove.widthProperty().bind(clip.widthProperty());
    clipAbove.heightProperty().bind(clip.heightProperty());
    above().setClip(clipAbove);
    getChildren().addAll(layer, surface);
    getChildren().addAll(overlay.nodes());
    getChildren().add(emptyMap);
    addEventHandler(KeyEvent.KEY_PRESSED, e -> session.keys().pressed(e, this));
    addEventHandler(KeyEvent.KEY_RELEASED, e -> session.keys().released(e));
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
    addEventHandler(DragEvent.DRAG_EXITED, _ -> session.endOffer());
    Typing.on(this, (text, isFinal) -> session.titles().type(text, isFinal));
    focusedProperty().subscribe((_, _) -> refresh());
    viewport.transform().subscribe(now -> moved(now));
    look.subscribe(this::dress);
    textSize.subscribe(percent -> {
      Transform goal = glide.goal();
      glide.stop();
      viewport.set(goal);
      viewport.setFull(percent.intValue() / 100.0);
    });
    drafts.setDirection(from);
    direction.subscribe((_, now) -> drafts.setDirection(now));
    drafts.open(document.index());
    refresh();
  }

  /// Shows the place that the other one shows, of the same document.
  public void continueFrom(MapView before) {
    given = before.glide.goal();
    look();
  }

  /// 1 is 100 %, which is as large as the text of the program.
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  public double getZoom() {
    return zoom.get();
  }

  public ObjectProperty<Direction> directionProperty() {
    return direction;
  }

  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  /// In percent of the usual text.
  public IntegerProperty textSizeProperty() {
    return textSize;
  }

  public void zoomIn() {
    zoomBy(STEP);
  }

  public void zoomOut() {
    zoomBy(1 / STEP);
  }

  private void zoomBy(double factor) {
    zoomTo(glide.goal().scale() / viewport.full() * factor);
  }

  /// Zooms around the middle of the view; 1 is 100 %.
  public void zoomTo(double zoom) {
    double scale = viewport.clamped(zoom * viewport.full());
    glide.to(glide.goal().zoomedAt(viewport.center(), scale));
  }

  /// Shows the whole map.
  public void fit() {
    glide.to(viewport.fitting(drafts.shown().bounds()));
  }

  /// Shows all of these elements, as large as they fit.
  public void frame(Set<String> elementIds) {
    Picture now = drafts.shown();
    elementIds.stream()
        .map(now::position)
        .filter(element -> element >= 0)
        .map(now::box)
        .reduce(Box::union)
        .ifPresent(box -> glide.to(viewport.fitting(box)));
  }

  /// What part of the map is shown for now; null for all of it.
  public ReadOnlyObjectProperty<@Nullable Focus> focus() {
    return drafts.focus();
  }

  /// The positions of the elements that are not shown: folded away, or out of focus.
  public BitSet hidden() {
    return Focus.hidden(session.document().index(), drafts.focus().get());
  }

  /// Shows only what is around the selection; asked again, one step more.
  public void focusOnSelection() {
    session.focus();
  }

  public void endFocus() {
    session.endFocus();
  }

  /// Brings the element into view.
  public void reveal(String elementId) {
    session.reveal(elementId);
  }

  /// Starts to edit the title of the element in its place.
  public void startTitleEdit(String elementId) {
    session.reveal(elementId);
    session.titles().start(elementId);
  }

  /// Starts to edit the name of a group in its place.
  ///
  /// @param typed is told the id of the group and its name as it is typed
  public void startGroupName(String group, BiConsumer<String, String> typed) {
    Picture now = drafts.shown();
    now.index().scenario().groups().stream()
        .filter(g -> g.id().equals(group))
        .findFirst()
        .ifPresent(g -> {
          now.list()
              .groupName(group)
              .ifPresent(box -> glide.to(viewport.revealing(glide.goal(), box)));
          String prompt = context.messages().say("group.name");
          Runnable end = () -> session.document().endTyping();
          overlay.groupName().open(group, g.name(), prompt, typed, end);
          redraw.request(Redraw.Reason.OVERLAY);
        });
  }

  /// Is told the id of a group whose name is to be edited.
  public void onGroupNameAsked(Consumer<String> asked) {
    groupNameAsked = asked;
  }

  /// Adds what naturally follows the element and starts to edit its title.
  public void addNext(String elementId) {
    session.addNext(elementId);
  }

  /// Shows what has been worked out of a version of the document; null shows a plain map.
  public void analyse(@Nullable Findings findings) {
    drafts.setFindings(findings);
  }

  /// Shows what does not pass pale; null shows all alike.
  public void filter(Filter.@Nullable Passed passed) {
    drafts.setPassed(passed);
  }

  /// Opens a menu at the element.
  public void openMenu(String elementId, ContextMenu menu) {
    session.openMenu(elementId, menu);
  }

  /// Shows what a picture is for that is dragged over that place of the view, in pixels.
  ///
  /// @return the id of the element there
  public Optional<String> offerPicture(double x, double y) {
    return session.offerPicture(new Point(x, y));
  }

  /// What is dragged, and words at the pointer, which lie above all that stands on the map.
  public Region above() {
    return overlay.above();
  }

  Viewport viewport() {
    return viewport;
  }

  PictureLayer layer() {
    return layer;
  }

  Overlay overlay() {
    return overlay;
  }

  Pigments pigments() {
    return pigments;
  }

  String minimapName() {
    return context.messages().say("map.overview");
  }

  /// The picture that is shown, for those who show it too.
  ReadOnlyObjectProperty<@Nullable Picture> picture() {
    return picture.getReadOnlyProperty();
  }

  private Cursor hover(Optional<Point> at) {
    return session.hover(at);
  }

  private void begin() {
    session.titles().begin(session.ground().editing().add(Kind.DECISION));
  }

  private void moved(Transform now) {
    zoom.set(now.scale() / viewport.full());
    // What the pointer was on is elsewhere now.
    overlay.hover(Hit.EMPTY);
    overlay.hint().hide();
    redraw.request(Redraw.Reason.VIEW);
  }

  private void dress(Look now) {
    setBackground(Background.fill(pigments.color(now.background())));
    setStyle(MapColors.style(now));
    overlay.dress(now);
    drafts.setLook(now);
  }

  /// What is selected, or whether keys go to the map, may have changed.
  private void refresh() {
    overlay.select(session.document().now().selection(), isFocused());
    emptyMap.setVisible(drafts.isEmpty());
    redraw.request(Redraw.Reason.OVERLAY);
  }

  private void arrived(Picture now, boolean first) {
    picture.set(now);
    viewport.allow(now.bounds());
    unseen |= first;
    if (unseen) {
      look();
    }
  }

  /// Finds the first view as soon as there is a picture and room for it, and again when the room
  /// changes before anybody has moved it.
  private void look() {
    Picture now = drafts.picture();
    if (now != null && getWidth() > 0 && getHeight() > 0) {
      unseen = false;
      viewport.set(given != null ? given : showing.first(now));
      firstView = given != null ? null : viewport.now();
    }
  }

  private void menuAsked(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      session.openMenuAtFocus();
    }
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    clip.setWidth(width);
    clip.setHeight(height);
    surface.resizeRelocate(0, 0, width, height);
    emptyMap.center(width, height);
    if (width != viewport.width() || height != viewport.height()) {
      viewport.resize(width, height);
      viewport.allow(drafts.shown().bounds());
      if (unseen || viewport.now().equals(firstView)) {
        look();
      }
      // At once, so that a window's first frame is no bare one.
      draw();
    }
  }

  private void draw() {
    Picture now = drafts.picture();
    layer.setVisible(now != null);
    if (now == null || unseen) {
      return;
    }
    if (getScene() != null && getScene().getWindow() != null) {
      viewport.setGrain(1 / getScene().getWindow().getRenderScaleX());
    }
    showing.draw(now);
    overlay.place(viewport, now);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return overlay
        .proxies()
        .answer(attribute, parameters)
        .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
  }
}
