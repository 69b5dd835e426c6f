package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextmove.app.Settings.Bounds;
import nextmove.app.Settings.Language;
import nextmove.app.Settings.Motion;
import nextmove.app.Settings.Theme;
import nextmove.layout.Direction;
import nextmove.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;
  private final Queue background = new Queue();
  private final List<Problem> notices = new ArrayList<>();
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("config/settings.json");
  }

  private SettingsStore start() {
    Work work =
        new Work(
            Runnable::run,
            background,
            e -> {
              throw new AssertionError(e);
            });
    return new SettingsStore(file, work, InstantSource.fixed(Instant.EPOCH), notices::add);
  }

  @Test
  void everySettingComesBack() {
    Settings all =
        Settings.DEFAULT
            .withTheme(Theme.DARK)
            .withLanguage(Language.DE)
            .withTextSize(125)
            .withDirection(Direction.TOP_DOWN)
            .withMotion(Motion.OFF)
            .withScale("phia")
            .withAutosave(30)
            .pin(folder.resolve("p.json"))
            .withWindow(new Bounds(10, -20, 1280, 720.5, true))
            .withPanel("outline", 0.25)
            .used(folder.resolve("a.json"))
            .used(folder.resolve("ü b.json"));
    start().change(_ -> all);
    background.runAll();
    assertThat(start().now()).isEqualTo(all);
    assertThat(start().now().recent())
        .containsExactly(folder.resolve("ü b.json"), folder.resolve("a.json"));
    assertThat(notices).isEmpty();
  }

  @Test
  void manyChangesAreFewWritesAndTheLastOneStands() {
    SettingsStore store = start();
    for (int i = 80; i <= 200; i++) {
      int size = i;
      store.change(s -> s.withTextSize(size));
    }
    assertThat(background.size()).isEqualTo(1);
    background.runAll();
    assertThat(start().now().textSize()).isEqualTo(200);
    store.change(s -> s.withTextSize(90));
    store.flush();
    assertThat(start().now().textSize()).isEqualTo(90);
  }

  @Test
  void aBrokenFileIsPutAsideAndStopsNothing() throws IOException {
    Files.createDirectories(file.getParent());
    for (String broken : List.of("", "{\"theme\": ", "[]", "\0\0\0")) {
      Files.writeString(file, broken);
      assertThat(start().now()).isEqualTo(Settings.DEFAULT);
      assertThat(file).doesNotExist();
    }
    assertThat(notices).hasSize(4).allMatch(p -> p.code().equals("settings.broken"));
    try (Stream<Path> kept = Files.list(file.getParent())) {
      assertThat(kept).isNotEmpty();
    }
  }

  @Test
  void whatIsNotUnderstoodCountsAsDefaultAndWhatIsUnknownIsKept() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        {"theme": "pink", "language": 3, "textSize": 1000, "scale": "mine", "autosave": -5,
         "pinned": {}, "direction": null, "window": {"x": 1},
         "panels": {"a": "b", "c": 2}, "recent": [1, "x.json", "\\u0000"], "futureThing": [1]}\
        """);
    Settings read = start().now();
    assertThat(read.theme()).isEqualTo(Theme.SYSTEM);
    assertThat(read.textSize()).isEqualTo(200);
    assertThat(read.scale()).isEqualTo("icd-203");
    assertThat(read.autosave()).isZero();
    assertThat(read.window()).isNull();
    assertThat(read.panels()).containsOnlyKeys("c");
    assertThat(read.recent()).containsExactly(Path.of("x.json"));
    SettingsStore store = start();
    store.change(s -> s.withTheme(Theme.LIGHT));
    background.runAll();
    assertThat(Files.readString(file)).contains("futureThing").contains("\"light\"");
  }

  @Test
  void settingsThatCannotBeWrittenAreSaidOnce() throws IOException {
    Files.writeString(folder.resolve("config"), "in the way");
    SettingsStore store = start();
    notices.clear();
    store.change(s -> s.withTextSize(90));
    background.runAll();
    store.change(s -> s.withTextSize(95));
    background.runAll();
    assertThat(store.now().textSize()).isEqualTo(95);
    assertThat(notices).extracting("code").containsExactly("settings.unsaved");
  }

  @Test
  void recentFilesAreFewAndEachOnce() {
    Settings many =
        IntStream.range(0, 100)
            .mapToObj(i -> folder.resolve(i % 30 + ".json"))
            .reduce(Settings.DEFAULT, Settings::used, (a, _) -> a);
    assertThat(many.recent())
        .hasSize(20)
        .doesNotHaveDuplicates()
        .first()
        .isEqualTo(folder.resolve("9.json"));
  }

  @Test
  void aPinnedFileStaysWhereItIsAndIsOneOfTheOthersAgain() {
    Path a = folder.resolve("a.json");
    Path b = folder.resolve("b.json");
    Settings pinned = Settings.DEFAULT.used(a).used(b).pin(a);
    assertThat(pinned.offered()).containsExactly(a, b);
    assertThat(pinned.used(a).used(b).offered()).containsExactly(a, b);
    assertThat(pinned.recent()).containsExactly(b);
    assertThat(pinned.used(b).unpin(a).recent()).containsExactly(a, b);
    assertThat(pinned.forget(a).offered()).containsExactly(b);
    assertThat(pinned.forget(b).offered()).containsExactly(a);
  }

  @Test
  void theLanguageIsTheOneChosenWithTheFormatsOfTheMachine() {
    assertThat(Language.SYSTEM.locale(Locale.FRANCE)).isEqualTo(Locale.FRANCE);
    assertThat(Language.DE.locale(Locale.of("de", "CH"))).isEqualTo(Locale.of("de", "CH"));
    assertThat(Language.DE.locale(Locale.US)).isEqualTo(Locale.GERMAN);
    assertThat(Language.EN.locale(Locale.GERMANY)).isEqualTo(Locale.ENGLISH);
  }
}
