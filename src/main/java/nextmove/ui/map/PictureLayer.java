package nextmove.ui.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;
import nextmove.drawing.DisplayList;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import org.jspecify.annotations.Nullable;

/// The picture. Panning moves tiles by whole pixels; what comes into view is painted a little per
/// pulse, from the middle outwards, and a ring around the view ahead of its need. While tiles are
/// missing a light picture is painted as a whole, so that it is sharp at every step of a zoom; of a
/// heavy one the last picture is scaled until the zoom rests.
///
/// Measured in software rendering at 1366x768 with 10,000 elements: moving tiles takes 2 ms a
/// frame, by fractions of a pixel or scaled 17 ms; painting the whole view takes 5 to 12 ms at
/// every zoom, which is why no second thread paints.
final class PictureLayer extends Pane {
  /// Up to so many cards in view a picture is light.
  private static final int LIGHT = 600;

  /// What one pulse paints: so many tiles, together with so many cards.
  private static final int AT_ONCE = 3;

  private static final int PER_PULSE = 300;
  private static final long REST_NANOS = 40_000_000;
  private static final double MOST_PIXELS = 24e6;
  private static final double FAR = 1e6;

  private final Group ghost = new Group();
  private final Affine ghostView = new Affine();
  private final Group live = new Group();
  private final TileGrid grid;
  private final Sheet sheet;
  private Transform view = Transform.IDENTITY;
  private Transform ghostBase = Transform.IDENTITY;
  private @Nullable Point shift;
  private boolean swapping;
  private long zoomedAt = System.nanoTime() - REST_NANOS;
  private boolean sharp;
  private boolean resting;

  PictureLayer(Pigments pigments) {
    grid = new TileGrid(pigments, live);
    sheet = new Sheet(pigments);
    setManaged(false);
    setMouseTransparent(true);
    ghost.getTransforms().add(ghostView);
    getChildren().addAll(ghost, live, sheet);
  }

  /// From now on another picture is shown, in which the world lies elsewhere.
  ///
  /// @param newShift how far what was seen has moved, in world units
  void replace(Point newShift) {
    shift = newShift;
  }

  /// The picture has changed inside `area`, in world units.
  void spoil(Box area) {
    grid.spoil(area, view.scale());
    sheet.hide();
  }

  void spoilAll() {
    grid.spoilAll();
    sheet.hide();
  }

  /// Shows one moment of `change`.
  void show(Change change, DisplayList list, Transform now, Box frame, double grain) {
    sheet.show(change, list, now, frame.width(), frame.height(), grain);
  }

  /// Shows `list` as seen in `now`.
  ///
  /// @param frame the view's size
  /// @param grain the size of a pixel of the screen
  /// @return whether there is more to paint on the next pulse
  boolean show(DisplayList list, Transform now, Box frame, double grain) {
    grid.setGrain(grain);
    Box seen = new Box(-now.dx(), -now.dy(), frame.width(), frame.height());
    leave(now, list, frame);
    view = now;
    List<TileGrid.Place> wanted = grid.missing(seen, list, now.scale());
    boolean zooming = System.nanoTime() - zoomedAt < REST_NANOS;
    int ready = zooming ? 0 : atOnce(wanted, list);
    boolean light = ready < wanted.size() && isLight(list, now, frame);
    if (light && !zooming) {
      // Of a new picture first what is seen; where that stands there is no hurry with the tiles.
      ready = sheet.shows(list) ? 1 : 0;
    }
    wanted.subList(0, ready).forEach(place -> grid.paint(place, list, now.scale()));
    boolean complete = ready == wanted.size();
    sharp = complete || light;
    if (complete) {
      swapping = false;
      ghost.getChildren().clear();
      sheet.hide();
    } else if (light) {
      sheet.show(list, now, frame.width(), frame.height(), grain);
    } else {
      sheet.hide();
    }
    resting = complete && !prepare(seen, list, wanted.isEmpty());
    move();
    return !resting;
  }

  private static boolean isLight(DisplayList list, Transform now, Box frame) {
    return list.space().elementsIn(now.toWorld(frame)).cardinality() <= LIGHT;
  }

  /// How many of the tiles one pulse has time for, at least one.
  private int atOnce(List<TileGrid.Place> wanted, DisplayList list) {
    int cards = 0;
    for (int i = 0; i < wanted.size(); i++) {
      cards += list.space().elementsIn(grid.world(wanted.get(i), view.scale())).cardinality();
      if (i > 0 && (cards > PER_PULSE || i >= AT_ONCE)) {
        return i;
      }
    }
    return wanted.size();
  }

  /// Whether all that is seen was painted at its zoom when it was shown last.
  boolean isSharp() {
    return sharp;
  }

  /// Whether there was nothing left to paint.
  boolean isResting() {
    return resting;
  }

  /// Lets go of the tiles that no longer fit, but of a heavy picture keeps them as its ghost.
  private void leave(Transform now, DisplayList list, Box frame) {
    boolean zoomed = now.scale() != view.scale();
    if (zoomed) {
      zoomedAt = System.nanoTime();
    }
    if (zoomed || shift != null) {
      boolean light = isLight(list, now, frame);
      if (light) {
        grid.clear();
        ghost.getChildren().clear();
      } else {
        haunt();
      }
      swapping = !light && shift != null;
    }
    shift = null;
  }

  private void haunt() {
    if (!swapping && !grid.isEmpty()) {
      grid.give(ghost);
      ghostBase = view;
    } else {
      grid.clear();
    }
    Point by = shift == null ? Point.ORIGIN : shift;
    ghostBase = ghostBase.shifted(-by.x() * ghostBase.scale(), -by.y() * ghostBase.scale());
  }

  /// Paints one tile of the ring around the view, if this pulse has nothing else to paint.
  private boolean prepare(Box seen, DisplayList list, boolean idle) {
    double side = grid.side();
    Box ring = seen.grow(side / 2);
    grid.keep(seen.grow(2 * side));
    double tiles = (ring.width() / side + 1) * (ring.height() / side + 1);
    if (tiles * TileGrid.pixels() > MOST_PIXELS) {
      return false;
    }
    List<TileGrid.Place> wanted = grid.missing(ring, list, view.scale());
    if (idle && !wanted.isEmpty()) {
      grid.paint(wanted.getFirst(), list, view.scale());
    }
    return !wanted.isEmpty();
  }

  private void move() {
    grid.move(view.dx(), view.dy());
    // Far off they are painted without being seen.
    live.setTranslateX(swapping ? FAR : 0);
    double scale = view.scale() / ghostBase.scale();
    ghostView.setToTransform(
        scale, 0, view.dx() - ghostBase.dx() * scale, 0, scale, view.dy() - ghostBase.dy() * scale);
  }
}
