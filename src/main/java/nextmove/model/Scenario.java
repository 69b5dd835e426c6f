package nextmove.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The document: one immutable value from which everything on screen, in a report or on the command
/// line is computed. Lists are in the author's order, which is the order in the file and on the
/// map.
///
/// Ids are unique within each list, and every link joins two elements of the scenario; that is
/// {@linkplain #Scenario checked}. All else that makes a map sound (kinds that may follow each
/// other, references to actors and sources, sums) is the matter of the rules in `nextmove.check`.
///
/// @param language of the titles, as a BCP 47 tag
/// @param scale id of the scale whose words the likelihoods use
/// @param start id of the element where the story begins, or null: see {@link Index#start()}
/// @param indicators things to watch
/// @param ledger what did happen, kept as the file has it
/// @param folded ids of the elements whose branches are folded away on the map; such as are not
///   among the elements mean nothing
/// @param groups elements under a common name
/// @param bookmarks places to come back to
public record Scenario(
    String title,
    String summary,
    String language,
    String scale,
    @Nullable String start,
    PayoffUnit payoffUnit,
    List<Actor> actors,
    List<Element> elements,
    List<Link> links,
    List<Source> sources,
    List<Assumption> assumptions,
    List<Indicator> indicators,
    List<Json.Obj> ledger,
    List<Scale> scales,
    List<String> folded,
    List<Group> groups,
    List<Bookmark> bookmarks,
    Extras extras) {
  public static final String DEFAULT_SCALE = "icd-203";

  /// A scenario with nothing in it yet.
  public static final Scenario EMPTY =
      new Scenario(
          "",
          "",
          "en",
          DEFAULT_SCALE,
          null,
          PayoffUnit.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Extras.NONE);

  /// @throws IllegalArgumentException if an id occurs twice in its list, two links join the same
  ///   elements the same way, or a link's end is no element
  public Scenario {
    actors = List.copyOf(actors);
    elements = List.copyOf(elements);
    links = List.copyOf(links);
    sources = List.copyOf(sources);
    assumptions = List.copyOf(assumptions);
    indicators = List.copyOf(indicators);
    ledger = List.copyOf(ledger);
    scales = List.copyOf(scales);
    folded = List.copyOf(folded);
    groups = List.copyOf(groups);
    bookmarks = List.copyOf(bookmarks);
    Soundness.check(actors, elements, links, sources, assumptions, indicators, scales, groups);
  }

  public Scenario withTitle(String title) {
    return withHeader(title, summary, language, scale, start, payoffUnit);
  }

  public Scenario withStart(@Nullable String start) {
    return withHeader(title, summary, language, scale, start, payoffUnit);
  }

  public Scenario withScale(String scale) {
    return withHeader(title, summary, language, scale, start, payoffUnit);
  }

  public Scenario withElements(List<Element> elements) {
    return withMap(elements, links);
  }

  public Scenario withLinks(List<Link> links) {
    return withMap(elements, links);
  }

  public Scenario withHeader(
      String title,
      String summary,
      String language,
      String scale,
      @Nullable String start,
      PayoffUnit payoffUnit) {
    return with(parts -> {
      parts.title = title;
      parts.summary = summary;
      parts.language = language;
      parts.scale = scale;
      parts.start = start;
      parts.payoffUnit = payoffUnit;
    });
  }

  public Scenario withActors(List<Actor> actors) {
    return with(parts -> parts.actors = actors);
  }

  public Scenario withMap(List<Element> elements, List<Link> links) {
    return with(parts -> {
      parts.elements = elements;
      parts.links = links;
    });
  }

  public Scenario withSources(List<Source> sources) {
    return with(parts -> parts.sources = sources);
  }

  public Scenario withAssumptions(List<Assumption> assumptions) {
    return with(parts -> parts.assumptions = assumptions);
  }

  public Scenario withIndicators(List<Indicator> indicators) {
    return with(parts -> parts.indicators = indicators);
  }

  public Scenario withFolded(List<String> folded) {
    return with(parts -> parts.folded = folded);
  }

  public Scenario withGroups(List<Group> groups) {
    return with(parts -> parts.groups = groups);
  }

  public Scenario withBookmarks(List<Bookmark> bookmarks) {
    return with(parts -> parts.bookmarks = bookmarks);
  }

  public Scenario withExtras(Extras extras) {
    return with(parts -> parts.extras = extras);
  }

  private Scenario with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.together();
  }

  /// What another version is put together from.
  private static final class Parts {
    private final Scenario rest;
    private String title;
    private String summary;
    private String language;
    private String scale;
    private @Nullable String start;
    private PayoffUnit payoffUnit;
    private List<Actor> actors;
    private List<Element> elements;
    private List<Link> links;
    private List<Source> sources;
    private List<Assumption> assumptions;
    private List<Indicator> indicators;
    private List<String> folded;
    private List<Group> groups;
    private List<Bookmark> bookmarks;
    private Extras extras;

    Parts(Scenario s) {
      rest = s;
      title = s.title;
      summary = s.summary;
      language = s.language;
      scale = s.scale;
      start = s.start;
      payoffUnit = s.payoffUnit;
      actors = s.actors;
      elements = s.elements;
      links = s.links;
      sources = s.sources;
      assumptions = s.assumptions;
      indicators = s.indicators;
      folded = s.folded;
      groups = s.groups;
      bookmarks = s.bookmarks;
      extras = s.extras;
    }

    Scenario together() {
      return new Scenario(
          title,
          summary,
          language,
          scale,
          start,
          payoffUnit,
          actors,
          elements,
          links,
          sources,
          assumptions,
          indicators,
          rest.ledger,
          rest.scales,
          folded,
          groups,
          bookmarks,
          extras);
    }
  }
}
