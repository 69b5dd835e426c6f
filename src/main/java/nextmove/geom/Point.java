package nextmove.geom;

/// A place on the map, in world units (one unit is one pixel at 100 %); y grows downwards.
public record Point(double x, double y) {
  public static final Point ORIGIN = new Point(0, 0);

  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
