package nextmove.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Details;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Evidence;
import nextmove.model.Extras;
import nextmove.model.Json;
import nextmove.model.Kind;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.OrderedMap;
import nextmove.model.Payoffs;
import nextmove.model.Picture;
import nextmove.model.When;
import org.jspecify.annotations.Nullable;

/// One item of `"elements"`. Every member has the same shape on every kind; where a kind has no use
/// for it (payoffs on a decision, an actor elsewhere) it is kept among the extras, and a rule says
/// so.
final class ElementForm {
  private static final Map<String, Kind> KINDS = Choices.of(Kind.values());

  private ElementForm() {}

  static Element read(Members in, Ids ids) {
    String id = ids.read(in);
    Kind kind = kind(in);
    @Nullable String actor = actor(in, kind);
    String title = in.text("title");
    Payoffs payoffs = payoffs(in, kind);
    Evidence evidence = EvidenceForm.read(in);
    Details details = details(in);
    Extras extras = in.extras();
    return switch (kind) {
      case DECISION -> new Decision(id, title, actor, evidence, details, extras);
      case OPTION -> new Option(id, title, payoffs, evidence, details, extras);
      case EVENT -> new Event(id, title, payoffs, evidence, details, extras);
      case CONSEQUENCE -> new Consequence(id, title, payoffs, evidence, details, extras);
    };
  }

  private static Kind kind(Members in) {
    if (in.look("kind") == null) {
      in.findings().fault("shape.missing", in.where(), "kind");
    }
    @Nullable Kind kind = in.choice("kind", KINDS);
    return kind == null ? Kind.CONSEQUENCE : kind;
  }

  private static @Nullable String actor(Members in, Kind kind) {
    if (kind == Kind.DECISION) {
      return in.textOrNull("actor");
    }
    in.lookText("actor");
    return null;
  }

  private static Payoffs payoffs(Members in, Kind kind) {
    @Nullable Json json = in.look("payoffs");
    if (json == null) {
      return Payoffs.NONE;
    }
    Where where = in.where().member("payoffs");
    if (!(json instanceof Json.Obj(Map<String, Json> amounts))) {
      in.findings().type("payoffs", json, where);
      return Payoffs.NONE;
    }
    OrderedMap.Builder<Payoffs.Amount> read = new OrderedMap.Builder<>();
    // What stays among the extras stays as it is.
    Findings findings = kind.hasPayoffs() ? in.findings() : in.findings().ofUntouched();
    amounts.forEach(
        (actor, amount) -> read.put(actor, amount(amount, where.member(actor), findings)));
    if (amounts.isEmpty() || !kind.hasPayoffs()) {
      return Payoffs.NONE;
    }
    in.take("payoffs");
    return new Payoffs(read.build());
  }

  private static Payoffs.Amount amount(Json json, Where where, Findings findings) {
    if (json instanceof Json.Array(List<Json> ends) && ends.size() == 2) {
      Ends range = Ends.of(ends, Members::number, where, findings);
      return new Payoffs.Amount(range.lo(), range.hi());
    } else if (json instanceof Json.Number) {
      return new Payoffs.Amount(Members.number(json, where, findings));
    }
    findings.type("amount", json, where);
    return new Payoffs.Amount(Num.ZERO);
  }

  private static Details details(Members in) {
    @Nullable When date = in.when("date");
    List<String> tags = in.list("tags", Members::plain);
    Details.@Nullable Place at = place(in);
    List<Picture> pictures = in.list("pictures", PictureForm::read);
    return date == null && tags.isEmpty() && at == null && pictures.isEmpty()
        ? Details.NONE
        : new Details(date, tags, at, pictures);
  }

  private static Details.@Nullable Place place(Members in) {
    @Nullable Json json = in.look("at");
    if (json == null) {
      return null;
    }
    in.take("at");
    Where where = in.where().member("at");
    if (json instanceof Json.Array(List<Json> ends) && ends.size() == 2) {
      return new Details.Place(
          Members.number(ends.get(0), where.item(0), in.findings()),
          Members.number(ends.get(1), where.item(1), in.findings()));
    }
    in.findings().type("place", json, where);
    return null;
  }

  static Json write(Element element) {
    Details details = element.details();
    Details.@Nullable Place at = details.at();
    Fields out =
        new Fields(element.extras())
            .text("id", element.id())
            .text("kind", Choices.word(element.kind()))
            .text("actor", element instanceof Decision d ? d.actor() : null)
            .text("title", element.title())
            .text("notes", element.evidence().notes())
            .put("payoffs", element.payoffs().isEmpty() ? null : write(element.payoffs()))
            .when("date", details.date())
            .put("at", at == null ? null : Ends.write(at.x(), at.y()))
            .list("tags", details.tags(), Json.Text::new);
    EvidenceForm.lists(out, element.evidence());
    EvidenceForm.basis(out, element.evidence());
    out.list("pictures", details.pictures(), PictureForm::write);
    return out.done();
  }

  private static Json write(Payoffs payoffs) {
    Map<String, Json> amounts = new LinkedHashMap<>();
    payoffs
        .amounts()
        .forEach((actor, amount) ->
            amounts.put(
                actor,
                amount.isRange()
                    ? Ends.write(amount.lo(), amount.hi())
                    : new Json.Number(amount.lo())));
    return new Json.Obj(amounts);
  }
}
