package nextmove.analysis;

import java.util.Arrays;
import java.util.List;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Link;
import nextmove.model.Num;
import org.jspecify.annotations.Nullable;

/// What it would make of the likelihoods of one element's links if an indicator were seen, or did
/// not show. By Bayes each counts in proportion to its likelihood times its ratio.
///
/// @param seen what each link would count with if it were seen; sums to 1 if what is likely now
///   does
/// @param absent the same if it did not show
public record Sighting(double[] seen, double[] absent) {
  /// @param links out of one element
  /// @param now what each of them counts with
  public static Sighting of(Indicator indicator, List<Link> links, double[] now) {
    double[] seen = now.clone();
    double[] absent = now.clone();
    for (int i = 0; i < now.length; i++) {
      for (Bearing bearing : indicator.links()) {
        if (bearing.link().equals(links.get(i).key())) {
          seen[i] *= times(bearing.ratio());
          absent[i] *= times(bearing.ratioIfAbsent());
        }
      }
    }
    return new Sighting(scaled(seen, now), scaled(absent, now));
  }

  private static double times(@Nullable Num ratio) {
    return ratio == null ? 1 : ratio.toDouble();
  }

  /// Where ratios are too small to be told from 0 all stays as it is.
  private static double[] scaled(double[] weighed, double[] now) {
    double sum = Arrays.stream(weighed).sum();
    return sum > 0 ? Arrays.stream(weighed).map(w -> w / sum).toArray() : now;
  }
}
