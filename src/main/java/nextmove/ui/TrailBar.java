package nextmove.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Side;
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
  private final List<Step> steps = new ArrayList<>();
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
    widthProperty().subscribe(this::show);
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

  /// As much of the end as there is room for, and always the beginning. The buttons of a step are
  /// kept for whatever element comes to stand there: new ones would cost more than all else that a
  /// key does that walks the map.
  private void show() {
    int room = Math.max(2, (int) (getWidth() / STEP));
    int left = trail.size() <= room ? 1 : trail.size() - room + 2;
    int shown = trail.size() < 2 ? 0 : trail.size() - left + 1;
    for (int i = 0; i < shown; i++) {
      if (i == steps.size()) {
        steps.add(new Step(i > 0));
      }
      int at = i == 0 ? 0 : left + i - 1;
      steps.get(i).crumb(trail.get(at));
      if (i == 1 && left > 1) {
        steps.get(i).more(trail.subList(1, left));
      } else if (i > 0) {
        steps.get(i).fork(trail.get(at - 1));
      }
    }
    List<Button> buttons = steps.stream().limit(shown).flatMap(s -> s.buttons.stream()).toList();
    int standing = getChildren().size();
    if (standing > buttons.size()) {
      getChildren().remove(buttons.size(), standing);
    } else {
      getChildren().addAll(buttons.subList(standing, buttons.size()));
    }
  }

  /// An element of the way, with the sign before it unless it is the first.
  private final class Step {
    private final Icon next = new Icon(Feather.CHEVRON_RIGHT);
    private final Icon ellipsis = new Icon(Feather.MORE_HORIZONTAL);
    private final Button sign = button("fork");
    private final Button crumb = button("crumb");
    private final List<Button> buttons;
    private List<Integer> others = List.of();
    private int element;

    Step(boolean signed) {
      buttons = signed ? List.of(sign, crumb) : List.of(crumb);
      sign.getStyleClass().add(Styles.BUTTON_ICON);
      sign.setMinWidth(USE_PREF_SIZE);
      sign.setOnAction(_ -> offer());
      crumb.setTextOverrun(OverrunStyle.ELLIPSIS);
      crumb.setMinWidth(0);
      crumb.setOnAction(_ -> chosen.accept(document.index().element(element).id()));
    }

    private static Button button(String styleClass) {
      Button button = new Button();
      button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, styleClass);
      button.setMnemonicParsing(false);
      button.setFocusTraversable(false);
      button.setTooltip(new Tooltip());
      return button;
    }

    void crumb(int at) {
      element = at;
      String title = names.title(document.index().element(at));
      crumb.setText(title);
      crumb.getTooltip().setText(title);
      crumb.setMaxWidth(Math.max(STEP - 24, getWidth() / trail.size() - 24));
    }

    /// The sign offers what else may follow the element before.
    void fork(int before) {
      Index index = document.index();
      sign(
          next,
          "trail.fork",
          IntStream.range(0, index.outDegree(before))
              .mapToObj(k -> index.to(index.out(before, k)))
              .toList());
    }

    /// The sign offers the part of the way that there is no room for.
    void more(List<Integer> between) {
      sign(ellipsis, "trail.more", between);
    }

    private void sign(Icon icon, String key, List<Integer> elements) {
      others = elements;
      sign.setGraphic(icon);
      sign.setAccessibleText(messages.say(key));
      sign.getTooltip().setText(messages.say(key));
    }

    private void offer() {
      ContextMenu menu = new ContextMenu();
      for (int other : others) {
        String id = document.index().element(other).id();
        MenuItem item = new MenuItem(Names.brief(names.title(document.index().element(other))));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chosen.accept(id));
        menu.getItems().add(item);
      }
      menu.show(sign, Side.TOP, 0, 0);
    }
  }
}
