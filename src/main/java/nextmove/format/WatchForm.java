package nextmove.format;

import java.util.LinkedHashMap;
import java.util.Map;
import nextmove.model.Json;
import nextmove.model.Num;
import org.jspecify.annotations.Nullable;

/// The items of `"indicators"` and `"ledger"`, which are kept whole: only their shape is looked at.
final class WatchForm {
  private enum State {
    OPEN,
    SEEN,
    ABSENT
  }

  private static final Map<String, State> STATES = Choices.of(State.values());

  private WatchForm() {}

  static Json.Obj indicator(Json json, Where where, Findings findings) {
    Members in = Members.of(json, where, findings);
    in.id("id");
    in.text("title");
    in.when("until");
    in.choice("state", STATES);
    in.when("on");
    in.list("links", WatchForm::bearing);
    in.text("notes");
    in.list("sources", EvidenceForm::sourceRef);
    return in.object();
  }

  private static Json bearing(Json json, Where where, Findings findings) {
    Members in = Members.of(json, where, findings);
    in.id("from");
    in.id("to");
    ratio(in, "ratio");
    ratio(in, "ratioIfAbsent");
    return json;
  }

  private static void ratio(Members in, String name) {
    @Nullable Num ratio = in.number(name);
    if (ratio != null && ratio.compareTo(Num.ZERO) <= 0) {
      in.findings().type("ratio", new Json.Number(ratio), in.where().member(name));
    }
  }

  static Json.Obj entry(Json json, Where where, Findings findings) {
    Members in = Members.of(json, where, findings);
    if (in.look("date") == null) {
      findings.fault("shape.missing", where, "date");
    }
    in.when("date");
    in.id("from");
    in.id("to");
    in.text("notes");
    @Nullable Json likelihoods = in.look("likelihoods");
    if (likelihoods instanceof Json.Obj(Map<String, Json> shares)) {
      Where at = where.member("likelihoods");
      new LinkedHashMap<>(shares)
          .forEach((to, share) -> Members.share(share, at.member(to), findings));
    } else if (likelihoods != null) {
      findings.type("likelihoods", likelihoods, where.member("likelihoods"));
    }
    return in.object();
  }
}
