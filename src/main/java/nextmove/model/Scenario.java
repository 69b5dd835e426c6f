package nextmove.model;

import java.util.List;
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
/// @param indicators things to watch, kept as the file has them
/// @param ledger what did happen, kept as the file has it
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
    List<Json.Obj> indicators,
    List<Json.Obj> ledger,
    List<Scale> scales,
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
    Soundness.check(actors, elements, links, sources, assumptions, scales);
  }

  public Scenario withHeader(
      String title,
      String summary,
      String language,
      String scale,
      @Nullable String start,
      PayoffUnit payoffUnit) {
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
        ledger,
        scales,
        extras);
  }

  public Scenario withTitle(String title) {
    return withHeader(title, summary, language, scale, start, payoffUnit);
  }

  public Scenario withStart(@Nullable String start) {
    return withHeader(title, summary, language, scale, start, payoffUnit);
  }

  public Scenario withActors(List<Actor> actors) {
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
        ledger,
        scales,
        extras);
  }

  public Scenario withElements(List<Element> elements) {
    return withMap(elements, links);
  }

  public Scenario withLinks(List<Link> links) {
    return withMap(elements, links);
  }

  public Scenario withMap(List<Element> elements, List<Link> links) {
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
        ledger,
        scales,
        extras);
  }

  public Scenario withSources(List<Source> sources) {
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
        ledger,
        scales,
        extras);
  }

  public Scenario withAssumptions(List<Assumption> assumptions) {
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
        ledger,
        scales,
        extras);
  }

  public Scenario withExtras(Extras extras) {
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
        ledger,
        scales,
        extras);
  }
}
