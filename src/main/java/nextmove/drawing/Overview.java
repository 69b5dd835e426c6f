package nextmove.drawing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextmove.geom.Box;
import nextmove.layout.LinkKind;
import nextmove.layout.Placement;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// The map from afar: what is still told is where things are, whose move they are, and, while it
/// fits, how they begin.
final class Overview {
  private static final double TITLE_PX = 9.5;
  private static final double BAND = 0.06;

  private final Index index;
  private final Placement placement;
  private final Style style;
  private final SpatialIndex space;
  private final @Nullable Ink[] actors;

  Overview(Index index, Placement placement, Style style, Palette palette, SpatialIndex space) {
    this.index = index;
    this.placement = placement;
    this.style = style;
    this.space = space;
    actors = new Ink[index.elementCount()];
    for (int e = 0; e < actors.length; e++) {
      actors[e] = index.actorOf(e).map(a -> palette.of(a).fill()).orElse(null);
    }
  }

  /// Filled rectangles in the actors' colours, over hairlines.
  void dots(View view, Painter painter) {
    links(view, painter);
    Map<Ink, Numbers> swarms = new LinkedHashMap<>();
    BitSet seen = space.elementsIn(view.visible());
    for (int e = seen.nextSetBit(0); e >= 0; e = seen.nextSetBit(e + 1)) {
      Ink actor = actors[e];
      Box box = space.card(e);
      swarms
          .computeIfAbsent(actor == null ? style.look().link() : actor, _ -> new Numbers())
          .add(box.x(), box.y(), box.width(), box.height());
    }
    swarms.forEach((ink, boxes) -> painter.paint(new Mark.Swarm(boxes.all(), ink)));
  }

  /// Rectangles with one line of the title, over thin lines.
  void boxes(View view, Painter painter) {
    links(view, painter);
    BitSet seen = space.elementsIn(view.visible());
    Pen edge = new Pen(style.look().outline(), 1 / view.scale());
    for (int e = seen.nextSetBit(0); e >= 0; e = seen.nextSetBit(e + 1)) {
      box(e, edge, view.scale(), painter);
    }
  }

  private void box(int e, Pen edge, double scale, Painter painter) {
    Box box = space.card(e);
    Ink actor = actors[e];
    Ink face = style.look().card();
    Ink text = style.look().text();
    switch (index.element(e).kind()) {
      case DECISION -> {
        face = actor == null ? face : actor;
        text = actor == null ? text : actor.readable();
      }
      case EVENT -> face = style.look().sign();
      case OPTION, CONSEQUENCE -> {}
    }
    painter.paint(new Mark.Rect(box, 0, face, edge));
    double band = box.width() * BAND;
    if (actor != null && actor != face) {
      painter.paint(new Mark.Rect(new Box(box.x(), box.y(), band, box.height()), 0, actor, edge));
    }
    double size = Math.min(TITLE_PX / scale, 0.75 * box.height());
    double left = box.x() + band + size / 4;
    String title =
        style.font().clipped(index.element(e).title(), box.right() - left - size / 4, size, false);
    if (!title.isEmpty()) {
      painter.paint(new Mark.Text(title, left, box.centerY() + 0.355 * size, size, false, text));
    }
  }

  /// All links in view as two paths along their ways, which cross no card: those that lead on, and
  /// the loops.
  private void links(View view, Painter painter) {
    Outline.Builder on = new Outline.Builder();
    Outline.Builder back = new Outline.Builder();
    BitSet seen = space.linksIn(view.visible());
    for (int k = seen.nextSetBit(0); k >= 0; k = seen.nextSetBit(k + 1)) {
      double[] way = space.way(k);
      Outline.Builder path = placement.kind(k) == LinkKind.LOOP ? back : on;
      path.move(way[0], way[1]);
      for (int i = 2; i < way.length; i += 2) {
        path.line(way[i], way[i + 1]);
      }
    }
    double width = 1 / view.scale();
    Ink ink = style.look().link();
    for (Mark.Path path :
        List.of(
            new Mark.Path(on.build(), null, new Pen(ink, width)),
            new Mark.Path(back.build(), null, new Pen(ink, width, true)))) {
      if (!path.outline().isEmpty()) {
        painter.paint(path);
      }
    }
  }

  /// A growing list of numbers.
  private static final class Numbers {
    private double[] numbers = new double[64];
    private int count;

    void add(double... more) {
      if (count + more.length > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
      System.arraycopy(more, 0, numbers, count, more.length);
      count += more.length;
    }

    double[] all() {
      return Arrays.copyOf(numbers, count);
    }
  }
}
