package nextmove.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Payoffs.Amount;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

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

  static Outcome merge(Edit.MergeActors e, Scenario s) {
    if (e.id().equals(e.into()) || s.actors().stream().noneMatch(a -> a.id().equals(e.id()))) {
      return Apply.done(s);
    }
    Scenario together =
        s.withElements(Apply.mapped(s.elements(), x -> withPayoffsOf(x, e.id(), e.into())));
    Optional<Problem> tooLarge =
        together.elements().stream().flatMap(x -> Legal.numbers(x).stream()).findFirst();
    return tooLarge
        .<Outcome>map(Outcome.Rejected::new)
        .orElseGet(() -> remove(new Edit.RemoveActor(e.id(), e.into()), together));
  }

  /// With what `id` gets added to what `into` gets.
  private static Element withPayoffsOf(Element x, String id, String into) {
    Payoffs payoffs = x.payoffs();
    @Nullable Amount more = payoffs.amounts().get(id);
    if (more == null) {
      return x;
    }
    @Nullable Amount own = payoffs.amounts().get(into);
    return x.withPayoffs(payoffs.with(into, own == null ? more : sum(own, more)));
  }

  private static Amount sum(Amount a, Amount b) {
    Num lo = sum(a.lo(), b.lo());
    return a.isRange() || b.isRange() ? new Amount(lo, sum(a.hi(), b.hi())) : new Amount(lo);
  }

  private static Num sum(Num a, Num b) {
    return new Num(a.value().add(b.value()).toPlainString());
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
