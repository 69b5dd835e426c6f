package nextmove.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nextmove.edit.Edit;
import nextmove.edit.Label;
import nextmove.edit.Outcome;
import nextmove.edit.Selection;
import nextmove.graph.ScenarioGraph;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Moves elements, each with all that follows it, to where they are dropped: among their siblings
/// or after another element.
public final class Moving {
  private final Document document;

  public Moving(Document document) {
    this.document = document;
  }

  /// An element that is moved, by the link that leads to it from `parent`; with no parent, one that
  /// nothing leads to yet.
  public record Piece(String element, @Nullable String parent) {}

  /// A place among what follows `parent`: before `before`, or the last if that is null.
  public record Spot(String parent, @Nullable String before) {}

  /// Where something comes down at an element: before it, as what follows it, or after it.
  public enum Side {
    BEFORE,
    INTO,
    AFTER
  }

  /// The place before or after `sibling` among what follows `parent`. What is moved is no neighbour
  /// there, since it goes elsewhere itself.
  public Spot beside(String parent, String sibling, boolean after, List<Piece> moved) {
    Index index = document.index();
    int from = index.position(parent);
    boolean reached = false;
    for (int i = 0; from >= 0 && i < index.outDegree(from); i++) {
      String next = index.element(index.to(index.out(from, i))).id();
      boolean isSibling = next.equals(sibling);
      boolean stays = moved.stream().noneMatch(p -> p.element().equals(next));
      reached |= isSibling;
      if (reached && stays && !(isSibling && after)) {
        return new Spot(parent, next);
      }
    }
    return new Spot(parent, null);
  }

  /// Why the pieces may not stand there; empty if they may, and do not already.
  public Optional<Problem> illegal(List<Piece> pieces, Spot to) {
    Scenario before = document.scenario();
    String title = title(pieces.getFirst().element());
    Set<String> ids = new LinkedHashSet<>();
    pieces.forEach(p -> ids.add(p.element()));
    if (new ScenarioGraph(document.index()).withAllTheyAloneReach(ids).contains(to.parent())) {
      return Optional.of(problem("edit.move.below", title, title(to.parent())));
    }
    return switch (edit(pieces, to).apply(before)) {
      case Outcome.Rejected r -> Optional.of(r.problem());
      case Outcome.Applied a ->
          a.scenario() == before
              ? Optional.of(problem("edit.move.there", title))
              : Optional.empty();
    };
  }

  /// Moves the pieces; those that stood where a hand had placed them flow with the others again.
  public Optional<Problem> move(List<Piece> pieces, Spot to) {
    Selection selected = document.now().selection();
    Optional<Problem> why = illegal(pieces, to).or(() -> document.perform(edit(pieces, to)));
    document.select(selected.within(document.index()));
    return why;
  }

  private Edit edit(List<Piece> pieces, Spot to) {
    List<Edit> edits = new ArrayList<>();
    for (Piece piece : pieces) {
      Link.Key key = new Link.Key(to.parent(), piece.element());
      edits.add(
          piece.parent() == null
              ? new Edit.AddLink(new Link(key.from(), key.to()), to.before())
              : new Edit.MoveLink(new Link.Key(piece.parent(), piece.element()), key, to.before()));
      document
          .index()
          .element(piece.element())
          .filter(e -> e.details().at() != null)
          .ifPresent(e -> edits.add(new Edit.PutElement(e.withDetails(e.details().withAt(null)))));
    }
    Piece first = pieces.getFirst();
    boolean among = pieces.stream().allMatch(p -> to.parent().equals(p.parent()));
    Label label =
        pieces.size() > 1
            ? new Label("edit.move.several", String.valueOf(pieces.size()))
            : among
                ? new Label("edit.reorder", title(first.element()))
                : new Label("edit.move", title(first.element()), title(to.parent()));
    return new Edit.Batch(label, edits);
  }

  private String title(String id) {
    return document.index().element(id).map(Element::title).orElse(id);
  }

  private static Problem problem(String code, String... args) {
    return new Problem(code, Grade.ERROR, Problem.Spot.WHOLE, args);
  }
}
