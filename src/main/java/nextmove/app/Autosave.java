package nextmove.app;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import nextmove.edit.Revision;
import nextmove.model.Scenario;

/// Saves files by themselves as long as the settings want it: as many seconds after a change as
/// they say, if no other change came in the meantime. It never makes up a name, and leaves alone
/// what another program has changed, or what had to be mended and nobody has saved yet.
final class Autosave {
  /// Runs something later, on the thread that owns the documents.
  @FunctionalInterface
  interface Later {
    void run(int seconds, Runnable deed);
  }

  private final Workspace workspace;
  private final ReadOnlyObjectProperty<Settings> settings;
  private final Later later;

  Autosave(Workspace workspace, ReadOnlyObjectProperty<Settings> settings, Later later) {
    this.workspace = workspace;
    this.settings = settings;
    this.later = later;
    workspace
        .files()
        .addListener(
            (ListChangeListener<DocumentFile>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::watch);
                  }
                });
    settings.map(Settings::autosave).subscribe(_ -> workspace.files().forEach(this::wait));
  }

  private void watch(DocumentFile file) {
    file.document()
        .lasting()
        .subscribe((Revision before, Revision now) -> {
          if (before.scenario() != now.scenario()) {
            wait(file);
          }
        });
  }

  private void wait(DocumentFile file) {
    int seconds = settings.get().autosave();
    Scenario now = file.document().scenario();
    if (seconds > 0) {
      later.run(
          seconds,
          () -> {
            if (file.document().scenario() == now && saves(file)) {
              workspace.save(file, _ -> {});
            }
          });
    }
  }

  /// Whether `file` is one that is saved by itself, and has something to save.
  boolean saves(DocumentFile file) {
    boolean mended =
        file.state().get() instanceof SaveState.Untouched
            && file.problems().stream().anyMatch(p -> p.code().startsWith("repair."));
    return settings.get().autosave() > 0
        && workspace.files().contains(file)
        && file.where().isPresent()
        && file.dirty().get()
        && !file.document().isReadOnly()
        && !mended
        && file.outside().get() instanceof Outside.Same;
  }
}
