package nextmove.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import nextmove.edit.Edit;
import nextmove.edit.Ids;
import nextmove.edit.Label;
import nextmove.edit.Legal;
import nextmove.edit.Selection;
import nextmove.geom.Point;
import nextmove.graph.Folding;
import nextmove.graph.ScenarioGraph;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Details.Place;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What the keys and menus of an editor do to a document, whichever view they come from. Every
/// method makes at most one version; what is not legal changes nothing and says why.
public final class Editing {
  private final Document document;
  private final RandomGenerator random;

  /// @param random gives new ids their suffixes
  public Editing(Document document, RandomGenerator random) {
    this.document = document;
    this.random = random;
  }

  /// What came of an attempt to add an element.
  public sealed interface Attempt {
    /// @param id of the new element, whose title is still empty
    record Added(String id) implements Attempt {}

    record Refused(Problem why) implements Attempt {}
  }

  /// Edits of one title that follow each other are one version, the element's making included.
  private record TypingTitle(String id) {}

  /// The kinds that may follow `id`, the most natural one first.
  public List<Kind> mayFollow(String id) {
    return document
        .index()
        .element(id)
        .map(e -> {
          Set<Kind> kinds = new LinkedHashSet<>();
          kinds.add(e.kind().next());
          Arrays.stream(Kind.values()).filter(e.kind()::mayLinkTo).forEach(kinds::add);
          return List.copyOf(kinds);
        })
        .orElse(List.of());
  }

  /// Adds an element of `kind` that nothing leads to yet, such as the first of a scenario.
  public Attempt add(Kind kind) {
    Element element = fresh(kind, -1);
    return perform(element, List.of(new Edit.AddElement(element, null)));
  }

  /// Adds an element of `kind` that nothing leads to yet, in a place chosen by hand, in world
  /// units.
  public Attempt addAt(Kind kind, Point place) {
    Element fresh = fresh(kind, -1);
    Element element = fresh.withDetails(fresh.details().withAt(Place.of(place)));
    return perform(element, List.of(new Edit.AddElement(element, null)));
  }

  /// Adds an element of `kind` as the last that follows `parent`.
  public Attempt addAfter(String parent, Kind kind) {
    Index index = document.index();
    int at = index.position(parent);
    if (at < 0) {
      return refused("edit.element.gone", parent);
    }
    int degree = index.outDegree(at);
    String neighbour =
        degree == 0 ? parent : index.element(index.to(index.out(at, degree - 1))).id();
    Element element = fresh(kind, at);
    return perform(
        element,
        List.of(
            new Edit.AddElement(element, neighbour),
            new Edit.AddLink(new Link(parent, element.id()), null)));
  }

  /// Adds an element of the same kind beside `id`, after it or before it, under the same parent.
  public Attempt addSibling(String id, boolean before) {
    Index index = document.index();
    OptionalInt link = linkInto(id);
    if (link.isEmpty()) {
      return refused("edit.sibling.none");
    }
    int parent = index.from(link.getAsInt());
    Element element = fresh(index.element(index.to(link.getAsInt())).kind(), parent);
    @Nullable String next = before ? id : siblingAfter(parent, link.getAsInt());
    return perform(
        element,
        List.of(
            new Edit.AddElement(element, id),
            new Edit.AddLink(new Link(index.element(parent).id(), element.id()), next)));
  }

  /// Whether {@link #addSibling} has a place for one.
  public boolean mayAddSibling(String id) {
    return linkInto(id).isPresent();
  }

  /// Whether {@link #insertParent} finds a kind that may stand there.
  public boolean mayInsertParent(String id) {
    OptionalInt into = linkInto(id);
    return into.isPresent() && between(into.getAsInt()).isPresent();
  }

  /// The kind that may stand between the two ends of a link.
  private Optional<Kind> between(int link) {
    Index index = document.index();
    Kind above = index.element(index.from(link)).kind();
    Kind below = index.element(index.to(link)).kind();
    return List.of(Kind.CONSEQUENCE, Kind.EVENT, Kind.OPTION, Kind.DECISION).stream()
        .filter(k -> above.mayLinkTo(k) && k.mayLinkTo(below))
        .findFirst();
  }

  /// Puts a new element between `id` and the one it follows; the link into `id` keeps what it
  /// carries and leads to the new element.
  public Attempt insertParent(String id) {
    Index index = document.index();
    OptionalInt into = linkInto(id);
    if (into.isEmpty()) {
      return refused("edit.sibling.none");
    }
    int parent = index.from(into.getAsInt());
    Optional<Kind> between = between(into.getAsInt());
    if (between.isEmpty()) {
      return refused("edit.parent.none");
    }
    Element element = fresh(between.get(), parent);
    Link.Key key = index.link(into.getAsInt()).key();
    return perform(
        element,
        List.of(
            new Edit.AddElement(element, index.element(parent).id()),
            new Edit.MoveLink(
                key, new Link.Key(key.from(), element.id()), siblingAfter(parent, into.getAsInt())),
            new Edit.AddLink(new Link(element.id(), id), null)));
  }

  /// Gives `id` another title.
  public Optional<Problem> rename(String id, String title) {
    return document
        .index()
        .element(id)
        .flatMap(
            e -> document.perform(new Edit.PutElement(e.withTitle(title)), new TypingTitle(id)));
  }

  /// Takes back an element that was only just added and has no title; else does nothing.
  public void abandon(String id) {
    boolean untitled = document.index().element(id).map(e -> e.title().isBlank()).orElse(false);
    int at = document.history().position();
    if (untitled && at > 0 && isNew(id, document.history().get(at - 1).scenario())) {
      document.undo();
    }
  }

  private static boolean isNew(String id, Scenario before) {
    return before.elements().stream().noneMatch(e -> e.id().equals(id));
  }

  /// Removes what is selected: elements with all that only they reach, and links. Then selects what
  /// led to the first of them.
  public Optional<Problem> remove(Selection selection) {
    if (selection.isEmpty()) {
      return Optional.empty();
    }
    Index index = document.index();
    List<Edit> edits = new ArrayList<>();
    Label label;
    if (!selection.links().isEmpty()) {
      edits.add(new Edit.RemoveLinks(selection.links()));
    }
    if (selection.elements().isEmpty()) {
      label = edits.getFirst().label(document.scenario());
    } else {
      Set<String> all = new ScenarioGraph(index).withAllTheyAloneReach(selection.elements());
      edits.add(new Edit.RemoveElements(all));
      String first = selection.elements().iterator().next();
      String title = index.element(first).map(Element::title).orElse(first);
      label =
          all.size() == 1
              ? new Label("edit.remove.element", title)
              : new Label("edit.remove.branch", title, String.valueOf(all.size() - 1));
    }
    Selection before =
        selection.elements().stream()
            .findFirst()
            .map(this::linkInto)
            .filter(OptionalInt::isPresent)
            .map(k -> Selection.of(index.element(index.from(k.getAsInt())).id()))
            .orElse(Selection.NONE);
    return document.performAndSelect(new Edit.Batch(label, edits), before);
  }

  /// Links two elements.
  public Optional<Problem> link(String from, String to) {
    return Legal.link(document.index(), new Link.Key(from, to))
        .or(() -> document.perform(new Edit.AddLink(new Link(from, to), null)));
  }

  /// Folds what follows the elements away, or unfolds all of it if any of them is folded.
  public Optional<Problem> fold(Set<String> ids) {
    Index index = document.index();
    Set<String> folded = new LinkedHashSet<>(ids);
    folded.retainAll(index.scenario().folded());
    if (!folded.isEmpty()) {
      return document.perform(new Edit.Fold(folded, false));
    }
    Set<String> all = new LinkedHashSet<>(index.scenario().folded());
    all.addAll(ids);
    return Folding.of(index, all).hidden().equals(Folding.of(index).hidden())
        ? Optional.of(new Problem("edit.fold.nothing", Grade.ERROR, Spot.WHOLE))
        : document.perform(new Edit.Fold(ids, true));
  }

  /// Folds every branch away that follows from where the map begins on its second step and later,
  /// so that unfolding one shows one step more.
  public Optional<Problem> foldAll() {
    Index index = document.index();
    Set<String> all = new LinkedHashSet<>();
    for (int e = 0; e < index.elementCount(); e++) {
      boolean begins = index.inDegree(e) == 0 || e == index.start();
      if (index.outDegree(e) > 0 && !begins) {
        all.add(index.element(e).id());
      }
    }
    return document.perform(new Edit.Fold(all, true));
  }

  public Optional<Problem> unfoldAll() {
    Set<String> all = new LinkedHashSet<>(document.scenario().folded());
    all.removeIf(id -> document.index().position(id) < 0);
    return document.perform(new Edit.Fold(all, false));
  }

  /// Whether `id` has a sibling `steps` from it to change places with.
  public boolean mayReorder(String id, int steps) {
    Index index = document.index();
    OptionalInt into = linkInto(id);
    if (into.isEmpty()) {
      return false;
    }
    int from = index.from(into.getAsInt());
    int place = 0;
    while (index.out(from, place) != into.getAsInt()) {
      place++;
    }
    return place + steps >= 0 && place + steps < index.outDegree(from);
  }

  /// Moves `id` by `steps` among its siblings.
  public Optional<Problem> reorder(String id, int steps) {
    OptionalInt into = linkInto(id);
    return into.isEmpty()
        ? Optional.empty()
        : document.perform(
            new Edit.ReorderLink(document.index().link(into.getAsInt()).key(), steps));
  }

  private Attempt perform(Element added, List<Edit> edits) {
    Label label = new Edit.AddElement(added, null).label(document.scenario());
    Optional<Problem> problem =
        document.perform(new Edit.Batch(label, edits), new TypingTitle(added.id()));
    return problem.<Attempt>map(Attempt.Refused::new).orElse(new Attempt.Added(added.id()));
  }

  private static Attempt refused(String code, String... args) {
    return new Attempt.Refused(new Problem(code, Grade.ERROR, Spot.WHOLE, args));
  }

  private Element fresh(Kind kind, int parent) {
    Element element = Element.of(kind, Ids.fresh("", random), "");
    return element instanceof Decision d ? d.withActor(nextActor(parent)) : element;
  }

  /// Who moves after `parent`: the actor after the one that moved last, since moves tend to
  /// alternate; null while there are no actors.
  @Nullable String nextActor(int parent) {
    Index index = document.index();
    List<String> actors = document.scenario().actors().stream().map(Actor::id).toList();
    int last = -1;
    int at = parent;
    for (int steps = 0; at >= 0 && last < 0 && steps < index.elementCount(); steps++) {
      last = index.actorOf(at).map(actors::indexOf).orElse(-1);
      at = index.inDegree(at) == 0 ? -1 : index.from(index.in(at, 0));
    }
    return actors.isEmpty() ? null : actors.get((last + 1) % actors.size());
  }

  OptionalInt linkInto(String id) {
    Index index = document.index();
    int at = index.position(id);
    return at < 0 || index.inDegree(at) == 0
        ? OptionalInt.empty()
        : OptionalInt.of(index.in(at, 0));
  }

  /// The id of the element that the link after `link` leads to, or null if it is the last.
  @Nullable String siblingAfter(int parent, int link) {
    Index index = document.index();
    for (int i = 0; i + 1 < index.outDegree(parent); i++) {
      if (index.out(parent, i) == link) {
        return index.element(index.to(index.out(parent, i + 1))).id();
      }
    }
    return null;
  }
}
