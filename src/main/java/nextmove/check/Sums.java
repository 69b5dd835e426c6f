package nextmove.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Resolution;

/// The likelihoods of what may follow an element add up, and all of them are stated.
record Sums(Index index) implements Rule.OfElement {
  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    if (index.outDegree(at) > 0) {
      check(e, Resolution.of(index, at), found);
    }
  }

  private static void check(Element e, Resolution r, Consumer<Problem> found) {
    switch (r.fault()) {
      case IRRECONCILABLE -> {
        boolean over = sum(r.lo()) > 1;
        double sum = over ? sum(r.lo()) : sum(r.hi());
        String code = over ? "likelihood.sum-over" : "likelihood.sum-under";
        found.accept(At.element(e, code, Grade.ERROR, percent(sum)));
      }
      case NOTHING_LEFT -> found.accept(At.element(e, "likelihood.rest-empty", Grade.WARNING));
      case NONE -> {}
    }
    int assumed = 0;
    for (boolean one : r.assumed()) {
      assumed += one ? 1 : 0;
    }
    if (assumed > 0) {
      String of = String.valueOf(r.assumed().length);
      found.accept(At.element(e, "likelihood.unstated", Grade.HINT, String.valueOf(assumed), of));
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    return sum;
  }

  /// In percent with at most two digits after the point.
  private static String percent(double share) {
    return BigDecimal.valueOf(share * 100)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
