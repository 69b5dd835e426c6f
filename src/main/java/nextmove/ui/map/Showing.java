package nextmove.ui.map;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nextmove.drawing.Detail;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.model.Details;
import org.jspecify.annotations.Nullable;

/// Brings new pictures onto the screen: what one looks at stays where it is, and the rest goes to
/// its new place in one calm change.
final class Showing implements Drafts.News {
  /// More cards in view than these are not moved before one's eyes.
  private static final int MOST_MOVED = 300;

  /// Where whole cards are read, and how large the beginning of a larger map is shown.
  private static final double LEGIBLE = 0.5;

  private static final double START_ZOOM = 0.8;
  private static final double EDGE = 32;

  private final Viewport viewport;
  private final PictureLayer layer;
  private final Redraw redraw;
  private final BooleanSupplier motion;
  private Stage stage = Stage.EMPTY;
  private @Nullable Change change;

  /// What the view knows of the person's work.
  interface Stage {
    Stage EMPTY =
        new Stage() {
          @Override
          public List<String> watched() {
            return List.of();
          }

          @Override
          public Optional<Box> provisional(String id) {
            return Optional.empty();
          }

          @Override
          public void arrived(@Nullable Picture before, Picture now) {}

          @Override
          public void patched(Picture now) {}
        };

    /// The elements that one is looking at, what is edited or selected first.
    List<String> watched();

    /// Where the card stood of an element that no picture has shown yet.
    Optional<Box> provisional(String id);

    /// A picture has come.
    ///
    /// @param before null if it is the first of a document
    void arrived(@Nullable Picture before, Picture now);

    /// A picture has come in which everything stands where it stood.
    void patched(Picture now);
  }

  Showing(Viewport viewport, PictureLayer layer, Redraw redraw, BooleanSupplier motion) {
    this.viewport = viewport;
    this.layer = layer;
    this.redraw = redraw;
    this.motion = motion;
  }

  /// Shows what belongs to `newStage` from now on.
  void use(Stage newStage) {
    stage = newStage;
  }

  @Override
  public void patched(Picture now, Box area) {
    finish();
    layer.spoil(area);
    stage.patched(now);
    redraw.request(Redraw.Reason.PICTURE);
  }

  @Override
  public void coming() {
    redraw.request(Redraw.Reason.PICTURE);
  }

  @Override
  public void placed(@Nullable Picture before, Picture now) {
    finish();
    if (before == null) {
      layer.replace(Point.ORIGIN);
      stage.arrived(null, now);
    } else {
      Point shift = shift(before, now);
      double zoom = viewport.zoom();
      boolean moves = motion.getAsBoolean() && isLegible(zoom) && isFew(now);
      viewport.set(viewport.now().shifted(-shift.x() * zoom, -shift.y() * zoom));
      layer.replace(shift);
      if (moves) {
        change = new Change(before, now, shift, () -> redraw.request(Redraw.Reason.PICTURE));
        change.setOnFinished(_ -> redraw.request(Redraw.Reason.PICTURE));
        change.play();
      }
      stage.arrived(before, now);
    }
    redraw.request(Redraw.Reason.PICTURE);
  }

  private static boolean isLegible(double zoom) {
    return Detail.at(zoom) == Detail.CARD;
  }

  private boolean isFew(Picture now) {
    return now.elementsIn(viewport.seen()).cardinality() <= MOST_MOVED;
  }

  /// How far the world has to move so that what one looks at stays on its place on the screen: what
  /// is edited or selected, else the card nearest to the middle.
  private Point shift(Picture before, Picture now) {
    for (String id : stage.watched()) {
      Optional<Box> was = was(before, id);
      if (was.isPresent() && now.position(id) >= 0 && !isCarried(before, now, id)) {
        return shift(was.get(), now, id);
      }
    }
    Point middle = viewport.now().toWorld(viewport.center());
    BitSet seen = before.elementsIn(viewport.seen());
    int nearest = -1;
    for (int e = seen.nextSetBit(0); e >= 0; e = seen.nextSetBit(e + 1)) {
      boolean nearer =
          nearest < 0
              || before.box(e).center().distance(middle)
                  < before.box(nearest).center().distance(middle);
      if (nearer && now.position(before.id(e)) >= 0) {
        nearest = e;
      }
    }
    return nearest < 0 ? Point.ORIGIN : shift(before.box(nearest), now, before.id(nearest));
  }

  /// Whether it is elsewhere because somebody has put it there.
  private static boolean isCarried(Picture before, Picture now, String id) {
    return before.index().position(id) >= 0 && !placed(before, id).equals(placed(now, id));
  }

  private static Optional<Details.Place> placed(Picture picture, String id) {
    return picture.index().element(id).flatMap(e -> Optional.ofNullable(e.details().at()));
  }

  private static Point shift(Box was, Picture now, String id) {
    Box is = now.box(now.position(id));
    return new Point(is.x() - was.x(), is.y() - was.y());
  }

  /// Where it stood, if it was seen there.
  private Optional<Box> was(Picture before, String id) {
    int old = before.position(id);
    Optional<Box> box = old >= 0 ? Optional.of(before.box(old)) : stage.provisional(id);
    return box.filter(viewport.seen()::overlaps);
  }

  /// Paints `picture` as it is seen now.
  void draw(Picture picture) {
    Change running = change;
    if (running != null && running.isRunning()) {
      layer.show(running, picture.list(), viewport.now(), viewport.frame(), viewport.grain());
      return;
    }
    change = null;
    if (layer.show(picture.list(), viewport.now(), viewport.frame(), viewport.grain())) {
      redraw.request(Redraw.Reason.REST);
    }
  }

  /// Ends a change that is under way: everything stands where it belongs.
  void finish() {
    if (change != null) {
      change.stop();
      change = null;
    }
  }

  /// The view in which a picture is first seen: all of it if it can be read so, else its beginning.
  Transform first(Picture picture) {
    Transform whole = viewport.fitting(picture.bounds());
    int start = picture.index().start();
    if (whole.scale() >= LEGIBLE * viewport.full()
        || start < 0
        || !picture.placement().shows(start)) {
      return whole;
    }
    Box box = picture.box(start);
    Transform centered = viewport.centered(box.center(), START_ZOOM * viewport.full());
    Box map = centered.toScreen(picture.bounds());
    return switch (picture.placement().direction()) {
      case LEFT_RIGHT -> centered.shifted(EDGE - map.x(), 0);
      case TOP_DOWN -> centered.shifted(0, EDGE - map.y());
    };
  }
}
