package nextmove.ui;

import static nextmove.ui.command.CommandId.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nextmove.app.Settings;
import nextmove.bench.Maps;
import nextmove.edit.Selection;
import nextmove.format.ScenarioFile;
import nextmove.graph.Filter;
import nextmove.layout.Direction;
import nextmove.model.Bookmark;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Link;
import nextmove.model.Scenario;
import nextmove.ui.command.CommandId;
import nextmove.ui.map.Progress;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Everything that can be done in a window on a large map, and for each the longest time for which
/// the JavaFX thread was busy in one piece, with what kept it busy. The first round is the cold
/// one; of the others the middle counts. What takes longer than it may is marked: 50 ms on 2,000
/// elements, 200 ms on 10,000; with a lighter mark where the thread only waited for so long, as it
/// does for other programs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Xmx1g",
      "-Dprism.order=sw",
      "-Dprism.disableRegionCaching=true",
      "--enable-native-access=ALL-UNNAMED"
    })
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class CommandBench {
  /// What ends the window or the screen that is measured on.
  private static final Set<CommandId> LEFT_OUT = EnumSet.of(CLOSE, QUIT, FULL_SCREEN);

  /// What has to have been done for a command to have something to do.
  private static final Map<CommandId, List<CommandId>> BEFORE =
      Map.ofEntries(
          Map.entry(UNDO, List.of(FOLD)),
          Map.entry(REDO, List.of(FOLD, UNDO)),
          Map.entry(PASTE, List.of(COPY)),
          Map.entry(UNFOLD_ALL, List.of(FOLD_ALL)),
          Map.entry(FOCUS_END, List.of(FOCUS)),
          Map.entry(FILTER_END, List.of(FILTER)),
          Map.entry(SUPPOSE_NOTHING, List.of(SUPPOSE)),
          Map.entry(MODE_MAP, List.of(MODE_ANALYSE)),
          Map.entry(SAVE, List.of(FOLD)),
          Map.entry(BOOKMARK_RENAME, List.of(BOOKMARK)));

  /// Something to do, and what to do before it that is not measured.
  private record Deed(String name, Runnable before, Runnable deed) {}

  @Param({"2000", "10000"})
  private int elements;

  /// Only what has this in its name.
  @Param({""})
  private String only;

  private final Map<String, List<Watchdog.Piece>> pieces = new LinkedHashMap<>();
  private @Nullable BenchWindow window;
  private @Nullable Watchdog watchdog;
  private @Nullable Path large;
  private @Nullable Settings settings;

  @Setup
  public void open() throws IOException, InterruptedException {
    Scenario scenario = scenario();
    window = new BenchWindow(scenario);
    watchdog = new Watchdog();
    large = window.home().resolve("large.json");
    Files.write(large, ScenarioFile.write(scenario));
    settings = Keyboard.ask(() -> window.windows().program().settings());
  }

  private Scenario scenario() {
    Scenario plain = Maps.merged(elements, 15);
    List<Group> groups =
        IntStream.range(0, 5)
            .mapToObj(g ->
                new Group(
                    "g" + g,
                    "Group " + g,
                    "#56b4e9",
                    IntStream.range(0, elements / 100)
                        .mapToObj(i -> "e" + (elements / 4 + g * elements / 100 + i))
                        .toList(),
                    Extras.NONE))
            .toList();
    List<Bookmark> bookmarks =
        IntStream.range(1, 21)
            .mapToObj(i -> new Bookmark("e" + i * elements / 25, "Place " + i, Extras.NONE))
            .toList();
    return plain.withGroups(groups).withBookmarks(bookmarks);
  }

  @Benchmark
  public void everything() {
    for (Deed deed : deeds()) {
      if (deed.name().contains(only)) {
        begin();
        deed.before().run();
        window.settled();
        Watchdog.Piece longest =
            watchdog.watch(
                deed.name(),
                () -> {
                  deed.deed().run();
                  window.settled();
                });
        pieces.computeIfAbsent(deed.name(), _ -> new ArrayList<>()).add(longest);
      }
    }
    begin();
  }

  @TearDown
  public void close() {
    double goal = elements > 2_000 ? 200 : 50;
    List<Watchdog.Piece> warm = pieces.values().stream().map(CommandBench::middle).toList();
    long over = warm.stream().filter(p -> p.millis() > goal).count();
    System.out.printf(
        "%n%d elements, goal %.0f ms, %d of %d over it%n   warm worked   cold worked%n",
        elements, goal, over, warm.size());
    warm.stream()
        .sorted(Comparator.comparingDouble(Watchdog.Piece::millis).reversed())
        .forEach(p -> print(p, pieces.get(p.operation()).getFirst(), goal));
    watchdog.close();
    window.close();
  }

  private static void print(Watchdog.Piece warm, Watchdog.Piece cold, double goal) {
    String mark =
        warm.worked() > goal
            ? "!!"
            : cold.worked() > goal
                ? " !"
                : Math.max(warm.millis(), cold.millis()) > goal ? " ~" : "";
    System.out.printf(
        "%2s %6.1f %6.1f %6.1f %6.1f  %s%n",
        mark, warm.millis(), warm.worked(), cold.millis(), cold.worked(), warm.operation());
    if (!mark.isEmpty()) {
      (mark.equals(" !") ? cold : warm)
          .places()
          .forEach(place -> System.out.println("        " + place));
    }
  }

  /// Of the warm rounds, where there are any.
  private static Watchdog.Piece middle(List<Watchdog.Piece> rounds) {
    List<Watchdog.Piece> warm =
        rounds.stream()
            .skip(rounds.size() > 1 ? 1 : 0)
            .sorted(Comparator.comparingDouble(Watchdog.Piece::millis))
            .toList();
    return warm.get(warm.size() / 2);
  }

  /// Back to where everything began.
  private void begin() {
    for (int i = 0; i < 8; i++) {
      window.keyboard().press(KeyCode.ESCAPE);
    }
    window.answers().target = Optional.of(window.home().resolve("out.json"));
    Keyboard.ask(() -> {
      window.windows().open().stream().skip(1).forEach(w -> w.close(() -> {}));
      window.windows().program().change(_ -> settings);
      window.map().directionProperty().set(Direction.LEFT_RIGHT);
      DocumentPane pane = pane();
      pane.left().shown().set(true);
      pane.right().shown().set(true);
      return 0;
    });
    filter(Filter.NONE);
    List.of(SUPPOSE_NOTHING, MODE_MAP, FOCUS_END, FILTER_END).forEach(this::fire);
    Keyboard.ask(() -> {
      pane().below().shown().set(false);
      window.document().go(0);
      window.document().select(Selection.of(home()));
      window.map().requestFocus();
      window.map().zoomTo(0.6);
      window.map().reveal(home());
      return 0;
    });
    window.settled();
  }

  /// An element in the midst of the map.
  private String home() {
    return "e" + elements / 20;
  }

  private DocumentPane pane() {
    Node node = window.map();
    while (!(node instanceof DocumentPane)) {
      node = node.getParent();
    }
    return (DocumentPane) node;
  }

  /// @return whether it could be chosen
  private boolean fire(CommandId id) {
    return Keyboard.ask(() -> {
      MenuItem item = MenuItems.of(window.window(), id).orElseThrow();
      boolean may = !item.isDisable();
      if (may) {
        item.fire();
      }
      return may;
    });
  }

  private List<Deed> deeds() {
    List<Deed> deeds = new ArrayList<>();
    for (CommandId id : CommandId.values()) {
      if (!LEFT_OUT.contains(id)) {
        deeds.add(new Deed(id.key(), () -> prepare(id), () -> fire(id)));
      }
    }
    addKeys(deeds);
    addTexts(deeds);
    addPointer(deeds);
    addLarge(deeds);
    return deeds;
  }

  /// Selects something that the command can be chosen at: the largest branch, if that will do.
  private void prepare(CommandId id) {
    if (id == EXPORT || id == EXPORT_REPORT) {
      window.answers().target =
          Optional.of(window.home().resolve(id == EXPORT ? "out.png" : "out.html"));
    } else if (id == OPEN) {
      window.answers().target = Optional.of(large);
    } else if (id == SELECT_PASSING) {
      filter(Filter.NONE.withActor("north", true));
    }
    for (Selection selection :
        List.of(
            Selection.of("e1"),
            Selection.of("e2"),
            Selection.of("e0"),
            Selection.of("e5"),
            Selection.of("e" + (elements / 4 + 1)),
            Selection.of("e" + elements / 25),
            Selection.of("e40"),
            Selection.of("e41"),
            Selection.of(new Link.Key("e0", "e1")),
            Selection.NONE)) {
      Keyboard.ask(() -> {
        window.document().select(selection);
        return 0;
      });
      boolean ready =
          BEFORE.getOrDefault(id, List.of()).stream().allMatch(this::fire)
              && Keyboard.ask(() -> {
                selection.element().ifPresent(window.map()::reveal);
                return !MenuItems.of(window.window(), id).orElseThrow().isDisable();
              });
      if (ready) {
        return;
      }
      begin();
    }
    throw new IllegalStateException(id + " cannot be chosen anywhere");
  }

  private void addKeys(List<Deed> deeds) {
    deeds.add(
        new Deed(
            "(walk by arrows on the map)",
            () -> {},
            () -> {
              for (KeyCode code :
                  List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP)) {
                window.keyboard().press(code);
                window.painted(true);
              }
            }));
    deeds.add(
        new Deed(
            "(walk by arrows in the outline)",
            () ->
                Keyboard.ask(() -> {
                  pane().outline().focusTree();
                  return 0;
                }),
            () -> {
              for (int i = 0; i < 8; i++) {
                window.keyboard().press(KeyCode.DOWN);
                window.painted(true);
              }
            }));
    deeds.add(
        new Deed(
            "(select one by one)",
            () -> {},
            () -> {
              for (int i = 1; i < 8; i++) {
                String id = "e" + i * elements / 9;
                Keyboard.ask(() -> {
                  window.document().select(Selection.of(id));
                  window.map().reveal(id);
                  return 0;
                });
                window.painted(true);
              }
            }));
  }

  private void addTexts(List<Deed> deeds) {
    deeds.add(typing("(type a title)", () -> fire(RENAME), "Is it so?"));
    deeds.add(typing("(type notes)", () -> fire(NOTES), "It is so."));
    deeds.add(typing("(type into the search of the outline)", () -> fire(FIND), "number 1234"));
    deeds.add(typing("(type a text to find)", () -> fire(REPLACE), "number 1234"));
    deeds.add(typing("(type a place to go to)", () -> fire(GO_TO), "number 1234"));
    deeds.add(typing("(type a command)", () -> fire(COMMANDS), "fold all"));
    deeds.add(
        typing(
            "(type a likelihood)",
            () -> {
              prepare(LIKELIHOOD);
              fire(LIKELIHOOD);
            },
            "20-45\r"));
  }

  private Deed typing(String name, Runnable before, String text) {
    return new Deed(
        name,
        before,
        () ->
            text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> {
                  if (letter.equals("\r")) {
                    window.keyboard().press(KeyCode.ENTER);
                  } else {
                    window.keyboard().type(letter);
                  }
                  window.painted(false);
                }));
  }

  private void addPointer(List<Deed> deeds) {
    deeds.add(
        new Deed(
            "(drag a card)",
            () -> {},
            () -> {
              Node surface = Progress.surface(window.map());
              Point2D from = Keyboard.ask(() -> Progress.middle(window.map(), home()));
              mouse(surface, MouseEvent.MOUSE_MOVED, from, MouseButton.NONE);
              mouse(surface, MouseEvent.MOUSE_PRESSED, from, MouseButton.PRIMARY);
              for (int i = 1; i < 8; i++) {
                mouse(
                    surface,
                    MouseEvent.MOUSE_DRAGGED,
                    from.add(i * 9, i * 14),
                    MouseButton.PRIMARY);
              }
              mouse(surface, MouseEvent.MOUSE_RELEASED, from.add(63, 98), MouseButton.PRIMARY);
            }));
    deeds.add(
        new Deed(
            "(filter: an actor)", () -> {}, () -> filter(Filter.NONE.withActor("north", true))));
    deeds.add(
        new Deed("(filter: unsourced)", () -> {}, () -> filter(Filter.NONE.withUnsourced(true))));
  }

  private void filter(Filter filter) {
    Keyboard.ask(() -> {
      pane().filtering().filter().set(filter);
      return 0;
    });
  }

  private void mouse(
      Node surface, javafx.event.EventType<MouseEvent> type, Point2D at, MouseButton button) {
    Keyboard.ask(() -> {
      Mouse.fire(surface, type, at, button, 1, false);
      return 0;
    });
    window.painted(false);
  }

  private void addLarge(List<Deed> deeds) {
    Runnable paste =
        () -> {
          prepare(PASTE);
          fire(PASTE);
        };
    deeds.add(new Deed("(undo a large paste)", paste, () -> fire(UNDO)));
    deeds.add(
        new Deed(
            "(redo a large paste)",
            () -> {
              paste.run();
              fire(UNDO);
            },
            () -> fire(REDO)));
    Runnable preview =
        () -> {
          fire(REPLACE);
          window.keyboard().type("element");
          window.keyboard().tabTo(n -> "Replace by".equals(n.getAccessibleText()));
          window.keyboard().type("thing");
        };
    deeds.add(
        new Deed(
            "(preview of replace all)", preview, () -> window.keyboard().press(KeyCode.ENTER)));
    deeds.add(
        new Deed(
            "(replace all)",
            () -> {
              preview.run();
              window.keyboard().press(KeyCode.ENTER);
            },
            () -> window.keyboard().press(KeyCode.ENTER)));
    deeds.add(new Deed("(delete all)", () -> fire(SELECT_ALL), () -> fire(DELETE)));
    deeds.add(
        new Deed(
            "(edit while analysing)",
            () -> {
              fire(MODE_ANALYSE);
              window.settled();
            },
            () -> fire(DELETE)));
  }
}
