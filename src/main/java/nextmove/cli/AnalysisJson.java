package nextmove.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
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
import nextmove.format.JsonText;
import nextmove.model.Index;
import nextmove.model.Json;
import nextmove.model.Num;
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
    Map<String, Json> all = new LinkedHashMap<>();
    all.put("schemaVersion", integer(1));
    all.put("title", new Json.Text(index.scenario().title()));
    int start = results.judged().map().start();
    all.put("start", start < 0 ? Json.Literal.NULL : id(start));
    all.put("outlook", outlook());
    all.put("paths", array(results.paths().stream().map(this::path).toList()));
    all.put("bounds", bounds());
    all.put("incentives", incentives());
    all.put("logit", logit());
    all.put("surprises", array(results.surprises().stream().map(this::surprise).toList()));
    Sensitivity sensitivity = results.sensitivity();
    if (sensitivity != null) {
      all.put("sensitivity", sensitivity(sensitivity));
    }
    if (results.questions().decision() >= 0) {
      all.put("flips", array(results.flips().stream().map(this::flip).toList()));
    }
    Simulation simulation = results.simulation();
    if (simulation != null) {
      all.put("simulation", simulation(simulation));
    }
    all.put("playTest", playTest(results.playTest()));
    all.put("problems", array(results.problems().stream().map(this::problem).toList()));
    if (!why.isEmpty()) {
      all.put("why", array(why.stream().flatMap(e -> why(e).stream()).toList()));
    }
    return new String(JsonText.bytes(new Json.Obj(all)), StandardCharsets.UTF_8);
  }

  private Json outlook() {
    Map<String, Json> outlook = new LinkedHashMap<>();
    Play judged = results.judged();
    outlook.put("reach", reach(judged));
    List<Json> ends = new ArrayList<>();
    List<Json> assumed = new ArrayList<>();
    List<Json> irreconcilable = new ArrayList<>();
    for (Results.End end : results.ends()) {
      Map<String, Json> one = new LinkedHashMap<>();
      one.put("id", id(end.element()));
      one.put("probability", number(end.probability()));
      ends.add(new Json.Obj(one));
      if (results.doubts().reachAssumed(end.element())) {
        assumed.add(id(end.element()));
      }
      if (results.doubts().reachIrreconcilable(end.element())) {
        irreconcilable.add(id(end.element()));
      }
    }
    outlook.put("ends", array(ends));
    outlook.put("payoffs", payoffs(judged::payoff));
    outlook.put("assumed", array(assumed));
    outlook.put("irreconcilable", array(irreconcilable));
    return new Json.Obj(outlook);
  }

  private Json path(Path path) {
    Map<String, Json> one = new LinkedHashMap<>();
    one.put("probability", number(path.probability()));
    one.put("elements", array(path.elements().stream().map(this::id).toList()));
    one.put("payoffs", payoffs(a -> path.payoffs()[a]));
    return new Json.Obj(one);
  }

  private Json bounds() {
    Map<String, Json> reach = new LinkedHashMap<>();
    for (List<Results.End> ends : List.of(results.ends(), results.targets())) {
      for (Results.End end : ends) {
        reach.put(index.element(end.element()).id(), interval(end.bounds()));
      }
    }
    Map<String, Json> payoffs = new LinkedHashMap<>();
    for (int a = 0; a < results.payoffBounds().size(); a++) {
      payoffs.put(actor(a), interval(results.payoffBounds().get(a)));
    }
    Map<String, Json> bounds = new LinkedHashMap<>();
    bounds.put("reach", new Json.Obj(reach));
    bounds.put("payoffs", new Json.Obj(payoffs));
    return new Json.Obj(bounds);
  }

  private Json incentives() {
    Incentives incentives = results.incentives();
    Map<String, Json> decisions = new LinkedHashMap<>();
    for (int decision : incentives.decisions()) {
      Map<String, Json> values = new LinkedHashMap<>();
      for (int i = 0; i < index.outDegree(decision); i++) {
        int link = index.out(decision, i);
        values.put(target(link), payoffs(a -> incentives.worth(link, a)));
      }
      Map<String, Json> one = new LinkedHashMap<>();
      one.put("actor", new Json.Text(actor(incentives.mover(decision))));
      one.put("best", targets(incentives.best(decision)));
      one.put("values", new Json.Obj(values));
      decisions.put(index.element(decision).id(), new Json.Obj(one));
    }
    Map<String, Json> all = new LinkedHashMap<>();
    all.put("decisions", new Json.Obj(decisions));
    all.put("reach", reach(incentives.play()));
    all.put("payoffs", payoffs(incentives.play()::payoff));
    return new Json.Obj(all);
  }

  private Json logit() {
    Play play = results.logit().play();
    Map<String, Json> decisions = new LinkedHashMap<>();
    for (int decision : results.incentives().decisions()) {
      Map<String, Json> chances = new LinkedHashMap<>();
      for (int i = 0; i < index.outDegree(decision); i++) {
        int link = index.out(decision, i);
        chances.put(target(link), number(play.chance(link)));
      }
      decisions.put(index.element(decision).id(), new Json.Obj(chances));
    }
    Map<String, Json> all = new LinkedHashMap<>();
    all.put("lambda", number(results.logit().lambda()));
    all.put("decisions", new Json.Obj(decisions));
    all.put("reach", reach(play));
    all.put("payoffs", payoffs(play::payoff));
    return new Json.Obj(all);
  }

  private Json surprise(Surprise surprise) {
    Map<String, Json> one = new LinkedHashMap<>();
    one.put("decision", id(surprise.decision()));
    one.put("judgedBest", new Json.Text(target(surprise.judgedBest())));
    one.put("paysBest", targets(surprise.paysBest()));
    one.put("givesUp", number(surprise.givesUp()));
    return new Json.Obj(one);
  }

  private Json sensitivity(Sensitivity sensitivity) {
    Map<String, Json> all = new LinkedHashMap<>();
    String target =
        switch (sensitivity.target()) {
          case Target.OfReach(int element) -> "end:" + index.element(element).id();
          case Target.OfPayoff(int actor) -> "payoff:" + actor(actor);
        };
    all.put("target", new Json.Text(target));
    all.put("base", number(sensitivity.base()));
    all.put("inputs", array(sensitivity.inputs().stream().map(this::input).toList()));
    return new Json.Obj(all);
  }

  private Json input(Sensitivity.Input input) {
    Map<String, Json> one = new LinkedHashMap<>();
    switch (input) {
      case Sensitivity.Input.OfLikelihood l -> likelihood(l.link(), one);
      case Sensitivity.Input.OfPayoff p -> payoff(p.element(), p.actor(), one);
    }
    one.put("low", number(input.low()));
    one.put("high", number(input.high()));
    one.put("atLow", number(input.atLow()));
    one.put("atHigh", number(input.atHigh()));
    return new Json.Obj(one);
  }

  private void likelihood(int link, Map<String, Json> one) {
    one.put("kind", new Json.Text("likelihood"));
    one.put("from", new Json.Text(index.link(link).from()));
    one.put("to", new Json.Text(index.link(link).to()));
  }

  private void payoff(int element, int actor, Map<String, Json> one) {
    one.put("kind", new Json.Text("payoff"));
    one.put("element", id(element));
    one.put("actor", new Json.Text(actor(actor)));
  }

  private Json simulation(Simulation simulation) {
    Map<String, Json> ends = new LinkedHashMap<>();
    for (int i = 0; i < simulation.ends().size(); i++) {
      ends.put(index.element(simulation.ends().get(i)).id(), summary(simulation.reach().get(i)));
    }
    Map<String, Json> payoffs = new LinkedHashMap<>();
    for (int a = 0; a < simulation.payoffs().size(); a++) {
      payoffs.put(actor(a), summary(simulation.payoffs().get(a)));
    }
    Map<String, Json> best = new LinkedHashMap<>();
    for (int decision : results.incentives().decisions()) {
      Map<String, Json> options = new LinkedHashMap<>();
      for (int i = 0; i < index.outDegree(decision); i++) {
        int link = index.out(decision, i);
        options.put(target(link), number(simulation.best()[link]));
      }
      best.put(index.element(decision).id(), new Json.Obj(options));
    }
    Map<String, Json> all = new LinkedHashMap<>();
    all.put("samples", integer(simulation.samples()));
    all.put("seed", integer(simulation.seed()));
    all.put("ends", new Json.Obj(ends));
    all.put("payoffs", new Json.Obj(payoffs));
    all.put("best", new Json.Obj(best));
    return new Json.Obj(all);
  }

  private static Json summary(Spread s) {
    Map<String, Json> one = new LinkedHashMap<>();
    one.put("mean", number(s.mean()));
    one.put("sd", number(s.sd()));
    one.put("p05", number(s.p05()));
    one.put("p50", number(s.p50()));
    one.put("p95", number(s.p95()));
    return new Json.Obj(one);
  }

  private Json playTest(PlayTest test) {
    Map<String, Json> all = new LinkedHashMap<>();
    all.put("walks", integer(test.walks()));
    all.put("seed", integer(results.questions().seed()));
    all.put("coverage", number(test.coverage()));
    all.put("neverReached", array(test.neverReached().stream().map(this::id).toList()));
    return new Json.Obj(all);
  }

  private Json problem(Problem problem) {
    Map<String, Json> one = new LinkedHashMap<>();
    one.put("code", new Json.Text(problem.code()));
    one.put("grade", new Json.Text(problem.grade().name().toLowerCase(Locale.ROOT)));
    one.put("place", new Json.Text(place(problem.spot())));
    one.put("message", new Json.Text(text.full(problem, index)));
    return new Json.Obj(one);
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
  private List<Json> why(int element) {
    List<Json> all = new ArrayList<>();
    for (int a = 0; a < index.scenario().actors().size(); a++) {
      Why why = Why.of(results.judged(), element, a);
      List<Json> terms = new ArrayList<>();
      for (Why.Term term : why.terms()) {
        Map<String, Json> one = new LinkedHashMap<>();
        one.put("to", new Json.Text(target(term.link())));
        one.put("likelihood", number(term.chance()));
        one.put("value", number(term.value()));
        one.put("product", number(term.product()));
        terms.add(new Json.Obj(one));
      }
      Map<String, Json> one = new LinkedHashMap<>();
      one.put("element", id(element));
      one.put("actor", new Json.Text(actor(a)));
      one.put("own", number(why.own()));
      one.put("terms", array(terms));
      one.put("total", number(why.total()));
      all.add(new Json.Obj(one));
    }
    return all;
  }

  private Json flip(Flip flip) {
    Map<String, Json> one = new LinkedHashMap<>();
    one.put("decision", id(results.questions().decision()));
    switch (flip) {
      case Flip.OfLikelihood l -> likelihood(l.link(), one);
      case Flip.OfPayoff p -> payoff(p.element(), p.actor(), one);
    }
    one.put("now", number(flip.now()));
    one.put("at", number(flip.at()));
    one.put("best", array(flip.best().stream().map(this::id).toList()));
    return new Json.Obj(one);
  }

  private Json reach(Play play) {
    Map<String, Json> reach = new LinkedHashMap<>();
    for (int e = 0; e < index.elementCount(); e++) {
      reach.put(index.element(e).id(), number(play.reach(e)));
    }
    return new Json.Obj(reach);
  }

  private Json payoffs(IntToDoubleFunction ofActor) {
    Map<String, Json> payoffs = new LinkedHashMap<>();
    for (int a = 0; a < index.scenario().actors().size(); a++) {
      payoffs.put(actor(a), number(ofActor.applyAsDouble(a)));
    }
    return new Json.Obj(payoffs);
  }

  private Json targets(Collection<Integer> links) {
    return array(links.stream().<Json>map(k -> new Json.Text(target(k))).toList());
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

  private static Json array(List<? extends Json> items) {
    return new Json.Array(List.copyOf(items));
  }

  private static Json number(double value) {
    return Double.isFinite(value) ? new Json.Number(Num.of(value)) : Json.Literal.NULL;
  }

  private static Json integer(long value) {
    return new Json.Number(new Num(String.valueOf(value)));
  }
}
