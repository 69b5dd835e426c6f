package nextmove.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nextmove.bench.Maps;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a window on 2,000 elements keeps in memory while one works in it: 10,000 edits of all
/// kinds, each taken back, after which nothing may have grown; then edits that stay, since the
/// history keeps every version, and what each of those costs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Xmx1g",
      "-Dprism.order=sw",
      "-Dprism.disableRegionCaching=true",
      "--enable-native-access=ALL-UNNAMED"
    })
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MemoryBench {
  private static final int ELEMENTS = 2_000;
  private static final int EDITS = 10_000;
  private static final int KEPT = 2_000;
  private static final int LOOKED_AT = 1_000;

  /// Edits between which the window is not painted.
  private static final int BURST = 10;

  private final Random random = new Random(3);
  private @Nullable BenchWindow window;

  @Setup
  public void open() throws IOException, InterruptedException {
    window = new BenchWindow(Maps.merged(ELEMENTS, 15));
  }

  @Benchmark
  public void work() {
    System.out.printf("%n  done  versions    heap   nodes%n");
    edit(1_000, true);
    look("warm");
    for (int done = 0; done < EDITS; done += LOOKED_AT) {
      edit(LOOKED_AT, true);
      look(String.valueOf(done + LOOKED_AT));
    }
    double before = heap();
    int versions = versions();
    edit(KEPT, false);
    look("kept");
    System.out.printf(
        "%.1f KB for each version kept%n", (heap() - before) * 1024 / (versions() - versions));
  }

  @TearDown
  public void close() {
    window.close();
  }

  private void edit(int edits, boolean undone) {
    for (int i = 0; i < edits; i += BURST) {
      Keyboard.ask(() -> {
        for (int j = 0; j < BURST; j++) {
          edit();
          if (undone) {
            window.document().undo();
          }
        }
        return 0;
      });
      window.painted(true);
    }
  }

  /// One that changes something, at a place that is selected for it.
  private void edit() {
    Scenario s = window.document().scenario();
    Element element = s.elements().get(random.nextInt(s.elements().size()));
    Link link = s.links().get(random.nextInt(s.links().size()));
    window.document().select(Selection.of(element.id()));
    window.map().requestFocus();
    Edit edit =
        switch (random.nextInt(7)) {
          case 0 -> new Edit.PutElement(element.withTitle("Title " + random.nextInt()));
          case 1 ->
              new Edit.PutElement(
                  element.withEvidence(element.evidence().withNotes("Notes " + random.nextInt())));
          case 2 -> new Edit.PutLink(link.withLikelihood(new Likelihood.Word("likely")));
          case 3 -> new Edit.Fold(Set.of(link.from()), !s.folded().contains(link.from()));
          case 4 -> new Edit.RemoveElements(Set.of(s.elements().getLast().id()));
          case 5 -> new Edit.RemoveLinks(Set.of(link.key()));
          default ->
              new Edit.PutHeader(
                  "Title " + random.nextInt(), "", "en", s.scale(), null, s.payoffUnit());
        };
    window.document().perform(edit);
    if (random.nextInt(50) == 0) {
      window.keyboard().press(random.nextBoolean() ? KeyCode.DIGIT2 : KeyCode.DIGIT1, KeyCode.ALT);
    }
  }

  private int versions() {
    return Keyboard.ask(() -> window.document().history().versions().size());
  }

  private void look(String what) {
    window.settled();
    int nodes =
        Keyboard.ask(
            () -> Window.getWindows().stream().mapToInt(w -> count(w.getScene().getRoot())).sum());
    System.out.printf("%6s  %8d  %5.1fM  %6d%n", what, versions(), heap(), nodes);
  }

  /// In megabytes, after the collector has had several goes at it.
  private double heap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
      window.painted(true);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
  }

  private static int count(Node node) {
    List<Node> children =
        node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
    return 1 + children.stream().mapToInt(MemoryBench::count).sum();
  }
}
