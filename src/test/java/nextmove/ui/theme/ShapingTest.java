package nextmove.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nextmove.app.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShapingTest {
  private static final int TEXTS = 20_000;

  @Start
  void start(Stage unused) {
    new Theme(new SimpleObjectProperty<>(Settings.DEFAULT));
  }

  @Test
  void severalThreadsShapeAtOnce() {
    double alone = width();
    List<CompletableFuture<Boolean>> threads =
        Stream.generate(() ->
                CompletableFuture.supplyAsync(
                    () -> IntStream.range(0, TEXTS).allMatch(_ -> width() == alone),
                    work -> Thread.ofPlatform().daemon().start(work)))
            .limit(3)
            .toList();
    assertThat(threads).allMatch(CompletableFuture::join);
  }

  /// Of a text that has to be shaped.
  private static double width() {
    return new Text("\u0633\u0644\u0627\u0645 no\u0301 \u05e9\u05dc\u05d5\u05dd")
        .getLayoutBounds()
        .getWidth();
  }
}
