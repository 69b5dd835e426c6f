package nextmove.model;

import org.jspecify.annotations.Nullable;

/// Where information comes from. Texts are empty when not given.
///
/// @param reliability of the source, "A" (reliable) to "F" (cannot be judged), or empty
public record Source(
    String id,
    String author,
    String title,
    String publisher,
    @Nullable When date,
    String url,
    String reliability,
    String notes,
    Extras extras) {
  public Source {
    Guard.id(id);
    if (!reliability.matches("[A-F]?")) {
      throw new IllegalArgumentException("reliability '" + reliability + "' is not A to F");
    }
  }
}
