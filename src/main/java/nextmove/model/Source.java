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

  /// A source of which nothing is said yet.
  public Source(String id) {
    this(id, "", "", "", null, "", "", "", Extras.NONE);
  }

  public Source withId(String id) {
    return new Source(id, author, title, publisher, date, url, reliability, notes, extras);
  }

  public Source withAuthor(String author) {
    return new Source(id, author, title, publisher, date, url, reliability, notes, extras);
  }

  public Source withTitle(String title) {
    return new Source(id, author, title, publisher, date, url, reliability, notes, extras);
  }

  public Source withPublisher(String publisher) {
    return new Source(id, author, title, publisher, date, url, reliability, notes, extras);
  }

  public Source withDate(@Nullable When date) {
    return new Source(id, author, title, publisher, date, url, reliability, notes, extras);
  }

  public Source withUrl(String url) {
    return new Source(id, author, title, publisher, date, url, reliability, notes, extras);
  }

  public Source withReliability(String reliability) {
    return new Source(id, author, title, publisher, date, url, reliability, notes, extras);
  }

  public Source withNotes(String notes) {
    return new Source(id, author, title, publisher, date, url, reliability, notes, extras);
  }
}
