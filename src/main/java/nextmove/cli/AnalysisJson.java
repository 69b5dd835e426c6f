package nextmove.cli;

import static nextmove.cli.JsonObject.number;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextmove.analysis.Flip;
import nextmove.analysis.Incentives;
import nextmove.analysis.Interval;
import nextmove.analysis.LikelyPaths.Path;
import nextmove.analysis.Play;
import nextmove.analysis.PlayTest;
import nextmove.analysis.Results;
import nextmove.analysis.Sensitivity;
import nextmove.analysis.Sensitivity.Target;
import nextmove.analysis.Simulation;
import nextmove.analysis.Spread;
import nextmove.analysis.Surprise;
import nextmove.analysis.Why;
import nextmove.model.Index;
import nextmove.model.Json;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import nextmove.text.Messages;
import nextmove.text.ProblemText;

/// The report of `analyse --json`, as its schema {@value #SCHEMA} has it. Numbers have full double
/// precision; what has none is null.
final class AnalysisJson {
  static final String SCHEMA = "/nextmove/cli/analysis-v1.schema.json";

  private final Results results;
  private final Index index;
  private final ProblemText text;

  AnalysisJson(Results results, Messages messages) {
    this.results = results;
    index = results.index();
    text = new ProblemText(messages);
  }

  /// @param why elements to explain, by position
  String of(List<Integer> why) {
    JsonObject all = new JsonObject();
    all.integer("schemaVersion", 1);
    all.text("title", index.scenario().title());
    int start = results.judged().map().start();
    all.put("start", start < 0 ? Json.Literal.NULL : id(start));
    all.put("outlook", outlook());
    all.list("paths", results.paths(), this::path);
    all.put("bounds", bounds());
    all.put("incentives", incentives());
    all.put("logit", logit());
    all.list("surprises", results.surprises(), this::surprise);
    Sensitivity sensitivity = results.sensitivity();
    if (sensitivity != null) {
      all.put("sensitivity", sensitivity(sensitivity));
    }
    if (results.questions().decision() >= 0) {
      all.list("flips", results.flips(), this::flip);
    }
    Simulation simulation = results.simulation();
    if (simulation != null) {
      all.put("simulation", simulation(simulation));
    }
    all.put("playTest", playTest(results.playTest()));
    all.list("problems", results.problems(), this::problem);
    if (!why.isEmpty()) {
      all.list("why", why.stream().flatMap(this::why).toList(), Function.identity());
    }
    return all.print();
  }

  private Json outlook() {
    Play judged = results.judged();
    List<Integer> ends = results.ends().stream().map(Results.End::element).toList();
    return new JsonObject()
        .put("reach", reach(judged))
        .list("ends", results.ends(), this::end)
        .put("payoffs", payoffs(judged::payoff))
        .list("assumed", ends.stream().filter(results.doubts()::reachAssumed).toList(), this::id)
        .list(
            "irreconcilable",
            ends.stream().filter(results.doubts()::reachIrreconcilable).toList(),
            this::id)
        .done();
  }

  private Json end(Results.End end) {
    return new JsonObject()
        .put("id", id(end.element()))
        .number("probability", end.probability())
        .done();
  }

  private Json path(Path path) {
    return new JsonObject()
        .number("probability", path.probability())
        .list("elements", path.elements(), this::id)
        .put("payoffs", payoffs(a -> path.payoffs()[a]))
        .done();
  }

  private Json bounds() {
    JsonObject reach = new JsonObject();
    for (List<Results.End> ends : List.of(results.ends(), results.targets())) {
      for (Results.End end : ends) {
        reach.put(index.element(end.element()).id(), interval(end.bounds()));
      }
    }
    JsonObject payoffs = new JsonObject();
    for (int a = 0; a < results.payoffBounds().size(); a++) {
      payoffs.put(actor(a), interval(results.payoffBounds().get(a)));
    }
    return new JsonObject().put("reach", reach.done()).put("payoffs", payoffs.done()).done();
  }

  private Json incentives() {
    Incentives incentives = results.incentives();
    Play play = incentives.play();
    return new JsonObject()
        .put("decisions", decisions(this::incentives))
        .put("reach", reach(play))
        .put("payoffs", payoffs(play::payoff))
        .done();
  }

  private Json incentives(int decision) {
    Incentives incentives = results.incentives();
    return new JsonObject()
        .text("actor", actor(incentives.mover(decision)))
        .put("best", targets(incentives.best(decision)))
        .put("values", options(decision, link -> payoffs(a -> incentives.worth(link, a))))
        .done();
  }

  private Json logit() {
    Play play = results.logit().play();
    return new JsonObject()
        .number("lambda", results.logit().lambda())
        .put("decisions", decisions(d -> options(d, link -> number(play.chance(link)))))
        .put("reach", reach(play))
        .put("payoffs", payoffs(play::payoff))
        .done();
  }

  /// One member for each decision.
  private Json decisions(IntFunction<Json> ofDecision) {
    JsonObject all = new JsonObject();
    for (int decision : results.incentives().decisions()) {
      all.put(index.element(decision).id(), ofDecision.apply(decision));
    }
    return all.done();
  }

  /// One member for each option of a decision.
  private Json options(int decision, IntFunction<Json> ofLink) {
    JsonObject all = new JsonObject();
    for (int i = 0; i < index.outDegree(decision); i++) {
      int link = index.out(decision, i);
      all.put(target(link), ofLink.apply(link));
    }
    return all.done();
  }

  private Json surprise(Surprise surprise) {
    return new JsonObject()
        .put("decision", id(surprise.decision()))
        .text("judgedBest", target(surprise.judgedBest()))
        .put("paysBest", targets(surprise.paysBest()))
        .number("givesUp", surprise.givesUp())
        .done();
  }

  private Json sensitivity(Sensitivity sensitivity) {
    String target =
        switch (sensitivity.target()) {
          case Target.OfReach(int element) -> "end:" + index.element(element).id();
          case Target.OfPayoff(int actor) -> "payoff:" + actor(actor);
        };
    return new JsonObject()
        .text("target", target)
        .number("base", sensitivity.base())
        .list("inputs", sensitivity.inputs(), this::input)
        .done();
  }

  private Json input(Sensitivity.Input input) {
    JsonObject one = new JsonObject();
    switch (input) {
      case Sensitivity.Input.OfLikelihood l -> likelihood(l.link(), one);
      case Sensitivity.Input.OfPayoff p -> payoff(p.element(), p.actor(), one);
    }
    return one.number("low", input.low())
        .number("high", input.high())
        .number("atLow", input.atLow())
        .number("atHigh", input.atHigh())
        .done();
  }

  private void likelihood(int link, JsonObject one) {
    one.text("kind", "likelihood")
        .text("from", index.link(link).from())
        .text("to", index.link(link).to());
  }

  private void payoff(int element, int actor, JsonObject one) {
    one.text("kind", "payoff").put("element", id(element)).text("actor", actor(actor));
  }

  private Json simulation(Simulation simulation) {
    JsonObject ends = new JsonObject();
    for (int i = 0; i < simulation.ends().size(); i++) {
      ends.put(index.element(simulation.ends().get(i)).id(), summary(simulation.reach().get(i)));
    }
    JsonObject payoffs = new JsonObject();
    for (int a = 0; a < simulation.payoffs().size(); a++) {
      payoffs.put(actor(a), summary(simulation.payoffs().get(a)));
    }
    double[] best = simulation.best();
    return new JsonObject()
        .integer("samples", simulation.samples())
        .integer("seed", simulation.seed())
        .put("ends", ends.done())
        .put("payoffs", payoffs.done())
        .put("best", decisions(d -> options(d, link -> number(best[link]))))
        .done();
  }

  private static Json summary(Spread s) {
    return new JsonObject()
        .number("mean", s.mean())
        .number("sd", s.sd())
        .number("p05", s.p05())
        .number("p50", s.p50())
        .number("p95", s.p95())
        .done();
  }

  private Json playTest(PlayTest test) {
    return new JsonObject()
        .integer("walks", test.walks())
        .integer("seed", results.questions().seed())
        .number("coverage", test.coverage())
        .list("neverReached", test.neverReached(), this::id)
        .done();
  }

  private Json problem(Problem problem) {
    return new JsonObject()
        .text("code", problem.code())
        .word("grade", problem.grade())
        .text("place", place(problem.spot()))
        .text("message", text.full(problem, index))
        .done();
  }

  private static String place(Spot spot) {
    return switch (spot) {
      case Spot.Whole _ -> "";
      case Spot.Position p -> p.line() + ":" + p.column();
      case Spot.Path p -> p.path();
      case Spot.OfElement e -> e.id();
      case Spot.OfActor a -> a.id();
      case Spot.OfLink l -> l.key().from() + "=" + l.key().to();
    };
  }

  /// One for each actor.
  private Stream<Json> why(int element) {
    return IntStream.range(0, index.scenario().actors().size())
        .mapToObj(actor -> why(Why.of(results.judged(), element, actor), element, actor));
  }

  private Json why(Why why, int element, int actor) {
    return new JsonObject()
        .put("element", id(element))
        .text("actor", actor(actor))
        .number("own", why.own())
        .list("terms", why.terms(), this::term)
        .number("total", why.total())
        .done();
  }

  private Json term(Why.Term term) {
    return new JsonObject()
        .text("to", target(term.link()))
        .number("likelihood", term.chance())
        .number("value", term.value())
        .number("product", term.product())
        .done();
  }

  private Json flip(Flip flip) {
    JsonObject one = new JsonObject();
    one.put("decision", id(results.questions().decision()));
    switch (flip) {
      case Flip.OfLikelihood l -> likelihood(l.link(), one);
      case Flip.OfPayoff p -> payoff(p.element(), p.actor(), one);
    }
    return one.number("now", flip.now())
        .number("at", flip.at())
        .list("best", flip.best(), this::id)
        .done();
  }

  private Json reach(Play play) {
    JsonObject reach = new JsonObject();
    for (int e = 0; e < index.elementCount(); e++) {
      reach.number(index.element(e).id(), play.reach(e));
    }
    return reach.done();
  }

  private Json payoffs(IntToDoubleFunction ofActor) {
    JsonObject payoffs = new JsonObject();
    for (int a = 0; a < index.scenario().actors().size(); a++) {
      payoffs.number(actor(a), ofActor.applyAsDouble(a));
    }
    return payoffs.done();
  }

  private Json targets(Collection<Integer> links) {
    return new Json.Array(links.stream().<Json>map(k -> new Json.Text(target(k))).toList());
  }

  private String target(int link) {
    return index.link(link).to();
  }

  private Json id(int element) {
    return new Json.Text(index.element(element).id());
  }

  private String actor(int actor) {
    return index.scenario().actors().get(actor).id();
  }

  private static Json interval(Interval interval) {
    return new Json.Array(List.of(number(interval.lo()), number(interval.hi())));
  }
}
