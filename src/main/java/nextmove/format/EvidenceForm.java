package nextmove.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nextmove.model.Dissent;
import nextmove.model.Evidence;
import nextmove.model.Extras;
import nextmove.model.Json;
import nextmove.model.Likelihood;
import nextmove.model.Num;
import nextmove.model.SourceRef;
import org.jspecify.annotations.Nullable;

/// `"notes"`, `"sources"`, `"assumptions"`, `"dissents"` and `"basis"`, which elements and links
/// share.
final class EvidenceForm {
  private static final String OWN = "own";
  private static final Map<String, Boolean> BASES = Map.of(OWN, true);

  private EvidenceForm() {}

  static Evidence read(Members in) {
    String notes = in.text("notes");
    List<SourceRef> sources = in.list("sources", EvidenceForm::sourceRef);
    List<String> assumptions = in.list("assumptions", Members::id);
    List<Dissent> dissents = in.list("dissents", EvidenceForm::dissent);
    boolean own = in.choice("basis", BASES) != null;
    return notes.isEmpty()
            && sources.isEmpty()
            && assumptions.isEmpty()
            && dissents.isEmpty()
            && !own
        ? Evidence.NONE
        : new Evidence(notes, sources, assumptions, dissents, own);
  }

  static void basis(Fields out, Evidence evidence) {
    out.text("basis", evidence.own() ? OWN : null);
  }

  /// Sources, assumptions and dissents.
  static void lists(Fields out, Evidence evidence) {
    out.list("sources", evidence.sources(), EvidenceForm::write)
        .list("assumptions", evidence.assumptions(), Json.Text::new)
        .list("dissents", evidence.dissents(), EvidenceForm::write);
  }

  /// A source by its id alone, or an object with more about it. An object that has only the id
  /// keeps it among its extras too, so that it comes back as an object.
  static SourceRef sourceRef(Json json, Where where, Findings findings) {
    if (!(json instanceof Json.Obj object)) {
      if (json instanceof Json.Text) {
        return new SourceRef(Members.id(json, where, findings));
      }
      findings.type("source", json, where);
      return new SourceRef("?");
    }
    Members in = new Members(object, where, findings);
    String source = in.id("source");
    @Nullable String at = in.textOrNull("at");
    @Nullable Integer credibility = credibility(in);
    Extras extras = object.members().size() == 1 ? new Extras(object.members()) : in.extras();
    return new SourceRef(source, at, credibility, extras);
  }

  private static @Nullable Integer credibility(Members in) {
    @Nullable Json json = in.look("credibility");
    if (json == null) {
      return null;
    }
    in.take("credibility");
    if (json instanceof Json.Number(Num n)) {
      for (int i = 1; i <= 6; i++) {
        if (n.value().compareTo(BigDecimal.valueOf(i)) == 0) {
          return i;
        }
      }
    }
    in.findings().type("credibility", json, in.where().member("credibility"));
    return null;
  }

  static Json write(SourceRef ref) {
    if (ref.at() == null && ref.credibility() == null && ref.extras().isEmpty()) {
      return new Json.Text(ref.source());
    }
    @Nullable Integer credibility = ref.credibility();
    return new Fields(ref.extras())
        .text("source", ref.source())
        .text("at", ref.at())
        .number("credibility", credibility == null ? null : new Num(credibility.toString()))
        .done();
  }

  private static Dissent dissent(Json json, Where where, Findings findings) {
    Members in = Members.of(json, where, findings);
    String text = in.text("text");
    String by = in.text("by");
    Likelihood likelihood = LikelihoodForm.read(in, "likelihood");
    List<SourceRef> sources = in.list("sources", EvidenceForm::sourceRef);
    return new Dissent(text, by, likelihood, sources, in.extras());
  }

  private static Json write(Dissent dissent) {
    return new Fields(dissent.extras())
        .text("text", dissent.text())
        .text("by", dissent.by())
        .put("likelihood", LikelihoodForm.write(dissent.likelihood()))
        .list("sources", dissent.sources(), EvidenceForm::write)
        .done();
  }
}
