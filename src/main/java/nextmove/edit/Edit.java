package nextmove.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nextmove.model.Actor;
import nextmove.model.Assumption;
import nextmove.model.Bookmark;
import nextmove.model.Element;
import nextmove.model.Group;
import nextmove.model.Indicator;
import nextmove.model.Json;
import nextmove.model.Link;
import nextmove.model.PayoffUnit;
import nextmove.model.Scenario;
import nextmove.model.Source;
import org.jspecify.annotations.Nullable;

/// One change of a scenario, as a value. An edit is data; {@link #apply} is the function.
public sealed interface Edit {
  /// Adds `element` after the element `after`, or at the end if that is null or gone.
  record AddElement(Element element, @Nullable String after) implements Edit {}

  /// Adds all of `fragment`, made to fit by {@link Transplant}, and `links` that join it with what
  /// is there, the first of them before the sibling that leads to `before`. Selects its tops.
  record AddFragment(Label label, Fragment fragment, List<Link> links, @Nullable String before)
      implements Edit {
    public AddFragment {
      links = List.copyOf(links);
    }
  }

  /// Puts `element` in the place of the one that has its id. Its kind may differ, where its links
  /// remain legal.
  record PutElement(Element element) implements Edit {}

  /// Removes the elements and every link that touches them.
  record RemoveElements(Set<String> ids) implements Edit {
    public RemoveElements {
      ids = Set.copyOf(ids);
    }
  }

  /// Adds `link` before the sibling that leads to `before`, or as the last of its siblings.
  record AddLink(Link link, @Nullable String before) implements Edit {}

  /// Puts `link` in the place of the one that has its key.
  record PutLink(Link link) implements Edit {}

  /// Leads the link `key` to other ends, with all that it carries, before the sibling there that
  /// leads to `before`, or as the last.
  record MoveLink(Link.Key key, Link.Key to, @Nullable String before) implements Edit {}

  record RemoveLinks(Set<Link.Key> keys) implements Edit {
    public RemoveLinks {
      keys = Set.copyOf(keys);
    }
  }

  /// Moves a link by `steps` among its siblings; negative is towards the first.
  record ReorderLink(Link.Key key, int steps) implements Edit {}

  /// Adds the actor, or puts it in the place of the one that has its id.
  record PutActor(Actor actor) implements Edit {}

  /// Removes an actor with its payoffs; its decisions go to `heir`, or have no actor if that is
  /// null.
  record RemoveActor(String id, @Nullable String heir) implements Edit {}

  /// Makes the actor `id` and the actor `into` one: decisions and payoffs go to `into`, where it
  /// has payoffs of its own they are added up.
  record MergeActors(String id, String into) implements Edit {}

  /// Moves an actor by `steps` in the list; negative is towards the first.
  record ReorderActor(String id, int steps) implements Edit {
    /// The edit that puts an actor before or after another; empty where it stands already.
    public static Optional<Edit> beside(
        Scenario scenario, String actor, String target, boolean after) {
      List<String> ids = scenario.actors().stream().map(Actor::id).toList();
      int from = ids.indexOf(actor);
      int to = ids.indexOf(target);
      int steps = to - from + (after ? 1 : 0) - (to > from ? 1 : 0);
      return from < 0 || to < 0 || from == to || steps == 0
          ? Optional.empty()
          : Optional.of(new ReorderActor(actor, steps));
    }
  }

  /// Adds the source, or puts it in the place of the one that has its id.
  record PutSource(Source source) implements Edit {}

  /// Adds the assumption, or puts it in the place of the one that has its id.
  record PutAssumption(Assumption assumption) implements Edit {}

  /// Adds the indicator, or puts it in the place of the one that has its id.
  record PutIndicator(Indicator indicator) implements Edit {}

  record RemoveIndicator(String id) implements Edit {}

  /// Sets what the scenario says of itself as a whole.
  record PutHeader(
      String title,
      String summary,
      String language,
      String scale,
      @Nullable String start,
      PayoffUnit payoffUnit)
      implements Edit {
    public static PutHeader of(Scenario s) {
      return new PutHeader(
          s.title(), s.summary(), s.language(), s.scale(), s.start(), s.payoffUnit());
    }

    public PutHeader withTitle(String title) {
      return new PutHeader(title, summary, language, scale, start, payoffUnit);
    }

    public PutHeader withSummary(String summary) {
      return new PutHeader(title, summary, language, scale, start, payoffUnit);
    }

    public PutHeader withScale(String scale) {
      return new PutHeader(title, summary, language, scale, start, payoffUnit);
    }

    public PutHeader withStart(@Nullable String start) {
      return new PutHeader(title, summary, language, scale, start, payoffUnit);
    }
  }

  /// Folds what follows the elements away on the map, or unfolds it again.
  record Fold(Set<String> ids, boolean away) implements Edit {
    public Fold {
      ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
  }

  /// Adds the group, or puts it in the place of the one that has its id. Its elements leave other
  /// groups, and a group without elements goes.
  record PutGroup(Group group) implements Edit {}

  /// Takes the elements out of their groups; a group that none are left of goes.
  record LeaveGroups(Set<String> elements) implements Edit {
    public LeaveGroups {
      elements = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
  }

  /// Removes the groups; their elements stay.
  record RemoveGroups(Set<String> ids) implements Edit {
    public RemoveGroups {
      ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
  }

  /// Adds the bookmark, or puts it in the place of those of its element.
  record PutBookmark(Bookmark bookmark) implements Edit {}

  /// Removes the bookmarks of an element.
  record RemoveBookmark(String element) implements Edit {}

  /// Sets a top-level member that this program does not know.
  record PutExtra(String name, Json value) implements Edit {}

  /// Puts `by` wherever `wanted` stands.
  record Replace(Wanted wanted, String by) implements Edit {}

  /// All of `edits` in turn, as one change under one name; rejected whole if one is rejected.
  /// Selects what the first one selects that selects anything.
  record Batch(Label label, List<Edit> edits) implements Edit {
    public Batch {
      edits = List.copyOf(edits);
    }
  }

  /// Applies this edit. Never throws for a scenario and an edit that do not fit each other: that is
  /// {@link Outcome.Rejected}.
  default Outcome apply(Scenario before) {
    return Apply.apply(this, before);
  }

  /// What this edit is called, seen from `before`.
  default Label label(Scenario before) {
    return Labels.of(this, before);
  }
}
