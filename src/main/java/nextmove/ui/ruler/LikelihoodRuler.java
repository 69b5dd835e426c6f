package nextmove.ui.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nextmove.model.Extras;
import nextmove.model.Likelihood;
import nextmove.model.Num;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.text.Messages;
import nextmove.text.Words;
import org.jspecify.annotations.Nullable;

/// A likelihood on the ruler of its scale: the words as bands above the line from 0 to 100 %, under
/// it the siblings and what they leave. A word is clicked, a number or a range dragged.
public final class LikelihoodRuler extends VBox {
  private static final Axis PERCENT = new Axis(0, 1, 0.01, 0.05);
  private static final Scale WORDLESS = new Scale("-", "", List.of(), Extras.NONE);

  /// What one sibling counts with, and how it is called.
  public record Sibling(double point, String says) {}

  /// Everything there is to see.
  ///
  /// @param point what the likelihood counts with among its siblings
  /// @param left what the siblings leave, or empty where there are none, or they leave nothing
  /// @param sum whether all add up, and what is left, in words
  public record Shown(
      Likelihood likelihood,
      Optional<Scale> scale,
      double point,
      List<Sibling> siblings,
      Optional<Span> left,
      String sum) {}

  private final ObjectProperty<Scale.@Nullable Term> pointed = new SimpleObjectProperty<>();
  private final Words words;
  private final Bands bands;
  private final SpanLine line;
  private final WordChips chips;
  private final Label sum = new Label();
  private final Label pointedOut = new Label();
  private Scale scale = WORDLESS;
  private Likelihood chosen = Likelihood.UNSTATED;

  /// @param put told what was chosen; the object is equal for steps that follow each other
  public LikelihoodRuler(Messages messages, BiConsumer<Likelihood, Object> put) {
    words = new Words(messages);
    getStyleClass().add("likelihood-ruler");
    bands = new Bands(pointed, term -> put.accept(new Likelihood.Word(term.word()), new Object()));
    line =
        new SpanLine(
            words::percent,
            new SpanLine.Listener() {
              @Override
              public void previewed(Span span) {
                preview(span);
              }

              @Override
              public void cancelled() {
                choose(chosen);
              }

              @Override
              public void changed(Span span, Object going) {
                put.accept(likelihood(span), going);
              }
            });
    line.name(
        messages.say("inspector.likelihood"), messages.say("ruler.from"), messages.say("ruler.to"));
    chips = new WordChips(messages, pointed, l -> put.accept(l, new Object()));
    sum.getStyleClass().add("aside");
    sum.setWrapText(true);
    sum.setMinHeight(USE_PREF_SIZE);
    // In the place of the other, which keeps its room: nothing moves while the mouse does.
    sum.visibleProperty().bind(pointedOut.textProperty().isEmpty());
    pointedOut.getStyleClass().add("aside");
    StackPane says = new StackPane(sum, pointedOut);
    says.setAlignment(Pos.TOP_LEFT);
    pointed.subscribe(t -> pointedOut.setText(t == null ? "" : words.withRange(scale, t)));
    chips.show(scale);
    getChildren().setAll(bands, line, new Ticks(words), says, chips);
    managedProperty().bind(visibleProperty());
  }

  public void show(Shown now) {
    Scale known = now.scale().orElse(WORDLESS);
    if (scale != known) {
      scale = known;
      bands.show(scale);
      chips.show(scale);
    }
    chosen = now.likelihood();
    choose(chosen);
    List<Mark> marks = new ArrayList<>();
    now.left().ifPresent(l -> marks.add(new Mark("left", l.lo(), l.hi(), now.sum())));
    now.siblings().forEach(s -> marks.add(new Mark("sibling", s.point(), s.point(), s.says())));
    line.mark(marks);
    double[] lo = new double[1];
    double[] hi = new double[1];
    boolean stated = Resolution.state(now.likelihood(), now.scale(), lo, hi, 0);
    line.show(PERCENT, stated ? new Span(lo[0], hi[0]) : Span.of(now.point()), stated);
    sum.setText(now.sum());
  }

  private void choose(Likelihood likelihood) {
    chips.choose(likelihood);
    bands.choose(term(likelihood));
    pointedOut.setText("");
  }

  private Scale.@Nullable Term term(Likelihood likelihood) {
    return likelihood instanceof Likelihood.Word(String word)
        ? Scales.term(scale, word).orElse(null)
        : null;
  }

  private static Likelihood likelihood(Span span) {
    return span.isNumber()
        ? new Likelihood.Exact(Num.of(span.lo()))
        : new Likelihood.Range(Num.of(span.lo()), Num.of(span.hi()));
  }

  private void preview(Span span) {
    choose(Likelihood.UNSTATED);
    pointedOut.setText(
        span.isNumber() ? words.named(span.lo(), scale) : words.range(span.lo(), span.hi()));
  }
}
