package nextmove.check;

import java.util.function.Consumer;
import nextmove.model.Index;
import nextmove.model.PayoffUnit;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Scales;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What the scenario as a whole names is there.
record StartAndScale(Index index) implements Rule.OfWhole {
  @Override
  public void whole(Consumer<Problem> found) {
    Scenario s = index.scenario();
    @Nullable String start = s.start();
    if (start != null && index.position(start) < 0) {
      found.accept(At.whole("start.unknown", Grade.ERROR, start));
    }
    if (Scales.of(s).isEmpty()) {
      found.accept(At.whole("scale.unknown", Grade.ERROR, s.scale()));
    }
    if (s.elements().isEmpty()) {
      found.accept(At.whole("scenario.empty", Grade.HINT));
    }
    PayoffUnit unit = s.payoffUnit();
    if (unit.min() != null && unit.max() != null && unit.min().compareTo(unit.max()) >= 0) {
      found.accept(
          At.whole(
              "payoff.unit-turned", Grade.WARNING, unit.min().literal(), unit.max().literal()));
    }
  }
}
