package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Event;
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
