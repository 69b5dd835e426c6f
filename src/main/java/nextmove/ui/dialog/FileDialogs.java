package nextmove.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import nextmove.text.Messages;

/// Asks for files. The system's own choosers do it on a screen.
public interface FileDialogs {
  /// The same, asking in another language where they ask in words.
  default FileDialogs in(Messages messages) {
    return this;
  }

  /// Files to open; none if the person thinks better of it.
  List<Path> open(Window owner, Optional<Path> folder);

  /// Picture files to put on an element; none if the person thinks better of it.
  List<Path> pictures(Window owner);

  /// Where to save a scenario.
  ///
  /// @param name proposed, without a folder
  Optional<Path> save(Window owner, Optional<Path> folder, String name);

  /// Where to put a picture; the ending of its name says which kind.
  Optional<Path> export(Window owner, Optional<Path> folder, String name);

  /// Where to put a report; the ending of its name says which kind.
  Optional<Path> report(Window owner, Optional<Path> folder, String name);
}
