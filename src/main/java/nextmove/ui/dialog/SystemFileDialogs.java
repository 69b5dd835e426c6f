package nextmove.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import nextmove.drawing.export.PictureFormat;
import nextmove.drawing.report.ReportFormat;
import nextmove.text.Messages;
import nextmove.ui.picture.Intake;
import org.jspecify.annotations.Nullable;

/// The choosers of the system.
public final class SystemFileDialogs implements FileDialogs {
  private final Messages messages;

  public SystemFileDialogs(Messages messages) {
    this.messages = messages;
  }

  @Override
  public FileDialogs in(Messages other) {
    return new SystemFileDialogs(other);
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
  public List<Path> pictures(Window owner) {
    FileChooser chooser = chooser("files.pictures", Optional.empty());
    List<String> endings = Intake.endings().stream().sorted().map(e -> "*." + e).toList();
    chooser
        .getExtensionFilters()
        .setAll(new ExtensionFilter(messages.say("files.pictures.kind"), endings));
    @Nullable List<File> files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(Window owner, Optional<Path> folder, String name) {
    FileChooser chooser = chooser("files.save", folder);
    chooser.getExtensionFilters().setAll(scenarios());
    chooser.setInitialFileName(FileName.of(name) + ".json");
    return target(chooser, owner, file -> ending(file, "json"));
  }

  @Override
  public Optional<Path> export(Window owner, Optional<Path> folder, String name) {
    List<String> endings = Stream.of(PictureFormat.values()).map(PictureFormat::extension).toList();
    FileChooser chooser = chooser("files.export", folder);
    return oneOf(endings, "files.picture.", chooser, owner, name);
  }

  @Override
  public Optional<Path> report(Window owner, Optional<Path> folder, String name) {
    // What most people want comes first; a terminal's text last.
    List<String> endings =
        Stream.of(
                ReportFormat.HTML,
                ReportFormat.PDF,
                ReportFormat.MD,
                ReportFormat.CSV,
                ReportFormat.TXT)
            .map(ReportFormat::extension)
            .toList();
    return oneOf(endings, "files.report.", chooser("files.report", folder), owner, name);
  }

  /// A file with one of `endings`: what the person has typed, else the one of the chosen kind.
  ///
  /// @param kind key of what each is called, without the ending
  private Optional<Path> oneOf(
      List<String> endings, String kind, FileChooser chooser, Window owner, String name) {
    for (String ending : endings) {
      chooser
          .getExtensionFilters()
          .add(new ExtensionFilter(messages.say(kind + ending), "*." + ending));
    }
    chooser.setInitialFileName(FileName.of(name));
    return target(
        chooser,
        owner,
        file -> {
          @Nullable ExtensionFilter chosen = chooser.getSelectedExtensionFilter();
          String ending =
              chosen == null ? endings.getFirst() : chosen.getExtensions().getFirst().substring(2);
          String typed = file.toString().toLowerCase(Locale.ROOT);
          return endings.stream().anyMatch(e -> typed.endsWith("." + e))
              ? file
              : ending(file, ending);
        });
  }

  /// @param named gives a file its ending
  private static Optional<Path> target(
      FileChooser chooser, Window owner, UnaryOperator<Path> named) {
    @Nullable File file = chooser.showSaveDialog(owner);
    while (file != null) {
      Path target = named.apply(file.toPath());
      if (target.equals(file.toPath()) || !Files.exists(target)) {
        return Optional.of(target);
      }
      // The chooser has not asked whether this file may be replaced: it knows no endings.
      Optional.ofNullable(target.getParent())
          .map(Path::toFile)
          .ifPresent(chooser::setInitialDirectory);
      chooser.setInitialFileName(target.getFileName().toString());
      file = chooser.showSaveDialog(owner);
    }
    return Optional.empty();
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
