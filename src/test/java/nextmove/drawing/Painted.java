package nextmove.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextmove.geom.Box;

/// What was painted, in all and for each part.
final class Painted implements Painter {
  final Map<Hit, List<Mark>> parts = new HashMap<>();

  final List<Mark> all = new ArrayList<>();
  private Hit part = Hit.EMPTY;

  static Painted of(DisplayList map) {
    return of(map, map.placement().bounds().grow(50), 1);
  }

  static Painted of(DisplayList map, Box visible, double scale) {
    Painted painted = new Painted();
    map.paint(new View(visible, scale), painted);
    return painted;
  }

  List<Mark> of(Hit part) {
    return parts.getOrDefault(part, List.of());
  }

  @Override
  public void paint(Mark mark) {
    all.add(mark);
    parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(mark);
  }

  @Override
  public void begin(Hit part, String name) {
    this.part = part;
  }

  @Override
  public void end() {
    part = Hit.EMPTY;
  }

  /// What can be compared of all marks, for outlines have no equality of their own.
  List<Object> shapes() {
    return all.stream()
        .map(m -> m instanceof Mark.Path p ? List.of(p.outline().bounds(), pen(p)) : m)
        .toList();
  }

  private static Object pen(Mark.Path path) {
    return path.edge() == null ? "none" : path.edge();
  }

  static List<String> texts(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Text.class::isInstance)
        .map(m -> ((Mark.Text) m).text())
        .toList();
  }
}
