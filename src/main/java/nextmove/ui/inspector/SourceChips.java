package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
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
import nextmove.ui.notes.WebAddress;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.Tip;
import nextmove.ui.theme.WrapRow;
import org.kordamp.ikonli.feather.Feather;

/// The sources of a judgment: one chip each, which opens it, and a button to add another.
final class SourceChips extends WrapRow {
  private final Desk desk;
  private List<SourceRef> refs = List.of();
  private List<Source> sources = List.of();
  private Lens<List<SourceRef>> where = Lens.none();

  SourceChips(Desk desk) {
    this.desk = desk;
    getStyleClass().add("chips");
  }

  void show(Lens<List<SourceRef>> of) {
    where = of;
    List<SourceRef> shown = of.now().orElse(List.of());
    List<Source> now = desk.scenario().sources();
    if (!getChildren().isEmpty() && shown.equals(refs) && now.equals(sources)) {
      // A letter typed elsewhere in the form takes no button from under the keyboard.
      return;
    }
    boolean hasKeyboard = isFocusWithin();
    refs = shown;
    sources = now;
    getChildren().clear();
    for (int i = 0; i < refs.size(); i++) {
      getChildren().add(chip(refs.get(i), i));
    }
    ButtonBase adder = adder();
    getChildren().add(adder);
    if (hasKeyboard) {
      adder.requestFocus();
    }
  }

  private Button chip(SourceRef ref, int at) {
    Messages messages = desk.messages();
    Source source = desk.source(ref.source());
    String name = SourceNames.brief(source, messages);
    Button chip = new Button(name);
    chip.getStyleClass().addAll(Styles.SMALL, "chip");
    chip.setMnemonicParsing(false);
    String full = SourceNames.full(source, new Dates(messages));
    chip.setTooltip(new Tip(ref.at() == null ? full : full + ", " + ref.at()));
    chip.setOnAction(_ -> open(ref, at));
    Button remove = new Button("", new Icon(Feather.X));
    remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "remove");
    remove.setAccessibleText(messages.say("inspector.source.remove", messages.quoted(name)));
    remove.setOnAction(_ -> put(all -> all.stream().filter(r -> !r.equals(ref)).toList()));
    chip.setGraphic(remove);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    ContextMenu menu = new ContextMenu(item("inspector.source.open", () -> open(ref, at)));
    WebAddress.of(source.url())
        .map(url -> item("inspector.source.browse", () -> desk.around().browse().accept(url)))
        .ifPresent(menu.getItems()::add);
    MenuItem away = new MenuItem(remove.getAccessibleText());
    away.setMnemonicParsing(false);
    away.setOnAction(_ -> remove.fire());
    menu.getItems().addAll(new SeparatorMenuItem(), away);
    chip.setContextMenu(menu);
    return chip;
  }

  /// Offers the sources that there are; where there are none it makes one at once.
  private ButtonBase adder() {
    List<MenuItem> offers =
        sources.stream()
            .filter(s -> refs.stream().noneMatch(r -> r.source().equals(s.id())))
            .map(this::item)
            .toList();
    ButtonBase adder;
    if (offers.isEmpty()) {
      adder = new Button("", new Icon(Feather.PLUS));
      adder.setOnAction(_ -> addFresh());
    } else {
      MenuButton menu = new MenuButton("", new Icon(Feather.PLUS));
      menu.getStyleClass().add("no-arrow");
      menu.getItems().setAll(offers);
      menu.getItems().addAll(new SeparatorMenuItem(), item("inspector.source.new", this::addFresh));
      adder = menu;
    }
    adder.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, Styles.FLAT);
    adder.setTooltip(new Tooltip(desk.messages().say("inspector.source.add")));
    adder.setAccessibleText(desk.messages().say("inspector.source.add"));
    return adder;
  }

  private void addFresh() {
    Source source = desk.freshSource();
    SourceRef ref = new SourceRef(source.id());
    int at = refs.size();
    where
        .edit(with(ref))
        .ifPresent(edit -> {
          Label label = new Label("edit.source.add");
          desk.perform(new Edit.Batch(label, List.of(new Edit.PutSource(source), edit)));
          open(ref, at);
        });
  }

  private MenuItem item(String key, Runnable deed) {
    MenuItem item = new MenuItem(desk.messages().say(key));
    item.setOnAction(_ -> deed.run());
    return item;
  }

  private MenuItem item(Source source) {
    MenuItem item = new MenuItem(SourceNames.brief(source, desk.messages()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> put(with(new SourceRef(source.id()))));
    return item;
  }

  private void put(UnaryOperator<List<SourceRef>> change) {
    Lens<List<SourceRef>> of = where;
    of.edit(change).filter(edit -> desk.perform(edit).isEmpty()).ifPresent(_ -> show(of));
  }

  /// Shows a source, and how it is referred to here, to be read and changed.
  ///
  /// @param at the place of the reference among the others
  private void open(SourceRef ref, int at) {
    desk.around().show().accept(new SourceForm(desk, ref.source(), Lens.at(where, at)));
  }

  private static UnaryOperator<List<SourceRef>> with(SourceRef ref) {
    return all -> Stream.concat(all.stream(), Stream.of(ref)).toList();
  }
}
