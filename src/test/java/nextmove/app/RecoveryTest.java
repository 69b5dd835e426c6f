package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nextmove.edit.Edit;
import nextmove.format.Lock;
import nextmove.format.ScenarioFile;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  @TempDir Path temp;
  private final List<Problem> troubles = new ArrayList<>();
  private Instant now = Instant.now();
  private Path root;
  private Path path;

  @BeforeEach
  void start() throws IOException {
    root = temp.resolve("recovery");
    path = temp.resolve("s.json");
    Files.write(path, ScenarioFile.write(Scenario.EMPTY.withTitle("On disk")));
  }

  private final InstantSource clock = () -> now;

  /// A session whose every step happens at once.
  private final class Life {
    final Recovery recovery;
    final Workspace workspace;

    Life() {
      now = now.plusMillis(1);
      recovery = new Recovery(root, clock, troubles::add);
      Work work =
          new Work(
              Runnable::run,
              Runnable::run,
              e -> {
                throw new AssertionError(e);
              });
      workspace = new Workspace(work, recovery, _ -> {}, clock);
    }

    DocumentFile open() {
      workspace.open(path, _ -> {});
      return workspace.files().getFirst();
    }

    /// The process is gone: the system lets go of its locks, and nothing else happens.
    void dies() throws IOException {
      dead(recovery);
    }
  }

  private static void dead(Recovery recovery) throws IOException {
    recovery.lose();
  }

  private static void rename(DocumentFile file, String title) {
    Edit edit = Edit.PutHeader.of(file.document().scenario()).withTitle(title);
    assertThat(file.document().perform(edit)).isEmpty();
  }

  private List<Path> files() throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).filter(f -> !f.endsWith("session.lock")).toList();
    }
  }

  @Test
  void unsavedWorkOfADeadSessionIsFoundAndOpensDirtyWithItsFile() throws IOException {
    Life first = new Life();
    DocumentFile file = first.open();
    rename(file, "Unsaved");
    first.recovery.settle();
    rename(file, "Later");
    first.recovery.settle();
    first.dies();

    Life second = new Life();
    List<Lost> lost = second.recovery.lost();
    assertThat(lost).hasSize(1);
    assertThat(lost.getFirst().origin()).contains(path);
    DocumentFile back = second.workspace.recover(lost.getFirst());
    assertThat(back.document().scenario().title()).isEqualTo("Later");
    assertThat(back.dirty().get()).isTrue();
    assertThat(back.where()).contains(path);
    second.dies();

    // Recovered, but not saved before the next crash.
    Life third = new Life();
    List<Lost> again = third.recovery.lost();
    assertThat(again).singleElement().extracting(l -> l.scenario().title()).isEqualTo("Later");
    DocumentFile last = third.workspace.recover(again.getFirst());
    third.workspace.save(last, _ -> {});
    assertThat(last.dirty().get()).isFalse();
    third.dies();
    assertThat(new Life().recovery.lost()).isEmpty();
  }

  @Test
  void unnamedWorkIsKeptToo() throws IOException {
    Life first = new Life();
    rename(first.workspace.create(Scenario.EMPTY), "No file yet");
    first.recovery.settle();
    first.dies();
    List<Lost> lost = new Life().recovery.lost();
    assertThat(lost).singleElement().satisfies(l -> assertThat(l.origin()).isEmpty());
    assertThat(lost.getFirst().scenario().title()).isEqualTo("No file yet");
  }

  @Test
  void savedAndUntouchedWorkLeavesNothing() throws IOException {
    Life life = new Life();
    DocumentFile file = life.open();
    life.recovery.settle();
    assertThat(files()).isEmpty();
    rename(file, "Unsaved");
    life.recovery.settle();
    assertThat(files()).hasSize(2);
    file.document().undo();
    life.recovery.settle();
    assertThat(files()).isEmpty();
    rename(file, "Saved");
    life.recovery.settle();
    life.workspace.save(file, _ -> {});
    assertThat(files()).isEmpty();
    life.recovery.close();
    try (Stream<Path> left = Files.list(root)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aSessionThatLivesIsLeftAlone() throws IOException {
    Life first = new Life();
    rename(first.open(), "Unsaved");
    first.recovery.settle();
    assertThat(new Life().recovery.lost()).isEmpty();
    first.dies();
    Life second = new Life();
    assertThat(second.recovery.lost()).hasSize(1);
    assertThat(new Life().recovery.lost()).isEmpty();
  }

  @Test
  void workThatTheFileHoldsByNowIsNotLost() throws IOException {
    Life first = new Life();
    DocumentFile file = first.open();
    rename(file, "Unsaved");
    first.recovery.settle();
    Files.write(path, ScenarioFile.write(file.document().scenario()));
    first.dies();
    assertThat(new Life().recovery.lost()).isEmpty();
  }

  @Test
  void whatIsDiscardedOrClosedUnsavedIsPutAsideForAWhile() throws IOException {
    Life first = new Life();
    DocumentFile file = first.open();
    rename(file, "Thrown away");
    first.workspace.close(file);
    assertThat(aside()).singleElement().extracting(RecoveryTest::title).isEqualTo("Thrown away");
    DocumentFile crashed = first.workspace.create(Scenario.EMPTY);
    rename(crashed, "Crashed");
    first.recovery.settle();
    first.dies();

    Life second = new Life();
    Lost lost = second.recovery.lost().getFirst();
    second.workspace.discard(lost);
    assertThat(aside()).hasSize(2);
    second.recovery.close();
    assertThat(new Life().recovery.lost()).isEmpty();

    for (Path old : aside()) {
      Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofDays(31))));
    }
    new Life().recovery.lost();
    assertThat(aside()).isEmpty();
  }

  private List<Path> aside() throws IOException {
    try (Stream<Path> all = Files.list(root.resolve("aside"))) {
      return all.toList();
    }
  }

  private static String title(Path copy) {
    return ScenarioFile.load(copy).opening() instanceof nextmove.format.Opening.Opened opened
        ? opened.scenario().title()
        : "";
  }

  @Test
  void endingWithUnsavedWorkKeepsItForTheNextStart() throws IOException {
    Life first = new Life();
    rename(first.open(), "Unsaved");
    first.recovery.close();
    assertThat(new Life().recovery.lost()).hasSize(1);
  }

  @Test
  void anOutsideChangeMeanwhileIsStillNoticed() throws IOException {
    Life first = new Life();
    rename(first.open(), "Mine");
    first.recovery.settle();
    first.dies();
    Files.write(path, ScenarioFile.write(Scenario.EMPTY.withTitle("Theirs")));
    Life second = new Life();
    DocumentFile back = second.workspace.recover(second.recovery.lost().getFirst());
    List<SaveState> states = new ArrayList<>();
    second.workspace.save(back, states::add);
    assertThat(states).containsExactly(new SaveState.NotSaved("save.conflict"));
    assertThat(title(path)).isEqualTo("Theirs");
  }

  @Test
  void whereNothingCanBeKeptAPersonIsToldOnce() throws IOException {
    Files.writeString(root, "in the way");
    Life life = new Life();
    DocumentFile file = life.open();
    rename(file, "Unsaved");
    life.recovery.settle();
    rename(file, "Still unsaved");
    life.recovery.settle();
    assertThat(troubles).extracting("code").containsExactly("recovery.fails");
    Files.delete(root);
    life.recovery.settle();
    assertThat(files()).hasSize(2);
  }

  @Test
  void rubbishInTheFolderStopsNothing() throws IOException {
    Life first = new Life();
    rename(first.open(), "Unsaved");
    first.recovery.settle();
    first.dies();
    Path session;
    try (Stream<Path> sessions = Files.list(root)) {
      session = sessions.findFirst().orElseThrow();
    }
    Files.writeString(session.resolve("2.json"), "{");
    Files.writeString(session.resolve("3.json.origin"), "{");
    Files.writeString(session.resolve("1.json.origin"), "{\"file\": \"\\u0000\", \"hash\": \"x\"}");
    Files.createDirectories(root.resolve("folder"));
    Files.writeString(root.resolve("file"), "");
    assertThat(new Life().recovery.lost())
        .singleElement()
        .satisfies(l -> assertThat(l.origin()).isEmpty());
    assertThat(aside()).hasSize(1);
  }

  @Test
  void aFolderInUseIsLocked() throws IOException {
    Life life = new Life();
    rename(life.open(), "Unsaved");
    life.recovery.settle();
    Path session;
    try (Stream<Path> sessions = Files.list(root)) {
      session = sessions.findFirst().orElseThrow();
    }
    assertThat(Lock.take(session.resolve("session.lock"))).isEmpty();
  }
}
