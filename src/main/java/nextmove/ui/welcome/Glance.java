package nextmove.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import nextmove.drawing.Look;
import nextmove.drawing.export.PictureFormat;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.layout.Direction;
import nextmove.model.Index;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.ui.export.MapPicture;

/// What can be seen of a scenario before it is opened. Looking takes a background thread.
sealed interface Glance {
  /// @param title blank where it has none
  /// @param png a small picture of the map; empty where there is nothing to draw
  record Seen(String title, String summary, byte[] png) implements Glance {}

  /// @param why a sentence
  record Nothing(String why) implements Glance {}

  /// Reads the file and draws its map.
  static Glance at(Path file, Messages messages, Look look) {
    if (Files.notExists(file)) {
      return new Nothing(messages.say("welcome.missing"));
    }
    return switch (ScenarioFile.load(file).opening()) {
      case Opening.Opened o -> at(o.scenario(), messages, look);
      case Opening.Repaired r -> at(r.scenario(), messages, look);
      case Opening.Refused _ -> new Nothing(messages.say("welcome.unreadable"));
    };
  }

  static Glance at(Scenario scenario, Messages messages, Look look) {
    return new Seen(scenario.title(), scenario.summary(), Picture.png(scenario, messages, look));
  }

  /// Draws small pictures.
  final class Picture {
    /// A larger map is not drawn for a glance.
    private static final int MOST = 2_000;

    /// In pixels; enough for a card on a dense screen or with large text.
    private static final double WIDTH = 640;

    private Picture() {}

    private static byte[] png(Scenario scenario, Messages messages, Look look) {
      if (scenario.elements().isEmpty() || scenario.elements().size() > MOST) {
        return new byte[0];
      }
      MapPicture map = new MapPicture(new Index(scenario), Direction.LEFT_RIGHT, look, messages);
      double scale = Math.clamp(WIDTH / Math.max(1, map.width()), 0.01, 1);
      return map.in(PictureFormat.PNG, scale).bytes();
    }
  }
}
