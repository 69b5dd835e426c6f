package nextmove.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nextmove.layout.Direction;
import nextmove.layout.Labels;
import nextmove.layout.Layout;
import nextmove.layout.Placement;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import nextmove.model.SourceRef;
import nextmove.model.When;

/// Seeded random maps with merges and loops, and what stands beside them when they are drawn.
public final class SampleMaps {
  /// Two options, one of which leads on.
  static final Scenario SMALL =
      Scenario.EMPTY
          .withActors(List.of(new Actor("us", "United States"), new Actor("eu", "Europe")))
          .withMap(
              List.of(
                  new Decision("d", "What now?", "us"),
                  new Option("a", "Act")
                      .withPayoffs(Payoffs.NONE.with("us", amount("4")).with("eu", amount("-2"))),
                  new Option("b", "Bide"),
                  new Consequence("c", "Calm")),
              List.of(
                  new Link("d", "a").withLikelihood(new Likelihood.Exact(new Num("0.8"))),
                  new Link("d", "b").withLikelihood(Likelihood.REST),
                  new Link("a", "c")));

  public static final FontMeasure FONT = new FontMeasure();

  private SampleMaps() {}

  public static Style style() {
    return new Style(Look.LIGHT, FONT, Num::literal);
  }

  /// Every element hangs from an earlier one; beside that there are merges and loops. Cards carry
  /// icons and payoffs, links likelihoods of all forms.
  public static Scenario random(int n, long seed) {
    Random random = new Random(seed);
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Set<Link.Key> keys = new HashSet<>();
    for (int i = 0; i < n; i++) {
      int parent = i == 0 ? -1 : Math.max(0, i - 1 - random.nextInt(6));
      Kind kind = i == 0 ? Kind.DECISION : elements.get(parent).kind().next();
      elements.add(element(i, kind, random));
      if (parent >= 0) {
        add(parent, i, links, keys, random);
      }
    }
    for (int k = 0; k < n / 5; k++) {
      int from = random.nextInt(n);
      int to = random.nextInt(n);
      if (from != to && elements.get(from).kind().mayLinkTo(elements.get(to).kind())) {
        add(from, to, links, keys, random);
      }
    }
    return Scenario.EMPTY
        .withTitle("Map " + seed)
        .withActors(List.of(new Actor("north", "North"), new Actor("south", "South")))
        .withMap(elements, links);
  }

  private static void add(int from, int to, List<Link> links, Set<Link.Key> keys, Random random) {
    Link link = new Link("e" + from, "e" + to).withLikelihood(likelihood(random));
    if (keys.add(link.key())) {
      links.add(random.nextInt(4) == 0 ? link.withTitle("answer " + to) : link);
    }
  }

  private static Likelihood likelihood(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Likelihood.Word("likely");
      case 1 -> new Likelihood.Exact(new Num("0.3"));
      case 2 -> new Likelihood.Range(new Num("0.1"), new Num("0.4"));
      case 3 -> Likelihood.REST;
      default -> Likelihood.UNSTATED;
    };
  }

  private static Element element(int i, Kind kind, Random random) {
    Element element = Element.of(kind, "e" + i, "Element number " + i + " of the map");
    if (element instanceof Decision d) {
      element = d.withActor(random.nextBoolean() ? "north" : "south");
    } else if (random.nextInt(3) > 0) {
      element =
          element.withPayoffs(
              Payoffs.NONE
                  .with("north", new Payoffs.Amount(Num.of(random.nextInt(21) - 10)))
                  .with("south", new Payoffs.Amount(new Num("-2"), new Num("3.5"))));
    }
    if (random.nextInt(3) == 0) {
      element =
          element
              .withEvidence(
                  Evidence.NONE.withNotes("why").withSources(List.of(new SourceRef("book"))))
              .withDetails(element.details().withDate(new When("2022-01")));
    }
    return element;
  }

  public static Placement placement(Index index, Direction direction) {
    Icons icons = new Icons(index.scenario());
    Labels labels =
        new Labels() {
          @Override
          public String strip(int element) {
            return index.element(element) instanceof Decision ? "Somebody decides" : "";
          }

          @Override
          public int marks(int element) {
            return icons.of(index.element(element)).size();
          }

          @Override
          public String link(int link) {
            return index.link(link).likelihood().equals(Likelihood.UNSTATED)
                ? index.link(link).title()
                : index.link(link).title() + "\nlikely, 55–80 %";
          }
        };
    return Layout.arrange(index, FONT, labels, direction);
  }

  public static DisplayList picture(Scenario scenario) {
    Index index = new Index(scenario);
    return DisplayList.of(placement(index, Direction.LEFT_RIGHT), index, style());
  }

  static Payoffs.Amount amount(String number) {
    return new Payoffs.Amount(new Num(number));
  }

  static Scenario changed(Scenario scenario, Element element) {
    return scenario.withElements(
        scenario.elements().stream().map(e -> e.id().equals(element.id()) ? element : e).toList());
  }

  static Scenario changed(Scenario scenario, Link link) {
    return scenario.withLinks(
        scenario.links().stream().map(l -> l.key().equals(link.key()) ? link : l).toList());
  }

  static Element element(Scenario scenario, String id) {
    return scenario.elements().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
