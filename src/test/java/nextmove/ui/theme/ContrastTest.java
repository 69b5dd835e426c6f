package nextmove.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import nextmove.drawing.Ink;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is written in the window can be read in every look: 4.5:1 for text, 3:1 for signs (WCAG
/// 2.2, 1.4.3 and 1.4.11). The map's own colours are tried with the drawing.
@ExtendWith(ApplicationExtension.class)
class ContrastTest {
  private static final List<String> GROUNDS =
      List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle", "-color-bg-inset");

  /// What texts are written in, as the style sheets name it.
  private static final List<String> TEXTS =
      List.of("-color-fg-default", "-color-fg-muted", "-color-danger-fg", "-color-accent-fg");

  /// Signs, and prompts, which say again what is said beside them.
  private static final List<String> SIGNS = List.of("-color-warning-fg", "-color-fg-subtle");

  private final List<String> faults = new ArrayList<>();
  private final StackPane pane = new StackPane();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(pane, 100, 100));
    stage.show();
  }

  @ParameterizedTest
  @EnumSource
  void textsAndSignsStandOutFromAllThatTheyStandOn(Appearance appearance, FxRobot robot) {
    robot.interact(() -> pane.getScene().setUserAgentStylesheet(appearance.styleSheet()));
    robot.interact(() -> {
      for (String ground : GROUNDS) {
        for (String text : TEXTS) {
          look(text, ground, 4.5);
        }
        for (String sign : SIGNS) {
          look(sign, ground, 3);
        }
      }
      look("-color-fg-emphasis", "-color-accent-emphasis", 4.5);
      look("-color-fg-emphasis", "-color-neutral-emphasis-plus", 4.5);
      look("-color-fg-default", "-color-accent-subtle", 4.5);
      look("-color-fg-default", "-color-warning-subtle", 4.5);
      look("-color-fg-default", "-color-base-1", 4.5);
    });
    assertThat(faults).isEmpty();
  }

  private void look(String text, String ground, double least) {
    Ink on = ink(ground, ink("-color-bg-default", Ink.WHITE));
    double contrast = ink(text, on).contrast(on);
    if (contrast < least) {
      faults.add("%s on %s: %.2f".formatted(text, ground, contrast));
    }
  }

  /// What a role of the style sheets looks like over `below`.
  private Ink ink(String role, Ink below) {
    Region region = new Region();
    region.setStyle("-fx-background-color: " + role + ";");
    pane.getChildren().setAll(region);
    pane.applyCss();
    Color over = (Color) region.getBackground().getFills().getFirst().getFill();
    return new Ink(
        mixed(below.red(), over.getRed(), over.getOpacity()) << 16
            | mixed(below.green(), over.getGreen(), over.getOpacity()) << 8
            | mixed(below.blue(), over.getBlue(), over.getOpacity()));
  }

  private static int mixed(int below, double over, double share) {
    return (int) Math.round(below * (1 - share) + over * 255 * share);
  }
}
