package nextmove.model;

import java.util.List;

/// Some elements under a name of their own, shown on the map as a band of colour.
///
/// @param color `#RRGGBB`, or empty: then the palette gives it one by its place in the list
/// @param elements ids in the author's order; such as are not among the elements mean nothing, and
///   an element that several groups name belongs to the first of them
public record Group(String id, String name, String color, List<String> elements, Extras extras) {
  public Group {
    Guard.id(id);
    Guard.color(color);
    elements = List.copyOf(elements);
  }

  public Group withName(String name) {
    return new Group(id, name, color, elements, extras);
  }

  public Group withColor(String color) {
    return new Group(id, name, color, elements, extras);
  }

  public Group withElements(List<String> elements) {
    return new Group(id, name, color, elements, extras);
  }
}
