package nextmove.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import nextmove.edit.Edit;
import nextmove.model.Assumption;
import nextmove.model.Dissent;
import nextmove.model.Likelihood;
import nextmove.model.Scales;
import nextmove.model.SourceRef;
import nextmove.text.LikelihoodInput;
import nextmove.text.Messages;
import nextmove.text.Words;

/// The forms of an assumption and of another reading, shown above the window. They follow the
/// document while they are shown.
final class ReasonSheet extends CardForm {
  private final Desk desk;

  private ReasonSheet(Desk desk, String heading) {
    super(desk, desk.messages().say(heading));
    this.desk = desk;
  }

  /// @param id of an assumption
  static Node of(Desk desk, String id) {
    ReasonSheet sheet = new ReasonSheet(desk, "reasons.assumption.heading");
    sheet.add(
        "reasons.text",
        area(),
        true,
        () -> desk.assumption(id).text(),
        (text, typing) -> {
          Assumption changed = desk.assumption(id).withText(text);
          return desk.perform(new Edit.PutAssumption(changed), typing);
        });
    sheet.addSources(
        new Lens<Assumption>(() -> Optional.of(desk.assumption(id)), Edit.PutAssumption::new)
            .part(Assumption::sources, Assumption::withSources));
    return sheet;
  }

  static Node of(Desk desk, Lens<Dissent> reading) {
    ReasonSheet sheet = new ReasonSheet(desk, "reasons.dissent.heading");
    sheet.add(
        "reasons.text",
        area(),
        true,
        () -> reading.now().map(Dissent::text).orElse(""),
        (t, typing) -> sheet.put(reading, d -> d.withText(t), typing));
    sheet.add(
        "reasons.by",
        new TextField(),
        true,
        () -> reading.now().map(Dissent::by).orElse(""),
        (t, typing) -> sheet.put(reading, d -> d.withBy(t), typing));
    Messages messages = desk.messages();
    TextField likely = new TextField();
    likely.setPromptText(messages.say("inspector.likelihood.prompt"));
    sheet.add(
        "inspector.likelihood",
        likely,
        false,
        () -> reading.now().map(d -> sheet.said(d.likelihood())).orElse(""),
        (t, typing) -> sheet.judge(reading, t, typing));
    sheet.addSources(reading.part(Dissent::sources, Dissent::withSources));
    sheet.follow(() -> {
      if (reading.now().isEmpty()) {
        desk.around().hide().run();
      }
    });
    return sheet;
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(4);
    return area;
  }

  private void add(
      String caption,
      TextInputControl input,
      boolean live,
      Supplier<String> text,
      TextEdit.Commit commit) {
    Field field = new Field(desk.messages().say(caption), input);
    input.setAccessibleText(desk.messages().say(caption));
    TextEdit edit = new TextEdit(desk, input, field, live, commit);
    follow(() -> edit.show(input, text.get()));
    getChildren().add(field);
  }

  private void addSources(Lens<List<SourceRef>> where) {
    SourceChips chips = new SourceChips(desk);
    follow(() -> chips.show(where));
    getChildren().add(new Field(desk.messages().say("inspector.sources"), chips));
  }

  private String said(Likelihood likelihood) {
    return likelihood instanceof Likelihood.Unstated
        ? ""
        : new Words(desk.messages()).of(likelihood, Scales.of(desk.scenario()));
  }

  private Optional<String> judge(Lens<Dissent> reading, String text, Object typing) {
    LikelihoodInput input = new LikelihoodInput(desk.messages());
    return switch (input.read(text, Scales.of(desk.scenario()))) {
      case LikelihoodInput.Read.Understood u ->
          put(reading, d -> d.withLikelihood(u.likelihood()), typing);
      case LikelihoodInput.Read.NotUnderstood n -> Optional.of(n.sentence());
    };
  }

  private Optional<String> put(
      Lens<Dissent> reading, UnaryOperator<Dissent> change, Object typing) {
    return reading.edit(change).flatMap(edit -> desk.perform(edit, typing));
  }
}
