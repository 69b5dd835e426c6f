package nextmove.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nextmove.app.Document;
import nextmove.graph.Trail;
import nextmove.model.Index;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// The way from the start to the selected element, the likeliest where there are several. Each
/// element leads there; the sign before it offers what else may follow the one before. It stands in
/// the line at the foot of the window, where it takes no room from the map, and is empty where
/// nothing is selected.
final class TrailBar extends HBox {
  /// What a step needs so that it still says something, with the sign before it.
  private static final double STEP = 120;

  private final Document document;
  private final Messages messages;
  private final Names names;
  private final Consumer<String> chosen;
  private List<Integer> trail = List.of();

  /// @param chosen is told the id of the element that is gone to
  TrailBar(Document document, Messages messages, Consumer<String> chosen) {
    this.document = document;
    this.messages = messages;
    this.chosen = chosen;
    names = new Names(messages);
    getStyleClass().add("trail");
    setMinWidth(0);
    setPrefWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(messages.say("trail.name"));
    document.revision().subscribe(_ -> follow());
    widthProperty().subscribe(_ -> show());
  }

  private void follow() {
    Index index = document.index();
    trail =
        document
            .now()
            .selection()
            .element()
            .map(index::position)
            .filter(at -> at >= 0)
            .map(at -> Trail.to(index, at))
            .orElse(List.of());
    show();
  }

  /// As much of the end as there is room for, and always the beginning.
  private void show() {
    List<Node> nodes = new ArrayList<>();
    int room = Math.max(2, (int) (getWidth() / STEP));
    int left = trail.size() <= room ? 1 : trail.size() - room + 2;
    for (int i = 0; i < trail.size() && trail.size() > 1; i++) {
      if (i == 0) {
        nodes.add(crumb(trail.get(0)));
      } else if (i >= left) {
        nodes.add(i == left && left > 1 ? more(trail.subList(1, left)) : fork(i));
        nodes.add(crumb(trail.get(i)));
      }
    }
    getChildren().setAll(nodes);
  }

  private Node crumb(int element) {
    String title = names.title(document.index().element(element));
    Button crumb = new Button(title);
    crumb.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "crumb");
    crumb.setMnemonicParsing(false);
    crumb.setTextOverrun(OverrunStyle.ELLIPSIS);
    crumb.setMaxWidth(Math.max(STEP - 24, getWidth() / Math.max(1, trail.size()) - 24));
    crumb.setMinWidth(0);
    crumb.setTooltip(new Tooltip(title));
    crumb.setFocusTraversable(false);
    crumb.setOnAction(_ -> chosen.accept(document.index().element(element).id()));
    return crumb;
  }

  /// What may follow the element before the `i`-th.
  private Node fork(int i) {
    Index index = document.index();
    int before = trail.get(i - 1);
    List<Integer> others = new ArrayList<>();
    for (int k = 0; k < index.outDegree(before); k++) {
      others.add(index.to(index.out(before, k)));
    }
    return menu(new Icon(Feather.CHEVRON_RIGHT), messages.say("trail.fork"), others);
  }

  /// The part of the way that there is no room for.
  private Node more(List<Integer> between) {
    return menu(new Icon(Feather.MORE_HORIZONTAL), messages.say("trail.more"), between);
  }

  private Button menu(Icon sign, String says, List<Integer> elements) {
    Button button = new Button("", sign);
    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, Styles.BUTTON_ICON, "fork");
    button.setTooltip(new Tooltip(says));
    button.setAccessibleText(says);
    button.setMinWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> {
      ContextMenu menu = new ContextMenu();
      for (int element : elements) {
        MenuItem item = new MenuItem(names.title(document.index().element(element)));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chosen.accept(document.index().element(element).id()));
        menu.getItems().add(item);
      }
      menu.show(button, Side.TOP, 0, 0);
    });
    return button;
  }
}
