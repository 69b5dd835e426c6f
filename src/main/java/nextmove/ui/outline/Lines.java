package nextmove.ui.outline;

import java.util.List;
import java.util.Optional;
import nextmove.drawing.Palette;
import nextmove.graph.Filter;
import nextmove.graph.Membership;
import nextmove.model.Element;
import nextmove.model.Group;
import nextmove.model.Index;
import nextmove.text.Messages;
import nextmove.text.Names;
import org.jspecify.annotations.Nullable;

/// Says what stands in each line of one version.
final class Lines {
  private final Messages messages;
  private final Names names;
  private final Index index;
  private final Palette palette;
  private final Membership membership;

  Lines(Index index, Messages messages) {
    this.index = index;
    this.messages = messages;
    names = new Names(messages);
    palette = new Palette(index.scenario().actors());
    membership = new Membership(index);
  }

  /// What the version says in `row`; empty where it has nothing of the kind.
  ///
  /// @param passed what passes the filter, or null while there is none
  Optional<Line> of(Row row, boolean edited, Filter.@Nullable Passed passed) {
    return switch (row) {
      case Row.Top _ -> Optional.empty();
      case Row.Actors _ -> Optional.of(heading("outline.actors"));
      case Row.Groups _ -> Optional.of(heading("outline.groups"));
      case Row.Bookmarks _ -> Optional.of(heading("outline.bookmarks"));
      case Row.OfActor r -> Optional.of(actor(palette.of(r.id())));
      case Row.OfGroup r -> group(r.id(), edited);
      case Row.OfBookmark r -> bookmark(r.element(), edited);
      case Row.OfElement r -> element(r, edited, passed);
    };
  }

  private Line heading(String key) {
    return Line.plain(new Line.Sign.Heading(), messages.say(key));
  }

  private static Line actor(Palette.Badge badge) {
    return Line.plain(new Line.Sign.OfActor(badge), badge.name());
  }

  private Optional<Line> group(String id, boolean edited) {
    List<Group> groups = index.scenario().groups();
    for (int g = 0; g < groups.size(); g++) {
      Group group = groups.get(g);
      if (group.id().equals(id)) {
        int count = membership.members(g).size();
        return Optional.of(
            new Line(
                new Line.Sign.OfGroup(Palette.band(groups, g)),
                edited ? group.name() : name(group),
                group.name().isBlank(),
                false,
                messages.say("outline.group-size", count),
                false,
                Optional.empty(),
                messages.say("outline.group", name(group), count),
                edited ? Optional.of(messages.say("group.name")) : Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Optional<Line> bookmark(String element, boolean edited) {
    return index.scenario().bookmarks().stream()
        .filter(b -> b.element().equals(element))
        .findFirst()
        .map(b -> names.bookmark(b, index))
        .map(name ->
            new Line(
                new Line.Sign.OfBookmark(),
                name,
                false,
                false,
                "",
                false,
                Optional.empty(),
                messages.say("outline.bookmark", name),
                edited ? Optional.of(messages.say("outline.bookmark-name")) : Optional.empty()));
  }

  private Optional<Line> element(
      Row.OfElement row, boolean edited, Filter.@Nullable Passed passed) {
    int at = index.position(row.id());
    if (at < 0) {
      return Optional.empty();
    }
    Element element = index.element(at);
    String kind = names.kind(element.kind());
    boolean pale = passed != null && passed.index() == index && !passed.passes(at);
    Optional<Line.Spot> spot = membership.of(at).map(this::spot);
    String spoken =
        kind
            + ": "
            + names.title(element)
            + (row.again() ? ", " + messages.say("outline.again") : "")
            + spot.map(g -> ", " + messages.say("outline.in-group", g.name())).orElse("")
            + (pale ? ", " + messages.say("outline.pale") : "");
    return Optional.of(
        new Line(
            new Line.Sign.OfElement(
                element.kind(), index.actorOf(at).map(palette::of).orElse(null)),
            edited ? element.title() : names.title(element),
            element.title().isBlank(),
            pale,
            "",
            row.again(),
            row.again() ? Optional.empty() : spot,
            spoken,
            edited ? Optional.of(messages.say("outline.title-of", kind)) : Optional.empty()));
  }

  private Line.Spot spot(Group group) {
    List<Group> groups = index.scenario().groups();
    return new Line.Spot(Palette.band(groups, groups.indexOf(group)), name(group));
  }

  private String name(Group group) {
    return group.name().isBlank() ? messages.say("group.unnamed") : group.name().strip();
  }
}
