package nextmove.drawing.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nextmove.drawing.DisplayList;
import nextmove.geom.Box;

/// The kinds of picture file. The same map gives the same bytes.
public enum PictureFormat {
  /// Scalable; text stays text and brings its font along.
  SVG {
    @Override
    public Picture picture(DisplayList map, Sheet sheet) {
      return new SvgFile(map, sheet).picture();
    }
  },
  /// Pixels; at small scales with as much detail as can be read.
  PNG {
    @Override
    public Picture picture(DisplayList map, Sheet sheet) {
      return new PngFile(map, sheet).picture();
    }
  },
  /// One page as large as the map; text stays text.
  PDF {
    @Override
    public Picture picture(DisplayList map, Sheet sheet) {
      return new PdfFile(map, sheet).picture();
    }
  };

  public abstract Picture picture(DisplayList map, Sheet sheet);

  /// What a file of this kind ends in, without the dot; also how it is called on a command line.
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format that a file name asks for.
  public static Optional<PictureFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(f -> lower.endsWith("." + f.extension())).findFirst();
  }

  /// The part of the world that a picture shows.
  static Box frame(DisplayList map) {
    return map.placement().bounds().grow(Sheet.MARGIN);
  }
}
