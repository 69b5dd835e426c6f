package nextmove.ui;

import static nextmove.ui.command.CommandId.*;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import nextmove.app.Document;
import nextmove.app.Editing;
import nextmove.app.KindChange;
import nextmove.edit.Edit;
import nextmove.edit.History;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.model.Problem;
import nextmove.text.LabelText;
import nextmove.text.Messages;
import nextmove.ui.command.Command;
import nextmove.ui.command.CommandId;
import nextmove.ui.command.Commands;

/// The commands that change a document.
final class EditCommands {
  private final Document document;
  private final Editing editing;
  private final KindChange kinds;
  private final Messages messages;
  private final Supplier<BitSet> hidden;
  private final Consumer<String> editTitle;
  private final Consumer<Problem> refused;

  /// @param hidden says where the elements stand that are not shown
  /// @param editTitle starts to edit an element's title in the view where one works
  /// @param refused is told why something was not done
  EditCommands(
      Document document,
      Editing editing,
      Messages messages,
      Supplier<BitSet> hidden,
      Consumer<String> editTitle,
      Consumer<Problem> refused) {
    this.document = document;
    this.editing = editing;
    kinds = new KindChange(document, editing);
    this.messages = messages;
    this.hidden = hidden;
    this.editTitle = editTitle;
    this.refused = refused;
  }

  void addTo(Commands commands) {
    addUndo(commands);
    BooleanBinding goesOn =
        document.when(
            r -> r.scenario().elements().isEmpty() || r.selection().element().isPresent());
    commands.add(ADD_NEXT, goesOn, this::addNext);
    commands.add(
        ADD_AFTER,
        document.when(r ->
            r.scenario().elements().isEmpty()
                || r.selection().element().filter(editing::mayAddSibling).isPresent()),
        this::addAfter);
    commands.add(
        ADD_BEFORE,
        onElement(editing::mayAddSibling),
        () -> onSelected(id -> added(editing.addSibling(id, true))));
    commands.add(
        INSERT_PARENT,
        onElement(editing::mayInsertParent),
        () -> onSelected(id -> added(editing.insertParent(id))));
    addKind(commands, ADD_DECISION, Kind.DECISION);
    addKind(commands, ADD_OPTION, Kind.OPTION);
    addKind(commands, ADD_EVENT, Kind.EVENT);
    addKind(commands, ADD_CONSEQUENCE, Kind.CONSEQUENCE);
    addKindChange(commands, KIND_DECISION, Kind.DECISION);
    addKindChange(commands, KIND_EVENT, Kind.EVENT);
    addKindChange(commands, KIND_CONSEQUENCE, Kind.CONSEQUENCE);
    commands.add(RENAME, onElement(_ -> true), () -> onSelected(editTitle));
    commands.add(
        EARLIER,
        onElement(id -> editing.mayReorder(id, -1)),
        () -> onSelected(id -> editing.reorder(id, -1).ifPresent(refused)));
    commands.add(
        LATER,
        onElement(id -> editing.mayReorder(id, 1)),
        () -> onSelected(id -> editing.reorder(id, 1).ifPresent(refused)));
    commands.add(
        START,
        onElement(id -> !id.equals(document.scenario().start())),
        () ->
            onSelected(id ->
                document
                    .perform(Edit.PutHeader.of(document.scenario()).withStart(id))
                    .ifPresent(refused)));
    commands.add(
        FOLD,
        document.when(EditCommands::leadsOn),
        () -> editing.fold(document.now().selection().elements()).ifPresent(refused));
    commands.add(
        FOLD_ALL,
        document.when(r -> !r.scenario().links().isEmpty()),
        () -> editing.foldAll().ifPresent(refused));
    commands.add(
        UNFOLD_ALL,
        document.when(r -> !r.scenario().folded().isEmpty()),
        () -> editing.unfoldAll().ifPresent(refused));
    commands.add(
        DELETE,
        document.when(r -> !r.selection().isEmpty()),
        () -> editing.remove(document.now().selection()).ifPresent(refused));
    commands.add(
        SELECT_ALL,
        document.when(r -> !r.scenario().elements().isEmpty()),
        () -> document.select(new Selection(allShown(), Set.of())));
  }

  /// Undo and redo carry the names of the edits that they would take back or do again.
  private void addUndo(Commands commands) {
    Command undo =
        commands.add(UNDO, document.when(_ -> document.history().canUndo()), document::undo);
    Command redo =
        commands.add(REDO, document.when(_ -> document.history().canRedo()), document::redo);
    LabelText labels = new LabelText(messages);
    document
        .revision()
        .subscribe(_ -> {
          History history = document.history();
          int at = history.position();
          undo.setText(
              history.canUndo()
                  ? messages.say("command.undo.of", labels.of(history.current().label()))
                  : messages.say("command.undo"));
          redo.setText(
              history.canRedo()
                  ? messages.say("command.redo.of", labels.of(history.get(at + 1).label()))
                  : messages.say("command.redo"));
        });
  }

  private void addKind(Commands commands, CommandId id, Kind kind) {
    commands.add(id, document.when(r -> mayAdd(r, kind)), () -> add(kind));
  }

  private void addKindChange(Commands commands, CommandId id, Kind kind) {
    commands.add(
        id,
        onElement(element -> kinds.may(element, kind)),
        () -> onSelected(element -> kinds.make(element, kind).ifPresent(refused)));
  }

  private boolean mayAdd(Revision now, Kind kind) {
    Optional<String> at = now.selection().element();
    return at.isPresent()
        ? editing.mayFollow(at.get()).contains(kind)
        : now.selection().isEmpty() && kind != Kind.OPTION;
  }

  private void addNext() {
    Optional<String> id = document.now().selection().element();
    if (id.isEmpty()) {
      add(Kind.DECISION);
    } else {
      add(editing.mayFollow(id.get()).getFirst());
    }
  }

  private void addAfter() {
    document
        .now()
        .selection()
        .element()
        .ifPresentOrElse(id -> added(editing.addSibling(id, false)), this::addNext);
  }

  private void add(Kind kind) {
    Optional<String> after = document.now().selection().element();
    added(after.isPresent() ? editing.addAfter(after.get(), kind) : editing.add(kind));
  }

  private void added(Editing.Attempt attempt) {
    switch (attempt) {
      case Editing.Attempt.Added a -> editTitle.accept(a.id());
      case Editing.Attempt.Refused r -> refused.accept(r.why());
    }
  }

  private void onSelected(Consumer<String> deed) {
    document.now().selection().element().ifPresent(deed);
  }

  /// @param condition of the one element that is selected
  private BooleanBinding onElement(Predicate<String> condition) {
    return document.when(r -> r.selection().element().filter(condition).isPresent());
  }

  private static boolean leadsOn(Revision now) {
    return now.selection().elements().stream()
        .anyMatch(id -> now.index().outDegree(now.index().position(id)) > 0);
  }

  private Set<String> allShown() {
    BitSet unseen = hidden.get();
    return document.scenario().elements().stream()
        .map(Element::id)
        .filter(id -> !unseen.get(document.index().position(id)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
