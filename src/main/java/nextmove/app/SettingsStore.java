package nextmove.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextmove.format.Filing;
import nextmove.format.JsonText;
import nextmove.format.SafeFile;
import nextmove.format.StrictJson;
import nextmove.model.Json;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;

/// The settings and their file. A change shows at once and is written in the background. A file
/// that cannot be read is put aside beside it, with a notice, and the defaults hold.
public final class SettingsStore {
  private final Path file;
  private final Work work;
  private final Consumer<Problem> notices;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private boolean writing;
  private boolean troubled;
  private Settings written;

  /// @param notices is told, on the owner's thread, of trouble with the file
  public SettingsStore(Path file, Work work, InstantSource clock, Consumer<Problem> notices) {
    this.file = file;
    this.work = work;
    this.notices = notices;
    written = load(clock);
    settings = new ReadOnlyObjectWrapper<>(this, "settings", written);
  }

  private Settings load(InstantSource clock) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (StrictJson.parse(bytes) instanceof StrictJson.Tree(Json.Obj root)) {
        return SettingsForm.read(root);
      }
      Path aside = file.resolveSibling("settings-" + clock.millis() + ".broken.json");
      Filing.move(file, aside);
      notice("settings.broken", aside.toString());
    } catch (NoSuchFileException e) {
      return Settings.DEFAULT;
    } catch (IOException | OutOfMemoryError e) {
      notice("settings.unreadable", file.toString());
    }
    return Settings.DEFAULT;
  }

  private void notice(String code, String arg) {
    work.owner().execute(() -> notices.accept(new Problem(code, Grade.WARNING, Spot.WHOLE, arg)));
  }

  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  public Settings now() {
    return settings.get();
  }

  public void change(UnaryOperator<Settings> change) {
    Settings next = change.apply(now());
    if (!next.equals(now())) {
      settings.set(next);
      write();
    }
  }

  /// One write at a time; changes in the meantime make one more at its end.
  private void write() {
    if (writing || now().equals(written)) {
      return;
    }
    writing = true;
    Settings next = now();
    work.surely(
        () -> put(next),
        well -> {
          writing = false;
          written = next;
          if (!well && !troubled) {
            notice("settings.unsaved", file.toString());
          }
          troubled = !well;
          write();
        });
  }

  private boolean put(Settings next) {
    try {
      Filing.folderOf(file);
      byte[] bytes = JsonText.bytes(SettingsForm.write(next));
      return !(SafeFile.overwrite(file, bytes) instanceof SafeFile.Failed);
    } catch (IOException e) {
      return false;
    }
  }

  /// Writes what has changed last, on the calling thread: for the end of a session.
  public void flush() {
    if (!now().equals(written) || writing) {
      put(now());
    }
  }
}
