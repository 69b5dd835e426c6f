package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nextmove.edit.Edit;
import nextmove.format.ScenarioFile;
import nextmove.model.Json;
import nextmove.model.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir Path folder;
  private final Queue owner = new Queue();
  private final Queue background = new Queue();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Path> used = new ArrayList<>();
  private final List<SaveState> told = new ArrayList<>();
  private Workspace workspace;
  private Path path;

  @BeforeEach
  void start() throws IOException {
    Work work = new Work(owner, background, failures::add);
    workspace = new Workspace(work, SafetyNet.NONE, used::add, InstantSource.fixed(NOON));
    path = folder.resolve("s.json");
    write("First");
  }

  private void write(String title) throws IOException {
    Files.write(path, ScenarioFile.write(Scenario.EMPTY.withTitle(title)));
  }

  private String titleOnDisk() throws IOException {
    return ScenarioFile.read(Files.readAllBytes(path))
            instanceof nextmove.format.Opening.Opened opened
        ? opened.scenario().title()
        : "unreadable";
  }

  private void settle() {
    while (owner.size() + background.size() > 0) {
      background.runAll();
      owner.runAll();
    }
    assertThat(failures).isEmpty();
  }

  private Arrival arrive(Path file) {
    List<Arrival> arrivals = new ArrayList<>();
    workspace.open(file, arrivals::add);
    assertThat(arrivals).isEmpty();
    settle();
    return arrivals.getFirst();
  }

  private DocumentFile open() {
    assertThat(arrive(path)).isInstanceOf(Arrival.Arrived.class);
    return workspace.files().getLast();
  }

  private static void rename(DocumentFile file, String title) {
    Edit edit = Edit.PutHeader.of(file.document().scenario()).withTitle(title);
    assertThat(file.document().perform(edit, "title")).isEmpty();
  }

  private void save(DocumentFile file) {
    workspace.save(file, told::add);
    settle();
  }

  @Test
  void savingMakesCleanAndTheFileHoldsIt() throws IOException {
    DocumentFile file = open();
    assertThat(file.dirty().get()).isFalse();
    rename(file, "Second");
    assertThat(file.dirty().get()).isTrue();
    workspace.save(file, told::add);
    assertThat(file.state().get()).isEqualTo(new SaveState.Saving());
    settle();
    assertThat(told).containsExactly(new SaveState.Saved(NOON));
    assertThat(file.dirty().get()).isFalse();
    assertThat(titleOnDisk()).isEqualTo("Second");
    assertThat(used).containsExactly(path);
  }

  @Test
  void aCopyHasNoFileAndNothingToLoseUntilItIsChanged() throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    workspace.openCopy(path, arrivals::add);
    settle();
    DocumentFile copy = workspace.files().getLast();
    assertThat(arrivals).containsExactly(new Arrival.Arrived(copy, false));
    assertThat(copy.where()).isEmpty();
    assertThat(copy.dirty().get()).isFalse();
    rename(copy, "Mine");
    assertThat(copy.dirty().get()).isTrue();
    assertThat(titleOnDisk()).isEqualTo("First");
    assertThat(used).isEmpty();
  }

  @Test
  void dirtyIsByIdentityAndNotByCounting() {
    DocumentFile file = open();
    rename(file, "Second");
    save(file);
    rename(file, "Third");
    file.document().undo();
    assertThat(file.document().scenario().title()).isEqualTo("Second");
    assertThat(file.dirty().get()).isFalse();
    file.document().undo();
    assertThat(file.dirty().get()).isTrue();
    rename(file, "Another second");
    assertThat(file.dirty().get()).isTrue();
  }

  @Test
  void whatIsTypedWhileSavingStaysUnsaved() throws IOException {
    DocumentFile file = open();
    rename(file, "Second");
    workspace.save(file, told::add);
    rename(file, "Third");
    workspace.save(file, told::add);
    background.runOne();
    owner.runOne();
    assertThat(titleOnDisk()).isEqualTo("Second");
    assertThat(file.dirty().get()).isTrue();
    assertThat(file.isSaving()).isTrue();
    settle();
    assertThat(titleOnDisk()).isEqualTo("Third");
    assertThat(file.dirty().get()).isFalse();
    assertThat(told).hasSize(2);
  }

  @Test
  void anOutsideChangeIsNeverOverwrittenUnasked() throws IOException {
    DocumentFile file = open();
    rename(file, "Mine");
    write("Theirs");
    save(file);
    assertThat(told).containsExactly(new SaveState.NotSaved("save.conflict"));
    assertThat(titleOnDisk()).isEqualTo("Theirs");
    assertThat(file.dirty().get()).isTrue();
    assertThat(file.outside().get()).isInstanceOf(Outside.Changed.class);
    Outside.Changed change = (Outside.Changed) file.outside().get();

    write("Theirs again");
    workspace.overwrite(file, change, told::add);
    settle();
    assertThat(told.getLast()).isEqualTo(new SaveState.NotSaved("save.conflict"));
    assertThat(titleOnDisk()).isEqualTo("Theirs again");

    workspace.overwrite(file, (Outside.Changed) file.outside().get(), told::add);
    settle();
    assertThat(told.getLast()).isEqualTo(new SaveState.Saved(NOON));
    assertThat(titleOnDisk()).isEqualTo("Mine");
    assertThat(file.outside().get()).isEqualTo(new Outside.Same());
  }

  @Test
  void anOutsideChangeIsSeenAndCanBeTakenOverAndUndone() throws IOException {
    DocumentFile file = open();
    workspace.checkOutside();
    settle();
    assertThat(file.outside().get()).isEqualTo(new Outside.Same());
    write("Theirs");
    workspace.checkOutside();
    settle();
    assertThat(file.outside().get()).isInstanceOf(Outside.Changed.class);
    workspace.revert(file, _ -> {});
    settle();
    assertThat(file.document().scenario().title()).isEqualTo("Theirs");
    assertThat(file.dirty().get()).isFalse();
    assertThat(file.outside().get()).isEqualTo(new Outside.Same());
    file.document().undo();
    assertThat(file.document().scenario().title()).isEqualTo("First");
    assertThat(file.dirty().get()).isTrue();
    save(file);
    assertThat(titleOnDisk()).isEqualTo("First");
  }

  @Test
  void takingTheirsSettlesASaveThatWasRefusedBeforeIt() throws IOException {
    DocumentFile file = open();
    rename(file, "Mine");
    write("Theirs");
    save(file);
    assertThat(file.state().get()).isEqualTo(new SaveState.NotSaved("save.conflict"));
    workspace.revert(file, _ -> {});
    settle();
    assertThat(file.state().get()).isEqualTo(new SaveState.Untouched());
  }

  @Test
  void aFileThatIsGoneIsSeenAndWrittenAnew() throws IOException {
    DocumentFile file = open();
    Files.delete(path);
    workspace.checkOutside();
    settle();
    assertThat(file.outside().get()).isEqualTo(new Outside.Gone());
    rename(file, "Second");
    save(file);
    assertThat(titleOnDisk()).isEqualTo("Second");
    assertThat(file.outside().get()).isEqualTo(new Outside.Same());
  }

  @Test
  void aFailedSaveSaysWhyAndLeavesAllAsItWas() throws IOException {
    DocumentFile file = workspace.create(Scenario.EMPTY);
    assertThat(file.dirty().get()).isFalse();
    rename(file, "New");
    assertThatThrownBy(() -> workspace.save(file, told::add))
        .isInstanceOf(IllegalStateException.class);
    workspace.saveAs(file, folder.resolve("missing/new.json"), told::add);
    settle();
    assertThat(told).containsExactly(new SaveState.NotSaved("save.no-folder"));
    assertThat(file.dirty().get()).isTrue();
    assertThat(file.where()).isEmpty();
    assertThat(used).isEmpty();
    workspace.saveAs(file, path, told::add);
    settle();
    assertThat(file.where()).contains(path);
    assertThat(titleOnDisk()).isEqualTo("New");
    assertThat(used).containsExactly(path);
  }

  @Test
  void whatNoFileCanHoldIsSaid() throws IOException {
    DocumentFile file = open();
    Edit twice = new Edit.PutExtra("title", new Json.Text("a second title"));
    assertThat(file.document().perform(twice)).isEmpty();
    save(file);
    assertThat(told).containsExactly(new SaveState.NotSaved("save.inexpressible"));
    assertThat(titleOnDisk()).isEqualTo("First");
    file.document().undo();
    rename(file, "Second");
    save(file);
    assertThat(told.getLast()).isEqualTo(new SaveState.Saved(NOON));
  }

  @Test
  void aFileOpensOnce() throws IOException {
    DocumentFile file = open();
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), path);
    for (Path other :
        List.of(path, link, folder.resolve("../" + folder.getFileName() + "/s.json"))) {
      assertThat(arrive(other)).isEqualTo(new Arrival.Arrived(file, true));
    }
    List<Arrival> arrivals = new ArrayList<>();
    workspace.close(file);
    workspace.open(path, arrivals::add);
    workspace.open(path, arrivals::add);
    settle();
    assertThat(workspace.files()).hasSize(1);
    assertThat(arrivals).hasSize(2);
  }

  @Test
  void whatIsNoScenarioIsRefusedWithReasons() throws IOException {
    Files.writeString(path, "{\"format\": \"nextmove/scenario\", \"version\": \"x\"}");
    assertThat(arrive(path))
        .isInstanceOfSatisfying(
            Arrival.Refused.class,
            r -> assertThat(r.problems()).extracting("code").containsExactly("shape.version"));
    assertThat(arrive(folder.resolve("none.json")))
        .isInstanceOfSatisfying(
            Arrival.Refused.class,
            r -> assertThat(r.problems()).extracting("code").containsExactly("file.missing"));
    assertThat(workspace.files()).isEmpty();
  }

  @Test
  void whatWasMendedOnOpeningIsUnsaved() throws IOException {
    Files.writeString(
        path,
        """
        {"format": "nextmove/scenario", "version": 1,
         "elements": [{"id": "a", "kind": "consequence"}],
         "links": [{"from": "a", "to": "gone"}]}\
        """);
    DocumentFile file = open();
    assertThat(file.dirty().get()).isTrue();
    assertThat(file.problems()).extracting("code").contains("repair.link-dangling");
    save(file);
    assertThat(file.dirty().get()).isFalse();
    assertThat(Files.readString(path)).contains("\"gone\"");
  }

  @Test
  void aNewerFileIsForReadingOnly() throws IOException {
    String newer = "{\"format\": \"nextmove/scenario\", \"version\": 99, \"title\": \"F\"}";
    Files.writeString(path, newer);
    DocumentFile file = open();
    assertThat(file.document().perform(Edit.PutHeader.of(Scenario.EMPTY)))
        .hasValueSatisfying(p -> assertThat(p.code()).isEqualTo("edit.read-only"));
    save(file);
    workspace.saveAs(file, folder.resolve("copy.json"), told::add);
    settle();
    assertThat(told)
        .containsExactly(
            new SaveState.NotSaved("save.newer"), new SaveState.NotSaved("save.newer"));
    assertThat(Files.readString(path, StandardCharsets.UTF_8)).isEqualTo(newer);
    assertThat(folder.resolve("copy.json")).doesNotExist();
  }
}
