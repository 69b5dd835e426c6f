package nextmove.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nextmove.model.Bookmark;
import nextmove.model.Element;
import nextmove.model.Group;
import nextmove.model.Indicator;
import nextmove.model.Link;
import nextmove.model.Scenario;

/// What each edit is called: the most telling of its changes, with the title of what it touches.
final class Labels {
  private Labels() {}

  static Label of(Edit edit, Scenario s) {
    return switch (edit) {
      case Edit.AddElement e -> added(e.element());
      case Edit.AddFragment e -> e.label();
      case Edit.PutElement e -> put(e.element(), s);
      case Edit.RemoveElements e ->
          e.ids().size() == 1
              ? new Label("edit.remove.element", title(s, e.ids().iterator().next()))
              : new Label("edit.remove.elements", String.valueOf(e.ids().size()));
      case Edit.AddLink e -> new Label("edit.link.add", title(s, e.link().to()));
      case Edit.PutLink e -> put(e.link(), s);
      case Edit.MoveLink e -> new Label("edit.link.move", title(s, e.to().to()));
      case Edit.RemoveLinks e -> new Label("edit.link.remove", String.valueOf(e.keys().size()));
      case Edit.ReorderLink e -> new Label("edit.reorder", title(s, e.key().to()));
      case Edit.PutActor e -> new Label("edit.actor", e.actor().name());
      case Edit.RemoveActor e -> new Label("edit.actor.remove", actor(s, e.id()));
      case Edit.MergeActors e ->
          new Label("edit.actor.merge", actor(s, e.id()), actor(s, e.into()));
      case Edit.ReorderActor e -> new Label("edit.actor.reorder", actor(s, e.id()));
      case Edit.PutSource e -> new Label("edit.source", e.source().title());
      case Edit.PutAssumption e -> new Label("edit.assumption", e.assumption().text());
      case Edit.PutIndicator e -> put(e.indicator(), s);
      case Edit.RemoveIndicator e ->
          named("edit.indicator.remove", "edit.indicator.remove.unnamed", indicator(s, e.id()));
      case Edit.PutHeader e when e.start() != null && !e.start().equals(s.start()) ->
          new Label("edit.start", title(s, e.start()));
      case Edit.PutHeader e ->
          new Label(e.title().equals(s.title()) ? "edit.scenario" : "edit.scenario.title");
      case Edit.Fold e when e.ids().size() == 1 ->
          new Label(e.away() ? "edit.fold" : "edit.unfold", title(s, e.ids().iterator().next()));
      case Edit.Fold e -> new Label(e.away() ? "edit.fold.several" : "edit.unfold.several");
      case Edit.PutGroup e -> put(e.group(), s);
      case Edit.LeaveGroups e ->
          e.elements().size() == 1
              ? new Label("edit.group.leave", title(s, e.elements().iterator().next()))
              : new Label("edit.group.leave.several", String.valueOf(e.elements().size()));
      case Edit.RemoveGroups e -> removed(e.ids(), s);
      case Edit.PutBookmark e -> put(e.bookmark(), s);
      case Edit.RemoveBookmark e -> new Label("edit.bookmark.remove", title(s, e.element()));
      case Edit.PutExtra e -> new Label("edit.extra", e.name());
      case Edit.Replace e ->
          e.by().isEmpty()
              ? new Label("edit.replace.remove", e.wanted().text(), places(e.wanted(), s))
              : new Label("edit.replace", e.wanted().text(), e.by(), places(e.wanted(), s));
      case Edit.Batch e -> e.label();
    };
  }

  private static Label put(Element now, Scenario s) {
    Optional<Element> before = Apply.element(s, now.id());
    if (before.isEmpty()) {
      return added(now);
    }
    Element old = before.get();
    String title = old.title().isEmpty() ? now.title() : old.title();
    if (old.kind() != now.kind()) {
      return new Label("edit.kind", title);
    }
    if (!old.title().equals(now.title())) {
      return new Label("edit.rename." + kind(now), title);
    }
    if (!old.payoffs().equals(now.payoffs())) {
      return new Label("edit.payoffs", title);
    }
    if (!old.evidence().notes().equals(now.evidence().notes())) {
      return new Label("edit.notes", title);
    }
    if (!old.details().pictures().equals(now.details().pictures())) {
      return new Label("edit.pictures", title);
    }
    return new Label("edit.element", title);
  }

  private static Label put(Link now, Scenario s) {
    Link old = s.links().stream().filter(l -> l.key().equals(now.key())).findFirst().orElse(now);
    String title = title(s, now.to());
    if (!old.likelihood().equals(now.likelihood())) {
      return new Label("edit.likelihood", title);
    }
    if (old.confidence() != now.confidence()) {
      return new Label("edit.confidence", title);
    }
    return new Label("edit.link", title);
  }

  private static Label put(Indicator now, Scenario s) {
    Optional<Indicator> before =
        s.indicators().stream().filter(i -> i.id().equals(now.id())).findFirst();
    if (before.isEmpty()) {
      return named("edit.indicator.add", "edit.indicator.add.unnamed", now.title());
    }
    Indicator old = before.get();
    String title = old.title().isBlank() ? now.title() : old.title();
    if (old.state() != now.state()) {
      return named("edit.indicator.state", "edit.indicator.unnamed", title);
    }
    return old.title().equals(now.title())
        ? named("edit.indicator", "edit.indicator.unnamed", title)
        : named("edit.indicator.rename", "edit.indicator.unnamed", title);
  }

  private static String indicator(Scenario s, String id) {
    return s.indicators().stream()
        .filter(i -> i.id().equals(id))
        .map(Indicator::title)
        .findFirst()
        .orElse("");
  }

  private static Label put(Group now, Scenario s) {
    Optional<Group> old = s.groups().stream().filter(g -> g.id().equals(now.id())).findFirst();
    if (old.isEmpty()) {
      return named("edit.group.add", "edit.group.add.unnamed", now.name());
    }
    if (!old.get().name().equals(now.name())) {
      String name = now.name().isBlank() ? old.get().name() : now.name();
      return named("edit.group.rename", "edit.group.rename.unnamed", name);
    }
    if (!old.get().color().equals(now.color())) {
      return named("edit.group.color", "edit.group.color.unnamed", now.name());
    }
    return named("edit.group.join", "edit.group.join.unnamed", now.name());
  }

  private static Label removed(Set<String> ids, Scenario s) {
    return s.groups().stream()
        .filter(g -> ids.contains(g.id()))
        .map(g -> named("edit.group.remove", "edit.group.remove.unnamed", g.name()))
        .findFirst()
        .orElse(new Label("edit.group.remove.unnamed"));
  }

  private static Label added(Element element) {
    return named(
        "edit.add.named." + kind(element), "edit.add." + kind(element), element.title().strip());
  }

  private static Label named(String code, String unnamed, String name) {
    return name.isBlank() ? new Label(unnamed) : new Label(code, name);
  }

  private static Label put(Bookmark now, Scenario s) {
    boolean there = s.bookmarks().stream().anyMatch(b -> b.element().equals(now.element()));
    return there
        ? new Label("edit.bookmark.rename", now.name())
        : new Label("edit.bookmark.add", title(s, now.element()));
  }

  private static String places(Wanted wanted, Scenario s) {
    return String.valueOf(wanted.lines(s).size());
  }

  private static String kind(Element e) {
    return e.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String title(Scenario s, String id) {
    return Apply.element(s, id).map(Element::title).orElse(id);
  }

  private static String actor(Scenario s, String id) {
    return s.actors().stream()
        .filter(a -> a.id().equals(id))
        .map(a -> a.name())
        .findFirst()
        .orElse(id);
  }
}
