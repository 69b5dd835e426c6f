package nextmove.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nextmove.edit.Edit;
import nextmove.edit.Label;
import nextmove.edit.Outcome;
import nextmove.graph.ScenarioGraph;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Some elements that are being carried, each with all that follows it, to where they are dropped:
/// among their siblings or after another element.
public final class Moving {
  private final Document document;
  private final List<Piece> pieces;
  private final Map<Spot, Optional<Problem>> judged = new HashMap<>();

  /// An element that is moved, by the link that leads to it from `parent`; with no parent, one that
  /// nothing leads to yet.
  public record Piece(String element, @Nullable String parent) {}

  /// A place among what follows `parent`: before `before`, or the last if that is null.
  private record Spot(String parent, @Nullable String before) {}

  /// Where something comes down at an element: before it, as what follows it, or after it.
  public enum Side {
    BEFORE,
    INTO,
    AFTER
  }

  /// A place where the elements may be dropped, or may not.
  ///
  /// @param target the element at whose `side` it is
  /// @param parent by which the target hangs, or null
  /// @param illegal why nothing may come down there
  public record Drop(
      Side side, String target, @Nullable String parent, Optional<Problem> illegal) {}

  /// @param carried the ids of the elements; those that follow others of them come along by
  ///   themselves
  /// @param parent says by which element another hangs in the view that it is carried in, or null
  public Moving(Document document, Set<String> carried, Function<String, @Nullable String> parent) {
    this.document = document;
    pieces =
        carried.stream()
            .filter(id -> {
              @Nullable String up = parent.apply(id);
              while (up != null && !carried.contains(up)) {
                up = parent.apply(up);
              }
              return up == null;
            })
            .map(id -> new Piece(id, parent.apply(id)))
            .toList();
  }

  public boolean carries(String id) {
    return pieces.stream().anyMatch(p -> p.element().equals(id));
  }

  /// What a drop on an element comes to. Near one of its edges it is before or after it, in between
  /// follows it; where that is not legal, what is legal at that element counts.
  ///
  /// @param parent by which `target` hangs, or null
  /// @param share how far it is from the edge before to the edge after, from 0 to 1
  public Drop on(String target, @Nullable String parent, double share) {
    List<Side> sides =
        share < 1 / 3.0
            ? List.of(Side.BEFORE, Side.INTO, Side.AFTER)
            : share > 2 / 3.0
                ? List.of(Side.AFTER, Side.INTO, Side.BEFORE)
                : share < 0.5
                    ? List.of(Side.INTO, Side.BEFORE, Side.AFTER)
                    : List.of(Side.INTO, Side.AFTER, Side.BEFORE);
    return sides.stream()
        .filter(side -> side == Side.INTO || parent != null)
        .map(side -> at(side, target, parent))
        .filter(drop -> drop.illegal().isEmpty())
        .findFirst()
        .orElseGet(() -> at(Side.INTO, target, parent));
  }

  /// The place before or after an element; empty where none is legal.
  public Optional<Drop> beside(String target, @Nullable String parent, boolean after) {
    return parent == null
        ? Optional.empty()
        : Optional.of(at(after ? Side.AFTER : Side.BEFORE, target, parent))
            .filter(drop -> drop.illegal().isEmpty());
  }

  private Drop at(Side side, String target, @Nullable String parent) {
    Spot spot = spot(side, target, parent);
    return new Drop(side, target, parent, judged.computeIfAbsent(spot, this::illegal));
  }

  /// What is moved is no neighbour, since it goes elsewhere itself.
  private Spot spot(Side side, String target, @Nullable String parent) {
    if (side == Side.INTO || parent == null) {
      return new Spot(target, null);
    }
    Index index = document.index();
    int from = index.position(parent);
    boolean reached = false;
    for (int i = 0; from >= 0 && i < index.outDegree(from); i++) {
      String next = index.element(index.to(index.out(from, i))).id();
      boolean isTarget = next.equals(target);
      reached |= isTarget;
      if (reached && !carries(next) && !(isTarget && side == Side.AFTER)) {
        return new Spot(parent, next);
      }
    }
    return new Spot(parent, null);
  }

  /// Why the elements may not stand there; empty if they may, and do not already.
  private Optional<Problem> illegal(Spot to) {
    if (document.isReadOnly()) {
      return document.refusal();
    }
    Scenario before = document.scenario();
    String title = title(pieces.getFirst().element());
    Set<String> ids = new LinkedHashSet<>();
    pieces.forEach(p -> ids.add(p.element()));
    if (new ScenarioGraph(document.index()).withAllTheyAloneReach(ids).contains(to.parent())) {
      return Optional.of(problem("edit.move.below", title, title(to.parent())));
    }
    return switch (edit(to).apply(before)) {
      case Outcome.Rejected r -> Optional.of(r.problem());
      case Outcome.Applied a ->
          a.scenario() == before
              ? Optional.of(problem("edit.move.there", title))
              : Optional.empty();
    };
  }

  /// Moves the elements; those that stood where a hand had placed them flow with the others again.
  public Optional<Problem> perform(Drop drop) {
    return drop.illegal()
        .or(() ->
            document.performAndSelect(
                edit(spot(drop.side(), drop.target(), drop.parent())), document.now().selection()));
  }

  private Edit edit(Spot to) {
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
