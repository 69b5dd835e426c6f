package nextmove.app;

import java.util.Optional;
import java.util.stream.IntStream;
import nextmove.edit.Edit;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Problem;

/// Makes an element one of another kind, where its links allow it and nothing of it is lost but who
/// decides.
public final class KindChange {
  private final Document document;
  private final Editing editing;

  public KindChange(Document document, Editing editing) {
    this.document = document;
    this.editing = editing;
  }

  /// Whether the element `id` may become one of `kind`, and is of another. Nothing becomes an
  /// option: where a decision leads there is one already.
  public boolean may(String id, Kind kind) {
    Index index = document.index();
    int at = index.position(id);
    return at >= 0
        && index.element(at).kind() != kind
        && kind != Kind.OPTION
        && (kind.hasPayoffs() || index.element(at).payoffs().amounts().isEmpty())
        && IntStream.range(0, index.inDegree(at))
            .map(i -> index.from(index.in(at, i)))
            .allMatch(from -> index.element(from).kind().mayLinkTo(kind))
        && IntStream.range(0, index.outDegree(at))
            .map(i -> index.to(index.out(at, i)))
            .allMatch(to -> kind.mayLinkTo(index.element(to).kind()));
  }

  /// Makes the element `id` one of `kind`. What becomes a decision is that of the actor who would
  /// move there next. Where {@link #may} says no, it does nothing.
  ///
  /// @return what keeps the document from being changed
  public Optional<Problem> make(String id, Kind kind) {
    return document
        .index()
        .element(id)
        .filter(_ -> may(id, kind))
        .flatMap(e -> document.perform(new Edit.PutElement(as(e, kind))));
  }

  private Element as(Element element, Kind kind) {
    return element.as(kind) instanceof Decision d
        ? d.withActor(editing.nextActor(document.index().position(element.id())))
        : element.as(kind);
  }
}
