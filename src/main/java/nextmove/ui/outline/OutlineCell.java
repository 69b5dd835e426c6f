package nextmove.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nextmove.drawing.Palette;
import nextmove.model.Bookmark;
import nextmove.model.Element;
import nextmove.model.Group;
import nextmove.model.Index;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.sign.ActorChip;
import nextmove.ui.sign.GroupDot;
import nextmove.ui.sign.KindSign;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One line of the outline: a sign and a title, which can be edited in its place.
final class OutlineCell extends TreeCell<Row> {
  /// How much is left of what does not pass the filter, as on the map.
  private static final double PALE = 0.4;

  /// How far a step of the tree goes to the right, in type sizes; less after a few, since titles
  /// have to be read at any depth.
  private static final double STEP = 0.75;

  private static final double DEEP_STEP = 0.2;
  private static final int DEEP = 6;

  /// What a line needs to say in words that it stands above already, in type sizes.
  private static final double ROOM = 17;

  private final Outline outline;
  private final Messages messages;
  private final Names names;
  private final Label title = new Label();
  private final Label aside = new Label();
  private final Label again = new Label();
  private final HBox line = new HBox();

  OutlineCell(Outline outline, Messages messages) {
    this.outline = outline;
    this.messages = messages;
    names = new Names(messages);
    line.getStyleClass().add("row");
    title.setMinWidth(0);
    aside.getStyleClass().add("aside");
    aside.setMinWidth(USE_PREF_SIZE);
    again.setText(messages.say("outline.again"));
    again.setTooltip(new Tooltip(again.getText()));
    again.setGraphic(new Icon(Feather.CORNER_LEFT_UP));
    again.getStyleClass().add("aside");
    again.setMinWidth(USE_PREF_SIZE);
    widthProperty().subscribe(this::indent);
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
    setText(null);
    line.setOpacity(1);
    if (row == null || empty) {
      setGraphic(null);
      return;
    }
    indent();
    setGraphic(
        switch (row) {
          case Row.Top _ -> null;
          case Row.Actors _ -> heading(messages.say("outline.actors"));
          case Row.OfActor r -> actor(r.id());
          case Row.Groups _ -> heading(messages.say("outline.groups"));
          case Row.OfGroup r -> group(r);
          case Row.Bookmarks _ -> heading(messages.say("outline.bookmarks"));
          case Row.OfBookmark r -> bookmark(r);
          case Row.OfElement r -> element(r);
        });
  }

  private void indent() {
    int level = getTreeView() == null ? 0 : getTreeView().getTreeItemLevel(getTreeItem());
    double indent = STEP * Math.min(level, DEEP) + DEEP_STEP * Math.max(0, level - DEEP);
    setStyle(level > DEEP ? "-fx-indent: " + indent / level + "em;" : "");
    again.setContentDisplay(
        getWidth() / getFont().getSize() - indent < ROOM
            ? ContentDisplay.GRAPHIC_ONLY
            : ContentDisplay.TEXT_ONLY);
  }

  private Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("caption");
    return heading;
  }

  private Node actor(String id) {
    Palette.Badge badge = outline.palette().of(id);
    title.setText(badge.name());
    line.getChildren().setAll(new ActorChip(badge), title);
    return line;
  }

  private @Nullable Node group(Row.OfGroup row) {
    List<Group> groups = outline.index().scenario().groups();
    for (int g = 0; g < groups.size(); g++) {
      Group group = groups.get(g);
      if (group.id().equals(row.id())) {
        GroupDot dot = new GroupDot(Palette.band(groups, g));
        if (outline.edits(row)) {
          line.getChildren()
              .setAll(
                  dot,
                  editor(
                      group.name(),
                      messages.say("group.name"),
                      name -> outline.endEdit(row, name)));
          return line;
        }
        int count = outline.membership().members(g).size();
        title.setText(name(group));
        title.setOpacity(group.name().isBlank() ? 0.7 : 1);
        aside.setText(messages.say("outline.group-size", count));
        line.getChildren().setAll(dot, title, aside);
        setAccessibleText(messages.say("outline.group", name(group), count));
        return line;
      }
    }
    return null;
  }

  private @Nullable Node bookmark(Row.OfBookmark row) {
    Bookmark bookmark =
        outline.index().scenario().bookmarks().stream()
            .filter(b -> b.element().equals(row.element()))
            .findFirst()
            .orElse(null);
    if (bookmark == null) {
      return null;
    }
    String name = names.bookmark(bookmark, outline.index());
    Icon sign = new Icon(Feather.BOOKMARK);
    if (outline.edits(row)) {
      line.getChildren()
          .setAll(
              sign,
              editor(name, messages.say("outline.bookmark-name"), t -> outline.endEdit(row, t)));
      return line;
    }
    title.setText(name);
    title.setOpacity(1);
    line.getChildren().setAll(sign, title);
    setAccessibleText(messages.say("outline.bookmark", name));
    return line;
  }

  private String name(Group group) {
    return group.name().isBlank() ? messages.say("group.unnamed") : group.name().strip();
  }

  /// The spot that says which group an element belongs to.
  private void addGroup(int element) {
    outline
        .membership()
        .of(element)
        .ifPresent(group -> {
          List<Group> groups = outline.index().scenario().groups();
          GroupDot dot = new GroupDot(Palette.band(groups, groups.indexOf(group)));
          Tooltip.install(dot, new Tooltip(name(group)));
          line.getChildren().add(dot);
        });
  }

  private @Nullable Node element(Row.OfElement row) {
    Index index = outline.index();
    int at = index.position(row.id());
    if (at < 0) {
      return null;
    }
    Element element = index.element(at);
    Palette.@Nullable Badge badge = index.actorOf(at).map(outline.palette()::of).orElse(null);
    KindSign sign = new KindSign(element.kind(), badge);
    if (outline.edits(row)) {
      line.getChildren()
          .setAll(
              sign,
              editor(
                  element.title(),
                  messages.say("outline.title-of", names.kind(element.kind())),
                  text -> outline.endEdit(row, text)));
      return line;
    }
    title.setText(names.title(element));
    title.setOpacity(element.title().isBlank() ? 0.7 : 1);
    boolean pale = outline.isPale(at);
    line.setOpacity(pale ? PALE : 1);
    line.getChildren().setAll(sign, title);
    if (!row.again()) {
      addGroup(at);
    } else {
      line.getChildren().add(again);
    }
    setAccessibleText(
        names.kind(element.kind())
            + ": "
            + names.title(element)
            + (row.again() ? ", " + messages.say("outline.again") : "")
            + outline
                .membership()
                .of(at)
                .map(g -> ", " + messages.say("outline.in-group", name(g)))
                .orElse("")
            + (pale ? ", " + messages.say("outline.pale") : ""));
    return line;
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
    outline.whenLaidOut(() -> {
      editor.requestFocus();
      editor.selectAll();
    });
    return editor;
  }
}
