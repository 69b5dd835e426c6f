package nextmove.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nextmove.model.Actor;
import nextmove.model.Assumption;
import nextmove.model.Bookmark;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Group;
import nextmove.model.Indicator;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Payoffs;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.model.Scenario;
import nextmove.model.Source;
import nextmove.model.SourceRef;

/// Makes a fragment fit into a scenario that it may not come from: its elements keep their ids
/// where these are free, so that what was cut and comes back is still what is named elsewhere;
/// actors, sources and assumptions that the scenario has under the same name become that
/// scenario's, others come along, and groups and indicators alike; bookmarks come along unless the
/// original still has them; and a word of another scale becomes the range it stands for.
public final class Transplant {
  private final RandomGenerator random;
  private final Map<String, String> elements = new HashMap<>();
  private final Map<String, String> actors;
  private final Map<String, String> sources;
  private final Map<String, String> assumptions;
  private final Optional<Scale> foreignScale;
  private final Fragment result;

  public Transplant(Fragment fragment, Scenario into, RandomGenerator random) {
    this.random = random;
    Scenario s = fragment.content();
    foreignScale = Scales.of(s).filter(x -> !Scales.of(into).equals(Optional.of(x)));
    actors = matched(s.actors(), into.actors(), Actor::id, Actor::name);
    sources = matched(s.sources(), into.sources(), Source::id, Transplant::key);
    assumptions = matched(s.assumptions(), into.assumptions(), Assumption::id, Assumption::text);
    Set<String> taken = new HashSet<>();
    into.elements().forEach(e -> taken.add(e.id()));
    s.elements()
        .forEach(e -> elements.put(e.id(), taken.add(e.id()) ? e.id() : fresh(e.title(), taken)));
    Scenario moved =
        s.withStart(null)
            .withActors(
                lacking(
                    s.actors(),
                    into.actors(),
                    Actor::id,
                    actors,
                    (a, id) ->
                        new Actor(id, a.name(), a.color(), a.symbol(), a.notes(), a.extras())))
            .withSources(lacking(s.sources(), into.sources(), Source::id, sources, Source::withId))
            .withAssumptions(
                lacking(
                    s.assumptions(),
                    into.assumptions(),
                    Assumption::id,
                    assumptions,
                    (a, id) -> a.withId(id).withSources(refs(a.sources()))))
            .withIndicators(indicators(s, into))
            .withGroups(groups(s, into))
            .withBookmarks(bookmarks(s, into))
            .withMap(
                s.elements().stream().map(this::element).toList(),
                s.links().stream().map(this::link).toList());
    result =
        new Fragment(
            s.start() == null ? moved : moved.withStart(idOf(s.start())),
            fragment.entries().stream()
                .map(l ->
                    l.withEnds(l.from(), idOf(l.to())).withLikelihood(likelihood(l.likelihood())))
                .toList());
  }

  /// What fits: its actors, sources and assumptions are those that the scenario still lacks.
  public Fragment result() {
    return result;
  }

  /// What the element `old` of the fragment is called from now on.
  public String idOf(String old) {
    return Objects.requireNonNull(elements.get(old), "an element of the fragment");
  }

  private String fresh(String title, Set<String> taken) {
    String id = Ids.fresh(title, random);
    while (!taken.add(id)) {
      id = Ids.fresh(title, random);
    }
    return id;
  }

  /// What each of `theirs` is called from now on: as what `ours` has under its name, which is each
  /// one's at most once and best under the same id; else what it was called, where that is free.
  private <T> Map<String, String> matched(
      List<T> theirs, List<T> ours, Function<T, String> id, Function<T, String> name) {
    Map<String, String> names = new HashMap<>();
    ours.forEach(x -> names.put(id.apply(x), plain(name.apply(x))));
    Map<String, String> ids = new HashMap<>();
    for (T x : theirs) {
      if (plain(name.apply(x)).equals(names.get(id.apply(x)))) {
        ids.put(id.apply(x), id.apply(x));
      }
    }
    Map<String, Deque<String>> byName = new HashMap<>();
    for (T x : ours) {
      if (!ids.containsKey(id.apply(x)) && !name.apply(x).isBlank()) {
        byName.computeIfAbsent(plain(name.apply(x)), _ -> new ArrayDeque<>()).add(id.apply(x));
      }
    }
    Set<String> taken = new HashSet<>(names.keySet());
    for (T x : theirs) {
      String old = id.apply(x);
      if (!ids.containsKey(old)) {
        String own = byName.getOrDefault(plain(name.apply(x)), new ArrayDeque<>()).poll();
        ids.put(old, own != null ? own : taken.add(old) ? old : fresh(name.apply(x), taken));
      }
    }
    return ids;
  }

  /// Those of `theirs` that `ours` lacks, under their new ids.
  private static <T> List<T> lacking(
      List<T> theirs,
      List<T> ours,
      Function<T, String> id,
      Map<String, String> ids,
      BiFunction<T, String, T> as) {
    Set<String> there = ours.stream().map(id).collect(Collectors.toSet());
    return theirs.stream()
        .filter(x -> !there.contains(renamed(ids, id.apply(x))))
        .map(x -> as.apply(x, renamed(ids, id.apply(x))))
        .toList();
  }

  /// A group of the scenario takes in what belongs to one of its name.
  private List<Group> groups(Scenario s, Scenario into) {
    Map<String, String> ids = matched(s.groups(), into.groups(), Group::id, Group::name);
    return s.groups().stream()
        .map(g ->
            new Group(
                renamed(ids, g.id()),
                g.name(),
                g.color(),
                g.elements().stream().filter(elements::containsKey).map(this::idOf).toList(),
                g.extras()))
        .filter(g -> !g.elements().isEmpty())
        .toList();
  }

  /// An indicator of the scenario bears on what one of its name does as well.
  private List<Indicator> indicators(Scenario s, Scenario into) {
    Map<String, String> ids =
        matched(s.indicators(), into.indicators(), Indicator::id, Indicator::title);
    return s.indicators().stream()
        .map(i ->
            i.withId(renamed(ids, i.id()))
                .withLinks(
                    i.links().stream()
                        .filter(b -> elements.containsKey(b.link().from()))
                        .filter(b -> elements.containsKey(b.link().to()))
                        .map(b ->
                            b.withLink(new Link.Key(idOf(b.link().from()), idOf(b.link().to()))))
                        .toList())
                .withSources(refs(i.sources())))
        .toList();
  }

  private List<Bookmark> bookmarks(Scenario s, Scenario into) {
    Set<String> there = new HashSet<>();
    into.elements().forEach(e -> there.add(e.id()));
    return s.bookmarks().stream()
        .filter(b -> elements.containsKey(b.element()) && !there.contains(b.element()))
        .map(b -> new Bookmark(idOf(b.element()), b.name(), b.extras()))
        .toList();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static String key(Source s) {
    return s.author() + "\n" + s.title() + "\n" + s.url();
  }

  /// Not where it was placed by hand: something else stands there, if only what it is a copy of.
  private Element element(Element e) {
    Element moved =
        e.withId(idOf(e.id()))
            .withDetails(e.details().withAt(null))
            .withEvidence(evidence(e.evidence()));
    if (moved instanceof Decision d) {
      return d.actor() == null ? d : d.withActor(renamed(actors, d.actor()));
    }
    Payoffs payoffs = Payoffs.NONE;
    for (Map.Entry<String, Payoffs.Amount> p : e.payoffs().amounts().entrySet()) {
      payoffs = payoffs.with(renamed(actors, p.getKey()), p.getValue());
    }
    return moved.withPayoffs(payoffs);
  }

  private Link link(Link l) {
    return l.withEnds(idOf(l.from()), idOf(l.to()))
        .withLikelihood(likelihood(l.likelihood()))
        .withEvidence(evidence(l.evidence()));
  }

  private Evidence evidence(Evidence e) {
    return new Evidence(
        e.notes(),
        refs(e.sources()),
        e.assumptions().stream().map(id -> renamed(assumptions, id)).toList(),
        e.dissents().stream()
            .map(d -> d.withLikelihood(likelihood(d.likelihood())).withSources(refs(d.sources())))
            .toList(),
        e.own());
  }

  private List<SourceRef> refs(List<SourceRef> refs) {
    return refs.stream().map(r -> r.withSource(renamed(sources, r.source()))).toList();
  }

  private Likelihood likelihood(Likelihood likelihood) {
    return likelihood instanceof Likelihood.Word(String word)
        ? foreignScale
            .flatMap(s -> Scales.term(s, word))
            .<Likelihood>map(t -> new Likelihood.Range(t.lo(), t.hi()))
            .orElse(likelihood)
        : likelihood;
  }

  private static String renamed(Map<String, String> ids, String id) {
    return ids.getOrDefault(id, id);
  }
}
