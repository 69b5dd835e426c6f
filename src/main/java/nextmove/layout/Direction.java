package nextmove.layout;

/// Which way the story runs on the map. Cards stand upright in both.
public enum Direction {
  LEFT_RIGHT,
  TOP_DOWN
}
