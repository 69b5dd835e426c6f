package nextmove.bench;

import java.util.concurrent.TimeUnit;
import nextmove.drawing.FontMeasure;
import nextmove.layout.Direction;
import nextmove.layout.Labels;
import nextmove.layout.Layout;
import nextmove.layout.Placement;
import nextmove.model.Index;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The first layout of a process: 1,000 elements with merges, each time in a new JVM.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdLayoutBench {
  private final FontMeasure font = new FontMeasure();
  private final Index index = new Index(Maps.merged(1_000, 15));

  @Benchmark
  public Placement arrange() {
    return Layout.arrange(index, font, Labels.NONE, Direction.LEFT_RIGHT);
  }
}
