package nextmove.model;

import java.util.List;

/// What a judgment on an element or a link rests on.
///
/// @param notes Markdown, empty when there are none
/// @param assumptions ids of assumptions
/// @param own whether the judgment is the map-maker's own and no source's
public record Evidence(
    String notes,
    List<SourceRef> sources,
    List<String> assumptions,
    List<Dissent> dissents,
    boolean own) {
  public static final Evidence NONE = new Evidence("", List.of(), List.of(), List.of(), false);

  public Evidence {
    sources = List.copyOf(sources);
    assumptions = List.copyOf(assumptions);
    dissents = List.copyOf(dissents);
  }

  public Evidence withNotes(String notes) {
    return new Evidence(notes, sources, assumptions, dissents, own);
  }

  public Evidence withSources(List<SourceRef> sources) {
    return new Evidence(notes, sources, assumptions, dissents, own);
  }

  public Evidence withAssumptions(List<String> assumptions) {
    return new Evidence(notes, sources, assumptions, dissents, own);
  }

  public Evidence withDissents(List<Dissent> dissents) {
    return new Evidence(notes, sources, assumptions, dissents, own);
  }

  public Evidence withOwn(boolean own) {
    return new Evidence(notes, sources, assumptions, dissents, own);
  }
}
