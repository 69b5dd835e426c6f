package nextmove.ui.welcome;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import nextmove.app.Settings;
import nextmove.app.SettingsStore;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.Tip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The files that were open lately, as cards. Each can be pinned, so that it stays, or taken off
/// the list, by its menu or by Delete.
final class RecentFiles extends FlowPane {
  /// Two rows in a usual window; what is pinned is always shown.
  private static final int MOST = 8;

  private record Entry(StackPane box, ScenarioCard card, Icon mark) {}

  private final SettingsStore settings;
  private final Messages messages;
  private final Consumer<Path> open;
  private final BiConsumer<Path, ScenarioCard> draw;
  private final Map<Path, Entry> entries = new HashMap<>();

  /// @param draw gives the card of a file its picture, in its own time
  RecentFiles(
      SettingsStore settings,
      Messages messages,
      Consumer<Path> open,
      BiConsumer<Path, ScenarioCard> draw) {
    this.settings = settings;
    this.messages = messages;
    this.open = open;
    this.draw = draw;
    getStyleClass().add("cards");
    show();
  }

  private void show() {
    Settings now = settings.now();
    List<Node> boxes = new ArrayList<>();
    for (Path file : now.offered()) {
      boolean pinned = now.pinned().contains(file);
      if (pinned || boxes.size() < MOST) {
        Entry entry = entries.computeIfAbsent(file, this::entry);
        entry.mark().setVisible(pinned);
        boxes.add(entry.box());
      }
    }
    getChildren().setAll(boxes);
  }

  private Entry entry(Path file) {
    ScenarioCard card =
        new ScenarioCard(String.valueOf(file.getFileName()), () -> open.accept(file));
    card.setTooltip(new Tip(file.toString()));
    card.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.DELETE) {
        change(file, s -> s.forget(file));
        key.consume();
      }
    });
    draw.accept(file, card);
    Icon mark = new Icon(Feather.BOOKMARK);
    mark.getStyleClass().add("pinned");
    StackPane box = new StackPane(card, mark, menu(file));
    box.getStyleClass().add("recent-card");
    StackPane.setAlignment(mark, Pos.TOP_LEFT);
    return new Entry(box, card, mark);
  }

  private MenuButton menu(Path file) {
    MenuButton menu = new MenuButton("", new Icon(Feather.MORE_VERTICAL));
    menu.getStyleClass().addAll(Styles.BUTTON_ICON, "no-arrow");
    String says = messages.say("welcome.more", String.valueOf(file.getFileName()));
    menu.setAccessibleText(says);
    menu.setTooltip(new Tooltip(says));
    StackPane.setAlignment(menu, Pos.TOP_RIGHT);
    MenuItem pin = item("welcome.pin", file, s -> s.pin(file));
    MenuItem unpin = item("welcome.unpin", file, s -> s.unpin(file));
    MenuItem forget = item("welcome.forget", file, s -> s.forget(file));
    menu.getItems().setAll(pin, forget);
    menu.setOnShowing(
        _ -> menu.getItems().set(0, settings.now().pinned().contains(file) ? unpin : pin));
    return menu;
  }

  private MenuItem item(String key, Path file, UnaryOperator<Settings> change) {
    MenuItem item = new MenuItem(messages.say(key));
    item.setOnAction(_ -> change(file, change));
    return item;
  }

  /// The keyboard stays on the file, or goes to the one in its place.
  private void change(Path file, UnaryOperator<Settings> change) {
    @Nullable Entry entry = entries.get(file);
    int at = entry == null ? -1 : getChildren().indexOf(entry.box());
    settings.change(change);
    show();
    if (entry != null && getChildren().contains(entry.box())) {
      entry.card().requestFocus();
    } else if (!getChildren().isEmpty() && at >= 0) {
      Node next = getChildren().get(Math.min(at, getChildren().size() - 1));
      entries.values().stream().filter(e -> e.box() == next).forEach(e -> e.card().requestFocus());
    }
  }
}
