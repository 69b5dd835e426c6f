package nextmove.check;

import nextmove.model.Element;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;

/// Problems by the kind of thing that has them.
final class At {
  private At() {}

  static Problem whole(String code, Grade grade, String... args) {
    return new Problem(code, grade, Spot.WHOLE, args);
  }

  static Problem element(Element element, String code, Grade grade, String... args) {
    return new Problem(code, grade, new Spot.OfElement(element.id()), args);
  }

  static Problem link(Link link, String code, Grade grade, String... args) {
    return new Problem(code, grade, new Spot.OfLink(link.key()), args);
  }

  /// A thing that has no place on the map.
  static Problem path(String path, String code, Grade grade, String... args) {
    return new Problem(code, grade, new Spot.Path(path), args);
  }
}
