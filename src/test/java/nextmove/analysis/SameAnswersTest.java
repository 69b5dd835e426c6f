package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import nextmove.analysis.RandomScenario.Case;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import org.junit.jupiter.api.Test;

/// The same map told otherwise gives the same answers.
class SameAnswersTest {
  private static final int SEEDS = 600;

  /// Half of the maps have loops; those that can never be left have no answers.
  private static List<Case> cases(boolean loops) {
    List<Case> cases = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Case c = loops && seed % 2 == 0 ? RandomScenario.looped(seed) : RandomScenario.acyclic(seed);
      Truth truth = c.truth();
      boolean ends = true;
      for (int e = 0; e < truth.elements; e++) {
        ends &= !Double.isNaN(new Chain(truth, truth.point).values(0)[e]);
      }
      if (ends) {
        // The ledger names elements by ids of its own.
        Given given = c.given().withStart(c.scenario().elements().get(truth.start).id());
        cases.add(new Case(c.scenario(), given));
      }
    }
    return cases;
  }

  private static Everything everything(Case c) {
    return new Everything(c.compiled(), 0.7);
  }

  @Test
  void namesMeanNothing() {
    for (Case c : cases(true)) {
      UnaryOperator<String> name = id -> "x" + new StringBuilder(id).reverse() + "y";
      Scenario s = c.scenario();
      List<Element> elements =
          s.elements().stream().map(e -> e.withId(name.apply(e.id())).withTitle("?")).toList();
      List<Link> links =
          s.links().stream()
              .map(k -> k.withEnds(name.apply(k.from()), name.apply(k.to())).withTitle("!"))
              .toList();
      List<Link.Key> pins =
          c.given().pins().stream()
              .map(p -> new Link.Key(name.apply(p.from()), name.apply(p.to())))
              .toList();
      Given given = new Given(name.apply(c.given().start()), pins);
      Everything before = everything(c);
      Scenario renamed = s.withStart(null).withMap(elements, links);
      Everything after = everything(new Case(renamed, given));
      Map<String, Double> named = new HashMap<>();
      before.numbers.forEach((what, x) -> named.put(renamed(what, s, name), x));
      assertSame(after.numbers, named, c);
    }
  }

  private static String renamed(String what, Scenario scenario, UnaryOperator<String> name) {
    StringBuilder said = new StringBuilder();
    for (String word : what.split(" ")) {
      boolean isId = scenario.elements().stream().anyMatch(e -> e.id().equals(word));
      said.append(said.isEmpty() ? "" : " ").append(isId ? name.apply(word) : word);
    }
    return said.toString();
  }

  /// Without loops; in a loop the order of siblings decides which links lead back.
  @Test
  void orderMeansNothingWhereNothingTies() {
    int compared = 0;
    Random random = new Random(5);
    for (Case c : cases(false)) {
      Everything before = everything(c);
      if (before.hasNoTies()) {
        List<Element> elements = new ArrayList<>(c.scenario().elements());
        List<Link> links = new ArrayList<>(c.scenario().links());
        Collections.shuffle(elements, random);
        Collections.shuffle(links, random);
        Everything after = everything(new Case(c.scenario().withMap(elements, links), c.given()));
        assertSame(after.numbers, before.numbers, c);
        assertThat(after.best).isEqualTo(before.best);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  /// A consequence becomes two in a row: the first is entered as it was, the second is left as it
  /// was, and its payoffs stand on either.
  @Test
  void aConsequenceInTwoHalvesIsTheSame() {
    int compared = 0;
    for (Case c : cases(true)) {
      Scenario s = c.scenario();
      for (int i = 0; i < s.elements().size(); i++) {
        Element whole = s.elements().get(i);
        boolean isPinned = c.given().pins().stream().anyMatch(p -> p.from().equals(whole.id()));
        if (whole.kind() != Kind.CONSEQUENCE || isPinned) {
          continue;
        }
        List<Element> elements = new ArrayList<>(s.elements());
        Element half = new Consequence("half", "");
        elements.add(i + 1, i % 2 == 0 ? half : half.withPayoffs(whole.payoffs()));
        elements.set(i, i % 2 == 0 ? whole : whole.withPayoffs(Payoffs.NONE));
        List<Link> links = new ArrayList<>();
        for (Link k : s.links()) {
          links.add(k.from().equals(whole.id()) ? k.withEnds("half", k.to()) : k);
        }
        links.add(new Link(whole.id(), "half"));
        Everything before = everything(c);
        Everything after = everything(new Case(s.withMap(elements, links), c.given()));
        before.numbers.keySet().removeIf(k -> hasWord(k, whole.id()));
        after.numbers.keySet().removeIf(k -> hasWord(k, whole.id()) || hasWord(k, "half"));
        assertSame(after.numbers, before.numbers, c);
        assertThat(after.best).isEqualTo(before.best);
        compared++;
        break;
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static boolean hasWord(String text, String word) {
    return List.of(text.split(" ")).contains(word);
  }

  /// Three times the payoffs of one actor are three times what it may expect, and change nobody's
  /// choice.
  @Test
  void anActorsPayoffsInAnotherUnitChangeItsValuesAndNoChoice() {
    for (Case c : cases(true)) {
      String actor = c.scenario().actors().getFirst().id();
      List<Element> elements = c.scenario().elements().stream().map(e -> scaled(e, actor)).toList();
      Compiled before = c.compiled();
      Compiled after = new Case(c.scenario().withElements(elements), c.given()).compiled();
      Incentives one = Incentives.of(before, Outlook.of(before), 3, Cancellation.NEVER);
      Incentives three = Incentives.of(after, Outlook.of(after), 3, Cancellation.NEVER);
      for (int e = 0; e < before.elements; e++) {
        for (int a = 0; a < before.actors; a++) {
          double factor = a == 0 ? 3 : 1;
          assertClose(Outlook.of(after).value(e, a), factor * Outlook.of(before).value(e, a), c);
          assertClose(three.play().value(e, a), factor * one.play().value(e, a), c);
        }
      }
      for (int decision : one.decisions()) {
        assertThat(three.best(decision)).isEqualTo(one.best(decision));
      }
      Interval bounds = Bounds.payoff(before, 0, Cancellation.NEVER);
      Interval scaled = Bounds.payoff(after, 0, Cancellation.NEVER);
      assertClose(scaled.lo(), 3 * bounds.lo(), c);
      assertClose(scaled.hi(), 3 * bounds.hi(), c);
    }
  }

  private static Element scaled(Element e, String actor) {
    Payoffs.Amount amount = e.payoffs().amounts().get(actor);
    if (e instanceof Decision || amount == null) {
      return e;
    }
    Num lo = Num.of(3 * amount.lo().toDouble());
    Num hi = Num.of(3 * amount.hi().toDouble());
    return e.withPayoffs(e.payoffs().with(actor, new Payoffs.Amount(lo, hi)));
  }

  /// What is pinned is as good as stated with 1 and its siblings with 0, at decisions with nobody
  /// left to decide.
  @Test
  void aPinIsAsGoodAsStated() {
    int compared = 0;
    for (Case c : cases(true)) {
      for (Link pin : c.scenario().links()) {
        Given given = new Given(c.given().start(), List.of(pin.key()));
        List<Link> links = new ArrayList<>();
        for (Link k : c.scenario().links()) {
          boolean sibling = k.from().equals(pin.from());
          Num p = k.key().equals(pin.key()) ? Num.ONE : Num.ZERO;
          links.add(sibling ? k.withLikelihood(new Likelihood.Exact(p)) : k);
        }
        List<Element> elements =
            c.scenario().elements().stream()
                .map(e ->
                    e instanceof Decision d && d.id().equals(pin.from()) ? d.withActor(null) : e)
                .toList();
        Truth truth = new Truth(c.scenario(), given);
        Chain chain = new Chain(truth, truth.point);
        boolean ends = true;
        for (int e = 0; e < truth.elements; e++) {
          ends &= chain.ends(e);
        }
        if (ends) {
          Everything pinned = everything(new Case(c.scenario(), given));
          Scenario scenario = c.scenario().withMap(elements, links);
          Everything stated =
              everything(new Case(scenario, Given.NOTHING.withStart(given.start())));
          // A stated number may be moved, a pin may not; and only an actor gives something up.
          pinned.numbers.keySet().retainAll(stated.numbers.keySet());
          stated.numbers.keySet().retainAll(pinned.numbers.keySet());
          assertSame(pinned.numbers, stated.numbers, c);
          compared++;
        }
        break;
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static void assertSame(Map<String, Double> found, Map<String, Double> expected, Case c) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach((what, x) -> assertClose(found.get(what), x, c));
  }

  private static void assertClose(double found, double expected, Case c) {
    boolean close =
        found == expected || Math.abs(found - expected) <= 1e-8 * Math.max(1, Math.abs(expected));
    if (!close && !(Double.isNaN(found) && Double.isNaN(expected))) {
      throw new AssertionError(found + ", not " + expected + " in " + c);
    }
  }
}
