package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextmove.edit.Edit;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
  @TempDir private Path folder;
  private final ReadOnlyObjectWrapper<Settings> settings =
      new ReadOnlyObjectWrapper<>(Settings.DEFAULT.withAutosave(5));
  private final List<Integer> waits = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private Workspace workspace;
  private Path path;

  @BeforeEach
  void start() throws IOException {
    Work work =
        new Work(
            Runnable::run,
            Runnable::run,
            e -> {
              throw new AssertionError(e);
            });
    workspace = new Workspace(work, SafetyNet.NONE, _ -> {}, InstantSource.system());
    new Autosave(
        workspace,
        settings.getReadOnlyProperty(),
        (seconds, deed) -> {
          waits.add(seconds);
          later.add(deed);
        });
    path = folder.resolve("s.json");
    write("First");
  }

  private void write(String title) throws IOException {
    Files.write(path, ScenarioFile.write(Scenario.EMPTY.withTitle(title)));
  }

  private String titleOnDisk() {
    return ScenarioFile.load(path).opening() instanceof Opening.Opened o
        ? o.scenario().title()
        : "unreadable";
  }

  private DocumentFile open() {
    workspace.open(path, _ -> {});
    return workspace.files().getLast();
  }

  private static void rename(DocumentFile file, String title) {
    file.document().perform(Edit.PutHeader.of(file.document().scenario()).withTitle(title));
  }

  /// Whatever waits has waited long enough.
  private void timePasses() {
    List<Runnable> due = List.copyOf(later);
    later.clear();
    due.forEach(Runnable::run);
  }

  @Test
  void aFileIsSavedSomeSecondsAfterTheLastChange() {
    DocumentFile file = open();
    rename(file, "Second");
    assertThat(waits).containsOnly(5);
    Runnable first = later.getFirst();
    rename(file, "Third");
    first.run();
    assertThat(titleOnDisk()).isEqualTo("First");
    timePasses();
    assertThat(titleOnDisk()).isEqualTo("Third");
    assertThat(file.dirty().get()).isFalse();
  }

  @Test
  void whoDoesNotWantItSavesByHand() {
    settings.set(Settings.DEFAULT);
    DocumentFile file = open();
    rename(file, "Second");
    timePasses();
    assertThat(waits).isEmpty();
    settings.set(Settings.DEFAULT.withAutosave(30));
    assertThat(waits).containsExactly(30);
    timePasses();
    assertThat(titleOnDisk()).isEqualTo("Second");
    rename(file, "Third");
    settings.set(Settings.DEFAULT);
    timePasses();
    assertThat(titleOnDisk()).isEqualTo("Second");
  }

  @Test
  void whatHasNoNameGetsNone() {
    DocumentFile file = workspace.create(Scenario.EMPTY);
    rename(file, "Nameless");
    timePasses();
    assertThat(file.dirty().get()).isTrue();
    assertThat(file.state().get()).isEqualTo(new SaveState.Untouched());
  }

  @Test
  void whatAnotherProgramHasWrittenStays() throws IOException {
    DocumentFile file = open();
    rename(file, "Mine");
    write("Theirs");
    timePasses();
    assertThat(titleOnDisk()).isEqualTo("Theirs");
    assertThat(file.outside().get()).isInstanceOf(Outside.Changed.class);
    rename(file, "Mine again");
    timePasses();
    assertThat(titleOnDisk()).isEqualTo("Theirs");
    workspace.overwrite(file, (Outside.Changed) file.outside().get(), _ -> {});
    rename(file, "Still mine");
    timePasses();
    assertThat(titleOnDisk()).isEqualTo("Still mine");
  }

  @Test
  void whatWasMendedIsFirstSavedByHand() throws IOException {
    String text = Files.readString(path);
    String broken = ",\n\"links\": [{\"from\": \"nowhere\", \"to\": \"nobody\"}]}";
    Files.writeString(path, text.substring(0, text.lastIndexOf('}')).strip() + broken);
    DocumentFile file = open();
    assertThat(file.problems()).isNotEmpty();
    rename(file, "Mended");
    timePasses();
    assertThat(Files.readString(path)).contains("nobody");
    workspace.save(file, _ -> {});
    rename(file, "And on");
    timePasses();
    assertThat(titleOnDisk()).isEqualTo("And on");
  }

  @Test
  void whatIsClosedIsLeftAlone() {
    DocumentFile file = open();
    rename(file, "Given up");
    workspace.close(file);
    timePasses();
    assertThat(titleOnDisk()).isEqualTo("First");
  }
}
