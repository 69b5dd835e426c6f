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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// 10,000 draws of a map of 1,000 elements and five actors, asked for its 20 likeliest ends.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulationBench {
  @Param({"1", "2"})
  private int threads;

  private final Compiled map = new Compiled(new Index(Maps.merged(1000, 15, 5)));
  private final List<Integer> ends = Outlook.of(map).ends().stream().limit(20).toList();

  @Benchmark
  public Simulation simulate() {
    return new Simulator(map, 10_000, 1, ends, 20).run(threads, Cancellation.NEVER, _ -> {});
  }
}
