package nextmove.geom;

/// The map between world and screen: `screen = world * scale + (dx, dy)`; scale is above 0.
public record Transform(double scale, double dx, double dy) {
  public static final Transform IDENTITY = new Transform(1, 0, 0);

  public Transform {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("scale " + scale);
    }
  }

  public Point toScreen(Point world) {
    return new Point(world.x() * scale + dx, world.y() * scale + dy);
  }

  public Point toWorld(Point screen) {
    return new Point((screen.x() - dx) / scale, (screen.y() - dy) / scale);
  }

  public Box toScreen(Box world) {
    return new Box(
        world.x() * scale + dx,
        world.y() * scale + dy,
        world.width() * scale,
        world.height() * scale);
  }

  public Box toWorld(Box screen) {
    return new Box(
        (screen.x() - dx) / scale,
        (screen.y() - dy) / scale,
        screen.width() / scale,
        screen.height() / scale);
  }

  public Transform shifted(double screenX, double screenY) {
    return new Transform(scale, dx + screenX, dy + screenY);
  }

  /// The same view at another scale, with the world point under `screen` staying where it is.
  public Transform zoomedAt(Point screen, double newScale) {
    Point world = toWorld(screen);
    return new Transform(
        newScale, screen.x() - world.x() * newScale, screen.y() - world.y() * newScale);
  }
}
