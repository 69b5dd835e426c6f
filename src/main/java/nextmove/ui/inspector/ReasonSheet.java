package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import nextmove.edit.Edit;
import nextmove.model.Assumption;
import nextmove.model.Dissent;
import nextmove.model.Evidence;
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
    super(desk.document(), desk.messages().say(heading));
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
          Assumption a = desk.assumption(id);
          Assumption changed = new Assumption(id, text, a.sources(), a.extras());
          return desk.perform(new Edit.PutAssumption(changed), typing);
        });
    sheet.addSources(
        () -> desk.assumption(id).sources(),
        change -> {
          Assumption a = desk.assumption(id);
          return Optional.of(
              new Edit.PutAssumption(
                  new Assumption(id, a.text(), change.apply(a.sources()), a.extras())));
        });
    return sheet;
  }

  /// @param at the place of the reading among those of its owner
  static Node of(Desk desk, Reasons.Owner owner, int at) {
    ReasonSheet sheet = new ReasonSheet(desk, "reasons.dissent.heading");
    sheet.add(
        "reasons.text",
        area(),
        true,
        () -> said(owner, at, Dissent::text),
        (t, typing) ->
            sheet.put(
                owner,
                at,
                d -> new Dissent(t, d.by(), d.likelihood(), d.sources(), d.extras()),
                typing));
    sheet.add(
        "reasons.by",
        new TextField(),
        true,
        () -> said(owner, at, Dissent::by),
        (t, typing) ->
            sheet.put(
                owner,
                at,
                d -> new Dissent(d.text(), t, d.likelihood(), d.sources(), d.extras()),
                typing));
    Messages messages = desk.messages();
    TextField likely = new TextField();
    likely.setPromptText(messages.say("inspector.likelihood.prompt"));
    sheet.add(
        "inspector.likelihood",
        likely,
        false,
        () -> said(owner, at, d -> sheet.said(d.likelihood())),
        (t, typing) -> sheet.judge(owner, at, t, typing));
    sheet.addSources(
        () -> reading(owner, at).map(Dissent::sources).orElse(List.of()),
        change ->
            owner.apply(
                changed(
                    at,
                    d ->
                        new Dissent(
                            d.text(),
                            d.by(),
                            d.likelihood(),
                            change.apply(d.sources()),
                            d.extras()))));
    sheet.follow(() -> {
      if (reading(owner, at).isEmpty()) {
        desk.around().hide().run();
      }
    });
    return sheet;
  }

  private static Optional<Dissent> reading(Reasons.Owner owner, int at) {
    return owner.evidence().dissents().stream().skip(at).findFirst();
  }

  private static String said(Reasons.Owner owner, int at, Function<Dissent, String> what) {
    return reading(owner, at).map(what).orElse("");
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

  private void addSources(Supplier<List<SourceRef>> refs, SourceChips.Owner owner) {
    SourceChips chips = new SourceChips(desk);
    follow(() -> chips.show(refs.get(), owner));
    getChildren().add(new Field(desk.messages().say("inspector.sources"), chips));
  }

  private String said(Likelihood likelihood) {
    return likelihood instanceof Likelihood.Unstated
        ? ""
        : new Words(desk.messages()).of(likelihood, Scales.of(desk.scenario()));
  }

  private Optional<String> judge(Reasons.Owner owner, int at, String text, Object typing) {
    LikelihoodInput input = new LikelihoodInput(desk.messages());
    return switch (input.read(text, Scales.of(desk.scenario()))) {
      case LikelihoodInput.Read.Understood u ->
          put(
              owner,
              at,
              d -> new Dissent(d.text(), d.by(), u.likelihood(), d.sources(), d.extras()),
              typing);
      case LikelihoodInput.Read.NotUnderstood n -> Optional.of(n.sentence());
    };
  }

  private Optional<String> put(
      Reasons.Owner owner, int at, UnaryOperator<Dissent> change, Object typing) {
    return owner.apply(changed(at, change)).flatMap(edit -> desk.perform(edit, typing));
  }

  private static UnaryOperator<Evidence> changed(int at, UnaryOperator<Dissent> change) {
    return e -> {
      List<Dissent> all = new ArrayList<>(e.dissents());
      if (at < all.size()) {
        all.set(at, change.apply(all.get(at)));
      }
      return e.withDissents(all);
    };
  }
}
