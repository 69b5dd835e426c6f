package nextmove.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Extras;
import nextmove.model.Index;
import nextmove.model.Json;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.PayoffUnit;
import nextmove.model.Payoffs;
import nextmove.model.Scale;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Small scenarios by lot, the same for the same seed, linked as the model allows, with all that
/// makes analyses hard: merges, ties, words of all scales, ranges, rests, sums that cannot be met,
/// decisions of nobody, elements that nothing leads to, pins and other starts. The order in the
/// file is not that of the story.
final class RandomScenario {
  private static final Scale OURS =
      new Scale(
          "ours",
          "Ours",
          List.of(
              new Scale.Term("low", new Num("0"), new Num("0.4"), Extras.NONE),
              new Scale.Term("middling", new Num("0.25"), new Num("0.5"), Extras.NONE)),
          Extras.NONE);

  private final Random random;
  private final int n;
  private final List<String> actors;
  private final Kind[] kinds;

  /// By element: who decides there, or whose option it is; "" where nobody is named.
  private final @Nullable String[] owner;

  private final Set<Link.Key> keys = new HashSet<>();
  private final List<List<Link>> links = new ArrayList<>();

  /// A map and what is supposed about it.
  record Case(Scenario scenario, Given given) {
    Compiled compiled() {
      return new Compiled(new Index(scenario), given);
    }

    Truth truth() {
      return new Truth(scenario, given);
    }
  }

  private RandomScenario(long seed, int least, int most) {
    random = new Random(seed);
    n = least + random.nextInt(most - least + 1);
    actors = List.of("a", "b", "c").subList(0, 2 + random.nextInt(4) / 3);
    kinds = new Kind[n];
    owner = new String[n];
    for (int i = 0; i < n; i++) {
      int lot = random.nextInt(10);
      kinds[i] =
          lot < 3 ? Kind.DECISION : lot < 7 ? Kind.OPTION : lot < 8 ? Kind.EVENT : Kind.CONSEQUENCE;
      boolean named = random.nextInt(8) > 0;
      owner[i] =
          kinds[i] != Kind.DECISION ? null : named ? actors.get(random.nextInt(actors.size())) : "";
      links.add(new ArrayList<>());
    }
  }

  static Case acyclic(long seed) {
    RandomScenario lot = new RandomScenario(seed, 6, 13);
    lot.linkForward();
    return lot.draw();
  }

  static Case looped(long seed) {
    RandomScenario lot = new RandomScenario(seed, 4, 9);
    lot.linkForward();
    int back = 0;
    for (int trial = 0; trial < 60 && back < 3; trial++) {
      int from = 1 + lot.random.nextInt(lot.n - 1);
      back += lot.link(from, lot.random.nextInt(from)) ? 1 : 0;
    }
    return lot.draw();
  }

  private void linkForward() {
    for (int from = 0; from < n - 1; from++) {
      List<Integer> later = new ArrayList<>(IntStream.range(from + 1, n).boxed().toList());
      Collections.shuffle(later, random);
      int least = kinds[from] == Kind.DECISION ? 2 : 1;
      int degree = random.nextInt(10) == 0 ? 0 : least + random.nextInt(3);
      for (int to : later) {
        degree -= degree > 0 && link(from, to) ? 1 : 0;
      }
    }
    for (int to = 1; to < n; to++) {
      String id = id(to);
      boolean entered = keys.stream().anyMatch(k -> k.to().equals(id));
      for (int trial = 0; trial < 8 && !entered; trial++) {
        entered = link(random.nextInt(to), to);
      }
    }
  }

  private boolean link(int from, int to) {
    boolean legal =
        switch (kinds[from]) {
          case DECISION ->
              kinds[to] == Kind.OPTION && (owner[to] == null || owner[to].equals(owner[from]));
          case OPTION -> kinds[to] != Kind.OPTION;
          case EVENT, CONSEQUENCE -> kinds[to] != Kind.OPTION;
        };
    if (!legal || links.get(from).size() > 3 || !keys.add(new Link.Key(id(from), id(to)))) {
      return false;
    }
    if (kinds[to] == Kind.OPTION) {
      owner[to] = owner[from];
    }
    links.get(from).add(new Link(id(from), id(to)));
    return true;
  }

  private static String id(int i) {
    return "e" + i;
  }

  private Case draw() {
    Scenario header = header();
    RandomLikelihoods likelihoods = new RandomLikelihoods(random, header);
    List<Link> all = new ArrayList<>();
    links.forEach(siblings -> all.addAll(likelihoods.on(siblings)));
    Collections.shuffle(all, random);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Element e = Element.of(kinds[i], id(i), "");
      String who = owner[i];
      elements.add(
          e instanceof Decision d
              ? d.withActor(who == null || who.isEmpty() ? null : who)
              : e.withPayoffs(payoffs()));
    }
    Collections.shuffle(elements, random);
    return new Case(header.withMap(elements, all), given(all));
  }

  private Scenario header() {
    String start = random.nextInt(5) == 0 ? null : id(0);
    List<String> scales = List.of("icd-203", "phia", "kent", "ipcc", "ours", "icd-203");
    Scenario none = Scenario.EMPTY;
    return new Scenario(
        "",
        "",
        "en",
        scales.get(random.nextInt(scales.size())),
        start,
        new PayoffUnit("", Num.of(-10), Num.of(10), Extras.NONE),
        actors.stream().map(a -> new Actor(a, a)).toList(),
        List.of(),
        List.of(),
        none.sources(),
        none.assumptions(),
        none.indicators(),
        random.nextInt(20) == 0 ? ledger() : List.of(),
        List.of(OURS),
        List.of(),
        List.of(),
        List.of(),
        none.extras());
  }

  /// What happened last is not always written last.
  private List<Json.Obj> ledger() {
    return List.of(
        new Json.Obj(Map.of("date", new Json.Text("2022-01-13"), "to", new Json.Text(id(1)))),
        new Json.Obj(Map.of("date", new Json.Text("2021-12"), "to", new Json.Text(id(2)))));
  }

  private Payoffs payoffs() {
    Payoffs payoffs = Payoffs.NONE;
    for (String actor : actors) {
      int lo = random.nextInt(5) - 2;
      payoffs =
          switch (random.nextInt(5)) {
            case 0 -> payoffs;
            case 1 -> payoffs.with(actor, new Payoffs.Amount(Num.of(lo), Num.of(lo + 2)));
            case 2 ->
                payoffs.with(
                    actor, new Payoffs.Amount(Num.of(lo / 2.0), Num.of(random.nextInt(3) + 1)));
            default -> payoffs.with(actor, new Payoffs.Amount(Num.of(lo)));
          };
    }
    return random.nextInt(10) == 0
        ? payoffs.with("nobody", new Payoffs.Amount(Num.of(5)))
        : payoffs;
  }

  private Given given(List<Link> all) {
    Given given = Given.NOTHING;
    while (!all.isEmpty() && random.nextInt(4) == 0) {
      given = given.with(all.get(random.nextInt(all.size())).key());
    }
    return random.nextInt(8) == 0 ? given.withStart(id(random.nextInt(n))) : given;
  }
}
