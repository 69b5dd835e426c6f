package nextmove.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.graph.Membership;
import nextmove.layout.Direction;
import nextmove.layout.LinkKind;
import nextmove.layout.Placement;
import nextmove.model.Group;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// The groups of a map as bands of colour that lie under everything else.
///
/// A band follows its cards: each has a rim, and it runs on along the links among them and between
/// cards that stand next to each other. A shape around all of them would take in whatever stands
/// between elements that are not neighbours; long links stay bare for the same reason. Each piece
/// that hangs together carries the group's name, over a card of it where neither a link nor words
/// need the room.
final class Bands {
  /// So far a band stands out of its cards: less than half of the least room between two, so that
  /// two bands do not touch.
  private static final double RIM = 7;

  private static final double RADIUS = 9;

  /// How much of the group's colour a band has: what is written on it has to stay readable.
  private static final double SHARE = 0.28;

  private static final double ALONG = 14;
  private static final double NEXT = 60;

  /// A band does not run along a link that is longer: it would cross half of the map under what has
  /// nothing to do with it.
  private static final double FARTHEST = 500;

  private static final double NAME_HEIGHT = 14;
  private static final double NAME_TYPE = 10.5;
  private static final double NAME_PAD = 6;

  /// What may stand on the upper edge of a card needs this much of its right end.
  private static final double BADGE = 80;

  /// On a screen, however far away the map is.
  private static final double LEAST_RIM_PX = 1.5;

  private final List<Band> bands = new ArrayList<>();
  private final Placement placement;
  private final SpatialIndex space;
  private final Style style;

  /// @param cards positions of the elements that are on the map
  /// @param ways positions of the links that the band runs along
  /// @param between joins of cards that stand next to each other
  private record Band(
      Group group,
      Ink ink,
      List<Integer> cards,
      List<Integer> ways,
      List<Box> between,
      List<Name> names) {}

  /// @param first the card that the name stands over
  private record Name(int first, Box box, String text) {}

  Bands(Placement placement, Index index, SpatialIndex space, Style style) {
    this.placement = placement;
    this.space = space;
    this.style = style;
    List<Group> groups = index.scenario().groups();
    if (groups.isEmpty()) {
      return;
    }
    Membership membership = new Membership(index);
    for (int g = 0; g < groups.size(); g++) {
      List<Integer> cards =
          membership.members(g).stream().filter(placement::shows).sorted(order()).toList();
      if (!cards.isEmpty()) {
        bands.add(band(index, membership, groups.get(g), Palette.band(groups, g), cards));
      }
    }
  }

  private Band band(Index index, Membership membership, Group group, Ink ink, List<Integer> cards) {
    Map<Integer, Integer> runs = new HashMap<>();
    List<Integer> ways = new ArrayList<>();
    List<Box> between = new ArrayList<>();
    cards.forEach(e -> runs.put(e, e));
    for (int e : cards) {
      for (int i = 0; i < index.outDegree(e); i++) {
        int link = index.out(e, i);
        if (membership.together(e, index.to(link))
            && placement.showsLink(link)
            && placement.kind(link) != LinkKind.LOOP
            && length(space.way(link)) <= FARTHEST) {
          ways.add(link);
          join(runs, e, index.to(link));
        }
      }
    }
    for (int i = 1; i < cards.size(); i++) {
      int before = cards.get(i - 1);
      int now = cards.get(i);
      Box join = between(placement.box(before), placement.box(now));
      if (join != null && space.elementsIn(join.grow(-1)).isEmpty()) {
        between.add(join);
        join(runs, before, now);
      }
    }
    Map<Integer, List<Integer>> pieces = new LinkedHashMap<>();
    cards.forEach(e -> pieces.computeIfAbsent(run(runs, e), _ -> new ArrayList<>()).add(e));
    List<Name> names = new ArrayList<>();
    if (!group.name().isBlank()) {
      pieces.values().forEach(piece -> names.add(name(group.name(), piece)));
    }
    Ink calm = ink.over(style.look().background(), SHARE);
    return new Band(group, calm, cards, ways, between, names);
  }

  /// Column by column, from the top down; in a map that runs from the top down row by row.
  private Comparator<Integer> order() {
    boolean across = placement.direction() == Direction.LEFT_RIGHT;
    return Comparator.<Integer>comparingDouble(
            e -> across ? placement.box(e).x() : placement.box(e).y())
        .thenComparingDouble(e -> across ? placement.box(e).y() : placement.box(e).x());
  }

  /// The room between two cards of a column, or of a row, that stand next to each other.
  private @Nullable Box between(Box a, Box b) {
    boolean across = placement.direction() == Direction.LEFT_RIGHT;
    double gap = across ? b.y() - a.bottom() : b.x() - a.right();
    boolean aligned = Math.abs(across ? a.x() - b.x() : a.y() - b.y()) < 1;
    if (!aligned || gap < 0 || gap > NEXT) {
      return null;
    }
    return across
        ? new Box(a.x(), a.bottom(), a.width(), gap)
        : new Box(a.right(), a.y(), gap, Math.min(a.height(), b.height()));
  }

  private static int run(Map<Integer, Integer> runs, int e) {
    int at = e;
    while (runs.getOrDefault(at, at) != at) {
      at = runs.getOrDefault(at, at);
    }
    runs.put(e, at);
    return at;
  }

  private static void join(Map<Integer, Integer> runs, int a, int b) {
    int one = run(runs, a);
    int other = run(runs, b);
    runs.put(Math.max(one, other), Math.min(one, other));
  }

  private Name name(String name, List<Integer> piece) {
    Name first = name(name, piece.getFirst());
    return piece.stream().map(e -> name(name, e)).filter(this::isFree).findFirst().orElse(first);
  }

  private Name name(String name, int card) {
    Box box = placement.box(card);
    double most = box.width() - BADGE - 2 * NAME_PAD;
    String text = style.font().clipped(name.strip(), most, NAME_TYPE, true);
    double width = style.font().width(text, NAME_TYPE, true) + 2 * NAME_PAD;
    return new Name(card, new Box(box.x() - RIM, box.y() - NAME_HEIGHT, width, NAME_HEIGHT), text);
  }

  private boolean isFree(Name name) {
    Box room = name.box().grow(-1);
    BitSet others = space.elementsIn(room);
    others.clear(name.first());
    return others.isEmpty() && space.linksIn(room).isEmpty();
  }

  /// Of which group the name stands at that place.
  Optional<Group> at(Point place) {
    return bands.stream()
        .filter(b -> b.names().stream().anyMatch(n -> n.box().contains(place)))
        .map(Band::group)
        .findFirst();
  }

  /// Where the name of a group stands first; where it has none, where one would.
  Optional<Box> nameOf(String group) {
    return bands.stream()
        .filter(b -> b.group().id().equals(group))
        .map(b ->
            b.names().isEmpty() ? name("", b.cards().getFirst()).box() : b.names().getFirst().box())
        .findFirst();
  }

  void paint(View view, Painter painter) {
    double rim = Math.max(RIM, LEAST_RIM_PX / view.scale());
    for (Band band : bands) {
      if (view.detail() == Detail.DOT) {
        dots(band, view.visible(), rim, painter);
      } else {
        plates(band, view.visible(), rim, painter);
      }
    }
    for (Band band : bands) {
      if (view.detail() == Detail.CARD) {
        names(band, view.visible(), painter);
      }
    }
  }

  private void plates(Band band, Box visible, double rim, Painter painter) {
    for (int link : band.ways()) {
      double[] way = space.way(link);
      if (around(way).grow(ALONG).overlaps(visible)) {
        painter.paint(new Mark.Path(Outline.polyline(way), null, new Pen(band.ink(), ALONG)));
      }
    }
    for (Box join : band.between()) {
      if (join.overlaps(visible)) {
        painter.paint(new Mark.Rect(join.grow(rim), 0, band.ink(), null));
      }
    }
    for (int e : band.cards()) {
      Box plate = placement.box(e).grow(rim);
      if (plate.overlaps(visible)) {
        painter.paint(new Mark.Rect(plate, RADIUS, band.ink(), null));
      }
    }
  }

  /// As what the overview of a map is made of too.
  private void dots(Band band, Box visible, double rim, Painter painter) {
    double[] boxes =
        band.cards().stream()
            .map(e -> placement.box(e).grow(rim))
            .filter(visible::overlaps)
            .flatMapToDouble(b -> DoubleStream.of(b.x(), b.y(), b.width(), b.height()))
            .toArray();
    if (boxes.length > 0) {
      painter.paint(new Mark.Swarm(boxes, band.ink()));
    }
  }

  private void names(Band band, Box visible, Painter painter) {
    for (Name name : band.names()) {
      if (name.box().overlaps(visible)) {
        double baseline = name.box().bottom() - 0.27 * NAME_HEIGHT;
        painter.paint(new Mark.Rect(name.box(), 4, band.ink(), null));
        painter.paint(
            new Mark.Text(
                name.text(),
                name.box().x() + NAME_PAD,
                baseline,
                NAME_TYPE,
                true,
                style.look().text()));
      }
    }
  }

  private static double length(double[] way) {
    double length = 0;
    for (int i = 2; i < way.length; i += 2) {
      length += Math.hypot(way[i] - way[i - 2], way[i + 1] - way[i - 1]);
    }
    return length;
  }

  private static Box around(double[] way) {
    double left = way[0];
    double top = way[1];
    double right = left;
    double bottom = top;
    for (int i = 2; i < way.length; i += 2) {
      left = Math.min(left, way[i]);
      right = Math.max(right, way[i]);
      top = Math.min(top, way[i + 1]);
      bottom = Math.max(bottom, way[i + 1]);
    }
    return new Box(left, top, right - left, bottom - top);
  }
}
