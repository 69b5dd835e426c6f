package nextmove.analysis;

import java.util.stream.IntStream;
import nextmove.model.Resolution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/// A map whose ranges are drawn: a uniform value inside each takes the place of its point, bounds
/// stay, and the likelihoods are resolved anew. What several links share, without a number of their
/// own, is split uniformly over all ways to split it: in the proportion of exponential variates
/// (Devroye, Non-Uniform Random Variate Generation, 1986, theorem V.2.2).
///
/// One for each thread; every draw writes over the one before.
final class Draw {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Compiled map;

  /// The map with what has been drawn last.
  final Compiled drawn;

  /// Ranks where something is open.
  private final int[] loose;

  Draw(Compiled map) {
    this.map = map;
    drawn = map.with(map.point.clone(), map.own.clone());
    loose = IntStream.range(0, map.elements).filter(this::isLoose).toArray();
  }

  /// What is pinned has no room between its bounds.
  private boolean isLoose(int rank) {
    return IntStream.range(map.first[rank], map.first[rank + 1])
        .anyMatch(s -> map.lo[s] < map.hi[s]);
  }

  /// The numbers that draw (or walk) `i` runs on, whoever asks for them: two steps of one sequence
  /// seed a generator of its own.
  static UniformRandomProvider random(long seed, int i) {
    UniformRandomProvider seeds = RandomSource.SPLIT_MIX_64.create(seed + 2L * i * GOLDEN);
    return RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {seeds.nextLong(), seeds.nextLong()});
  }

  void next(UniformRandomProvider random) {
    ZigguratSampler.Exponential exponential = ZigguratSampler.Exponential.of(random);
    double[] point = drawn.point;
    for (int rank : loose) {
      int begin = map.first[rank];
      int end = map.first[rank + 1];
      double left = 1;
      double shares = 0;
      for (int s = begin; s < end; s++) {
        if (map.open[s]) {
          point[s] = exponential.sample();
          shares += point[s];
        } else {
          point[s] = map.lo[s] + random.nextDouble() * (map.hi[s] - map.lo[s]);
          left -= point[s];
        }
      }
      for (int s = begin; s < end; s++) {
        if (map.open[s]) {
          point[s] *= left > Resolution.TOLERANCE ? left / shares : 0;
        }
      }
      Resolution.reconcile(map.lo, point, map.hi, begin, end);
    }
    for (Compiled.PayoffRange range : map.payoffRanges) {
      drawn.own[range.rank() * map.actors + range.actor()] =
          range.lo() + random.nextDouble() * (range.hi() - range.lo());
    }
  }
}
