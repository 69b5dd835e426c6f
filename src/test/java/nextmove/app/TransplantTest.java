package nextmove.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nextmove.edit.Edit;
import nextmove.edit.Fragment;
import nextmove.edit.Selection;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Actor;
import nextmove.model.Assumption;
import nextmove.model.Bookmark;
import nextmove.model.Decision;
import nextmove.model.Dissent;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.model.Scenario;
import nextmove.model.Source;
import nextmove.model.SourceRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Branches by lot, full of things of one name or none, that are pasted where the same names and
/// ids mean something else: every one of them says there what it said before.
class TransplantTest {
  private static final List<String> NAMES = List.of("", "Ann", "ann ", "Bob");
  private static final List<String> SCALES = List.of("icd-203", "ipcc", "kent", "none we know");

  private static final class Lot {
    private final Random random;
    private List<Scale.Term> words = List.of();

    Lot(long seed) {
      random = new Random(seed);
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of) {
      return of.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    /// Things with ids that other scenarios by lot have too.
    private <T> List<T> things(Function<String, T> thing) {
      return IntStream.range(0, 6)
          .filter(_ -> random.nextInt(3) > 0)
          .mapToObj(i -> thing.apply("id" + i))
          .toList();
    }

    Scenario scenario() {
      String scale = one(SCALES);
      words = Scales.of(Scenario.EMPTY.withScale(scale)).map(Scale::terms).orElse(List.of());
      List<Source> sources = things(id -> new Source(id).withAuthor(one(NAMES)));
      List<Actor> actors = things(id -> new Actor(id, one(NAMES)));
      List<Assumption> assumptions =
          things(id -> new Assumption(id, one(NAMES), refs(sources), Extras.NONE));
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String title = one(NAMES) + random.nextLong();
        Element element = Element.of(one(List.of(Kind.values())), "id" + i, title);
        Evidence evidence = evidence(sources, assumptions);
        elements.add(
            element instanceof Decision d
                ? d.withActor(actors.isEmpty() ? null : one(actors).id()).withEvidence(evidence)
                : element.withPayoffs(payoffs(actors)).withEvidence(evidence));
      }
      List<Link> links = new ArrayList<>();
      Document document = new Document(Scenario.EMPTY.withElements(elements));
      for (int i = 0; i < 60; i++) {
        String to = one(elements).id();
        String begin = one(elements).id();
        if (begin.equals(to)) {
          continue;
        }
        Link link = new Link(begin, to);
        if (document.perform(new Edit.AddLink(link, null)).isEmpty()) {
          links.add(link.withLikelihood(likelihood()).withEvidence(evidence(sources, assumptions)));
        }
      }
      Set<String> grouped = new HashSet<>();
      return Scenario.EMPTY
          .withScale(scale)
          .withActors(actors)
          .withSources(sources)
          .withAssumptions(assumptions)
          .withMap(elements, links)
          .withStart(random.nextBoolean() ? one(elements).id() : null)
          .withGroups(
              things(id ->
                      new Group(
                          id,
                          one(NAMES),
                          "",
                          some(elements).stream().map(Element::id).filter(grouped::add).toList(),
                          Extras.NONE))
                  .stream()
                  .filter(g -> !g.elements().isEmpty())
                  .toList())
          .withBookmarks(
              some(elements).stream()
                  .map(e -> new Bookmark(e.id(), one(NAMES), Extras.NONE))
                  .toList())
          .withIndicators(
              things(id ->
                  new Indicator(id, one(NAMES))
                      .withSources(refs(sources))
                      .withLinks(
                          some(links).stream()
                              .map(l ->
                                  new Bearing(l.key()).withRatio(Num.of(1 + random.nextInt(99))))
                              .toList())));
    }

    private List<SourceRef> refs(List<Source> sources) {
      return some(sources).stream()
          .map(s -> new SourceRef(s.id(), "p. " + random.nextInt(99), null, Extras.NONE))
          .toList();
    }

    private Evidence evidence(List<Source> sources, List<Assumption> assumptions) {
      return Evidence.NONE
          .withSources(refs(sources))
          .withAssumptions(some(assumptions).stream().map(Assumption::id).toList())
          .withDissents(
              random.nextInt(3) > 0
                  ? List.of()
                  : List.of(new Dissent("no", "x", likelihood(), refs(sources), Extras.NONE)));
    }

    private Payoffs payoffs(List<Actor> actors) {
      Payoffs payoffs = Payoffs.NONE;
      for (Actor actor : some(actors)) {
        payoffs = payoffs.with(actor.id(), new Payoffs.Amount(Num.of(random.nextInt(99))));
      }
      return payoffs;
    }

    private Likelihood likelihood() {
      return words.isEmpty() || random.nextInt(3) == 0
          ? one(
              List.of(
                  Likelihood.UNSTATED,
                  new Likelihood.Rest(),
                  new Likelihood.Exact(new Num("0.25"))))
          : new Likelihood.Word(one(words).word());
    }
  }

  /// What a scenario says of some of its elements, in names.
  private record Told(Scenario s, Set<String> ids) {
    List<String> all(boolean bookmarks) {
      List<String> said = new ArrayList<>();
      for (Element e : s.elements()) {
        if (ids.contains(e.id())) {
          String actor = e instanceof Decision d && d.actor() != null ? actor(d.actor()) : "";
          said.add(
              "element "
                  + e.title()
                  + e.kind()
                  + actor
                  + sorted(
                      e.payoffs().amounts().entrySet().stream()
                          .map(p -> actor(p.getKey()) + p.getValue())
                          .toList())
                  + evidence(e.evidence()));
        }
      }
      for (Link l : s.links()) {
        if (ids.contains(l.from()) && ids.contains(l.to())) {
          said.add(
              "link "
                  + title(l.from())
                  + title(l.to())
                  + likelihood(l.likelihood())
                  + evidence(l.evidence())
                  + sorted(
                      s.indicators().stream()
                          .flatMap(i -> i.links().stream().map(b -> Map.entry(i, b)))
                          .filter(b -> b.getValue().link().equals(l.key()))
                          .map(b -> plain(b.getKey().title()) + b.getValue().ratio())
                          .toList()));
        }
      }
      for (Group g : s.groups()) {
        g.elements().stream()
            .filter(ids::contains)
            .forEach(id -> said.add("group " + plain(g.name()) + title(id)));
      }
      for (Bookmark b : s.bookmarks()) {
        if (bookmarks && ids.contains(b.element())) {
          said.add("bookmark " + b.name() + title(b.element()));
        }
      }
      return sorted(said);
    }

    private static List<String> sorted(List<String> texts) {
      return texts.stream().sorted().toList();
    }

    private static String plain(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }

    private String title(String id) {
      return s.elements().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow().title();
    }

    private String actor(String id) {
      return plain(
          s.actors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().name());
    }

    private List<String> refs(List<SourceRef> refs) {
      return refs.stream()
          .map(r ->
              plain(
                      s.sources().stream()
                          .filter(x -> x.id().equals(r.source()))
                          .findFirst()
                          .orElseThrow()
                          .author())
                  + r.at())
          .toList();
    }

    private String evidence(Evidence e) {
      return refs(e.sources())
          + e.assumptions().stream()
              .map(id ->
                  plain(
                      s.assumptions().stream()
                          .filter(a -> a.id().equals(id))
                          .findFirst()
                          .orElseThrow()
                          .text()))
              .toList()
              .toString()
          + e.dissents().stream().map(d -> likelihood(d.likelihood()) + refs(d.sources())).toList();
    }

    private String likelihood(Likelihood l) {
      return l instanceof Likelihood.Word(String word)
          ? Scales.of(s)
              .flatMap(scale -> Scales.term(scale, word))
              .map(t -> new Likelihood.Range(t.lo(), t.hi()).toString())
              .orElseThrow()
          : l.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void whatIsPastedSaysWhatItSaid(int lots) {
    for (long seed = lots * 150L; seed < lots * 150L + 150; seed++) {
      Lot lot = new Lot(seed);
      Document from = new Document(lot.scenario());
      Document into = lot.random.nextInt(4) == 0 ? from : new Document(lot.scenario());
      from.select(new Selection(ids(lot.some(from.scenario().elements())), Set.of()));
      Optional<Fragment> copied = on(from).copy();
      if (copied.isEmpty()) {
        continue;
      }
      Set<String> ids = ids(copied.get().content().elements());
      List<String> said = new Told(from.scenario(), ids).all(false);
      byte[] bytes = Branches.bytes(copied.get());
      into.select(
          lot.random.nextBoolean()
              ? Selection.NONE
              : Selection.of(lot.one(into.scenario().elements()).id()));
      Scenario before = into.scenario();
      if (on(into).paste(bytes).isPresent()) {
        // What may not follow the selected element.
        assertThat(into.now().selection().isEmpty()).as("seed " + seed).isFalse();
        continue;
      }
      Scenario after = into.scenario();
      Set<String> pasted = ids(after.elements());
      pasted.removeAll(ids(before.elements()));
      assertThat(new Told(after, pasted).all(false)).as("seed " + seed).isEqualTo(said);
      Set<String> there = ids(before.elements());
      assertThat(new Told(after, there).all(true))
          .as("seed " + seed)
          .isEqualTo(new Told(before, there).all(true));
      assertThat(
              ScenarioFile.read(ScenarioFile.write(after))
                      instanceof Opening.Opened(Scenario read, _, _)
                  ? read
                  : null)
          .as("seed " + seed)
          .isEqualTo(after);
      into.undo();
      assertThat(into.scenario()).isSameAs(before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void whatIsCutAndComesBackIsAsItWas(int lots) {
    for (long seed = lots * 150L; seed < lots * 150L + 150; seed++) {
      Lot lot = new Lot(seed);
      Scenario before = lot.scenario();
      Document document = new Document(before);
      document.select(
          lot.random.nextBoolean()
              ? Selection.of(lot.one(before.elements()).id())
              : new Selection(ids(before.elements()), Set.of()));
      Fragment copied = on(document).copy().orElseThrow();
      byte[] bytes = Branches.bytes(copied);
      Set<String> ids = ids(copied.content().elements());
      Set<Link.Key> entries =
          before.links().stream()
              .filter(l -> ids.contains(l.from()) != ids.contains(l.to()))
              .map(Link::key)
              .collect(Collectors.toSet());
      document.perform(new Edit.RemoveElements(ids));
      document.select(Selection.NONE);
      assertThat(on(document).paste(bytes)).isEmpty();
      Scenario after = document.scenario();
      assertThat(new Told(after, ids(before.elements())).all(true))
          .as("seed " + seed)
          .isEqualTo(
              new Told(
                      before.withLinks(
                          before.links().stream().filter(l -> !entries.contains(l.key())).toList()),
                      ids(before.elements()))
                  .all(true));
      if (ids.size() == before.elements().size()) {
        assertThat(start(after)).as("start, seed " + seed).isEqualTo(start(before));
      }
    }
  }

  private static Set<String> ids(List<Element> elements) {
    return elements.stream().map(Element::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String start(Scenario s) {
    Index index = new Index(s);
    return index.element(index.start()).id();
  }

  private static Branches on(Document document) {
    return new Branches(document, new Editing(document, new Random(1)), new Random(2));
  }
}
