package nextmove.drawing;

import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Resolution;

/// How wide each link is drawn: the likelier, the wider. A link of which nothing is said has the
/// look's plain width, whatever is assumed of it, so that a width always tells a judgment.
final class LinkWidths {
  private LinkWidths() {}

  /// The width of every link out of `element`, in file order.
  static double[] of(Index index, int element, Look look) {
    double[] point = Resolution.of(index, element).point();
    double[] widths = new double[point.length];
    for (int i = 0; i < widths.length; i++) {
      Likelihood likelihood = index.link(index.out(element, i)).likelihood();
      widths[i] =
          likelihood instanceof Likelihood.Unstated
              ? look.linkWidth()
              : look.linkWidth() - 0.25 + Look.LINK_GAIN * point[i];
    }
    return widths;
  }
}
