package nextmove.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import nextmove.drawing.export.PictureFormat;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;

/// The choosers of the system.
public final class SystemFileDialogs implements FileDialogs {
  private final Messages messages;

  public SystemFileDialogs(Messages messages) {
    this.messages = messages;
  }

  @Override
  public List<Path> open(Window owner, Optional<Path> folder) {
    FileChooser chooser = chooser("files.open", folder);
    chooser
        .getExtensionFilters()
        .setAll(scenarios(), new ExtensionFilter(messages.say("files.all"), "*.*"));
    @Nullable List<File> files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(Window owner, Optional<Path> folder, String name) {
    FileChooser chooser = chooser("files.save", folder);
    chooser.getExtensionFilters().setAll(scenarios());
    chooser.setInitialFileName(name + ".json");
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(f -> ending(f.toPath(), "json"));
  }

  @Override
  public Optional<Path> export(Window owner, Optional<Path> folder, String name) {
    FileChooser chooser = chooser("files.export", folder);
    for (PictureFormat format : PictureFormat.values()) {
      chooser
          .getExtensionFilters()
          .add(
              new ExtensionFilter(
                  messages.say("files.picture." + format.extension()), "*." + format.extension()));
    }
    chooser.setInitialFileName(name);
    @Nullable File file = chooser.showSaveDialog(owner);
    if (file == null) {
      return Optional.empty();
    }
    @Nullable ExtensionFilter chosen = chooser.getSelectedExtensionFilter();
    String ending = chosen == null ? "png" : chosen.getExtensions().getFirst().substring(2);
    return Optional.of(
        PictureFormat.ofFileName(file.getName()).isPresent()
            ? file.toPath()
            : ending(file.toPath(), ending));
  }

  private FileChooser chooser(String title, Optional<Path> folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say(title));
    folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private ExtensionFilter scenarios() {
    return new ExtensionFilter(messages.say("files.scenarios"), "*.json");
  }

  private static Path ending(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending)
        ? file
        : file.resolveSibling(name + "." + ending);
  }
}
