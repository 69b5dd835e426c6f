package nextmove.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.skin.TreeCellSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nextmove.drawing.Ink;
import nextmove.drawing.Palette;
import nextmove.model.Kind;
import nextmove.text.Messages;
import nextmove.ui.sign.ActorChip;
import nextmove.ui.sign.GroupDot;
import nextmove.ui.sign.KindSign;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.Tip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One line of the outline: a sign and a title, which can be edited in its place.
final class OutlineCell extends TreeCell<Row> {
  /// How much is left of what does not pass the filter, as on the map.
  private static final double PALE = 0.4;

  private static final double FAINT = 0.7;

  /// How far a step of the tree goes to the right, in type sizes; less after a few, since titles
  /// have to be read at any depth.
  private static final double STEP = 0.75;

  private static final double DEEP_STEP = 0.2;
  private static final int DEEP = 6;

  /// What a line needs to say in words that it stands above already, in type sizes.
  private static final double ROOM = 17;

  private final Outline outline;
  private final KindSign kindSign = new KindSign();
  private final Label title = new Label();
  private final Label aside = new Label();
  private final Tooltip again;
  private final HBox line = new HBox();
  private Optional<Line> shown = Optional.empty();

  OutlineCell(Outline outline, Messages messages) {
    this.outline = outline;
    line.getStyleClass().add("row");
    title.setMinWidth(0);
    aside.getStyleClass().add("aside");
    aside.setMinWidth(USE_PREF_SIZE);
    aside.setGraphic(new Icon(Feather.CORNER_LEFT_UP));
    again = new Tooltip(messages.say("outline.again"));
    widthProperty().subscribe(this::indent);
    fontProperty().subscribe(this::indent);
    skinProperty().subscribe(this::indent);
    HBox.setHgrow(title, Priority.SOMETIMES);
    // As wide as the panel and no wider: long titles end in an ellipsis instead of a scroll bar.
    setPrefWidth(0);
    setOnMouseClicked(click -> {
      if (click.getClickCount() == 2 && getItem() instanceof Row.OfElement row) {
        outline.startTitleEdit(row.id());
      } else if (click.getClickCount() == 2 && getItem() instanceof Row.OfGroup row) {
        outline.startGroupName(row.id());
      } else if (click.getClickCount() == 2 && getItem() instanceof Row.OfBookmark row) {
        outline.startBookmarkName(row.element());
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    follow();
  }

  /// Shows what the present version says in this line, if that is something else than before.
  void follow() {
    Row row = getItem();
    Optional<Line> now = row == null || isEmpty() ? Optional.empty() : outline.line(row);
    if (now.isPresent() && !now.equals(shown)) {
      shown = now;
      setGraphic(node(row, now.get()));
      setAccessibleText(now.map(Line::spoken).filter(t -> !t.isEmpty()).orElse(null));
    }
    indent();
  }

  /// Comes at the end of what the tree does with a cell, which it empties and fills again whenever
  /// it has more lines or fewer: what the cell showed stays until here. It is laid out at once, for
  /// the tree goes over its lines twice then, and styles each time whichever still wait for that.
  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    if (getGraphic() != null) {
      getGraphic().setVisible(!isEmpty());
    }
    layout();
  }

  /// Tells the skin and writes no style, for which all of the cell would be styled anew.
  private void indent() {
    if (getTreeItem() != null && getSkin() instanceof TreeCellSkin<?> skin) {
      int level = Math.max(1, getTreeView().getTreeItemLevel(getTreeItem()));
      double indent = STEP * Math.min(level, DEEP) + DEEP_STEP * Math.max(0, level - DEEP);
      double em = getFont().getSize();
      skin.setIndent(indent / level * em);
      boolean narrow = getWidth() / em - indent < ROOM;
      aside.setContentDisplay(
          narrow && isAgain() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }
  }

  private boolean isAgain() {
    return shown.map(Line::again).orElse(false);
  }

  private Node node(Row row, Line now) {
    if (now.sign() instanceof Line.Sign.Heading) {
      Label heading = new Label(now.title());
      heading.getStyleClass().add("caption");
      return heading;
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(sign(now.sign()));
    line.setOpacity(now.pale() ? PALE : 1);
    if (now.edit().isPresent()) {
      nodes.add(editor(now.title(), now.edit().get(), text -> outline.endEdit(row, text)));
    } else {
      title.setText(now.title());
      title.setOpacity(now.faint() ? FAINT : 1);
      nodes.add(title);
      now.group().map(OutlineCell::spot).ifPresent(nodes::add);
      aside.setText(now.again() ? again.getText() : now.note());
      aside.setTooltip(now.again() ? again : null);
      // What is hidden stays in its place, since all that comes anew is styled anew.
      aside.setVisible(!aside.getText().isEmpty());
      aside.setManaged(aside.isVisible());
      nodes.add(aside);
    }
    if (!line.getChildren().equals(nodes)) {
      line.getChildren().setAll(nodes);
    }
    return line;
  }

  private Node sign(Line.Sign sign) {
    return switch (sign) {
      case Line.Sign.Heading _ -> new Region();
      case Line.Sign.OfActor(Palette.Badge badge) -> new ActorChip(badge);
      case Line.Sign.OfGroup(Ink ink) -> new GroupDot(ink);
      case Line.Sign.OfBookmark _ -> new Icon(Feather.BOOKMARK);
      case Line.Sign.OfElement(Kind kind, Palette.@Nullable Badge badge) -> {
        kindSign.show(kind, badge);
        yield kindSign;
      }
    };
  }

  private static Node spot(Line.Spot spot) {
    GroupDot dot = new GroupDot(spot.ink());
    Tooltip.install(dot, new Tip(spot.name()));
    return dot;
  }

  /// @param done is told the text when the edit ends
  private TextField editor(String text, String accessible, Consumer<String> done) {
    TextField editor = new TextField(text);
    editor.getStyleClass().add("in-place");
    editor.setAccessibleText(accessible);
    HBox.setHgrow(editor, Priority.ALWAYS);
    editor.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
            done.accept(editor.getText());
            key.consume();
          }
        });
    editor
        .focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is) {
            done.accept(editor.getText());
          }
        });
    return editor;
  }
}
