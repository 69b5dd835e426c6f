package nextmove.ui;

import static nextmove.ui.command.CommandId.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nextmove.edit.Selection;
import nextmove.model.Link;
import nextmove.model.Scenario;
import nextmove.ui.command.CommandId;
import nextmove.ui.command.Finder;
import nextmove.ui.map.MapView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every command of the program, in a window: it stands in a menu and in the palette, it can be
/// chosen only where it can do something, and what it does to the scenario is undone in one step.
class EveryCommandTest extends WindowTest {
  /// What changes the scenario, so that where one of them can be chosen it has to do so.
  private static final Set<CommandId> EDITS =
      EnumSet.of(
          DELETE,
          CUT,
          PASTE,
          DUPLICATE,
          ADD_NEXT,
          ADD_AFTER,
          ADD_BEFORE,
          INSERT_PARENT,
          RENAME,
          ADD_DECISION,
          ADD_OPTION,
          ADD_EVENT,
          ADD_CONSEQUENCE,
          ADD_ACTOR,
          ADD_INDICATOR,
          EARLIER,
          LATER,
          START,
          KIND_DECISION,
          KIND_EVENT,
          KIND_CONSEQUENCE,
          FOLD,
          FOLD_ALL,
          UNFOLD_ALL);

  /// What would lead out of the window, or asks the system for something.
  private static final Set<CommandId> ELSEWHERE =
      EnumSet.of(
          NEW,
          OPEN,
          CLOSE,
          QUIT,
          EXPORT,
          EXPORT_REPORT,
          PRINT,
          FULL_SCREEN,
          SAVE,
          SAVE_AS,
          NEW_WINDOW,
          NEW_FROM_QUESTION,
          NEW_FROM_TEMPLATE,
          TOUR);

  /// Where a person may be.
  enum Place {
    NOTHING_SELECTED(Selection.NONE),
    THE_FIRST(Selection.of("after-geneva")),
    A_DECISION(Selection.of("kremlin-next")),
    AN_OPTION(Selection.of("k-deepen")),
    A_MERGE(Selection.of("arms-control")),
    AN_END(Selection.of("part-won")),
    SEVERAL(new Selection(Set.of("k-deepen", "sanctions"), Set.of())),
    A_LINK(Selection.of(new Link.Key("kremlin-next", "k-menu")));

    private final Selection selection;

    Place(Selection selection) {
      this.selection = selection;
    }
  }

  @Test
  void everyCommandStandsInAMenuWithItsKey() {
    Keyboard.run(() -> {
      assertThat(CommandId.values())
          .allSatisfy(id -> {
            Optional<MenuItem> item = item(id);
            assertThat(item).as(id.key()).isPresent();
            assertThat(item.get().getAccelerator() == null)
                .as("key of " + id.key())
                .isEqualTo(id.keys().isEmpty());
          });
    });
  }

  @Test
  void everyCommandStandsInThePalette() {
    keys.press(KeyCode.K, KeyCode.SHORTCUT);
    List<String> offered =
        Keyboard.ask(() ->
            ((ListView<?>) root().lookup(".finder .list-view"))
                .getItems().stream().map(i -> ((Finder.Find) i).text()).toList());
    for (CommandId id : CommandId.values()) {
      if (id != COMMANDS) {
        assertThat(offered).as(id.key()).anyMatch(text -> MenuItems.isNameOf(id, text));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void aCommandThatCanBeChosenDoesWhatOneStepUndoes(Place place) {
    List<String> faults = new ArrayList<>();
    for (CommandId id : EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE))) {
      keys.atOnce(() -> tryOut(id, place, faults));
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void theMenuOnTheMapHoldsWhatCanBeDoneThereAndNothingElse(Place place) {
    List<MenuItem> items =
        Keyboard.ask(() -> {
          document().select(place.selection);
          map()
              .fireEvent(
                  new ContextMenuEvent(
                      ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
          ContextMenu menu =
              Window.getWindows().stream()
                  .filter(ContextMenu.class::isInstance)
                  .map(ContextMenu.class::cast)
                  .findFirst()
                  .orElseThrow();
          List<MenuItem> all = menu.getItems().stream().flatMap(MenuItems::all).toList();
          menu.hide();
          return all;
        });
    assertThat(items).hasSizeGreaterThan(4).noneMatch(MenuItem::isDisable);
    assertThat(items.getFirst()).isNotInstanceOf(SeparatorMenuItem.class);
    assertThat(items)
        .extracting(MenuItem::getText)
        .contains(
            MenuItems.MESSAGES.say(
                place == Place.NOTHING_SELECTED ? "edit.add.event" : "command.delete"));
  }

  private void tryOut(CommandId id, Place place, List<String> faults) {
    document().go(0);
    document().select(place.selection);
    map().requestFocus();
    Scenario before = scenario();
    int at = document().history().position();
    MenuItem item = item(id).orElseThrow();
    if (item.isDisable()) {
      id.keys().forEach(keys::press);
      leave();
      if (scenario() != before) {
        faults.add(id + " is disabled, but its key works");
      }
      return;
    }
    item.fire();
    if (owner().getStyleClass().contains("map-title-editor")) {
      keys.type("Something");
      keys.press(KeyCode.ENTER);
    }
    leave();
    Scenario after = scenario();
    if (after.equals(before)) {
      // What the system's clipboard holds is not known before it is asked.
      if (EDITS.contains(id) && id != PASTE) {
        faults.add(id + " can be chosen, but does nothing");
      }
      return;
    }
    int steps = document().history().position() - at;
    if (steps != 1) {
      faults.add(id + " takes " + steps + " steps");
    }
    keys.press(KeyCode.Z, KeyCode.SHORTCUT);
    if (!scenario().equals(before)) {
      faults.add(id + " is not undone");
    }
    keys.press(KeyCode.Y, KeyCode.SHORTCUT);
    if (!scenario().equals(after)) {
      faults.add(id + " is not done again");
    }
  }

  @Test
  void onAnEmptyMapNothingCanBeDoneToElements() {
    Keyboard.run(() -> windows.create(Optional.empty()));
    Set<CommandId> disabled =
        Keyboard.ask(() -> {
          Set<CommandId> ids = new LinkedHashSet<>();
          for (CommandId id : CommandId.values()) {
            if (item(id).orElseThrow().isDisable()) {
              ids.add(id);
            }
          }
          return ids;
        });
    assertThat(disabled)
        .contains(
            UNDO,
            REDO,
            DELETE,
            CUT,
            COPY,
            DUPLICATE,
            SELECT_ALL,
            ADD_BEFORE,
            INSERT_PARENT,
            ADD_OPTION,
            LINK_TO,
            SELECT_LINK,
            EARLIER,
            LATER,
            RENAME,
            ACTOR,
            LIKELIHOOD,
            CONFIDENCE,
            PAYOFFS,
            SUPPOSE,
            SUPPOSE_NOTHING,
            FOLD,
            FOLD_ALL,
            UNFOLD_ALL,
            FOCUS,
            FOCUS_END,
            EXPORT,
            EXPORT_REPORT,
            PRINT,
            GO_TO)
        .doesNotContain(
            ADD_NEXT,
            ADD_AFTER,
            ADD_DECISION,
            ADD_EVENT,
            ADD_CONSEQUENCE,
            ADD_ACTOR,
            ADD_INDICATOR);
  }

  /// Out of whatever has opened, and back to the map.
  private void leave() {
    for (int i = 0; i < 4 && window().overlay().isDisplay(); i++) {
      keys.press(KeyCode.ESCAPE);
    }
    map().requestFocus();
  }

  @Override
  MainWindow window() {
    return windows.open().getLast();
  }

  private Node owner() {
    return window().stage().getScene().getFocusOwner();
  }

  private MapView map() {
    return (MapView) root().lookup(".map-view");
  }

  private Scenario scenario() {
    return document().scenario();
  }

  private Optional<MenuItem> item(CommandId id) {
    return MenuItems.of(window(), id);
  }
}
