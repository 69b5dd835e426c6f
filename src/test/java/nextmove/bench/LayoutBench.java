package nextmove.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nextmove.drawing.FontMeasure;
import nextmove.layout.Direction;
import nextmove.layout.Labels;
import nextmove.layout.Layout;
import nextmove.layout.Placement;
import nextmove.model.Index;
import nextmove.text.MapText;
import nextmove.text.Messages;
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

/// Laying out a whole map: measuring and breaking all texts, placing all cards, routing all links.
/// The words on links are made beforehand.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LayoutBench {

  @Param({"10000", "100000", "1000000"})
  private int elements;

  /// Further links to each hundred elements.
  @Param({"0", "15"})
  private int merges;

  private final FontMeasure font = new FontMeasure();
  private Index index = new Index(Maps.tree(1));
  private Labels labels = Labels.NONE;

  @Setup
  public void build() {
    index = new Index(Maps.merged(elements, merges));
    labels = spoken(index);
  }

  @Benchmark
  public Placement arrange() {
    return Layout.arrange(index, font, labels, Direction.LEFT_RIGHT);
  }

  private static Labels spoken(Index index) {
    MapText text = new MapText(index, Messages.of(Locale.ENGLISH));
    String[] links = new String[index.linkCount()];
    for (int k = 0; k < links.length; k++) {
      links[k] = text.link(k);
    }
    String[] strips = new String[index.elementCount()];
    for (int e = 0; e < strips.length; e++) {
      strips[e] = text.strip(e);
    }
    return new Labels() {
      @Override
      public String strip(int element) {
        return strips[element];
      }

      @Override
      public int marks(int element) {
        return element % 4;
      }

      @Override
      public String link(int link) {
        return links[link];
      }
    };
  }
}
