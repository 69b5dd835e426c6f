package nextmove.layout;

import java.util.List;
import nextmove.geom.Box;
import nextmove.geom.Point;

/// The way of one link and the label on it.
///
/// @param points the corners of the way, at least two: the first on the edge of the source's card,
///   the last on the edge of the target's, where the arrow's tip is. Each piece runs level or
///   upright; a painter rounds a corner by {@link #RADIUS}, or by half of the shorter piece at it
///   if that is less
/// @param label the label's lines ({@link TextStyle#LABEL}), or none
/// @param labelBox around all lines, {@link Box#EMPTY} without a label; the link's own way may pass
///   between the lines
/// @param anchor the point of the way where the label belongs; without a label, where one would
public record Route(
    LinkKind kind, List<Point> points, List<Line> label, Box labelBox, Point anchor) {
  public static final double RADIUS = 10;
}
