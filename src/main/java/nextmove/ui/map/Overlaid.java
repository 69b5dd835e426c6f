package nextmove.ui.map;

/// Something that lies over the picture and keeps its place on it.
interface Overlaid {
  /// Goes where it belongs in what is seen; called once per redraw.
  void place(Viewport viewport, Picture picture);
}
