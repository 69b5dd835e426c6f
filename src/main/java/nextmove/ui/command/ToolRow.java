package nextmove.ui.command;

import static nextmove.ui.command.CommandId.*;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.controlsfx.control.action.ActionUtils;
import org.controlsfx.control.action.ActionUtils.ActionTextBehavior;
import org.kordamp.ikonli.feather.Feather;

/// The slim row of buttons under the menus.
public final class ToolRow extends HBox {
  private final Messages messages;
  private final Commands commands;

  /// What makes way in a narrow window, first what is missed least: all of it stands in the menus.
  private final List<List<Node>> expendable;

  /// @param zoom of the map, 1 for 100 %
  /// @param modes changes what the map is used for
  public ToolRow(
      Messages messages, Menus menus, Commands commands, ObservableValue<Number> zoom, Node modes) {
    this.messages = messages;
    this.commands = commands;
    getStyleClass().add("tool-row");
    Region between = new Region();
    setHgrow(between, Priority.ALWAYS);
    Node zoomed = zoom(zoom);
    Node direction = button(DIRECTION);
    Node zoomOut = button(ZOOM_OUT);
    Node zoomIn = button(ZOOM_IN);
    Node linkTo = button(LINK_TO);
    Node delete = button(DELETE);
    expendable =
        List.of(
            List.of(zoomed),
            List.of(direction),
            List.of(zoomOut, zoomIn),
            List.of(linkTo),
            List.of(delete));
    getChildren()
        .setAll(
            button(SHOW_OUTLINE),
            line(),
            button(SAVE),
            button(UNDO),
            button(REDO),
            line(),
            adder(menus),
            linkTo,
            delete,
            line(),
            direction,
            zoomOut,
            zoomed,
            zoomIn,
            button(FIT),
            line(),
            modes,
            between,
            search(),
            button(SHOW_PROBLEMS),
            button(SHOW_INSPECTOR));
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    List<Node> kept = new ArrayList<>(getChildren());
    for (List<Node> nodes : expendable) {
      if (least(kept) > getWidth()) {
        kept.removeAll(nodes);
      }
      for (Node node : nodes) {
        node.setManaged(kept.contains(node));
        node.setVisible(node.isManaged());
      }
    }
    super.layoutChildren();
  }

  private double least(List<Node> nodes) {
    double sum = nodes.stream().mapToDouble(node -> node.minWidth(-1)).sum();
    return snappedLeftInset() + sum + getSpacing() * (nodes.size() - 1) + snappedRightInset();
  }

  private ButtonBase button(CommandId id) {
    Command command = commands.get(id);
    ButtonBase button =
        command.isCheck()
            ? ActionUtils.createToggleButton(command, ActionTextBehavior.HIDE)
            : ActionUtils.createButton(command, ActionTextBehavior.HIDE);
    return dressed(button, command);
  }

  private static ButtonBase dressed(ButtonBase button, Command command) {
    button.getStyleClass().add(Styles.BUTTON_ICON);
    // Buttons are for the pointer: what they do has keys and menus, and the keyboard stays on the
    // map.
    button.setFocusTraversable(false);
    button.accessibleTextProperty().bind(command.textProperty());
    return button;
  }

  private MenuButton adder(Menus menus) {
    MenuButton adder = new MenuButton(messages.say("tool.add"), new Icon(Feather.PLUS));
    adder.getStyleClass().add("adder");
    adder.setFocusTraversable(false);
    adder.setMinWidth(USE_PREF_SIZE);
    adder
        .getItems()
        .setAll(
            menus.items(
                List.of(ADD_NEXT, ADD_AFTER, INSERT_PARENT),
                List.of(ADD_DECISION, ADD_OPTION, ADD_EVENT, ADD_CONSEQUENCE),
                List.of(ADD_ACTOR, ADD_INDICATOR)));
    return adder;
  }

  private Button zoom(ObservableValue<Number> zoom) {
    Command actual = commands.get(ZOOM_ACTUAL);
    Button button = new Button();
    button.getStyleClass().add("zoom");
    button.setFocusTraversable(false);
    button
        .textProperty()
        .bind(zoom.map(z -> messages.say("status.zoom", Math.round(z.doubleValue() * 100))));
    button.setTooltip(new Tooltip(actual.getLongText()));
    button.setOnAction(_ -> actual.run());
    return button;
  }

  /// Looks like a field and opens the palette.
  private Button search() {
    Command palette = commands.get(COMMANDS);
    Label key = new Label(palette.shownKey());
    key.getStyleClass().add("key");
    Label text = new Label(messages.say("tool.search"));
    text.setMinWidth(0);
    key.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox inside = new HBox(new Icon(Feather.SEARCH), text, between, key);
    inside.getStyleClass().add("row");
    Button search = new Button("", inside);
    search.getStyleClass().add("search");
    search.setFocusTraversable(false);
    search.setAccessibleText(palette.getText());
    search.setTooltip(new Tooltip(palette.getLongText()));
    inside.setMinWidth(0);
    inside.prefWidthProperty().bind(search.widthProperty().subtract(20));
    // In a narrow window only the glass is left.
    key.visibleProperty().bind(search.widthProperty().greaterThan(key.widthProperty().multiply(4)));
    search.setOnAction(_ -> palette.run());
    return search;
  }

  private static Node line() {
    return new Separator(Orientation.VERTICAL);
  }
}
