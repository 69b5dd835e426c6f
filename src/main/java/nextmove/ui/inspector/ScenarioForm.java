package nextmove.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.model.PayoffUnit;
import nextmove.model.Payoffs.Amount;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.text.Words;
import org.jspecify.annotations.Nullable;

/// The form of the scenario as a whole: shown while nothing is selected.
final class ScenarioForm extends VBox {
  private final Desk desk;
  private final TextEdit title;
  private final TextEdit summary;
  private final TextEdit unit;
  private final TextEdit span;
  private final TextEdit language;
  private final ComboBox<Scale> scale = new ComboBox<>();
  private final TextArea about = new TextArea();
  private final ActorList actors;
  private final IndicatorList indicators;
  private final TypedChoice typed;
  private boolean showing;

  ScenarioForm(Desk desk) {
    this.desk = desk;
    Messages messages = desk.messages();
    getStyleClass().add("form");
    Label heading = new Label(messages.say("inspector.scenario"));
    heading.getStyleClass().add("heading");
    TitleArea name = new TitleArea();
    name.setPromptText(messages.say("inspector.scenario.title"));
    name.setAccessibleText(messages.say("inspector.scenario.title"));
    Field nameField = new Field("", name);
    title = edit(name, nameField, true, (h, t) -> Optional.of(h.withTitle(t)));
    about.setPrefRowCount(4);
    about.setWrapText(true);
    about.getStyleClass().add("summary");
    Field aboutField = new Field(messages.say("inspector.summary"), about);
    VBox.setVgrow(about, Priority.ALWAYS);
    VBox.setVgrow(aboutField, Priority.ALWAYS);
    summary = edit(about, aboutField, true, (h, t) -> Optional.of(h.withSummary(t)));
    actors = new ActorList(desk);
    indicators = new IndicatorList(desk);
    TextField unitName = new TextField();
    Field unitField = new Field(messages.say("inspector.unit"), unitName);
    unit =
        edit(
            unitName,
            unitField,
            true,
            (h, t) ->
                Optional.of(
                    unit(
                        h,
                        new PayoffUnit(
                            t,
                            h.payoffUnit().min(),
                            h.payoffUnit().max(),
                            h.payoffUnit().extras()))));
    TextField from = new TextField();
    from.setPromptText("−10 … 10");
    Field spanField = new Field(messages.say("inspector.unit.span"), from);
    span = edit(from, spanField, false, ScenarioForm::span);
    TextField tag = new TextField();
    Field languageField = new Field(messages.say("inspector.language"), tag);
    language = edit(tag, languageField, false, (h, t) -> Optional.of(language(h, t.strip())));
    scale.setMaxWidth(Double.MAX_VALUE);
    scale.setConverter(new Shows<>(new Words(messages)::scale));
    scale.valueProperty().subscribe(this::chosen);
    typed = TypedChoice.in(scale, scale.getConverter()::toString);
    Field scaleField = new Field(messages.say("inspector.scale"), scale);
    getChildren()
        .setAll(
            heading,
            nameField,
            aboutField,
            actors,
            indicators,
            columns(unitField, spanField),
            columns(scaleField, languageField));
    tag.setPrefColumnCount(4);
    from.setPrefColumnCount(6);
  }

  private static HBox columns(Field wide, Field narrow) {
    HBox columns = new HBox(wide, narrow);
    columns.getStyleClass().add("columns");
    wide.setMinWidth(0);
    narrow.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(wide, Priority.ALWAYS);
    return columns;
  }

  void show(Scenario scenario) {
    showing = true;
    try {
      title.show(this, scenario.title());
      summary.show(this, scenario.summary());
      PayoffUnit u = scenario.payoffUnit();
      unit.show(this, u.name());
      span.show(
          this,
          u.min() == null || u.max() == null ? "" : PayoffText.of(new Amount(u.min(), u.max())));
      language.show(this, scenario.language());
      scale
          .getItems()
          .setAll(Stream.concat(scenario.scales().stream(), Scales.BUILT_IN.stream()).toList());
      scale.setValue(Scales.of(scenario).orElse(null));
      actors.show(scenario.actors());
      indicators.show();
    } finally {
      showing = false;
    }
  }

  /// Brings the line of that actor into focus.
  void focusActor(String id) {
    actors.focus(id);
  }

  List<MenuItem> actorItems(String id) {
    return actors.items(id);
  }

  Node summary() {
    return about;
  }

  void addActor() {
    actors.add();
  }

  void addIndicator() {
    indicators.add();
  }

  private void chosen(@Nullable Scale chosen) {
    if (!showing && chosen != null) {
      desk.perform(Edit.PutHeader.of(desk.scenario()).withScale(chosen.id()), typed.going());
    }
  }

  /// Makes another header of the present one and a text, or none where the text is not understood.
  private interface Change {
    Optional<Edit.PutHeader> of(Edit.PutHeader header, String text);
  }

  private TextEdit edit(
      javafx.scene.control.TextInputControl input, Field field, boolean live, Change change) {
    return new TextEdit(
        desk,
        input,
        field,
        live,
        (text, typing) ->
            change
                .of(Edit.PutHeader.of(desk.scenario()), text)
                .map(header -> desk.perform(header, typing))
                .orElseGet(() ->
                    Optional.of(
                        desk.messages()
                            .say("inspector.unit.not-understood", desk.messages().quoted(text)))));
  }

  private static Edit.PutHeader unit(Edit.PutHeader h, PayoffUnit unit) {
    return new Edit.PutHeader(h.title(), h.summary(), h.language(), h.scale(), h.start(), unit);
  }

  private static Edit.PutHeader language(Edit.PutHeader h, String tag) {
    return new Edit.PutHeader(h.title(), h.summary(), tag, h.scale(), h.start(), h.payoffUnit());
  }

  private static Optional<Edit.PutHeader> span(Edit.PutHeader h, String text) {
    PayoffUnit u = h.payoffUnit();
    if (text.isBlank()) {
      return Optional.of(unit(h, new PayoffUnit(u.name(), null, null, u.extras())));
    }
    return PayoffText.read(text)
        .filter(Amount::isRange)
        .map(a -> unit(h, new PayoffUnit(u.name(), a.lo(), a.hi(), u.extras())));
  }
}
