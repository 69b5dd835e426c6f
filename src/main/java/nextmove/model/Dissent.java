package nextmove.model;

import java.util.List;

/// Another reading, kept beside the judgment that it disagrees with.
///
/// @param by whose reading it is, empty when not said
/// @param likelihood what that reading puts in the judgment's place; unstated when it says none
public record Dissent(
    String text, String by, Likelihood likelihood, List<SourceRef> sources, Extras extras) {
  public Dissent {
    sources = List.copyOf(sources);
  }

  public Dissent withText(String text) {
    return new Dissent(text, by, likelihood, sources, extras);
  }

  public Dissent withBy(String by) {
    return new Dissent(text, by, likelihood, sources, extras);
  }

  public Dissent withLikelihood(Likelihood likelihood) {
    return new Dissent(text, by, likelihood, sources, extras);
  }

  public Dissent withSources(List<SourceRef> sources) {
    return new Dissent(text, by, likelihood, sources, extras);
  }
}
