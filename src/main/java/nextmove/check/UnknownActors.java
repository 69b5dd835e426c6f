package nextmove.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import org.jspecify.annotations.Nullable;

/// Every decision is somebody's, every payoff is somebody's, and both stand where they count.
final class UnknownActors implements Rule.OfElement {
  private final Set<String> actors = new HashSet<>();

  UnknownActors(Index index) {
    for (Actor actor : index.scenario().actors()) {
      actors.add(actor.id());
    }
  }

  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    if (e instanceof Decision d) {
      decision(d, found);
    } else if (e.extras().members().containsKey("actor")) {
      found.accept(At.element(e, "actor.not-on-decision", Grade.HINT));
    }
    for (String actor : e.payoffs().amounts().keySet()) {
      if (!actors.contains(actor)) {
        found.accept(At.element(e, "payoff.actor-unknown", Grade.WARNING, actor));
      }
    }
  }

  private void decision(Decision d, Consumer<Problem> found) {
    @Nullable String actor = d.actor();
    if (actor == null) {
      found.accept(At.element(d, "decision.no-actor", Grade.WARNING));
    } else if (!actors.contains(actor)) {
      found.accept(At.element(d, "decision.actor-unknown", Grade.ERROR, actor));
    }
    if (d.extras().members().containsKey("payoffs")) {
      found.accept(At.element(d, "payoff.on-decision", Grade.WARNING));
    }
  }
}
