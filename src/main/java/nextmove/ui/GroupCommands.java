package nextmove.ui;

import static nextmove.ui.command.CommandId.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import nextmove.app.Document;
import nextmove.app.Grouping;
import nextmove.drawing.Ink;
import nextmove.drawing.Palette;
import nextmove.edit.Selection;
import nextmove.model.Group;
import nextmove.text.Messages;
import nextmove.ui.command.Commands;
import nextmove.ui.command.Finder;
import nextmove.ui.sign.GroupDot;

/// The commands that act on the groups of what is selected.
final class GroupCommands {
  private final DocumentPane pane;
  private final Document document;
  private final Grouping grouping;
  private final Messages messages;
  private final Finders finders;

  GroupCommands(DocumentPane pane, Messages messages, Finders finders) {
    this.pane = pane;
    this.messages = messages;
    this.finders = finders;
    document = pane.document();
    grouping = pane.grouping();
  }

  void addTo(Commands commands) {
    BooleanBinding grouped = document.when(now -> !grouping.of(now.selection()).isEmpty());
    commands.add(GROUP, document.when(now -> !now.selection().elements().isEmpty()), this::group);
    commands.add(GROUP_RENAME, grouped, () -> onGroup(g -> rename(g.id())));
    commands.add(GROUP_COLOR, grouped, () -> onGroup(this::recolor));
    commands.add(GROUP_JOIN, document.when(now -> mayJoin(now.selection())), this::join);
    commands.add(
        GROUP_LEAVE,
        grouped,
        () -> grouping.leave(selection().elements()).ifPresent(pane::refused));
    commands.add(
        UNGROUP,
        grouped,
        () -> grouping.ungroup(grouping.of(selection())).ifPresent(pane::refused));
  }

  /// What is a group already is but named.
  private void group() {
    Selection selection = selection();
    List<Group> groups = grouping.of(selection);
    if (groups.size() == 1
        && grouping.members(groups.getFirst().id()).elements().equals(selection.elements())) {
      rename(groups.getFirst().id());
      return;
    }
    switch (grouping.make(selection.elements())) {
      case Grouping.Attempt.Made made -> rename(made.id());
      case Grouping.Attempt.Refused refused -> pane.refused(refused.why());
    }
  }

  private void rename(String id) {
    pane.editGroupName(id);
  }

  private void recolor(Group group) {
    List<Finder.Find> finds = new ArrayList<>();
    for (int i = 0; i < Palette.BANDS.size(); i++) {
      Ink ink = Palette.BANDS.get(i);
      boolean isGrey = i == Palette.BANDS.size() - 1;
      finds.add(
          new Finder.Find(
              () -> new GroupDot(ink),
              messages.say(isGrey ? "group.color.grey" : "inspector.actor.color." + (i + 1)),
              "",
              true,
              () -> grouping.recolor(group.id(), ink).ifPresent(pane::refused)));
    }
    finders.show("finder.group-color", finds);
  }

  private void join() {
    List<Group> groups = document.scenario().groups();
    List<Group> own = grouping.of(selection());
    List<Finder.Find> finds = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      Group group = groups.get(g);
      Ink ink = Palette.band(groups, g);
      if (!own.equals(List.of(group))) {
        finds.add(
            new Finder.Find(
                () -> new GroupDot(ink),
                pane.name(group),
                "",
                true,
                () -> grouping.join(group.id(), selection().elements()).ifPresent(pane::refused)));
      }
    }
    finders.show("finder.group", finds);
  }

  private Selection selection() {
    return document.now().selection();
  }

  private boolean mayJoin(Selection selection) {
    List<Group> groups = document.scenario().groups();
    return !selection.elements().isEmpty()
        && groups.stream().anyMatch(g -> !grouping.of(selection).equals(List.of(g)));
  }

  private void onGroup(Consumer<Group> deed) {
    grouping.of(selection()).stream().findFirst().ifPresent(deed);
  }
}
