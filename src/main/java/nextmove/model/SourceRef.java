package nextmove.model;

import org.jspecify.annotations.Nullable;

/// Names a source where a judgment rests on it.
///
/// @param source the id of the source
/// @param at the place in it, such as "p. 3", or null
/// @param credibility of the information, 1 (confirmed) to 6 (cannot be judged), or null
public record SourceRef(
    String source, @Nullable String at, @Nullable Integer credibility, Extras extras) {
  public SourceRef {
    Guard.id(source);
    if (credibility != null && (credibility < 1 || credibility > 6)) {
      throw new IllegalArgumentException("credibility " + credibility + " is not 1 to 6");
    }
  }

  public SourceRef(String source) {
    this(source, null, null, Extras.NONE);
  }

  public SourceRef withSource(String source) {
    return new SourceRef(source, at, credibility, extras);
  }

  public SourceRef withAt(@Nullable String at) {
    return new SourceRef(source, at, credibility, extras);
  }

  public SourceRef withCredibility(@Nullable Integer credibility) {
    return new SourceRef(source, at, credibility, extras);
  }
}
