package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nextmove.app.SingleInstance.Alone;
import nextmove.app.SingleInstance.First;
import nextmove.app.SingleInstance.HandedOver;
import nextmove.format.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
  private static final Duration SHORT = Duration.ofMillis(50);

  /// Of what comes on any machine.
  private static final Duration LONG = Duration.ofMinutes(3);

  @TempDir Path temp;
  private final BlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();

  private Path folder() {
    return temp.resolve("data");
  }

  private static SingleInstance first(SingleInstance.Start start) {
    assertThat(start).isInstanceOf(First.class);
    return ((First) start).instance();
  }

  @Test
  void aLaterStartHandsItsFilesOver() throws Exception {
    try (SingleInstance instance = first(SingleInstance.start(folder(), List.of()))) {
      Path odd = temp.resolve("a b\nc 'd' ü.json");
      assertThat(SingleInstance.start(folder(), List.of(odd, Path.of("relative.json")), LONG))
          .isInstanceOf(HandedOver.class);
      // Handed over before anybody listened.
      instance.listen(received::add);
      assertThat(received.poll(LONG.toSeconds(), TimeUnit.SECONDS))
          .containsExactly(odd, Path.of("relative.json").toAbsolutePath());
      assertThat(SingleInstance.start(folder(), List.of(), LONG)).isInstanceOf(HandedOver.class);
      assertThat(received.poll(LONG.toSeconds(), TimeUnit.SECONDS)).isEmpty();
    }
    first(SingleInstance.start(folder(), List.of())).close();
  }

  @Test
  void whatACrashHasLeftIsReplaced() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("instance.socket"), "stale");
    Files.writeString(folder().resolve("instance.lock"), "");
    first(SingleInstance.start(folder(), List.of())).close();
  }

  @Test
  void anInstanceThatDoesNotAnswerStopsNobody() throws IOException {
    Files.createDirectories(folder());
    try (Lock held = Lock.take(folder().resolve("instance.lock")).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(SingleInstance.start(folder(), List.of(), SHORT)).isInstanceOf(Alone.class);
      Files.writeString(folder().resolve("instance.socket"), "nobody listens");
      assertThat(SingleInstance.start(folder(), List.of(), SHORT)).isInstanceOf(Alone.class);
    }
  }

  @Test
  void aFolderThatCannotBeHadStopsNobody() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertThat(SingleInstance.start(file.resolve("data"), List.of())).isInstanceOf(Alone.class);
    Path deep = temp.resolve("d".repeat(120)).resolve("e".repeat(120));
    assertThat(SingleInstance.start(deep, List.of())).isInstanceOf(Alone.class);
  }

  @Test
  void nobodyElseMayLookIntoTheFolder() throws IOException {
    assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
    try (SingleInstance instance = first(SingleInstance.start(folder(), List.of()))) {
      assertThat(instance).isNotNull();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
          .isEqualTo("rwx------");
    }
  }
}
