package nextmove.edit;

import java.util.ArrayList;
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
import nextmove.model.Actor;
import nextmove.model.Assumption;
import nextmove.model.Bookmark;
import nextmove.model.Decision;
import nextmove.model.Dissent;
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
    List<Actor> newActors = new ArrayList<>();
    actors =
        matched(
            s.actors(),
            into.actors(),
            Actor::id,
            Actor::name,
            (a, id) -> new Actor(id, a.name(), a.color(), a.symbol(), a.notes(), a.extras()),
            newActors);
    List<Source> newSources = new ArrayList<>();
    sources =
        matched(
            s.sources(), into.sources(), Source::id, Transplant::key, Source::withId, newSources);
    List<Assumption> newAssumptions = new ArrayList<>();
    assumptions =
        matched(
            s.assumptions(),
            into.assumptions(),
            Assumption::id,
            Assumption::text,
            (a, id) -> new Assumption(id, a.text(), refs(a.sources()), a.extras()),
            newAssumptions);
    Set<String> taken = new HashSet<>();
    into.elements().forEach(e -> taken.add(e.id()));
    s.elements()
        .forEach(e -> elements.put(e.id(), taken.add(e.id()) ? e.id() : fresh(e.title(), taken)));
    Scenario moved =
        s.withStart(null)
            .withActors(newActors)
            .withSources(newSources)
            .withAssumptions(newAssumptions)
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

  /// The new id of each of `theirs`; those that `ours` has none of the same name as go into `lack`.
  private <T> Map<String, String> matched(
      List<T> theirs,
      List<T> ours,
      Function<T, String> id,
      Function<T, String> name,
      BiFunction<T, String, T> as,
      List<T> lack) {
    Map<String, String> byName = new HashMap<>();
    Set<String> taken = new HashSet<>();
    ours.forEach(x -> {
      byName.putIfAbsent(plain(name.apply(x)), id.apply(x));
      taken.add(id.apply(x));
    });
    Map<String, String> ids = new HashMap<>();
    for (T x : theirs) {
      String old = id.apply(x);
      String own = ours.contains(x) ? old : byName.getOrDefault(plain(name.apply(x)), "");
      if (own.isEmpty()) {
        own = taken.add(old) ? old : fresh(name.apply(x), taken);
        lack.add(as.apply(x, own));
      }
      ids.put(old, own);
    }
    return ids;
  }

  /// A group of the scenario takes in what belongs to one of its name.
  private List<Group> groups(Scenario s, Scenario into) {
    Set<String> taken = new HashSet<>();
    into.groups().forEach(g -> taken.add(g.id()));
    List<Group> groups = new ArrayList<>();
    for (Group g : s.groups()) {
      String id =
          into.groups().stream()
              .filter(own -> plain(own.name()).equals(plain(g.name())))
              .filter(own -> own.id().equals(g.id()) || !g.name().isBlank())
              .map(Group::id)
              .findFirst()
              .orElseGet(() -> taken.add(g.id()) ? g.id() : fresh(g.name(), taken));
      groups.add(
          new Group(
              id,
              g.name(),
              g.color(),
              g.elements().stream().filter(elements::containsKey).map(this::idOf).toList(),
              g.extras()));
    }
    groups.removeIf(g -> g.elements().isEmpty());
    return groups;
  }

  /// An indicator of the scenario bears on what one of its name does as well.
  private List<Indicator> indicators(Scenario s, Scenario into) {
    Map<String, String> ids =
        matched(
            s.indicators(),
            into.indicators(),
            Indicator::id,
            Indicator::title,
            (i, _) -> i,
            new ArrayList<>());
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
            .map(d ->
                new Dissent(
                    d.text(), d.by(), likelihood(d.likelihood()), refs(d.sources()), d.extras()))
            .toList(),
        e.own());
  }

  private List<SourceRef> refs(List<SourceRef> refs) {
    return refs.stream()
        .map(r -> new SourceRef(renamed(sources, r.source()), r.at(), r.credibility(), r.extras()))
        .toList();
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
