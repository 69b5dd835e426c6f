package nextmove.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import nextmove.drawing.Look;
import nextmove.drawing.export.PictureFormat;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.layout.Direction;
import nextmove.model.Index;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.ui.export.MapPicture;

/// A scenario file at a glance.
///
/// @param png a small picture of the map
record Preview(Path file, String title, String summary, byte[] png) {
  /// A larger map is not drawn for a glance.
  private static final int MOST = 2_000;

  /// Reads the file and draws its map; empty where it cannot be read. For a background thread.
  ///
  /// @param width of the picture, in pixels
  static Optional<Preview> of(Path file, Messages messages, Look look, double width) {
    return switch (ScenarioFile.load(file).opening()) {
      case Opening.Opened o -> Optional.of(of(file, o.scenario(), messages, look, width));
      case Opening.Repaired r -> Optional.of(of(file, r.scenario(), messages, look, width));
      case Opening.Refused _ -> Optional.empty();
    };
  }

  private static Preview of(
      Path file, Scenario scenario, Messages messages, Look look, double width) {
    String title = scenario.title().isBlank() ? file.getFileName().toString() : scenario.title();
    boolean drawn = !scenario.elements().isEmpty() && scenario.elements().size() <= MOST;
    return new Preview(
        file,
        title,
        scenario.summary(),
        drawn ? png(scenario, messages, look, width) : new byte[0]);
  }

  private static byte[] png(Scenario scenario, Messages messages, Look look, double width) {
    MapPicture map =
        new MapPicture(new Index(scenario), Direction.LEFT_RIGHT, look, messages, null);
    double scale = Math.clamp(width / Math.max(1, map.width()), 0.01, 1);
    return map.in(PictureFormat.PNG, scale).bytes();
  }
}
