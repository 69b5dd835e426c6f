package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;

/// Small scenarios by lot, the same for the same seed, with everything that makes analyses hard:
/// merges, ties, ranges, rests, unstated likelihoods, and back links if asked for.
final class Wild {
  static final List<String> ACTORS = List.of("a", "b");

  private Wild() {}

  static Scenario scenario(long seed, int size, boolean loops) {
    Random random = new Random(seed);
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int degree = i >= size - 2 ? 0 : 1 + random.nextInt(3);
      Element element =
          switch (degree == 0 ? 2 : random.nextInt(3)) {
            case 0 -> new Decision("e" + i, "", ACTORS.get(random.nextInt(2)));
            case 1 -> new Event("e" + i, "").withPayoffs(payoffs(random));
            default -> new Consequence("e" + i, "").withPayoffs(payoffs(random));
          };
      elements.add(element);
      List<Integer> targets = new ArrayList<>();
      for (int k = 0; k < degree; k++) {
        boolean back = loops && random.nextInt(3) == 0;
        int to = back ? random.nextInt(size) : i + 1 + random.nextInt(size - i - 1);
        if (to != i && !targets.contains(to)) {
          targets.add(to);
          links.add(new Link("e" + i, "e" + to).withLikelihood(likelihood(random)));
        }
      }
    }
    return Scenario.EMPTY
        .withActors(ACTORS.stream().map(a -> new Actor(a, a)).toList())
        .withMap(elements, links)
        .withStart("e0");
  }

  /// With the link at `x` and its siblings in proportion.
  static Scenario likelihood(Compiled map, int link, double x) {
    Index index = map.index();
    int from = index.from(link);
    double others = 0;
    for (int i = 0; i < index.outDegree(from); i++) {
      int k = index.out(from, i);
      others += k == link ? 0 : map.point[map.slot(k)];
    }
    List<Link> links = new ArrayList<>(index.scenario().links());
    for (int i = 0; i < index.outDegree(from); i++) {
      int k = index.out(from, i);
      double share =
          others > 1e-9 ? map.point[map.slot(k)] / others : 1.0 / (index.outDegree(from) - 1);
      double p = k == link ? x : (1 - x) * share;
      links.set(k, links.get(k).withLikelihood(new Likelihood.Exact(Num.of(Math.min(1, p)))));
    }
    return index.scenario().withMap(index.scenario().elements(), links);
  }

  /// With what the element gives the actor at `x`.
  static Scenario payoff(Scenario scenario, int element, int actor, double x) {
    List<Element> elements = new ArrayList<>(scenario.elements());
    Payoffs.Amount amount = new Payoffs.Amount(Num.of(x));
    String id = ACTORS.get(actor);
    elements.set(
        element,
        switch (elements.get(element)) {
          case Event e -> e.withPayoffs(e.payoffs().with(id, amount));
          case Consequence c -> c.withPayoffs(c.payoffs().with(id, amount));
          case Decision d -> d;
          case nextmove.model.Option o -> o;
        });
    return scenario.withMap(elements, scenario.links());
  }

  private static Payoffs payoffs(Random random) {
    Payoffs payoffs = Payoffs.NONE;
    for (String actor : ACTORS) {
      int lo = random.nextInt(7) - 3;
      payoffs =
          switch (random.nextInt(3)) {
            case 0 -> payoffs;
            case 1 -> payoffs.with(actor, new Payoffs.Amount(Num.of(lo)));
            default ->
                payoffs.with(actor, new Payoffs.Amount(Num.of(lo), Num.of(lo + random.nextInt(4))));
          };
    }
    return payoffs;
  }

  private static Likelihood likelihood(Random random) {
    double lo = random.nextInt(5) / 10.0;
    return switch (random.nextInt(5)) {
      case 0 -> new Likelihood.Exact(Num.of(lo));
      case 1 -> Likelihood.REST;
      case 2 -> Likelihood.UNSTATED;
      case 3 -> new Likelihood.Word("unlikely");
      default -> new Likelihood.Range(Num.of(lo), Num.of((lo * 10 + random.nextInt(6)) / 10));
    };
  }
}
