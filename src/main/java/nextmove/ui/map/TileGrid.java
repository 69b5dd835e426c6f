package nextmove.ui.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import nextmove.drawing.DisplayList;
import nextmove.geom.Box;
import nextmove.geom.Transform;

/// The tiles of one picture at one zoom, on a grid that begins at the world's origin. All tiles are
/// squares of as many pixels of the screen, wherever they stand.
final class TileGrid {
  private static final double SIDE_PIXELS = 512;
  private static final int MOST_SPARE = 16;

  private final Pigments pigments;
  private final Group group;
  private final Map<Place, Tile> tiles = new HashMap<>();
  private final Deque<Tile> spare = new ArrayDeque<>();
  private double grain = 1;

  /// Column and row of a tile.
  record Place(long column, long row) {}

  /// @param group shows the tiles
  TileGrid(Pigments pigments, Group group) {
    this.pigments = pigments;
    this.group = group;
  }

  /// Says how large a pixel of the screen is; forgets all if that changes.
  void setGrain(double newGrain) {
    if (newGrain != grain) {
      grain = newGrain;
      clear();
      spare.clear();
    }
  }

  boolean isEmpty() {
    return tiles.isEmpty();
  }

  void spoil(Box world, double scale) {
    tiles.forEach((place, tile) -> {
      if (world(place, scale).grow(2 / scale).overlaps(world)) {
        tile.spoil();
      }
    });
  }

  void spoilAll() {
    tiles.values().forEach(Tile::spoil);
  }

  /// The places within `area`, in pixels from the world's origin, where the map is but no fresh
  /// tile, those nearest to the middle first.
  List<Place> missing(Box area, DisplayList list, double scale) {
    Box map = new Transform(scale, 0, 0).toScreen(list.placement().bounds()).grow(16);
    double left = Math.max(area.x(), map.x());
    double top = Math.max(area.y(), map.y());
    double right = Math.min(area.right(), map.right());
    double bottom = Math.min(area.bottom(), map.bottom());
    List<Place> missing = new ArrayList<>();
    double side = side();
    for (long r = (long) Math.floor(top / side); r * side < bottom; r++) {
      for (long c = (long) Math.floor(left / side); c * side < right; c++) {
        Place place = new Place(c, r);
        Tile tile = tiles.get(place);
        if (left < right && (tile == null || tile.isStale())) {
          missing.add(place);
        }
      }
    }
    missing.sort(
        Comparator.comparingDouble(p ->
            Math.hypot(
                (p.column() + 0.5) * side - area.centerX(),
                (p.row() + 0.5) * side - area.centerY())));
    return missing;
  }

  void paint(Place place, DisplayList list, double scale) {
    Tile tile = tiles.get(place);
    if (tile == null) {
      tile = spare.isEmpty() ? new Tile(side()) : spare.pop();
      tiles.put(place, tile);
      group.getChildren().add(tile);
    }
    double side = side();
    tile.paint(
        list, new Transform(scale, -place.column() * side, -place.row() * side), pigments, grain);
  }

  /// Puts every tile where it belongs when the world's origin is at (dx, dy).
  void move(double dx, double dy) {
    double side = side();
    tiles.forEach((place, tile) -> {
      tile.setTranslateX(place.column() * side + dx);
      tile.setTranslateY(place.row() * side + dy);
    });
  }

  /// Forgets the tiles outside `area`, in pixels from the world's origin.
  void keep(Box area) {
    double side = side();
    Iterator<Map.Entry<Place, Tile>> all = tiles.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Place, Tile> each = all.next();
      Place p = each.getKey();
      if (!new Box(p.column() * side, p.row() * side, side, side).overlaps(area)) {
        all.remove();
        release(each.getValue());
      }
    }
  }

  void clear() {
    tiles.values().forEach(this::release);
    tiles.clear();
  }

  /// Hands its tiles over to `other`, where they stay as they are.
  void give(Group other) {
    group.getChildren().clear();
    other.getChildren().setAll(tiles.values());
    tiles.clear();
  }

  /// How much memory a tile takes, in pixels.
  static double pixels() {
    return SIDE_PIXELS * SIDE_PIXELS;
  }

  double side() {
    return SIDE_PIXELS * grain;
  }

  /// What a tile shows of the world.
  Box world(Place place, double scale) {
    double side = side() / scale;
    return new Box(place.column() * side, place.row() * side, side, side);
  }

  private void release(Tile tile) {
    group.getChildren().remove(tile);
    // On a screen scaled by 1.25 or 1.5 a canvas ends within a pixel, and painting it anew leaves
    // at
    // that edge what was there before: seen as a stray line, so that such tiles are made afresh.
    boolean even = side() == Math.rint(side());
    if (even && spare.size() < MOST_SPARE) {
      tile.spoil();
      spare.push(tile);
    }
  }
}
