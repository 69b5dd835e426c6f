package nextmove.layout;

import java.util.ArrayList;
import java.util.List;
import nextmove.geom.Box;

/// The ways of links from and to hand-placed cards, and around them. Boxes here are along and
/// across.
final class Detours {
  /// Between a way and what it goes around.
  private static final double CLEAR = 6;

  private static final double CLEAR_OF_LABELS = 3;
  private static final double STUB = 8;
  private static final double[] WIDER = {120, 500, 2500};
  private static final int MOST_OBSTACLES = 100;

  /// Beside the line at an obstacle, a second one for whoever finds the first one taken.
  private static final double SECOND = 8;

  private static final int LINE_WORK = 10;

  /// With more obstacles there are lines enough.
  private static final int FEW_OBSTACLES = 40;

  /// How many points and boxes may be looked at for all links together: past this, links take the
  /// shortest way whatever is on it, so that no map takes minutes.
  private static final long MOST_WORK = 8_000_000;

  private final Scene scene;
  private final Rows rows;
  private final double[] middle;
  private final Channels channels;
  private final HandPlaced placed;
  private final Ways ways;

  private final Boxes cards = new Boxes();
  private final Boxes labels = new Boxes();
  private final Boxes pieces = new Boxes();

  /// By piece: whose it is.
  private final List<Integer> owners = new ArrayList<>();

  /// By link: whether its label has its place.
  private final boolean[] labelled;

  private long work;

  Detours(
      Scene scene, Rows rows, double[] middle, Channels channels, HandPlaced placed, Ways ways) {
    this.scene = scene;
    this.rows = rows;
    this.middle = middle;
    this.channels = channels;
    this.placed = placed;
    this.ways = ways;
    labelled = new boolean[scene.links()];
  }

  void route() {
    for (int e = 0; e < scene.elements(); e++) {
      cards.add(card(e));
    }
    for (int k = 0; k < scene.links(); k++) {
      if (!scene.isLoose(k)) {
        addPieces(k);
      }
      if (scene.labels.has(k) && !scene.placed[scene.target(k)]) {
        double begin = channels.labelStart[scene.targetColumn(k)];
        addLabel(k, scene.labels.area(k, begin, lineInFlow(k), scene.levelWays));
      }
    }
    for (int k = 0; k < scene.links(); k++) {
      if (scene.labels.has(k) && scene.placed[scene.target(k)]) {
        Box area = placed.labelArea(k);
        Box zone = area.union(new Box(area.x() - 2 * STUB, area.y(), Channels.ARROW, 1)).grow(1);
        boolean free =
            !cards.anyIn(area.grow(CLEAR + STUB)) && !labels.anyIn(area) && !pieces.anyIn(zone);
        if (free) {
          addLabel(k, area);
          ways.label(k, area.x(), placed.line(k), scene.labels);
        }
      }
    }
    for (int k = 0; k < scene.links(); k++) {
      if (scene.isLoose(k) || isCrossed(k)) {
        detour(k);
      }
    }
    findSpots();
  }

  private void findSpots() {
    List<Integer> left = new ArrayList<>();
    for (int k = 0; k < scene.links(); k++) {
      if (scene.labels.has(k) && !labelled[k]) {
        left.add(k);
      }
    }
    if (!left.isEmpty()) {
      LabelSpots spots = new LabelSpots(scene, ways, cards, labels);
      left.forEach(spots::place);
    }
  }

  Box card(int e) {
    return scene.placed[e]
        ? placed.card(e)
        : new Box(
            channels.columnStart[scene.order.column[e]],
            middle[e] - scene.half[e],
            scene.thickness(e),
            2 * scene.half[e]);
  }

  private void addLabel(int link, Box area) {
    labels.add(area);
    labelled[link] = true;
  }

  private double lineInFlow(int link) {
    return middle[scene.target(link)] + rows.slots.run[link];
  }

  private void addPieces(int link) {
    for (int i = 1; i < ways.count(link); i++) {
      owners.add(link);
      pieces.add(ways.piece(link, i));
    }
  }

  private boolean isCrossed(int link) {
    for (int i = 1; i < ways.count(link); i++) {
      if (placed.isNear(ways.piece(link, i).grow(CLEAR))) {
        return true;
      }
    }
    return false;
  }

  private void detour(int link) {
    int from = scene.source(link);
    int to = scene.target(link);
    boolean zone = !scene.placed[to] || labelled[link];
    double run = rows.slots.run[link];
    double port = scene.port(link, run);
    Box source = card(from);
    Box target = card(to);
    double leave =
        (scene.placed[from] ? source.right() : channels.columnEnd[scene.order.column[from]]) + STUB;
    double enter =
        !zone
            ? target.x() - STUB
            : scene.placed[to]
                ? placed.labelArea(link).x() - STUB / 2
                : channels.labelStart[scene.order.column[to]] - STUB / 2;
    double fromV = source.y() + scene.half[from];
    double toV = target.y() + scene.half[to] + (zone ? run : port);
    double[] way = way(link, leave, fromV, enter, toV);
    ways.begin(link);
    ways.to(source.right(), fromV);
    for (int i = 0; i < way.length; i += 2) {
      ways.to(way[i], way[i + 1]);
    }
    if (zone && port != run) {
      ways.to(target.x() - Channels.ARROW, toV);
      ways.to(target.x() - Channels.ARROW, target.y() + scene.half[to] + port);
    }
    ways.to(target.x(), target.y() + scene.half[to] + port);
    addPieces(link);
  }

  /// Looks in wider and wider surroundings; the shortest way regardless if there is nothing.
  private double[] way(int link, double fromU, double fromV, double toU, double toV) {
    Box ends =
        new Box(
            Math.min(fromU, toU),
            Math.min(fromV, toV),
            Math.abs(fromU - toU),
            Math.abs(fromV - toV));
    for (double wider : WIDER) {
      if (work < MOST_WORK) {
        Maze maze = maze(link, ends.grow(wider), fromU, fromV, toU, toV);
        double[] way = maze.way(fromU, fromV, toU, toV);
        if (way.length > 0) {
          return way;
        }
      }
    }
    double between = (fromU + toU) / 2;
    return new double[] {fromU, fromV, between, fromV, between, toV, toU, toV};
  }

  private static void setSides(
      double[] lines, int at, double low, double high, double least, double most, double second) {
    lines[at] = Math.max(least, low);
    lines[at + 1] = Math.min(most, high);
    lines[at + 2] = Math.max(least, low - second);
    lines[at + 3] = Math.min(most, high + second);
  }

  private Maze maze(int link, Box window, double fromU, double fromV, double toU, double toV) {
    work += cards.effort(window) + labels.effort(window) + pieces.effort(window);
    List<Box> obstacles = new ArrayList<>();
    for (Box card : cards.in(window.grow(2 * CLEAR))) {
      obstacles.add(card.grow(CLEAR));
    }
    for (Box label : labels.in(window.grow(2 * CLEAR))) {
      obstacles.add(label.grow(CLEAR_OF_LABELS));
    }
    int step = 1 + obstacles.size() / MOST_OBSTACLES;
    int lines = (obstacles.size() + step - 1) / step;
    double[] along = new double[4 * lines + 4];
    double[] across = new double[4 * lines + 4];
    double second = obstacles.size() <= FEW_OBSTACLES ? SECOND : 0;
    for (int i = 0; i < lines; i++) {
      Box box = obstacles.get(i * step);
      setSides(along, 4 * i, box.x(), box.right(), window.x(), window.right(), second);
      setSides(across, 4 * i, box.y(), box.bottom(), window.y(), window.bottom(), second);
    }
    along[4 * lines] = fromU;
    along[4 * lines + 1] = toU;
    across[4 * lines] = fromV;
    across[4 * lines + 1] = toV;
    along[4 * lines + 2] = window.x();
    along[4 * lines + 3] = window.right();
    across[4 * lines + 2] = window.y();
    across[4 * lines + 3] = window.bottom();
    Maze maze = new Maze(obstacles, along, across);
    List<Integer> near = pieces.numbersIn(window);
    work += maze.crossings() + (long) near.size() * LINE_WORK;
    for (int i : near) {
      int other = owners.get(i);
      if (scene.source(other) != scene.source(link) && scene.target(other) != scene.target(link)) {
        maze.avoid(pieces.get(i));
      }
    }
    return maze;
  }
}
