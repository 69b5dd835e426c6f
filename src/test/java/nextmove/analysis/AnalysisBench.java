package nextmove.analysis;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nextmove.bench.Maps;
import nextmove.model.Index;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Each analysis on the compiled form of a map with 15 merges to a hundred elements and five
/// actors, beside a bare backward pass over the same arrays; and compiling it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBench {
  @Param({"1000", "10000", "100000", "1000000"})
  private int elements;

  private Index index = new Index(Maps.tree(1));
  private Compiled map = new Compiled(index);
  private Play judged = Outlook.of(map);
  private int end;

  @Setup
  public void build() {
    index = new Index(Maps.merged(elements, 15, 5));
    map = new Compiled(index);
    judged = Outlook.of(map);
    end = judged.ends().getFirst();
  }

  @Benchmark
  public double[] bareBackwardPass() {
    double[] value = map.own.clone();
    int width = map.actors;
    for (int r = map.elements - 1; r >= 0; r--) {
      for (int s = map.first[r]; s < map.first[r + 1]; s++) {
        for (int j = 0; j < width; j++) {
          value[r * width + j] += map.point[s] * value[map.target[s] * width + j];
        }
      }
    }
    return value;
  }

  @Benchmark
  public Compiled compile() {
    return new Compiled(index);
  }

  @Benchmark
  public Play outlook() {
    return Outlook.of(map);
  }

  @Benchmark
  public Incentives incentives() {
    return Incentives.of(map, judged, Incentives.DEFAULT_ROUNDS, Cancellation.NEVER);
  }

  @Benchmark
  public Logit logit() {
    return Logit.of(map, judged, 1, Incentives.DEFAULT_ROUNDS, Cancellation.NEVER);
  }

  @Benchmark
  public Object sensitivityOfReach() {
    return new Swings(map, judged, new Sensitivity.Target.OfReach(end), Cancellation.NEVER);
  }

  @Benchmark
  public Object sensitivityOfPayoff() {
    return new Swings(map, judged, new Sensitivity.Target.OfPayoff(0), Cancellation.NEVER);
  }

  @Benchmark
  public Interval boundsOfReach() {
    return Bounds.reach(map, end, Cancellation.NEVER);
  }

  @Benchmark
  public Interval boundsOfPayoff() {
    return Bounds.payoff(map, 0, Cancellation.NEVER);
  }

  @Benchmark
  public List<LikelyPaths.Path> tenLikeliestPaths() {
    return LikelyPaths.of(map, 10, Cancellation.NEVER);
  }
}
