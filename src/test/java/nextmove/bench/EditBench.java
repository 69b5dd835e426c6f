package nextmove.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nextmove.app.Document;
import nextmove.drawing.DisplayList;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.drawing.Style;
import nextmove.edit.Edit;
import nextmove.layout.Direction;
import nextmove.layout.Layout;
import nextmove.model.Element;
import nextmove.text.MapText;
import nextmove.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One edit of a map of 10,000 elements through its document: the new value, its index, and the
/// patch of what is drawn. The layout is not part of it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBench {
  private static final int ELEMENTS = 10_000;

  private Document document = new Document(Maps.merged(ELEMENTS, 15));
  private DisplayList picture = picture(document);
  private int round;

  private static DisplayList picture(Document document) {
    Messages messages = Messages.of(Locale.ENGLISH);
    FontMeasure font = new FontMeasure();
    return DisplayList.of(
        Layout.arrange(
            document.index(), font, new MapText(document.index(), messages), Direction.LEFT_RIGHT),
        document.index(),
        new Style(Look.LIGHT, font, Object::toString));
  }

  /// A history that grows through the whole run would measure the garbage collector.
  @Setup(Level.Iteration)
  public void open() {
    document = new Document(Maps.merged(ELEMENTS, 15));
    picture = picture(document);
  }

  @Benchmark
  public DisplayList rename() {
    round++;
    Element element = document.scenario().elements().get(round * 7919 % ELEMENTS);
    document.perform(
        new Edit.PutElement(element.withTitle("Another title " + round)), "one version");
    picture = picture.with(document.index());
    return picture;
  }
}
