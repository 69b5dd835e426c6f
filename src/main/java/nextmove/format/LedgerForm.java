package nextmove.format;

import java.util.LinkedHashMap;
import java.util.Map;
import nextmove.model.Json;
import org.jspecify.annotations.Nullable;

/// One item of `"ledger"`, which is kept whole: only its shape is looked at.
final class LedgerForm {
  private LedgerForm() {}

  static Json.Obj read(Json json, Where where, Findings findings) {
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
