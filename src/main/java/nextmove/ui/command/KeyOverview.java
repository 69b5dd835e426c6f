package nextmove.ui.command;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import nextmove.text.Messages;

/// All keys at a glance, as the commands have them.
public final class KeyOverview extends VBox {
  public KeyOverview(Messages messages, Commands commands) {
    getStyleClass().addAll("sheet", "keys");
    Label heading = new Label(messages.say("keys.heading"));
    heading.getStyleClass().add("heading");
    TilePane all = new TilePane();
    all.setPrefColumns(2);
    all.getStyleClass().add("all");
    for (Command command : commands.all()) {
      if (!command.keys().isEmpty()) {
        String text = messages.say("command." + command.id().key());
        all.getChildren().add(line(text, shown(command)));
      }
    }
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    Label map = new Label(messages.say("keys.map"));
    map.setWrapText(true);
    map.setMinHeight(USE_PREF_SIZE);
    map.getStyleClass().add("aside");
    getChildren().setAll(heading, scroll, map);
    setMaxHeight(USE_PREF_SIZE);
    focusedProperty()
        .subscribe(is -> {
          if (is) {
            scroll.requestFocus();
          }
        });
  }

  /// Two at most; some differ for the keyboard only, such as the minus signs.
  private static List<String> shown(Command command) {
    return command.keys().stream().map(KeyCombination::getDisplayText).distinct().limit(2).toList();
  }

  private static HBox line(String text, List<String> keys) {
    Label label = new Label(text);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(label, between);
    line.getStyleClass().addAll("row", "key-line");
    for (String key : keys) {
      Label shown = new Label(key);
      shown.getStyleClass().add("key");
      shown.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(shown);
    }
    return line;
  }
}
