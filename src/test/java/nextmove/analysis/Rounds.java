package nextmove.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nextmove.model.Consequence;
import nextmove.model.Element;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;

/// A map with loops written out as one without: a copy of everything for each round, from which
/// back links lead to the copy for the round after. What follows the last round is one end for each
/// element, which pays what the element is worth as judged.
final class Rounds {
  private final Truth truth;
  private final Scenario scenario;
  private final Set<Integer> backLinks = new HashSet<>();
  final int rounds;
  final Truth unrolled;

  Rounds(RandomScenario.Case c, int rounds) {
    truth = c.truth();
    scenario = c.scenario();
    this.rounds = rounds;
    Set<Integer> seen = new HashSet<>();
    findBackLinks(truth.start, seen, new HashSet<>());
    for (int e = 0; e < truth.elements; e++) {
      findBackLinks(e, seen, new HashSet<>());
    }
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    List<Link.Key> pins = new ArrayList<>();
    for (int left = rounds; left > 0; left--) {
      for (Element e : scenario.elements()) {
        elements.add(e.withId(id(e.id(), left)));
      }
      for (int k = 0; k < truth.to.length; k++) {
        Link link = scenario.links().get(k);
        String to = id(link.to(), backLinks.contains(k) ? left - 1 : left);
        links.add(link.withEnds(id(link.from(), left), to));
        if (c.given().pins().contains(link.key())) {
          pins.add(links.getLast().key());
        }
      }
    }
    for (int e = 0; e < truth.elements; e++) {
      elements.add(new Consequence(id(id(e), 0), "").withPayoffs(worth(e)));
    }
    Scenario all =
        new Scenario(
            "",
            "",
            "en",
            scenario.scale(),
            null,
            scenario.payoffUnit(),
            scenario.actors(),
            elements,
            links,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            scenario.scales(),
            List.of(),
            List.of(),
            List.of(),
            scenario.extras());
    unrolled = new Truth(all, new Given(id(id(truth.start), rounds), pins));
  }

  private String id(int e) {
    return scenario.elements().get(e).id();
  }

  private static String id(String id, int left) {
    return id + " with " + left + " rounds to go";
  }

  private Payoffs worth(int e) {
    Map<String, Payoffs.Amount> amounts = new HashMap<>();
    for (int a = 0; a < truth.actors; a++) {
      double value = new Chain(truth, truth.point).values(a)[e];
      amounts.put(scenario.actors().get(a).id(), new Payoffs.Amount(Num.of(value)));
    }
    return new Payoffs(amounts);
  }

  /// Those to an element that is still open on a walk in depth, siblings in order.
  private void findBackLinks(int e, Set<Integer> seen, Set<Integer> open) {
    if (!seen.add(e)) {
      return;
    }
    open.add(e);
    for (int k : truth.out.get(e)) {
      if (open.contains(truth.to[k])) {
        backLinks.add(k);
      } else {
        findBackLinks(truth.to[k], seen, open);
      }
    }
    open.remove(e);
  }

  /// The probability of entering any copy of `goal`, or the element itself after the last round.
  ///
  /// @param chance by link of the unrolled map
  double hit(int goal, double[] chance) {
    return hit(unrolled.start, goal, chance, new Chain(truth, truth.point).hit(goal));
  }

  private double hit(int at, int goal, double[] chance, double[] judged) {
    int element = at % truth.elements;
    if (element == goal) {
      return 1;
    }
    if (at / truth.elements == rounds) {
      return judged[element];
    }
    double hit = 0;
    for (int k : unrolled.out.get(at)) {
      hit += chance[k] == 0 ? 0 : chance[k] * hit(unrolled.to[k], goal, chance, judged);
    }
    return hit;
  }
}
