package nextmove.model;

import java.util.List;

/// Something that is taken to be so without proof, and that judgments rest on.
public record Assumption(String id, String text, List<SourceRef> sources, Extras extras) {
  public Assumption {
    Guard.id(id);
    sources = List.copyOf(sources);
  }
}
