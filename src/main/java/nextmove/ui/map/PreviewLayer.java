package nextmove.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.layout.TextStyle;

/// Shows what a gesture would do.
final class PreviewLayer extends Pane implements Preview, Overlaid {
  private final Pigments pigments;
  private final Hint hint;
  private final Runnable redraw;
  private final Group lit = new Group();
  private final Group boxes = new Group();
  private final Line line = new Line();
  private final Circle end = new Circle(5);
  private List<Box> litBoxes = List.of();
  private String litStyle = "";
  private List<Box> solidBoxes = List.of();
  private List<String> titles = List.of();
  private String style = "";
  private Point from = Point.ORIGIN;
  private Point to = Point.ORIGIN;
  private Point saidAt = Point.ORIGIN;
  private String said = "";

  PreviewLayer(Pigments pigments, Hint hint, Runnable redraw) {
    this.pigments = pigments;
    this.hint = hint;
    this.redraw = redraw;
    setManaged(false);
    setMouseTransparent(true);
    lit.setAutoSizeChildren(false);
    boxes.setAutoSizeChildren(false);
    line.getStyleClass().add("map-drawn-link");
    end.getStyleClass().add("map-drawn-end");
    getChildren().addAll(boxes, lit, line, end);
    clear();
  }

  @Override
  public void marquee(Box area, List<Box> touched) {
    show("map-marquee", List.of(area));
    litStyle = "map-target";
    litBoxes = touched;
  }

  @Override
  public void carried(List<Carried> cards, Optional<Mark> mark) {
    show("map-carried", cards.stream().map(Carried::box).toList());
    titles = cards.stream().map(Carried::title).toList();
    litStyle = "map-target";
    litBoxes = mark.map(Mark::box).stream().toList();
    line.setVisible(mark.isPresent());
    end.setVisible(mark.isPresent());
    mark.ifPresent(m -> {
      from = m.from();
      to = m.to();
    });
  }

  @Override
  public void link(Point newFrom, Point newTo, List<Box> targets, List<Box> over) {
    from = newFrom;
    to = newTo;
    line.setVisible(true);
    end.setVisible(true);
    litStyle = "map-lit";
    litBoxes = targets;
    show("map-target", over);
  }

  @Override
  public void say(Point at, String sentence) {
    if (sentence.isEmpty() && !said.isEmpty()) {
      hint.hide();
    }
    saidAt = at;
    said = sentence;
    redraw.run();
  }

  @Override
  public void clear() {
    line.setVisible(false);
    end.setVisible(false);
    litBoxes = List.of();
    say(Point.ORIGIN, "");
    show("", List.of());
  }

  private void show(String newStyle, List<Box> solid) {
    style = newStyle;
    solidBoxes = solid;
    titles = List.of();
    redraw.run();
  }

  @Override
  public void place(Viewport viewport, Picture picture) {
    Transform view = viewport.now();
    place(boxes, solidBoxes, style, view, 0);
    place(lit, litBoxes, litStyle, view, 2);
    for (int i = 0; i < titles.size(); i++) {
      Label card = (Label) boxes.getChildren().get(i);
      card.setText(titles.get(i));
      card.setFont(pigments.font(TextStyle.TITLE.px() * view.scale(), false));
    }
    Point a = view.toScreen(from);
    Point b = view.toScreen(to);
    line.setStartX(a.x());
    line.setStartY(a.y());
    line.setEndX(b.x());
    line.setEndY(b.y());
    end.setCenterX(b.x());
    end.setCenterY(b.y());
    if (!said.isEmpty()) {
      hint.show(said, view.toScreen(saidAt));
    }
  }

  private static void place(
      Group group, List<Box> worlds, String style, Transform view, double gap) {
    while (group.getChildren().size() > worlds.size()) {
      group.getChildren().removeLast();
    }
    List<Label> regions = new ArrayList<>();
    while (group.getChildren().size() + regions.size() < worlds.size()) {
      regions.add(new Label());
    }
    group.getChildren().addAll(regions);
    for (int i = 0; i < worlds.size(); i++) {
      Label region = (Label) group.getChildren().get(i);
      if (!region.getStyleClass().equals(List.of(style))) {
        region.getStyleClass().setAll(style);
      }
      region.setText("");
      Box box = view.toScreen(worlds.get(i)).grow(gap);
      region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
  }
}
