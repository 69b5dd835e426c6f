package nextmove.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nextmove.analysis.Cancellation;
import nextmove.analysis.Given;
import nextmove.analysis.Questions;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Link;
import org.jspecify.annotations.Nullable;

/// What is asked of a document while it is looked at, and what follows: what is supposed, how
/// actors are taken to choose, and the answer, which keeps up with the document. Belongs to the
/// document's owner thread, and to a window, not to the file.
///
/// Small maps are answered at once, so that one can watch the numbers while one types; larger ones
/// in the background, where what is out of date by then is dropped.
public final class Inquiry {
  /// Above this many elements a map is answered in the background.
  public static final int MOST_AT_ONCE = 2000;

  private final Document document;
  private final Work work;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final ObjectProperty<Rationality> rationality =
      new SimpleObjectProperty<>(this, "rationality", Rationality.JUDGED);
  private final ReadOnlyObjectWrapper<Given> given =
      new ReadOnlyObjectWrapper<>(this, "given", Given.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable Answer> answer =
      new ReadOnlyObjectWrapper<>(this, "answer", null);
  private @Nullable Index asked;
  private @Nullable Job job;

  /// Nothing is asked until {@link #open()} is true.
  public Inquiry(Document document, Work work) {
    this.document = document;
    this.work = work;
    open.subscribe((_, _) -> ask());
    rationality.subscribe((_, _) -> ask());
    given.subscribe((_, _) -> ask());
    document
        .revision()
        .subscribe((_, now) -> {
          if (now.index() != asked) {
            ask();
          }
        });
  }

  /// Whether answers are wanted.
  public BooleanProperty open() {
    return open;
  }

  public ObjectProperty<Rationality> rationality() {
    return rationality;
  }

  /// All that has been supposed; what of it the present version does not have is left out of the
  /// answer, and counts again when an undo brings it back.
  public ReadOnlyObjectProperty<Given> given() {
    return given.getReadOnlyProperty();
  }

  /// The latest answer; null while nothing is asked, and before the first. In a large map it may be
  /// of an earlier version than the document's: it says which.
  public ReadOnlyObjectProperty<@Nullable Answer> answer() {
    return answer.getReadOnlyProperty();
  }

  /// Supposes that the link happens, or no longer does.
  public void toggle(Link.Key link) {
    Given now = given.get();
    given.set(now.pins().contains(link) ? now.without(link) : now.with(link));
  }

  public boolean isSupposed(Link.Key link) {
    return given.get().pins().contains(link);
  }

  public void supposeNothing() {
    given.set(Given.NOTHING);
  }

  /// What a report on what is looked at now has to answer. If a decision is selected, that is also
  /// what would change its best option.
  ///
  /// @param samples draws of its simulation
  public Questions questions(int samples) {
    Questions usual = Questions.USUAL;
    return new Questions(
        there(document.index()),
        rationality.get() instanceof Rationality.Leaning(double lambda) ? (Double) lambda : null,
        usual.target(),
        selectedDecision().orElse(usual.decision()),
        usual.paths(),
        usual.ends(),
        usual.rounds(),
        samples,
        usual.walks(),
        usual.seed());
  }

  private Optional<Integer> selectedDecision() {
    return answer.get() instanceof Answer.Found found && found.index() == document.index()
        ? document
            .now()
            .selection()
            .element()
            .map(found.index()::position)
            .filter(found.incentives().decisions()::contains)
        : Optional.empty();
  }

  /// The links that one might suppose where `selection` is: the link itself, or the ways into the
  /// element. An only link is no matter of supposing.
  public List<Link.Key> ways(Selection selection) {
    Index index = document.index();
    List<Integer> links = new ArrayList<>();
    selection.link().map(index::position).ifPresent(links::add);
    selection
        .element()
        .map(index::position)
        .ifPresent(
            e -> IntStream.range(0, index.inDegree(e)).forEach(i -> links.add(index.in(e, i))));
    return links.stream()
        .filter(k -> k >= 0 && index.outDegree(index.from(k)) > 1)
        .map(k -> index.link(k).key())
        .toList();
  }

  private void ask() {
    if (job != null) {
      job.cancel();
      job = null;
    }
    asked = open.get() ? document.index() : null;
    if (asked == null) {
      answer.set(null);
      return;
    }
    Index index = asked;
    Given there = there(index);
    Rationality how = rationality.get();
    if (index.elementCount() <= MOST_AT_ONCE) {
      answer.set(Answer.of(index, there, how, Cancellation.NEVER));
    } else {
      job =
          work.start(
              "work.analysis",
              running -> Answer.of(index, there, how, running::check),
              found -> {
                job = null;
                answer.set(found);
              });
    }
  }

  /// What is supposed of links that `index` has.
  private Given there(Index index) {
    Given now = given.get();
    return new Given(now.start(), now.pins().stream().filter(p -> index.position(p) >= 0).toList());
  }
}
