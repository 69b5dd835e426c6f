package nextmove.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nextmove.format.Filing;
import nextmove.format.Hash;
import nextmove.format.JsonText;
import nextmove.format.SafeFile;
import nextmove.format.ScenarioFile;
import nextmove.model.Json;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// The copy of one document: the scenario as a file like any other, and beside it where it belongs.
/// The owner's thread says what it should hold; whichever thread writes it takes the latest.
final class Copy {
  static final String SUFFIX = ".json";
  static final String ORIGIN = ".origin";

  private final String name;
  private volatile Wanted wanted = Wanted.NOTHING;
  private Wanted written = Wanted.NOTHING;

  Copy(String name) {
    this.name = name;
  }

  /// @param scenario that is unsaved, or null where all is saved
  private record Wanted(@Nullable Scenario scenario, Optional<Path> origin, Optional<Hash> hash) {
    static final Wanted NOTHING = new Wanted(null, Optional.empty(), Optional.empty());

    /// By identity of the scenario: comparing two values would cost as much as writing one.
    boolean is(Wanted other) {
      return scenario == other.scenario && isFrom(other);
    }

    boolean isFrom(Wanted other) {
      return origin.equals(other.origin) && hash.equals(other.hash);
    }
  }

  void wanted(DocumentFile file) {
    wanted =
        file.dirty().get()
            ? new Wanted(file.document().scenario(), file.where(), file.hash())
            : Wanted.NOTHING;
  }

  boolean isBehind() {
    return !wanted.is(written);
  }

  Path in(Path folder) {
    return folder.resolve(name + SUFFIX);
  }

  /// Brings the files up to date.
  void write(Path folder) throws IOException {
    Wanted now = wanted;
    Path file = in(folder);
    if (now.scenario() == null) {
      Filing.remove(file);
      Filing.remove(origin(file));
    } else {
      if (written.scenario() == null || !now.isFrom(written)) {
        // A copy without its origin is still whole; one with a wrong origin would go astray.
        Filing.remove(file);
        put(origin(file), JsonText.bytes(json(now)));
      }
      put(file, ScenarioFile.write(now.scenario()));
    }
    written = now;
  }

  static Path origin(Path copy) {
    return copy.resolveSibling(copy.getFileName() + ORIGIN);
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    if (!(SafeFile.overwrite(file, bytes) instanceof SafeFile.Saved)) {
      throw new IOException("not written: " + file);
    }
  }

  private static Json json(Wanted wanted) {
    Map<String, Json> members = new LinkedHashMap<>();
    wanted.origin().ifPresent(p -> members.put("file", new Json.Text(p.toString())));
    wanted.hash().ifPresent(h -> members.put("hash", new Json.Text(h.hex())));
    return new Json.Obj(members);
  }
}
