package nextmove.ui.map;

import nextmove.geom.Point;

/// What the pointer does at one moment, free of any toolkit.
///
/// @param at in pixels of the view
/// @param extend whether Shift or the platform's shortcut key is held: a selection grows
/// @param clicks 2 for the second press of a double click
record Pointer(Point at, Button button, boolean extend, int clicks) {
  enum Button {
    PRIMARY,
    MIDDLE,
    SECONDARY
  }

  Pointer moved(double dx, double dy) {
    return new Pointer(at.plus(dx, dy), button, extend, clicks);
  }
}
