package nextmove.drawing;

/// What lies at a place of the map. Positions are those in `Scenario.elements()` and
/// `Scenario.links()`.
public sealed interface Hit {
  Hit EMPTY = new Empty();

  record OnElement(int element) implements Hit {}

  record OnLink(int link) implements Hit {}

  /// The bare map.
  record Empty() implements Hit {}
}
