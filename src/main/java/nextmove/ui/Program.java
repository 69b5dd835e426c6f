package nextmove.ui;

import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import nextmove.app.Session;
import nextmove.app.Settings;
import nextmove.app.Work;
import nextmove.app.Workspace;
import nextmove.text.Messages;
import nextmove.ui.dialog.FileDialogs;
import nextmove.ui.theme.Theme;

/// What all windows of the running program share.
///
/// @param random gives new ids their suffixes
record Program(
    Session session, Messages messages, Theme theme, FileDialogs dialogs, RandomGenerator random) {
  /// The same program, in another language.
  Program in(Messages other) {
    return new Program(session, other, theme, dialogs.in(other), random);
  }

  Workspace workspace() {
    return session.workspace();
  }

  Work work() {
    return session.work();
  }

  Settings settings() {
    return session.settings().now();
  }

  void change(UnaryOperator<Settings> change) {
    session.settings().change(change);
  }
}
