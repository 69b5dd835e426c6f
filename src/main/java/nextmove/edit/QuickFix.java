package nextmove.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import nextmove.model.Resolution;
import nextmove.model.Scenario;

/// Edits that mend a problem of one version of a scenario, each with its name; for many problems
/// only a person knows what to do, and there are none.
public final class QuickFix {
  /// More would be no choice at a glance.
  private static final int MOST_ACTORS = 6;

  private final Index index;
  private final RandomGenerator random;

  /// @param random gives new ids their suffixes
  public QuickFix(Index index, RandomGenerator random) {
    this.index = index;
    this.random = random;
  }

  public List<Edit.Batch> of(Problem problem) {
    return switch (problem.spot()) {
      case Spot.OfElement(String id) ->
          index.element(id).map(e -> ofElement(problem, e)).orElse(List.of());
      case Spot.OfLink(Link.Key key) ->
          index.link(key).map(l -> ofLink(problem, l)).orElse(List.of());
      case Spot.Whole _ -> ofWhole(problem);
      case Spot.OfActor _, Spot.Position _, Spot.Path _ -> List.of();
    };
  }

  private List<Edit.Batch> ofElement(Problem problem, Element e) {
    return switch (problem.code()) {
      case "likelihood.sum-over", "likelihood.sum-under" ->
          List.of(fix("edit.fix.scale", scaled(e)));
      case "likelihood.unstated" -> List.of(fix("edit.fix.state", stated(e)));
      case "end.decision" -> List.of(follow(e, new Option(fresh(), ""), "edit.add.option"));
      case "end.option", "end.event" ->
          List.of(follow(e, new Consequence(fresh(), ""), "edit.add.consequence"));
      case "element.unreachable" ->
          List.of(
              new Edit.Batch(
                  new Label("edit.remove.element", e.title()),
                  List.of(new Edit.RemoveElements(Set.of(e.id())))));
      case "decision.no-actor", "decision.actor-unknown" ->
          e instanceof Decision d ? actors(d) : List.of();
      case "payoff.actor-unknown" -> payoffs(e, problem.args().getFirst());
      default -> List.of();
    };
  }

  private static List<Edit.Batch> ofLink(Problem problem, Link l) {
    return switch (problem.code()) {
      case "judgment.unsupported" ->
          List.of(
              fix(
                  "edit.fix.own",
                  List.of(new Edit.PutLink(l.withEvidence(l.evidence().withOwn(true))))));
      case "likelihood.word-unknown" ->
          List.of(
              fix(
                  "edit.fix.unstate",
                  List.of(new Edit.PutLink(l.withLikelihood(Likelihood.UNSTATED)))));
      case "link.kinds" ->
          List.of(
              new Edit.Batch(
                  new Label("edit.link.remove", "1"),
                  List.of(new Edit.RemoveLinks(Set.of(l.key())))));
      default -> List.of();
    };
  }

  private List<Edit.Batch> ofWhole(Problem problem) {
    Edit.PutHeader header = Edit.PutHeader.of(index.scenario());
    return switch (problem.code()) {
      case "start.unknown" -> List.of(fix("edit.fix.start", List.of(header.withStart(null))));
      case "scale.unknown" ->
          List.of(fix("edit.fix.scale-default", List.of(header.withScale(Scenario.DEFAULT_SCALE))));
      default -> List.of();
    };
  }

  /// What the links out of `e` count with, as numbers that add up.
  private List<Edit> scaled(Element e) {
    int at = index.position(e.id());
    double[] points = Resolution.of(index, at).point();
    List<Edit> edits = new ArrayList<>();
    double left = 1;
    for (int i = 0; i < points.length; i++) {
      double rounded = Math.round(points[i] * 1000) / 1000.0;
      double share = i == points.length - 1 ? left : Math.min(left, rounded);
      left = Math.round((left - share) * 1000) / 1000.0;
      Link link = index.link(index.out(at, i));
      edits.add(new Edit.PutLink(link.withLikelihood(new Likelihood.Exact(Num.of(share)))));
    }
    return edits;
  }

  /// What is assumed anyway, said aloud: the rest, or equal shares where nothing is stated.
  private List<Edit> stated(Element e) {
    int at = index.position(e.id());
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < index.outDegree(at); i++) {
      Link link = index.link(index.out(at, i));
      if (link.likelihood() instanceof Likelihood.Unstated) {
        edits.add(new Edit.PutLink(link.withLikelihood(Likelihood.REST)));
      }
    }
    return edits;
  }

  private Edit.Batch follow(Element e, Element next, String code) {
    return new Edit.Batch(
        new Label(code),
        List.of(
            new Edit.AddElement(next, e.id()),
            new Edit.AddLink(new Link(e.id(), next.id()), null)));
  }

  private List<Edit.Batch> actors(Decision decision) {
    return index.scenario().actors().stream()
        .limit(MOST_ACTORS)
        .map(a -> give(decision, a))
        .toList();
  }

  private static Edit.Batch give(Decision decision, Actor actor) {
    return new Edit.Batch(
        new Label("edit.fix.actor", actor.name().isBlank() ? actor.id() : actor.name()),
        List.of(new Edit.PutElement(decision.withActor(actor.id()))));
  }

  private static List<Edit.Batch> payoffs(Element e, String actor) {
    return List.of(
        new Edit.Batch(
            new Label("edit.fix.add-actor", actor),
            List.of(new Edit.PutActor(new Actor(actor, actor)))),
        fix(
            "edit.fix.payoff",
            List.of(new Edit.PutElement(e.withPayoffs(e.payoffs().without(actor))))));
  }

  private String fresh() {
    return Ids.fresh("", random);
  }

  private static Edit.Batch fix(String code, List<Edit> edits) {
    return new Edit.Batch(new Label(code), edits);
  }
}
