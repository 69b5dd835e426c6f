package nextmove;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/// A library of the system that JavaFX needs for a window on Linux.
///
/// @param name the name that the loader looks for
/// @param debianPackage what installs it on Debian and Ubuntu
record SystemLibrary(String name, String debianPackage) {

  private static final List<SystemLibrary> NEEDED =
      List.of(
          new SystemLibrary("libgtk-3.so.0", "libgtk-3-0"),
          new SystemLibrary("libXtst.so.6", "libxtst6"),
          new SystemLibrary("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

  /// Which of them cannot be loaded here; loads the others, so ask only when a window has failed.
  static List<SystemLibrary> missing() {
    return System.getProperty("os.name").equals("Linux")
        ? NEEDED.stream().filter(library -> !library.loads()).toList()
        : List.of();
  }

  @SuppressWarnings("restricted")
  private boolean loads() {
    try (var arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(name, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
