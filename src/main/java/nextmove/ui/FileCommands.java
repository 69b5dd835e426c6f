package nextmove.ui;

import static nextmove.ui.command.CommandId.*;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import nextmove.app.DocumentFile;
import nextmove.app.SaveState;
import nextmove.drawing.Findings;
import nextmove.drawing.Look;
import nextmove.drawing.export.PictureFormat;
import nextmove.format.SafeFile;
import nextmove.graph.Filter;
import nextmove.layout.Direction;
import nextmove.model.Index;
import nextmove.text.Messages;
import nextmove.ui.command.Commands;
import nextmove.ui.dialog.Sheet;
import nextmove.ui.export.MapPicture;
import nextmove.ui.export.Print;
import nextmove.ui.export.PrintForm;
import org.jspecify.annotations.Nullable;

/// The commands that have to do with the document's file.
final class FileCommands {
  /// Pixels per world unit in a picture file: sharp also on dense screens.
  private static final double EXPORT_SCALE = 2;

  private final MainWindow window;
  private final DocumentWindow document;
  private final Program program;

  FileCommands(MainWindow window, DocumentWindow document) {
    this.window = window;
    this.document = document;
    program = window.windows().program();
  }

  void addTo(Commands commands) {
    BooleanBinding ahead = document.pane().inspector().isAhead();
    commands.add(
        SAVE,
        Bindings.createBooleanBinding(
            () -> file().dirty().get() || file().path().get() == null || ahead.get(),
            file().dirty(),
            ahead,
            file().path()),
        () -> save(() -> {}));
    commands.add(SAVE_AS, () -> saveAs(() -> {}));
    commands.add(EXPORT, drawn(), this::export);
    commands.add(EXPORT_REPORT, drawn(), new ReportExport(window, document)::ask);
    commands.add(PRINT, drawn(), this::print);
  }

  private BooleanBinding drawn() {
    return file().document().when(now -> !now.scenario().elements().isEmpty());
  }

  private DocumentFile file() {
    return document.file();
  }

  /// Saves, under a name that is asked for where there is none.
  ///
  /// @param then runs when it is saved
  void save(Runnable then) {
    document.pane().inspector().take();
    if (file().where().isEmpty()) {
      saveAs(then);
    } else {
      program.workspace().save(file(), saved(then));
    }
  }

  void saveAs(Runnable then) {
    document.pane().inspector().take();
    Optional<Path> target =
        program.dialogs().save(window.stage(), document.folder(), document.name());
    target.ifPresent(path -> program.workspace().saveAs(file(), path, saved(then)));
  }

  private void export() {
    program
        .dialogs()
        .export(window.stage(), document.folder(), document.name())
        .ifPresent(this::export);
  }

  private void export(Path target) {
    PictureFormat format = PictureFormat.ofFileName(target.toString()).orElse(PictureFormat.PNG);
    Supplier<MapPicture> picture = picture(Look.LIGHT);
    program
        .work()
        .start(
            "export.drawing",
            _ -> SafeFile.overwrite(target, picture.get().in(format, EXPORT_SCALE).bytes()),
            result -> window.say(said(result, target, "export.failed", program.messages())));
  }

  /// @param failed key of the sentence for what has not been written
  static String said(SafeFile.Result result, Path target, String failed, Messages messages) {
    return switch (result) {
      case SafeFile.Saved _, SafeFile.Unflushed _ ->
          messages.say("export.done", String.valueOf(target.getFileName()));
      case SafeFile.Failed f -> messages.say(failed, messages.say(f.reason().code()));
      case SafeFile.Conflict _ -> throw new IllegalStateException("overwriting met a conflict");
    };
  }

  private void print() {
    if (!Print.isPossible()) {
      window.say(program.messages().say("print.no-printer"));
      return;
    }
    if (!Print.reachesPrinters()) {
      window.say(program.messages().say("print.no-lpr"));
      return;
    }
    if (Print.systemAsks()) {
      Print.ask(window.stage()).ifPresent(this::send);
      return;
    }
    Messages messages = program.messages();
    PrintForm form = new PrintForm(messages);
    window
        .overlay()
        .showCentered(
            new Sheet(
                messages.say("print.heading"),
                form,
                List.of(
                    new Sheet.Choice(
                        messages.say("print.send"), true, false, () -> send(form.print())),
                    new Sheet.Choice(messages.say("dialog.cancel"), false, true, () -> {})),
                window.overlay()::hide));
  }

  private void send(Print print) {
    boolean sent = print.send(picture(Look.PAPER).get(), document.name());
    window.say(program.messages().say(sent ? "print.done" : "print.failed"));
  }

  /// Of what is seen now, whenever it is asked for: people expect a picture of what is before their
  /// eyes.
  private Supplier<MapPicture> picture(Look look) {
    Index index = file().document().index();
    Direction direction = document.pane().map().directionProperty().get();
    @Nullable Findings findings = document.pane().analyse().findings();
    Filter.@Nullable Passed passed = document.pane().filtering().passed().get();
    BitSet hidden = document.pane().map().hidden();
    return () ->
        new MapPicture(index, hidden, direction, look, program.messages(), findings, passed);
  }

  private static Consumer<SaveState> saved(Runnable then) {
    return state -> {
      if (state instanceof SaveState.Saved) {
        then.run();
      }
    };
  }
}
