package nextmove.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nextmove.model.Element;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// How each edit makes a new value of an old one.
final class Apply {
  private Apply() {}

  static Outcome apply(Edit edit, Scenario s) {
    return switch (edit) {
      case Edit.AddElement e -> addElement(e, s);
      case Edit.AddFragment e -> Grafts.add(e, s);
      case Edit.PutElement e -> putElement(e.element(), s);
      case Edit.RemoveElements e -> removeElements(e, s);
      case Edit.AddLink e -> addLink(e, s);
      case Edit.PutLink e -> putLink(e.link(), s);
      case Edit.MoveLink e -> moveLink(e, s);
      case Edit.RemoveLinks e -> removeLinks(e, s);
      case Edit.ReorderLink e -> reorderLink(e, s);
      case Edit.PutActor e ->
          done(s.withActors(put(s.actors(), e.actor(), a -> a.id().equals(e.actor().id()))));
      case Edit.RemoveActor e -> Actors.remove(e, s);
      case Edit.MergeActors e -> Actors.merge(e, s);
      case Edit.ReorderActor e -> Actors.reorder(e, s);
      case Edit.PutSource e ->
          done(s.withSources(put(s.sources(), e.source(), x -> x.id().equals(e.source().id()))));
      case Edit.PutAssumption e ->
          done(
              s.withAssumptions(
                  put(s.assumptions(), e.assumption(), x -> x.id().equals(e.assumption().id()))));
      case Edit.PutIndicator e -> Indicators.put(e.indicator(), s);
      case Edit.RemoveIndicator e -> Indicators.remove(e.id(), s);
      case Edit.PutHeader e -> putHeader(e, s);
      case Edit.Fold e -> fold(e, s);
      case Edit.PutGroup e -> Groups.put(e.group(), s);
      case Edit.LeaveGroups e -> done(Groups.without(s, e.elements()));
      case Edit.RemoveGroups e -> done(Groups.removed(s, e.ids()));
      case Edit.PutBookmark e -> Bookmarks.put(e.bookmark(), s);
      case Edit.RemoveBookmark e -> done(Bookmarks.without(s, Set.of(e.element())));
      case Edit.PutExtra e ->
          e.value().equals(s.extras().members().get(e.name()))
              ? done(s)
              : done(s.withExtras(s.extras().with(e.name(), e.value())));
      case Edit.Replace e -> done(e.wanted().replaced(s, e.by()));
      case Edit.Batch e -> batch(e, s);
    };
  }

  static Outcome done(Scenario s) {
    return new Outcome.Applied(s, Selection.NONE);
  }

  static Outcome rejected(String code, String... args) {
    return new Outcome.Rejected(problem(code, args));
  }

  static Problem problem(String code, String... args) {
    return new Problem(code, Grade.ERROR, Spot.WHOLE, args);
  }

  private static Outcome addElement(Edit.AddElement e, Scenario s) {
    String id = e.element().id();
    if (element(s, id).isPresent()) {
      return rejected("edit.id.taken", id);
    }
    Optional<Problem> unreadable = Legal.numbers(e.element());
    if (unreadable.isPresent()) {
      return new Outcome.Rejected(unreadable.get());
    }
    int after = position(s.elements(), x -> x.id().equals(e.after()));
    List<Element> elements = new ArrayList<>(s.elements());
    elements.add(after < 0 ? elements.size() : after + 1, e.element());
    return new Outcome.Applied(s.withElements(elements), Selection.of(id));
  }

  private static Outcome putElement(Element element, Scenario s) {
    Optional<Element> old = element(s, element.id());
    if (old.isEmpty()) {
      return rejected("edit.element.gone", element.id());
    }
    if (old.get().equals(element)) {
      return done(s);
    }
    Optional<Problem> illegal =
        Legal.numbers(element)
            .or(() ->
                old.get().kind() == element.kind() ? Optional.empty() : Legal.asKind(s, element));
    if (illegal.isPresent()) {
      return new Outcome.Rejected(illegal.get());
    }
    return done(s.withElements(put(s.elements(), element, x -> x.id().equals(element.id()))));
  }

  private static Outcome removeElements(Edit.RemoveElements e, Scenario s) {
    List<Element> elements = new ArrayList<>(s.elements());
    if (!elements.removeIf(x -> e.ids().contains(x.id()))) {
      return done(s);
    }
    List<Link> links = new ArrayList<>(s.links());
    links.removeIf(l -> e.ids().contains(l.from()) || e.ids().contains(l.to()));
    // The start goes before its element does, so that no version names an element it has not.
    Scenario rest = s.start() != null && e.ids().contains(s.start()) ? s.withStart(null) : s;
    Scenario map = Indicators.withoutElements(rest.withMap(elements, links), e.ids());
    Scenario left = folded(map, e.ids(), false);
    return done(Bookmarks.without(Groups.without(left, e.ids()), e.ids()));
  }

  private static Outcome addLink(Edit.AddLink e, Scenario s) {
    Optional<Problem> illegal = Legal.link(s, e.link().key());
    if (illegal.isPresent()) {
      return new Outcome.Rejected(illegal.get());
    }
    List<Link> links = new ArrayList<>(s.links());
    int before =
        position(links, l -> l.from().equals(e.link().from()) && l.to().equals(e.before()));
    links.add(before < 0 ? links.size() : before, e.link());
    return new Outcome.Applied(s.withLinks(links), Selection.of(e.link().key()));
  }

  private static Outcome putLink(Link link, Scenario s) {
    int at = position(s.links(), l -> l.key().equals(link.key()));
    if (at < 0) {
      return rejected("edit.link.gone", link.from(), link.to());
    }
    if (s.links().get(at).equals(link)) {
      return done(s);
    }
    List<Link> links = new ArrayList<>(s.links());
    links.set(at, link);
    return done(s.withLinks(links));
  }

  private static Outcome moveLink(Edit.MoveLink e, Scenario s) {
    int at = position(s.links(), l -> l.key().equals(e.key()));
    if (at < 0) {
      return rejected("edit.link.gone", e.key().from(), e.key().to());
    }
    List<Link> links = new ArrayList<>(s.links());
    Link link = links.remove(at);
    Optional<Problem> illegal = Legal.link(s.withLinks(links), e.to());
    if (illegal.isPresent()) {
      return new Outcome.Rejected(illegal.get());
    }
    links.add(
        among(links, e.to().from(), e.before(), at), link.withEnds(e.to().from(), e.to().to()));
    return new Outcome.Applied(
        links.equals(s.links()) ? s : Indicators.moved(s.withLinks(links), e.key(), e.to()),
        Selection.of(e.to()));
  }

  /// Where in `links` one stands that leads from `from`, before the one to `before` or after all of
  /// its siblings; `at` where that is the same to it.
  private static int among(List<Link> links, String from, @Nullable String before, int at) {
    int next = position(links, l -> l.from().equals(from) && l.to().equals(before));
    int end = next < 0 ? links.size() : next;
    int last = end - 1;
    while (last >= 0 && !links.get(last).from().equals(from)) {
      last--;
    }
    return Math.clamp(at, last + 1, end);
  }

  private static Outcome removeLinks(Edit.RemoveLinks e, Scenario s) {
    List<Link> links = new ArrayList<>(s.links());
    return done(
        links.removeIf(l -> e.keys().contains(l.key()))
            ? Indicators.withoutLinks(s.withLinks(links), e.keys())
            : s);
  }

  private static Outcome reorderLink(Edit.ReorderLink e, Scenario s) {
    int at = position(s.links(), l -> l.key().equals(e.key()));
    if (at < 0) {
      return rejected("edit.link.gone", e.key().from(), e.key().to());
    }
    List<Integer> siblings = new ArrayList<>();
    for (int i = 0; i < s.links().size(); i++) {
      if (s.links().get(i).from().equals(e.key().from())) {
        siblings.add(i);
      }
    }
    int place = siblings.indexOf(at);
    int target = Math.clamp((long) place + e.steps(), 0, siblings.size() - 1);
    if (target == place) {
      return new Outcome.Applied(s, Selection.of(e.key().to()));
    }
    List<Link> links = new ArrayList<>(s.links());
    Link link = links.remove(at);
    links.add(siblings.get(target), link);
    return new Outcome.Applied(s.withLinks(links), Selection.of(e.key().to()));
  }

  private static Outcome putHeader(Edit.PutHeader e, Scenario s) {
    if (e.equals(Edit.PutHeader.of(s))) {
      return done(s);
    }
    if (e.start() != null && !e.start().equals(s.start()) && element(s, e.start()).isEmpty()) {
      return rejected("edit.element.gone", e.start());
    }
    Optional<Problem> unreadable = Legal.numbers(e.payoffUnit());
    if (unreadable.isPresent()) {
      return new Outcome.Rejected(unreadable.get());
    }
    return done(
        s.withHeader(e.title(), e.summary(), e.language(), e.scale(), e.start(), e.payoffUnit()));
  }

  private static Outcome fold(Edit.Fold e, Scenario s) {
    Set<String> gone = new LinkedHashSet<>(e.ids());
    s.elements().forEach(x -> gone.remove(x.id()));
    if (!gone.isEmpty()) {
      return rejected("edit.element.gone", gone.iterator().next());
    }
    return new Outcome.Applied(
        folded(s, e.ids(), e.away()),
        e.ids().size() == 1 ? Selection.of(e.ids().iterator().next()) : Selection.NONE);
  }

  private static Scenario folded(Scenario s, Set<String> ids, boolean away) {
    Set<String> folded = new LinkedHashSet<>(s.folded());
    boolean changes = away ? folded.addAll(ids) : folded.removeAll(ids);
    return changes ? s.withFolded(List.copyOf(folded)) : s;
  }

  private static Outcome batch(Edit.Batch e, Scenario s) {
    Scenario now = s;
    Selection selection = Selection.NONE;
    for (Edit edit : e.edits()) {
      switch (apply(edit, now)) {
        case Outcome.Rejected r -> {
          return r;
        }
        case Outcome.Applied a -> {
          now = a.scenario();
          selection = selection.isEmpty() ? a.selection() : selection;
        }
      }
    }
    return new Outcome.Applied(now, selection);
  }

  static Optional<Element> element(Scenario s, String id) {
    return s.elements().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /// The position of the first item that matches, or -1.
  static <T> int position(List<T> items, Predicate<T> matches) {
    for (int i = 0; i < items.size(); i++) {
      if (matches.test(items.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /// With `item` in the place of the one that matches, or at the end.
  static <T> List<T> put(List<T> items, T item, Predicate<T> matches) {
    List<T> all = new ArrayList<>(items);
    int at = position(all, matches);
    if (at < 0) {
      all.add(item);
    } else {
      all.set(at, item);
    }
    return all;
  }

  /// Every item mapped; the same list where nothing changed.
  static <T> List<T> mapped(List<T> items, Function<T, T> change) {
    List<T> all = new ArrayList<>(items);
    all.replaceAll(change::apply);
    return all;
  }
}
