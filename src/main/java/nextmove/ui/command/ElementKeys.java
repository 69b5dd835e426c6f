package nextmove.ui.command;

import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that act on selected elements (Tab, Enter, Delete, ...). They count in the views that
/// show elements, and nowhere else: where a text is typed they belong to the text.
public final class ElementKeys {
  private final Commands commands;

  public ElementKeys(Commands commands) {
    this.commands = commands;
  }

  /// Lets the keys count in `view`, ahead of what its control makes of them, but not in an editor
  /// inside it.
  public void listenOn(Node view) {
    runOn(view, CommandId.Scope.ELEMENTS);
    runOn(view, CommandId.Scope.TAP);
  }

  /// The same in a view where one drags while a key is held.
  public void listenBesideDrags(Node view) {
    runOn(view, CommandId.Scope.ELEMENTS);
    new Taps(commands).listenOn(view);
  }

  private void runOn(Node view, CommandId.Scope scope) {
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!(event.getTarget() instanceof TextInputControl)) {
            commands.of(scope, event).ifPresent(command -> run(command, event));
          }
        });
  }

  private static void run(Command command, KeyEvent event) {
    command.run();
    event.consume();
  }

  /// Menus register the keys that they show with the whole window; this takes them out again.
  public void keepOutOf(Scene scene) {
    Runnable purge = () -> scene.getAccelerators().keySet().removeIf(this::isForElements);
    scene
        .getAccelerators()
        .addListener(
            (MapChangeListener<KeyCombination, Runnable>)
                change -> {
                  if (change.wasAdded() && isForElements(change.getKey())) {
                    Platform.runLater(purge);
                  }
                });
    purge.run();
  }

  private boolean isForElements(KeyCombination key) {
    return commands.all().stream()
        .anyMatch(c -> c.id().scope() != CommandId.Scope.WINDOW && c.keys().contains(key));
  }
}
