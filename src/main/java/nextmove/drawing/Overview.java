package nextmove.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import nextmove.geom.Box;
import nextmove.graph.Folding;
import nextmove.layout.LinkKind;
import nextmove.layout.Placement;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// The map from afar: what is still told is where things are, whose move they are, and, while it
/// fits, how they begin.
final class Overview {
  /// A title of which fewer letters fit says nothing.
  private static final int FEWEST = 5;

  private static final double TITLE_PX = 9.5;
  private static final double BAND = 0.06;

  private final Index index;
  private final Placement placement;
  private final Style style;
  private final Folding folding;
  private final SpatialIndex space;
  private final @Nullable Ink[] actors;
  private final @Nullable Told told;
  private final IntPredicate pale;
  private final IntPredicate linkPale;
  private final Faded faded;

  /// @param told what is worked out, or null for a plain map
  /// @param pale which elements have gone into the background
  /// @param linkPale which links have
  Overview(
      Index index,
      Placement placement,
      Style style,
      Palette palette,
      Folding folding,
      SpatialIndex space,
      @Nullable Told told,
      IntPredicate pale,
      IntPredicate linkPale) {
    this.index = index;
    this.placement = placement;
    this.style = style;
    this.folding = folding;
    this.space = space;
    this.told = told;
    this.pale = pale;
    this.linkPale = linkPale;
    faded = new Faded(style.look().background());
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
      Ink ink = actor == null ? style.look().link() : actor;
      swarms
          .computeIfAbsent(pale.test(e) ? faded.ink(ink) : ink, _ -> new Numbers())
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
      if (pale.test(e)) {
        List<Mark> marks = new ArrayList<>(4);
        box(e, edge, view.scale(), marks::add);
        List.of(faded.marks(marks)).forEach(painter::paint);
      } else {
        box(e, edge, view.scale(), painter);
      }
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
    double right = box.right() - size / 4;
    double baseline = box.centerY() + 0.355 * size;
    if (told != null) {
      String reach = style.font().shown(told.reach(e));
      right -= style.font().width(reach, size, true);
      Ink ink = text.equals(style.look().text()) ? style.look().computed() : text;
      painter.paint(new Mark.Text(reach, right, baseline, size, true, ink));
      right -= size / 4;
    }
    int hidden = folding.beneath(e);
    if (hidden > 0) {
      String more = FoldDrawing.text(hidden);
      right -= style.font().width(more, size, true);
      painter.paint(new Mark.Text(more, right, baseline, size, true, text));
      right -= size / 4;
    }
    String title = index.element(e).title();
    String shown = style.font().clipped(title, Math.max(0, right - left), size, false);
    if (shown.length() >= Math.clamp(title.length(), 1, FEWEST)) {
      painter.paint(new Mark.Text(shown, left, baseline, size, false, text));
    }
  }

  /// All links in view as a few paths along their ways, which cross no card: those that lead on,
  /// the loops, and what of either is pale.
  private void links(View view, Painter painter) {
    List<Outline.Builder> paths = new ArrayList<>();
    List<Pen> pens = new ArrayList<>();
    for (boolean over : new boolean[] {true, false}) {
      for (boolean loop : new boolean[] {false, true}) {
        paths.add(new Outline.Builder());
        pens.add(new Pen(over ? faded.ink(ink()) : ink(), 1 / view.scale(), loop));
      }
    }
    BitSet seen = space.linksIn(view.visible());
    for (int k = seen.nextSetBit(0); k >= 0; k = seen.nextSetBit(k + 1)) {
      boolean over = linkPale.test(k);
      boolean loop = placement.kind(k) == LinkKind.LOOP;
      double[] way = space.way(k);
      Outline.Builder path = paths.get((over ? 0 : 2) + (loop ? 1 : 0));
      path.move(way[0], way[1]);
      for (int i = 2; i < way.length; i += 2) {
        path.line(way[i], way[i + 1]);
      }
    }
    for (int i = 0; i < pens.size(); i++) {
      Outline outline = paths.get(i).build();
      if (!outline.isEmpty()) {
        painter.paint(new Mark.Path(outline, null, pens.get(i)));
      }
    }
  }

  private Ink ink() {
    return told == null ? style.look().link() : style.look().computed();
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
