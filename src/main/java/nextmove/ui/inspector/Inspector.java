package nextmove.ui.inspector;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import nextmove.app.Document;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;

/// Shows the form of what is selected: an element, a link, several things, or the scenario itself.
/// Each is made when it is shown for the first time.
public final class Inspector extends ScrollPane {
  private final Desk desk;
  private final Made<ElementForm> element;
  private final Made<LinkForm> link;
  private final Made<ScenarioForm> scenario;
  private final Made<SeveralForm> several;

  /// @param random gives new ids their suffixes
  public Inspector(
      Document document, Messages messages, RandomGenerator random, Surroundings around) {
    desk = new Desk(document, messages, random, around);
    element = new Made<>(() -> new ElementForm(desk));
    link = new Made<>(() -> new LinkForm(desk));
    scenario = new Made<>(() -> new ScenarioForm(desk));
    several = new Made<>(() -> new SeveralForm(desk));
    getStyleClass().addAll("panel", "inspector");
    setAccessibleText(messages.say("inspector.name"));
    setFitToWidth(true);
    setFitToHeight(true);
    document.revision().subscribe(this::show);
  }

  private void show(Revision now) {
    Selection selection = now.selection();
    Optional<String> one = selection.element();
    if (one.isPresent()) {
      element.get().show(now.index().element(one.get()).orElseThrow());
      put(element.get());
    } else if (selection.link().isPresent()) {
      link.get().show(now.index().link(selection.link().get()).orElseThrow());
      put(link.get());
    } else if (selection.isEmpty()) {
      scenario.get().show(now.scenario());
      put(scenario.get());
    } else {
      several.get().show(selection);
      put(several.get());
    }
  }

  private void put(Node form) {
    if (getContent() != form) {
      setContent(form);
      setVvalue(0);
    }
  }

  /// Whether something has been typed that the document has not got yet.
  public BooleanBinding isAhead() {
    return desk.ahead().isNotNull();
  }

  /// Gives the document what has been typed, as leaving the field would.
  public void take() {
    Optional.ofNullable(desk.ahead().get()).ifPresent(TextEdit::leave);
  }

  /// Puts the caret into the likelihood of what is selected.
  public void focusLikelihood() {
    focus(
        getContent() instanceof LinkForm l
            ? Optional.of(l.likelihoodInput())
            : element.get().likelihoodInput());
  }

  public void focusConfidence() {
    focus(
        getContent() instanceof LinkForm l
            ? Optional.of(l.confidence())
            : element.get().confidence());
  }

  public void focusPayoffs() {
    focus(element.get().payoffInput());
  }

  public void focusActorChoice() {
    focus(Optional.of(element.get().actorChoice()));
  }

  /// Puts the caret into the notes of what is selected; of the scenario, where nothing is.
  public void focusNotes() {
    if (getContent() instanceof LinkForm l) {
      l.editNotes();
    } else if (getContent() instanceof ElementForm e) {
      e.editNotes();
    } else {
      focus(Optional.of(scenario.get().summary()));
    }
  }

  /// Puts the caret into the first field that can be typed into.
  public void focusFirst() {
    Node first = getContent() == null ? null : getContent().lookup(".text-input");
    if (first != null) {
      first.requestFocus();
    }
  }

  public void focusActor(String id) {
    scenario.get().focusActor(id);
  }

  /// The menu of an actor.
  public ContextMenu actorMenu(String id) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(scenario.get().actorItems(id));
    return menu;
  }

  public void addActor() {
    desk.document().select(Selection.NONE);
    scenario.get().addActor();
  }

  /// Makes an indicator of what is selected and opens it; one of nothing yet, where nothing is.
  public void addIndicator() {
    if (getContent() instanceof ElementForm e) {
      e.addIndicator();
    } else if (getContent() instanceof LinkForm l) {
      l.addIndicator();
    } else {
      scenario.get().addIndicator();
    }
  }

  private static void focus(Optional<Node> field) {
    field.ifPresent(node -> {
      // It hears no key before it has been dressed, which would otherwise be a pulse later.
      node.applyCss();
      node.requestFocus();
      if (node instanceof javafx.scene.control.TextField text) {
        text.selectAll();
      }
    });
  }

  /// A form, once it has been asked for.
  private static final class Made<T extends Node> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Made(Supplier<T> maker) {
      this.maker = maker;
    }

    T get() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }
}
