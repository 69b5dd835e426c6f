package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/// The forms of an assumption and of another reading, shown above the window.
final class ReasonSheet extends CardForm {
  private final Desk desk;
  private Likelihood judged = Likelihood.UNSTATED;

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
        desk.assumption(id).text(),
        (text, typing) -> {
          Assumption a = desk.assumption(id);
          Assumption changed = new Assumption(id, text, a.sources(), a.extras());
          return desk.perform(new Edit.PutAssumption(changed), typing);
        });
    sheet.addSources(
        desk.assumption(id).sources(),
        change -> {
          Assumption a = desk.assumption(id);
          return Optional.of(
              new Edit.PutAssumption(
                  new Assumption(id, a.text(), change.apply(a.sources()), a.extras())));
        });
    return sheet;
  }

  /// @param at the place of the reading among those of its owner
  static Node of(Desk desk, Reasons.Owner owner, int at, Dissent dissent) {
    ReasonSheet sheet = new ReasonSheet(desk, "reasons.dissent.heading");
    sheet.add(
        "reasons.text",
        area(),
        true,
        dissent.text(),
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
        dissent.by(),
        (t, typing) ->
            sheet.put(
                owner,
                at,
                d -> new Dissent(d.text(), t, d.likelihood(), d.sources(), d.extras()),
                typing));
    sheet.judged = dissent.likelihood();
    Messages messages = desk.messages();
    TextField likely = new TextField();
    likely.setPromptText(messages.say("inspector.likelihood.prompt"));
    TextEdit edit =
        sheet.add(
            "inspector.likelihood",
            likely,
            false,
            sheet.judgedText(),
            (t, typing) -> sheet.judge(owner, at, t, typing));
    sheet.follow(() -> edit.show(likely, sheet.judgedText()));
    sheet.addSources(
        dissent.sources(),
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
    return sheet;
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(4);
    return area;
  }

  private TextEdit add(
      String caption, TextInputControl input, boolean live, String text, TextEdit.Commit commit) {
    Field field = new Field(desk.messages().say(caption), input);
    input.setAccessibleText(desk.messages().say(caption));
    TextEdit edit = new TextEdit(desk, input, field, live, commit);
    edit.show(input, text);
    getChildren().add(field);
    return edit;
  }

  private void addSources(List<SourceRef> refs, SourceChips.Owner owner) {
    SourceChips chips = new SourceChips(desk);
    chips.show(refs, owner);
    getChildren().add(new Field(desk.messages().say("inspector.sources"), chips));
  }

  private String judgedText() {
    return judged instanceof Likelihood.Unstated
        ? ""
        : new Words(desk.messages()).of(judged, Scales.of(desk.scenario()));
  }

  private Optional<String> judge(Reasons.Owner owner, int at, String text, Object typing) {
    LikelihoodInput input = new LikelihoodInput(desk.messages());
    return switch (input.read(text, Scales.of(desk.scenario()))) {
      case LikelihoodInput.Read.Understood u -> {
        judged = u.likelihood();
        yield put(
            owner,
            at,
            d -> new Dissent(d.text(), d.by(), u.likelihood(), d.sources(), d.extras()),
            typing);
      }
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
