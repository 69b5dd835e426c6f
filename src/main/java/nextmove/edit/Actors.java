package nextmove.edit;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Scenario;

/// Edits of the list of actors.
final class Actors {
  private Actors() {}

  static Outcome remove(Edit.RemoveActor e, Scenario s) {
    List<Actor> actors = new ArrayList<>(s.actors());
    if (!actors.removeIf(a -> a.id().equals(e.id()))) {
      return Apply.done(s);
    }
    if (e.heir() != null && actors.stream().noneMatch(a -> a.id().equals(e.heir()))) {
      return Apply.rejected("edit.actor.gone", e.heir());
    }
    Scenario heirs =
        s.withElements(
            Apply.mapped(
                s.elements(),
                x ->
                    switch (x) {
                      case Decision d when e.id().equals(d.actor()) -> d.withActor(e.heir());
                      case Decision d -> d;
                      default ->
                          x.payoffs().amounts().containsKey(e.id())
                              ? x.withPayoffs(x.payoffs().without(e.id()))
                              : x;
                    }));
    return Apply.done(heirs.withActors(actors));
  }

  static Outcome reorder(Edit.ReorderActor e, Scenario s) {
    int at = Apply.position(s.actors(), a -> a.id().equals(e.id()));
    if (at < 0) {
      return Apply.rejected("edit.actor.gone", e.id());
    }
    int target = Math.clamp((long) at + e.steps(), 0, s.actors().size() - 1);
    if (target == at) {
      return Apply.done(s);
    }
    List<Actor> actors = new ArrayList<>(s.actors());
    actors.add(target, actors.remove(at));
    return Apply.done(s.withActors(actors));
  }
}
