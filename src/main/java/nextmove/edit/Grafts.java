package nextmove.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Scenario;

/// Adds a fragment to a scenario.
final class Grafts {
  private Grafts() {}

  static Outcome add(Edit.AddFragment e, Scenario s) {
    Scenario f = e.fragment().content();
    if (f.elements().isEmpty()) {
      return Apply.done(s);
    }
    Set<String> ids = new HashSet<>();
    s.elements().forEach(x -> ids.add(x.id()));
    for (Element element : f.elements()) {
      if (!ids.add(element.id())) {
        return Apply.rejected("edit.id.taken", element.id());
      }
      Optional<Problem> unreadable = Legal.numbers(element);
      if (unreadable.isPresent()) {
        return new Outcome.Rejected(unreadable.get());
      }
    }
    Scenario now =
        s.withActors(together(s.actors(), f.actors()))
            .withSources(together(s.sources(), f.sources()))
            .withAssumptions(together(s.assumptions(), f.assumptions()))
            .withIndicators(Indicators.together(s.indicators(), f.indicators()))
            .withGroups(Groups.together(s.groups(), f.groups()))
            .withBookmarks(together(s.bookmarks(), f.bookmarks()))
            .withMap(together(s.elements(), f.elements()), together(s.links(), f.links()));
    if (s.elements().isEmpty() && f.start() != null && !startsAt(f.start(), now)) {
      now = now.withStart(f.start());
    }
    for (Link link : e.links()) {
      Outcome linked = new Edit.AddLink(link, e.before()).apply(now);
      if (linked instanceof Outcome.Applied a) {
        now = a.scenario();
      } else {
        return linked;
      }
    }
    return new Outcome.Applied(now, new Selection(e.fragment().tops(), Set.of()));
  }

  private static boolean startsAt(String id, Scenario s) {
    Index index = new Index(s);
    return index.start() == index.position(id);
  }

  private static <T> List<T> together(List<T> ours, List<T> more) {
    return more.isEmpty() ? ours : Stream.concat(ours.stream(), more.stream()).toList();
  }
}
