package nextmove.model;

/// A party with payoffs of its own; it may own many decisions.
///
/// @param color `#RRGGBB`, or empty: then the palette gives it one by its place in the list
/// @param symbol one or two characters that stand for it beside the colour, empty: its initial
public record Actor(
    String id, String name, String color, String symbol, String notes, Extras extras) {
  public Actor {
    Guard.id(id);
    Guard.color(color);
  }

  public Actor(String id, String name) {
    this(id, name, "", "", "", Extras.NONE);
  }
}
