package nextmove.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nextmove.model.Actor;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;

/// Large maps to measure on. In each, decisions lead to options, options to events, events to
/// consequences and those to decisions again, three to a branch.
public final class Maps {
  private static final int BRANCH = 3;
  private static final List<String> ACTORS = List.of("north", "south", "east", "west", "middle");

  private Maps() {}

  /// A balanced tree of `n` elements with two actors.
  public static Scenario tree(int n) {
    return merged(n, 0);
  }

  /// The same tree with `merges` further links to each hundred elements; each leads from an event
  /// or a consequence to an element one column further, at most ten places from its own targets.
  public static Scenario merged(int n, int merges) {
    return merged(n, merges, 2);
  }

  /// The same with `actors` of them, at most five; from the third on payoffs are ranges.
  public static Scenario merged(int n, int merges, int actors) {
    List<String> ids = ACTORS.subList(0, actors);
    List<Element> elements = new ArrayList<>(n);
    List<Link> links = new ArrayList<>(n);
    for (int i = 0, depth = 0, end = 1, width = 1; i < n; i++) {
      if (i == end) {
        depth++;
        width *= BRANCH;
        end += width;
      }
      elements.add(element(i, Kind.values()[depth % 4], ids));
      if (i > 0) {
        links.add(link((i - 1) / BRANCH, i));
      }
    }
    Random random = new Random(42);
    Set<List<Integer>> made = new HashSet<>();
    for (int k = 0; k < n * merges / 100; k++) {
      int from = random.nextInt(Math.max(1, (n - 2) / BRANCH - 10));
      int to = from * BRANCH + BRANCH + 1 + random.nextInt(10);
      Kind source = elements.get(from).kind();
      if (to < n && source.mayLinkTo(elements.get(to).kind()) && made.add(List.of(from, to))) {
        links.add(link(from, to));
      }
    }
    return Scenario.EMPTY
        .withActors(ids.stream().map(id -> new Actor(id, id)).toList())
        .withMap(elements, links);
  }

  private static Element element(int i, Kind kind, List<String> actors) {
    Element plain = Element.of(kind, "e" + i, "What could be said of element number " + i);
    return switch (plain) {
      case nextmove.model.Decision d -> d.withActor(actors.get(i % actors.size()));
      case nextmove.model.Consequence c -> c.withPayoffs(payoffs(i, actors));
      case nextmove.model.Option o -> o;
      case nextmove.model.Event e -> e;
    };
  }

  private static Payoffs payoffs(int i, List<String> actors) {
    Map<String, Payoffs.Amount> amounts = new LinkedHashMap<>();
    for (int a = 0; a < actors.size(); a++) {
      int most = 10 - 2 * a;
      int amount = i % (2 * most + 1) - most;
      amounts.put(
          actors.get(a),
          a < 2
              ? new Payoffs.Amount(Num.of(amount))
              : new Payoffs.Amount(Num.of(amount), Num.of(amount + 2)));
    }
    return new Payoffs(amounts);
  }

  private static Link link(int from, int to) {
    return new Link("e" + from, "e" + to)
        .withLikelihood(to % BRANCH == 0 ? Likelihood.REST : new Likelihood.Word("unlikely"));
  }
}
