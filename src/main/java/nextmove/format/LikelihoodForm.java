package nextmove.format;

import java.util.List;
import java.util.Map;
import nextmove.model.Confidence;
import nextmove.model.Json;
import nextmove.model.Likelihood;
import nextmove.model.Num;
import org.jspecify.annotations.Nullable;

/// `"likelihood"`: a word of the scale, a number, a range or `"rest"`.
final class LikelihoodForm {
  static final Map<String, Confidence> CONFIDENCES = Choices.of(Confidence.values());

  private static final String REST = "rest";

  private LikelihoodForm() {}

  static Likelihood read(Members in, String name) {
    @Nullable Json json = in.look(name);
    if (json == null) {
      return Likelihood.UNSTATED;
    }
    in.take(name);
    Where where = in.where().member(name);
    Findings findings = in.findings();
    return switch (json) {
      case Json.Text(String s) when s.equals(REST) -> Likelihood.REST;
      case Json.Text(String s) when !s.isEmpty() -> new Likelihood.Word(s);
      case Json.Number _ -> new Likelihood.Exact(Members.share(json, where, findings));
      case Json.Array(List<Json> ends) when ends.size() == 2 -> {
        Ends range = Ends.of(ends, Members::share, where, findings);
        yield new Likelihood.Range(range.lo(), range.hi());
      }
      case Json.Text _, Json.Array _, Json.Obj _, Json.Literal _ -> {
        findings.type("likelihood", json, where);
        yield Likelihood.UNSTATED;
      }
    };
  }

  static @Nullable Json write(Likelihood likelihood) {
    return switch (likelihood) {
      case Likelihood.Unstated _ -> null;
      case Likelihood.Rest _ -> new Json.Text(REST);
      case Likelihood.Exact(Num p) -> new Json.Number(p);
      case Likelihood.Range(Num lo, Num hi) -> Ends.write(lo, hi);
      case Likelihood.Word(String term) -> new Json.Text(term);
    };
  }
}
