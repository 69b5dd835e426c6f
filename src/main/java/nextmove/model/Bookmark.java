package nextmove.model;

/// A place that one comes back to.
///
/// @param element the id of the element; one that is not among the elements means nothing
/// @param name what the place is called, empty: as its element
public record Bookmark(String element, String name, Extras extras) {
  public Bookmark {
    Guard.id(element);
  }
}
