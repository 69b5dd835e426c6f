package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Indicator.State;
import nextmove.model.When;
import nextmove.text.IndicatorText;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The form of one indicator, shown above the window. It follows the document while it is shown.
final class IndicatorSheet extends CardForm {
  private record Shown(TextEdit edit, Function<Indicator, String> read) {}

  private final Desk desk;
  private final String id;
  private final Set<String> branching = new LinkedHashSet<>();
  private final List<Shown> texts;
  private final ComboBox<State> state;
  private final Field on;
  private final Map<String, BearingGrid> grids = new LinkedHashMap<>();
  private final VBox bearings = new VBox();
  private final SourceChips sources;
  private final TypedChoice typedState;

  /// @param about elements whose branches it may bear on, beside those that it does
  IndicatorSheet(Desk desk, String id, Set<String> about) {
    super(desk, desk.messages().say("indicator.heading"));
    this.desk = desk;
    this.id = id;
    branching.addAll(about);
    Messages messages = desk.messages();
    TextArea title = area();
    Field titleField = field("indicator.title", title);
    TextField until = new TextField();
    Field untilField = field("indicator.until", until);
    TextField day = new TextField();
    on = field("indicator.on", day);
    TextArea notes = area();
    Field notesField = field("inspector.notes", notes);
    List.of(until, day).forEach(d -> d.setPromptText(messages.say("inspector.date.prompt")));
    texts =
        List.of(
            text(title, titleField, true, Indicator::title, taken(Indicator::withTitle)),
            text(until, untilField, false, i -> date(i.until()), dated(Indicator::withUntil)),
            text(day, on, false, i -> date(i.on()), dated(Indicator::withOn)),
            text(notes, notesField, true, Indicator::notes, taken(Indicator::withNotes)));
    IndicatorText words = new IndicatorText(messages);
    state = new ComboBox<>(FXCollections.observableArrayList(State.values()));
    state.setConverter(new Shows<>(words::state));
    state.setMaxWidth(Double.MAX_VALUE);
    typedState = TypedChoice.in(state, words::state);
    state.valueProperty().subscribe(this::take);
    HBox when = evenly(untilField, field("indicator.state", state), on);
    bearings.getStyleClass().add("fields");
    bearings.managedProperty().bind(Bindings.isNotEmpty(bearings.getChildren()));
    Label explained = new Label(messages.say("indicator.explained"));
    explained.getStyleClass().add("aside");
    explained.setWrapText(true);
    sources = new SourceChips(desk);
    Button remove = new Button(messages.say("indicator.remove"), new Icon(Feather.TRASH_2));
    remove.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setOnAction(_ -> desk.perform(new Edit.RemoveIndicator(id)));
    Field sourcesField = new Field(messages.say("inspector.sources"), sources);
    HBox.setHgrow(sourcesField, Priority.ALWAYS);
    HBox last = new HBox(sourcesField, remove);
    last.getStyleClass().addAll("row", "evidence");
    getChildren().addAll(titleField, when, bearings, explained, adder(), notesField, last);
    follow(this::follow);
  }

  private void follow() {
    desk.indicator(id).ifPresentOrElse(this::show, desk.around().hide());
  }

  private void show(Indicator shown) {
    texts.forEach(t -> t.edit.show(id, t.read.apply(shown)));
    state.setValue(shown.state() == null ? State.OPEN : shown.state());
    on.setVisible(shown.state() == State.SEEN || shown.on() != null);
    shown.links().forEach(b -> branching.add(b.link().from()));
    grids.values().removeIf(grid -> !grid.holds());
    for (String element : branching) {
      if (!grids.containsKey(element)) {
        BearingGrid grid = new BearingGrid(desk, id, element);
        if (grid.holds()) {
          grids.put(element, grid);
        }
      }
    }
    List<Field> fields = grids.values().stream().map(BearingGrid::field).toList();
    if (!bearings.getChildren().equals(fields)) {
      bearings.getChildren().setAll(fields);
    }
    grids.values().forEach(grid -> grid.show(shown));
    sources.show(
        new Lens<Indicator>(() -> desk.indicator(id), Edit.PutIndicator::new)
            .part(Indicator::sources, Indicator::withSources));
  }

  /// Chooses another element whose branches it bears on.
  private Field adder() {
    Index index = desk.index();
    Function<String, String> name =
        element -> Names.brief(index.element(element).map(desk.names()::title).orElse(element));
    ComboBox<String> choice = new ComboBox<>();
    for (int i = 0; i < index.elementCount(); i++) {
      if (index.outDegree(i) > 1) {
        choice.getItems().add(index.element(i).id());
      }
    }
    choice.setConverter(new Shows<>(name));
    choice.setMaxWidth(Double.MAX_VALUE);
    TypedChoice.in(choice, name);
    choice
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen != null && branching.add(chosen)) {
            follow();
          }
        });
    return field("indicator.bears-on", choice);
  }

  private static HBox evenly(Field... fields) {
    HBox row = new HBox(fields);
    row.getStyleClass().add("columns");
    for (Field field : fields) {
      field.setMinWidth(0);
      field.setPrefWidth(0);
      HBox.setHgrow(field, Priority.ALWAYS);
    }
    return row;
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(2);
    return area;
  }

  private Field field(String caption, javafx.scene.Node input) {
    input.setAccessibleText(desk.messages().say(caption));
    return new Field(desk.messages().say(caption), input);
  }

  private Shown text(
      TextInputControl input,
      Field field,
      boolean live,
      Function<Indicator, String> read,
      BiFunction<Indicator, String, Optional<Indicator>> change) {
    Messages messages = desk.messages();
    TextEdit edit =
        new TextEdit(
            desk,
            input,
            field,
            live,
            (text, typing) ->
                desk.indicator(id)
                    .flatMap(i ->
                        change
                            .apply(i, text)
                            .map(changed -> desk.perform(new Edit.PutIndicator(changed), typing))
                            .orElseGet(() ->
                                Optional.of(
                                    messages.say(
                                        "inspector.date.not-understood", messages.quoted(text))))));
    return new Shown(edit, read);
  }

  private static BiFunction<Indicator, String, Optional<Indicator>> taken(
      BiFunction<Indicator, String, Indicator> change) {
    return (i, text) -> Optional.of(change.apply(i, text));
  }

  private static BiFunction<Indicator, String, Optional<Indicator>> dated(
      BiFunction<Indicator, @Nullable When, Indicator> change) {
    return (i, text) ->
        text.isBlank()
            ? Optional.of(change.apply(i, null))
            : DateText.read(text).map(when -> change.apply(i, when));
  }

  private static String date(@Nullable When when) {
    return when == null ? "" : DateText.of(when);
  }

  private void take(@Nullable State chosen) {
    if (chosen != null) {
      desk.indicator(id)
          .filter(i -> chosen != (i.state() == null ? State.OPEN : i.state()))
          .ifPresent(
              i -> desk.perform(new Edit.PutIndicator(i.withState(chosen)), typedState.going()));
    }
  }
}
