package nextmove.geom;

/// An axis-parallel rectangle: its upper left corner and its size, in world units. Neither width
/// nor height is negative or not a number.
public record Box(double x, double y, double width, double height) {
  public static final Box EMPTY = new Box(0, 0, 0, 0);

  public Box {
    if (!(width >= 0) || !(height >= 0)) {
      throw new IllegalArgumentException("a box of " + width + " x " + height);
    }
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  public Point center() {
    return new Point(centerX(), centerY());
  }

  public boolean contains(Point p) {
    return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
  }

  /// Whether the two share an area; boxes that only touch do not.
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// The smallest box around both.
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /// This box grown by `margin` on every side; a negative margin shrinks it, at most to nothing.
  public Box grow(double margin) {
    double w = Math.max(0, width + 2 * margin);
    double h = Math.max(0, height + 2 * margin);
    return new Box(centerX() - w / 2, centerY() - h / 2, w, h);
  }

  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }
}
