package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Evidence;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;

/// Every judgment of likelihood names a source, or says that it is the map-maker's own.
record Unsupported() implements Rule.OfLink {
  @Override
  public void link(int at, Link l, Consumer<Problem> found) {
    Evidence evidence = l.evidence();
    if (isJudgment(l.likelihood()) && evidence.sources().isEmpty() && !evidence.own()) {
      found.accept(At.link(l, "judgment.unsupported", Grade.HINT));
    }
  }

  private static boolean isJudgment(Likelihood likelihood) {
    return switch (likelihood) {
      case Likelihood.Exact _, Likelihood.Range _, Likelihood.Word _ -> true;
      case Likelihood.Rest _, Likelihood.Unstated _ -> false;
    };
  }
}
