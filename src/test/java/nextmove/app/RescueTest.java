package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueTest {
  @TempDir Path folder;
  private final List<String> steps = new ArrayList<>();

  @AfterEach
  void letGo() {
    Log.stop();
  }

  private String logged() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void workIsKeptBeforeAnythingIsSaidAndTheLogHasItAll() throws IOException {
    Log.to(folder);
    Rescue rescue = new Rescue(() -> steps.add("kept"), e -> steps.add("told " + e.getMessage()));
    rescue.caught(new IllegalStateException("the map tore"));
    assertThat(steps).containsExactly("kept", "told the map tore");
    assertThat(logged()).contains("IllegalStateException: the map tore").contains("RescueTest");
  }

  @Test
  void anErrorFromTheRescueItselfGoesNoFurther() {
    List<Rescue> rescues = new ArrayList<>();
    Rescue rescue =
        new Rescue(
            () -> {
              rescues.getFirst().caught(new Error("again"));
              throw new OutOfMemoryError("no room");
            },
            e -> {
              steps.add("told");
              rescues.getFirst().caught(new Error("again"));
              throw new IllegalStateException("no window");
            });
    rescues.add(rescue);
    rescue.caught(new Error("first"));
    assertThat(steps).containsExactly("told");
  }

  @Test
  void anErrorOnEveryFrameIsToldAFewTimesAndWorkIsKeptEachTime() {
    Rescue rescue = new Rescue(() -> steps.add("kept"), _ -> steps.add("told"));
    for (int i = 0; i < 100; i++) {
      rescue.caught(new Error());
    }
    assertThat(steps.stream().filter("kept"::equals)).hasSize(100);
    assertThat(steps.stream().filter("told"::equals)).hasSizeBetween(1, 5);
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Log.to(file.resolve("log"));
    System.getLogger("nextmove").log(System.Logger.Level.ERROR, "unheard");
    assertThat(file).isEmptyFile();
  }
}
