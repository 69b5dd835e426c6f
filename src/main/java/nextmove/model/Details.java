package nextmove.model;

import java.util.List;
import nextmove.geom.Point;
import org.jspecify.annotations.Nullable;

/// What an element may carry beside its title, payoffs and evidence.
///
/// @param date when it happens, or null
/// @param at where it was placed by hand, in world units, or null where the layout places it
public record Details(
    @Nullable When date, List<String> tags, @Nullable Place at, List<Picture> pictures) {
  public static final Details NONE = new Details(null, List.of(), null, List.of());

  public Details {
    tags = List.copyOf(tags);
    pictures = List.copyOf(pictures);
  }

  /// A place set by hand, in the digits of the file.
  public record Place(Num x, Num y) {
    public Point point() {
      return new Point(x.toDouble(), y.toDouble());
    }

    public static Place of(Point p) {
      return new Place(Num.of(p.x()), Num.of(p.y()));
    }
  }

  public Details withDate(@Nullable When date) {
    return new Details(date, tags, at, pictures);
  }

  public Details withTags(List<String> tags) {
    return new Details(date, tags, at, pictures);
  }

  public Details withAt(@Nullable Place at) {
    return new Details(date, tags, at, pictures);
  }

  public Details withPictures(List<Picture> pictures) {
    return new Details(date, tags, at, pictures);
  }
}
