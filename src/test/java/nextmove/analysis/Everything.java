package nextmove.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;

/// What all analyses say about a map, by names that do not depend on the order in the file.
final class Everything {
  static final int ROUNDS = 3;

  private final Compiled map;
  private final Index index;

  /// Numbers by what they are about.
  final Map<String, Double> numbers = new HashMap<>();

  /// The best options of each decision.
  final Map<String, List<String>> best = new HashMap<>();

  Everything(Compiled map, double lambda) {
    this.map = map;
    index = map.index();
    Play judged = Outlook.of(map);
    play("judged", judged);
    Incentives incentives = Incentives.of(map, judged, ROUNDS, Cancellation.NEVER);
    play("paying", incentives.play());
    play("leaning", Logit.of(map, judged, lambda, ROUNDS, Cancellation.NEVER).play());
    for (int decision : incentives.decisions()) {
      List<String> options = new ArrayList<>();
      incentives.best(decision).forEach(k -> options.add(index.link(k).to()));
      best.put(id(decision), options.stream().sorted().toList());
    }
    for (Surprise s : Surprise.of(judged, incentives)) {
      numbers.put("given up at " + id(s.decision()), s.givesUp());
    }
    List<LikelyPaths.Path> paths = LikelyPaths.of(map, 5, Cancellation.NEVER);
    for (int i = 0; i < paths.size(); i++) {
      numbers.put("path " + i, paths.get(i).probability());
    }
    for (int a = 0; a < map.actors; a++) {
      interval("payoff of " + actor(a), Bounds.payoff(map, a, Cancellation.NEVER));
    }
    for (int e = 0; e < map.elements; e++) {
      interval("reach of " + id(e), Bounds.reach(map, e, Cancellation.NEVER));
    }
    for (Sensitivity.Input input :
        Sensitivity.of(map, judged, new Sensitivity.Target.OfPayoff(0), Cancellation.NEVER)
            .inputs()) {
      String name =
          switch (input) {
            case Sensitivity.Input.OfLikelihood k -> name(index.link(k.link()));
            case Sensitivity.Input.OfPayoff p -> id(p.element()) + " for " + actor(p.actor());
          };
      numbers.put("low of " + name, input.atLow());
      numbers.put("high of " + name, input.atHigh());
    }
  }

  private void play(String how, Play play) {
    for (int e = 0; e < map.elements; e++) {
      numbers.put(how + " reach of " + id(e), play.reach(e));
      for (int a = 0; a < map.actors; a++) {
        numbers.put(how + " value of " + id(e) + " for " + actor(a), play.value(e, a));
      }
    }
    for (int k = 0; k < map.target.length; k++) {
      numbers.put(how + " chance of " + name(index.link(k)), play.chance(k));
    }
  }

  private void interval(String what, Interval bounds) {
    numbers.put("least " + what, bounds.lo());
    numbers.put("most " + what, bounds.hi());
  }

  private static String name(Link link) {
    return link.from() + " to " + link.to();
  }

  private String id(int e) {
    Element element = index.element(e);
    return element.id();
  }

  private String actor(int a) {
    return index.scenario().actors().get(a).id();
  }

  /// Whether no two options of one decision tie, nor two likeliest answers: where something ties
  /// the order in the file decides.
  boolean hasNoTies() {
    return best.values().stream().allMatch(b -> b.size() == 1)
        && IntStream.range(0, map.elements).allMatch(this::hasOneLikeliest);
  }

  private boolean hasOneLikeliest(int e) {
    double[] chances =
        IntStream.range(0, index.outDegree(e))
            .mapToDouble(i -> map.point[map.slot(index.out(e, i))])
            .toArray();
    return chances.length == 0 || Truth.greatest(chances).size() == 1;
  }
}
