package nextmove.ui.map;

import nextmove.drawing.Look;

/// The colours of the map under the names by which its style sheet asks for them.
final class MapColors {
  private MapColors() {}

  static String style(Look look) {
    return """
    -map-background: %s;
    -map-card: %s;
    -map-text: %s;
    -map-muted: %s;
    -map-outline: %s;
    -map-selection: %s;
    -map-veil: %s1f;
    """
        .formatted(
            look.background().hex(),
            look.card().hex(),
            look.text().hex(),
            look.muted().hex(),
            look.outline().hex(),
            look.selection().hex(),
            look.selection().hex());
  }
}
