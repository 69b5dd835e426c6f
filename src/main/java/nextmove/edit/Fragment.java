package nextmove.edit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Indicator;
import nextmove.model.Link;
import nextmove.model.Scenario;
import nextmove.model.SourceRef;

/// A branch by itself, as the clipboard has it: a small scenario of its elements, the links among
/// them, the actors, sources and assumptions that they name, and their indicators, groups and
/// bookmarks. It starts where it is to be linked to something else.
///
/// @param entries what led to it where it was, from an element that is not in it
public record Fragment(Scenario content, List<Link> entries) {
  /// More elements than this are not pasted at once.
  public static final int LIMIT = 5_000;

  public Fragment {
    entries = List.copyOf(entries);
  }

  public Fragment(Scenario content) {
    this(content, List.of());
  }

  /// The elements `ids` of `s`; the first of them is where it starts.
  public static Fragment of(Scenario s, Set<String> ids, String first) {
    List<Element> elements = s.elements().stream().filter(e -> ids.contains(e.id())).toList();
    List<Link> links =
        s.links().stream().filter(l -> ids.contains(l.from()) && ids.contains(l.to())).toList();
    Set<String> actors = new HashSet<>();
    Set<String> assumptions = new HashSet<>();
    Set<String> sources = new HashSet<>();
    elements.forEach(e -> {
      actors.addAll(e.payoffs().amounts().keySet());
      if (e instanceof Decision d && d.actor() != null) {
        actors.add(d.actor());
      }
    });
    evidence(elements, links)
        .forEach(e -> {
          assumptions.addAll(e.assumptions());
          addTo(sources, e.sources());
          e.dissents().forEach(d -> addTo(sources, d.sources()));
        });
    s.assumptions().stream()
        .filter(a -> assumptions.contains(a.id()))
        .forEach(a -> addTo(sources, a.sources()));
    List<Indicator> indicators = Indicators.among(s, ids);
    indicators.forEach(i -> addTo(sources, i.sources()));
    Scenario content =
        new Scenario(
            s.title(),
            "",
            s.language(),
            s.scale(),
            first,
            s.payoffUnit(),
            s.actors().stream().filter(a -> actors.contains(a.id())).toList(),
            elements,
            links,
            s.sources().stream().filter(x -> sources.contains(x.id())).toList(),
            s.assumptions().stream().filter(a -> assumptions.contains(a.id())).toList(),
            indicators,
            List.of(),
            s.scales(),
            List.of(),
            groups(s, ids),
            s.bookmarks().stream().filter(b -> ids.contains(b.element())).toList(),
            Extras.NONE);
    Set<String> tops = new Fragment(content).tops();
    Set<String> entered = new HashSet<>();
    return new Fragment(
        content,
        s.links().stream()
            .filter(l -> !ids.contains(l.from()) && tops.contains(l.to()) && entered.add(l.to()))
            .map(Fragment::bare)
            .toList());
  }

  /// Without what it rests on elsewhere in its scenario.
  private static Link bare(Link link) {
    Evidence e = link.evidence();
    return link.withEvidence(Evidence.NONE.withNotes(e.notes()).withOwn(e.own()));
  }

  private static List<Group> groups(Scenario s, Set<String> ids) {
    return s.groups().stream()
        .map(g -> g.withElements(g.elements().stream().filter(ids::contains).toList()))
        .filter(g -> !g.elements().isEmpty())
        .toList();
  }

  private static Stream<Evidence> evidence(List<Element> elements, List<Link> links) {
    return Stream.concat(
        elements.stream().map(Element::evidence), links.stream().map(Link::evidence));
  }

  private static void addTo(Set<String> sources, List<SourceRef> refs) {
    refs.forEach(r -> sources.add(r.source()));
  }

  /// Where it starts, and every other element that nothing in it leads to.
  public Set<String> tops() {
    Set<String> entered = new HashSet<>();
    content.links().forEach(l -> entered.add(l.to()));
    Set<String> tops = new LinkedHashSet<>();
    if (content.start() != null) {
      tops.add(content.start());
    }
    content.elements().stream()
        .map(Element::id)
        .filter(id -> !entered.contains(id))
        .forEach(tops::add);
    if (tops.isEmpty() && !content.elements().isEmpty()) {
      tops.add(content.elements().getFirst().id());
    }
    return tops;
  }

  /// The title of the element that it starts with.
  public String title() {
    return tops().stream()
        .findFirst()
        .flatMap(id -> Apply.element(content, id))
        .map(Element::title)
        .orElse("");
  }
}
