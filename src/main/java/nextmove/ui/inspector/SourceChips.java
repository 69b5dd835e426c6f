package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import nextmove.edit.Edit;
import nextmove.edit.Label;
import nextmove.model.Source;
import nextmove.model.SourceRef;
import nextmove.text.Dates;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.WrapRow;
import org.kordamp.ikonli.feather.Feather;

/// The sources of a judgment: one chip each, which opens it, and a button to add another.
final class SourceChips extends WrapRow {
  private final Desk desk;
  private final Function<List<SourceRef>, Edit> edit;
  private final Consumer<String> open;
  private List<SourceRef> refs = List.of();
  private List<Source> sources = List.of();

  /// @param edit puts a list of sources in the place of the one that stands there
  /// @param open shows the source of that id to be read and changed
  SourceChips(Desk desk, Function<List<SourceRef>, Edit> edit, Consumer<String> open) {
    this.desk = desk;
    this.edit = edit;
    this.open = open;
    getStyleClass().add("chips");
  }

  void show(List<SourceRef> shown) {
    List<Source> now = desk.scenario().sources();
    if (!getChildren().isEmpty() && shown.equals(refs) && now.equals(sources)) {
      // A letter typed elsewhere in the form takes no button from under the keyboard.
      return;
    }
    refs = shown;
    sources = now;
    getChildren().clear();
    for (SourceRef ref : refs) {
      getChildren().add(chip(ref));
    }
    getChildren().add(adder());
  }

  private Button chip(SourceRef ref) {
    Messages messages = desk.messages();
    Source source = desk.source(ref.source());
    String name = SourceNames.brief(source, messages);
    Button chip = new Button(name);
    chip.getStyleClass().addAll(Styles.SMALL, "chip");
    chip.setMnemonicParsing(false);
    String all = SourceNames.full(source, new Dates(messages));
    chip.setTooltip(new Tooltip(ref.at() == null ? all : all + ", " + ref.at()));
    chip.setOnAction(_ -> open.accept(source.id()));
    Button remove = new Button("", new Icon(Feather.X));
    remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "remove");
    remove.setAccessibleText(messages.say("inspector.source.remove", messages.quoted(name)));
    remove.setOnAction(_ -> {
      List<SourceRef> rest = new ArrayList<>(refs);
      rest.remove(ref);
      desk.perform(edit.apply(rest));
    });
    chip.setGraphic(remove);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    return chip;
  }

  private MenuButton adder() {
    Messages messages = desk.messages();
    MenuButton adder = new MenuButton("", new Icon(Feather.PLUS));
    adder.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
    adder.setTooltip(new Tooltip(messages.say("inspector.source.add")));
    adder.setAccessibleText(messages.say("inspector.source.add"));
    desk.scenario().sources().stream()
        .filter(s -> refs.stream().noneMatch(r -> r.source().equals(s.id())))
        .map(this::item)
        .forEach(adder.getItems()::add);
    if (!adder.getItems().isEmpty()) {
      adder.getItems().add(new SeparatorMenuItem());
    }
    MenuItem fresh = new MenuItem(messages.say("inspector.source.new"));
    fresh.setOnAction(_ -> {
      Source source = desk.freshSource();
      Edit both =
          new Edit.Batch(
              new Label("edit.source.add"), List.of(new Edit.PutSource(source), with(source)));
      desk.perform(both);
      open.accept(source.id());
    });
    adder.getItems().add(fresh);
    return adder;
  }

  private MenuItem item(Source source) {
    MenuItem item = new MenuItem(SourceNames.brief(source, desk.messages()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> desk.perform(with(source)));
    return item;
  }

  private Edit with(Source source) {
    List<SourceRef> more = new ArrayList<>(refs);
    more.add(new SourceRef(source.id()));
    return edit.apply(more);
  }
}
