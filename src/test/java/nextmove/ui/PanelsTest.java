package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Panels that share a window.
@ExtendWith(ApplicationExtension.class)
class PanelsTest {
  private final Region outline = new Region();
  private final Region inspector = new Region();

  @Test
  void aTinyWindowDoesNotMakeThemNarrowForGood() {
    Keyboard.run(() -> {
      inspector.setMinWidth(250);
      Panels panels =
          new Panels(
              Orientation.HORIZONTAL,
              Optional.of(new Panels.Panel(outline, "outline", 270, true, Map.of())),
              new Region(),
              Optional.of(new Panels.Panel(inspector, "inspector", 330, true, Map.of())),
              new SimpleIntegerProperty(100),
              () -> {});
      new Scene(new Group(panels));
      lay(panels, 1366);
      double wide = outline.getWidth();
      lay(panels, 300);
      assertThat(outline.getWidth()).isLessThan(120);
      lay(panels, 1366);
      assertThat(outline.getWidth()).isCloseTo(wide, within(3.0));
    });
  }

  private static void lay(Panels panels, double width) {
    panels.resize(width, 700);
    for (int i = 0; i < 3; i++) {
      panels.applyCss();
      panels.requestLayout();
      panels.layout();
    }
  }
}
