package nextmove.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nextmove.format.Filing;
import nextmove.format.Hash;
import nextmove.format.Lock;
import nextmove.format.Opening;
import nextmove.format.SafeFile;
import nextmove.format.ScenarioFile;
import nextmove.format.StrictJson;
import nextmove.model.Json;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// The copies that sessions have left, and those that were put aside.
final class Shelf implements AutoCloseable {
  /// How long what was put aside is kept.
  static final int DAYS = 30;

  static final String LOCK = "session.lock";
  private static final String ASIDE = "aside";
  private static final System.Logger LOG = System.getLogger("nextmove");

  /// A folder this young may belong to a session that has not taken its lock yet.
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private final Path root;
  private final Path session;
  private final InstantSource clock;
  private final List<Lock> taken = new ArrayList<>();

  Shelf(Path root, Path session, InstantSource clock) {
    this.root = root;
    this.session = session;
    this.clock = clock;
  }

  /// Takes over the folders of dead sessions and reads what is in them.
  List<Lost> lost() {
    List<Lost> lost = new ArrayList<>();
    Path aside = root.resolve(ASIDE);
    for (Path folder : list(root)) {
      if (Files.isDirectory(folder) && !folder.equals(session) && !folder.equals(aside)) {
        lost.addAll(from(folder));
      }
    }
    for (Path old : list(aside)) {
      if (age(old).compareTo(Duration.ofDays(DAYS)) > 0) {
        remove(old);
      }
    }
    lost.sort(Comparator.comparing(Lost::at).reversed());
    return lost;
  }

  private List<Lost> from(Path folder) {
    List<Lost> lost = new ArrayList<>();
    try {
      Optional<Lock> lock = Lock.take(folder.resolve(LOCK));
      if (lock.isEmpty()) {
        return lost;
      }
      taken.add(lock.get());
      for (Path file : list(folder)) {
        if (file.getFileName().toString().endsWith(Copy.SUFFIX)) {
          read(file).ifPresent(lost::add);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "looking for unsaved work in " + folder, e);
    }
    if (lost.isEmpty() && age(folder).compareTo(YOUNG) > 0) {
      list(folder).forEach(Shelf::remove);
      remove(folder);
    }
    return lost;
  }

  /// Empty where the work is not lost at all, since the file itself holds it, or cannot be read.
  private Optional<Lost> read(Path copy) {
    ScenarioFile.Loaded loaded = ScenarioFile.load(copy);
    @Nullable Scenario scenario =
        switch (loaded.opening()) {
          case Opening.Opened o -> o.scenario();
          case Opening.Repaired r -> r.scenario();
          case Opening.Refused _ -> null;
        };
    Json.Obj origin = origin(copy);
    Optional<Path> file = text(origin, "file").flatMap(Shelf::path);
    Optional<Hash> hash = text(origin, "hash").filter(Hash::isOne).map(Hash::new);
    if (scenario == null || file.flatMap(Shelf::hash).equals(Optional.ofNullable(loaded.hash()))) {
      put(copy);
      return Optional.empty();
    }
    return Optional.of(new Lost(copy, file, hash, modified(copy), scenario));
  }

  /// What stands beside a copy; nothing where that cannot be read.
  private static Json.Obj origin(Path copy) {
    try {
      return StrictJson.parse(Files.readAllBytes(Copy.origin(copy)))
              instanceof StrictJson.Tree(Json.Obj root)
          ? root
          : Json.Obj.EMPTY;
    } catch (IOException e) {
      return Json.Obj.EMPTY;
    }
  }

  private static Optional<String> text(Json.Obj origin, String name) {
    return origin.members().get(name) instanceof Json.Text(String value)
        ? Optional.of(value)
        : Optional.empty();
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Hash> hash(Path file) {
    try {
      return Optional.of(SafeFile.hash(Files.readAllBytes(file)));
    } catch (IOException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /// Puts a copy aside, if there is one; what it belonged to is then in its name.
  void put(Path copy) {
    if (!Files.exists(copy)) {
      return;
    }
    try {
      Path aside = root.resolve(ASIDE);
      Filing.folder(aside);
      // The folder of the session and the name in it, so that no two have one name.
      String from = String.valueOf(root.relativize(copy)).replaceAll("[/\\\\]", "-");
      Filing.move(copy, aside.resolve(clock.millis() + "-" + from));
      Filing.remove(Copy.origin(copy));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "putting aside " + copy, e);
    }
  }

  private static List<Path> list(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      // No folder, nothing in it.
      return List.of();
    }
    return files;
  }

  private static void remove(Path file) {
    try {
      Filing.remove(file);
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "removing " + file, e);
    }
  }

  private Duration age(Path file) {
    return Duration.between(modified(file), clock.instant());
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  @Override
  public void close() {
    for (Lock lock : taken) {
      try {
        lock.close();
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "letting go", e);
      }
    }
    taken.clear();
  }

  /// Removes the session's folder, unless unsaved work waits in it.
  void tidy() {
    if (list(session).stream().allMatch(f -> f.endsWith(LOCK))) {
      remove(session.resolve(LOCK));
      remove(session);
    }
  }
}
