package nextmove.ui;

import java.util.List;
import nextmove.text.Messages;
import nextmove.ui.command.Finder;
import nextmove.ui.dialog.Overlay;

/// Lets something be found by typing, over a window.
record Finders(Messages messages, Overlay overlay) {
  /// @param prompt key of what can be typed
  void show(String prompt, List<Finder.Find> finds) {
    Finder finder =
        new Finder(messages.say(prompt), messages.say("finder.nothing"), finds, overlay::hide);
    overlay.showOnTop(finder);
    finder.start();
  }
}
