package nextmove.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import nextmove.drawing.Hit;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.model.Link;

/// The outlines of what is selected, of what keys act on, and of what lies under the pointer.
final class Rings extends Group implements Overlaid {
  private static final double GAP = 3;
  private static final double ROUND = 12;
  private static final int FEW = 200;
  private static final int MANY = 500;

  private final Path selected = new Path();
  private final Rectangle focus = new Rectangle();
  private final Rectangle hovered = new Rectangle();
  private final Path hoveredWay = new Path();
  private Selection selection = Selection.NONE;
  private Hit hover = Hit.EMPTY;
  private boolean active;

  Rings() {
    setManaged(false);
    setMouseTransparent(true);
    for (Path path : new Path[] {hoveredWay, selected}) {
      path.setFill(null);
      path.setStrokeLineCap(StrokeLineCap.ROUND);
      path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    }
    for (Rectangle ring : new Rectangle[] {hovered, focus}) {
      ring.setFill(null);
      ring.setArcWidth(ROUND);
      ring.setArcHeight(ROUND);
    }
    hoveredWay.setStrokeWidth(5);
    hoveredWay.setOpacity(0.35);
    hovered.setStrokeWidth(1.5);
    hovered.setOpacity(0.7);
    selected.setStrokeWidth(2);
    focus.setStrokeWidth(3);
    getChildren().addAll(hoveredWay, hovered, selected, focus);
  }

  void setColor(Color color) {
    hoveredWay.setStroke(color);
    hovered.setStroke(color);
    selected.setStroke(color);
    focus.setStroke(color);
  }

  /// @param keys whether keys go to the map, so that the ring of what they act on is due
  void select(Selection now, boolean keys) {
    selection = now;
    active = keys;
  }

  void hover(Hit now) {
    hover = now;
  }

  Hit hovered() {
    return hover;
  }

  @Override
  public void place(Viewport viewport, Picture picture) {
    Transform view = viewport.now();
    placeSelected(viewport, picture);
    Optional<Box> last =
        selection.elements().stream()
            .reduce((_, id) -> id)
            .map(picture::position)
            .filter(e -> e >= 0)
            .map(picture::around);
    focus.setVisible(last.isPresent() && active);
    last.ifPresent(box -> around(focus, view.toScreen(box)));
    placeHovered(view, picture);
  }

  private void placeSelected(Viewport viewport, Picture picture) {
    Transform view = viewport.now();
    selected.getElements().clear();
    // Only what is seen: all of a large map may be selected.
    if (selection.elements().size() <= FEW) {
      Box seen = viewport.seen();
      for (String id : selection.elements()) {
        int element = picture.position(id);
        if (element >= 0 && picture.around(element).overlaps(seen)) {
          frame(view.toScreen(picture.around(element)).grow(GAP));
        }
      }
    } else {
      frameMany(viewport, picture);
    }
    for (Link.Key key : selection.links()) {
      int link = picture.position(key);
      if (link >= 0) {
        way(selected, link, view, picture);
      }
    }
  }

  /// Too many to be ringed one by one are ringed together.
  private void frameMany(Viewport viewport, Picture picture) {
    List<Box> boxes =
        picture.elementsIn(viewport.seen()).stream()
            .filter(e -> selection.elements().contains(picture.id(e)))
            .mapToObj(e -> viewport.now().toScreen(picture.around(e)).grow(GAP))
            .toList();
    if (boxes.size() <= MANY) {
      boxes.forEach(this::frame);
    } else {
      boxes.stream().reduce(Box::union).ifPresent(this::frame);
    }
  }

  private void placeHovered(Transform view, Picture picture) {
    hoveredWay.getElements().clear();
    hovered.setVisible(false);
    switch (hover) {
      case Hit.OnElement e -> {
        hovered.setVisible(
            picture.shows(e) && !selection.elements().contains(picture.id(e.element())));
        if (hovered.isVisible()) {
          around(hovered, view.toScreen(picture.around(e.element())));
        }
      }
      case Hit.OnLink l -> {
        if (picture.shows(l)) {
          way(hoveredWay, l.link(), view, picture);
        }
      }
      case Hit.Empty _ -> {}
    }
  }

  /// Round as the ring of what keys act on, which lies over it, and sharp on the pixels.
  private void frame(Box box) {
    double x = Math.rint(box.x());
    double y = Math.rint(box.y());
    double right = Math.rint(box.right());
    double bottom = Math.rint(box.bottom());
    double r = Math.min(ROUND, Math.min(right - x, bottom - y)) / 2;
    selected
        .getElements()
        .addAll(
            new MoveTo(x + r, y),
            new LineTo(right - r, y),
            new ArcTo(r, r, 0, right, y + r, false, true),
            new LineTo(right, bottom - r),
            new ArcTo(r, r, 0, right - r, bottom, false, true),
            new LineTo(x + r, bottom),
            new ArcTo(r, r, 0, x, bottom - r, false, true),
            new LineTo(x, y + r),
            new ArcTo(r, r, 0, x + r, y, false, true));
  }

  private static void way(Path path, int link, Transform view, Picture picture) {
    boolean first = true;
    for (Point world : picture.placement().route(link).points()) {
      Point p = view.toScreen(world);
      path.getElements().add(first ? new MoveTo(p.x(), p.y()) : new LineTo(p.x(), p.y()));
      first = false;
    }
  }

  private static void around(Rectangle ring, Box card) {
    Box box = card.grow(GAP);
    ring.setX(sharp(box.x()));
    ring.setY(sharp(box.y()));
    ring.setWidth(sharp(box.right()) - ring.getX());
    ring.setHeight(sharp(box.bottom()) - ring.getY());
  }

  /// The middle of a pixel, where a line of an odd width has sharp edges.
  private static double sharp(double at) {
    return Math.floor(at) + 0.5;
  }
}
