package nextmove.ui.inspector;

import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import nextmove.app.Document;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.text.Messages;

/// Shows the form of what is selected: an element, a link, several things, or the scenario itself.
public final class Inspector extends ScrollPane {
  private final Desk desk;
  private final ElementForm element;
  private final LinkForm link;
  private final ScenarioForm scenario;
  private final SeveralForm several;

  /// @param random gives new ids their suffixes
  public Inspector(
      Document document, Messages messages, RandomGenerator random, Surroundings around) {
    desk = new Desk(document, messages, random, around);
    element = new ElementForm(desk);
    link = new LinkForm(desk);
    scenario = new ScenarioForm(desk);
    several = new SeveralForm(desk);
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
      element.show(now.index().element(one.get()).orElseThrow());
      put(element);
    } else if (selection.link().isPresent()) {
      link.show(now.index().link(selection.link().get()).orElseThrow());
      put(link);
    } else if (selection.isEmpty()) {
      scenario.show(now.scenario());
      put(scenario);
    } else {
      several.show(selection);
      put(several);
    }
  }

  private void put(Node form) {
    if (getContent() != form) {
      setContent(form);
      setVvalue(0);
    }
  }

  /// Puts the caret into the likelihood of what is selected.
  public void focusLikelihood() {
    focus(getContent() == link ? Optional.of(link.likelihoodInput()) : element.likelihoodInput());
  }

  public void focusConfidence() {
    focus(getContent() == link ? Optional.of(link.confidence()) : element.confidence());
  }

  public void focusPayoffs() {
    focus(element.payoffInput());
  }

  public void focusActorChoice() {
    focus(Optional.of(element.actorChoice()));
  }

  /// Puts the caret into the notes of what is selected; of the scenario, where nothing is.
  public void focusNotes() {
    if (getContent() == link) {
      link.editNotes();
    } else if (getContent() == element) {
      element.editNotes();
    } else {
      focus(Optional.of(scenario.summary()));
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
    scenario.focusActor(id);
  }

  /// The menu of an actor.
  public ContextMenu actorMenu(String id) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(scenario.actorItems(id));
    return menu;
  }

  public void addActor() {
    desk.document().select(Selection.NONE);
    scenario.addActor();
  }

  /// Makes an indicator of what is selected and opens it; one of nothing yet, where nothing is.
  public void addIndicator() {
    if (getContent() == element) {
      element.addIndicator();
    } else if (getContent() == link) {
      link.addIndicator();
    } else {
      scenario.addIndicator();
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
}
