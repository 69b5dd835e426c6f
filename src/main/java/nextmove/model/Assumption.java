package nextmove.model;

import java.util.List;

/// Something that is taken to be so without proof, and that judgments rest on.
public record Assumption(String id, String text, List<SourceRef> sources, Extras extras) {
  public Assumption {
    Guard.id(id);
    sources = List.copyOf(sources);
  }

  public Assumption withId(String id) {
    return new Assumption(id, text, sources, extras);
  }

  public Assumption withText(String text) {
    return new Assumption(id, text, sources, extras);
  }

  public Assumption withSources(List<SourceRef> sources) {
    return new Assumption(id, text, sources, extras);
  }
}
