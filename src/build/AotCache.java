import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The JVM's ahead-of-time cache of the program, trained by one run of it without a screen.
///
/// A build in which training fails still succeeds, uncached, with a word. A build that changes no
/// jar and no flag keeps the cache of the last one.
final class AotCache {

  private static final long PATIENCE_SECONDS = 240;

  private final Path folder;
  private final List<String> options;
  private final Path cache;
  private final Path kept;
  private final Path stamp;

  AotCache(Path folder, List<String> options) {
    this.folder = folder;
    this.options = options;
    cache = folder.resolve("lib/nextmove.aot");
    kept = folder.resolveSibling("nextmove.aot");
    stamp = folder.resolveSibling("nextmove.aot.stamp");
  }

  /// Moves the cache of the last build out of its folder, which is about to be made anew.
  void keep() throws IOException {
    if (Files.exists(cache)) {
      Files.move(cache, kept, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Puts a cache for `jars`, a class path, into the folder.
  void make(List<Path> jars) throws IOException, InterruptedException {
    String now = stampOf(jars);
    if (Files.exists(kept) && Files.exists(stamp) && Files.readString(stamp).equals(now)) {
      Files.move(kept, cache);
      return;
    }
    Files.deleteIfExists(kept);
    Files.deleteIfExists(stamp);
    if (train(jars)) {
      Files.writeString(stamp, now);
    }
  }

  /// Everything that a cache depends on, and the scenario that it is trained on.
  private String stampOf(List<Path> jars) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(options.toString().getBytes());
      digest.update(folder.toString().getBytes());
      digest.update(System.getProperty("java.home").getBytes());
      digest.update(Runtime.version().toString().getBytes());
      for (Path jar : jars) {
        digest.update(jar.getFileName().toString().getBytes());
        digest.update(Files.readAllBytes(jar));
      }
      if (Files.exists(scenario())) {
        digest.update(Files.readAllBytes(scenario()));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path scenario() {
    return folder.resolve("scenarios/kremlin-next-move.json");
  }

  private boolean train(List<Path> jars) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("nextmove-training");
    try {
      Path log = home.resolve("log");
      Process process = start(jars, home, log);
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      if (ended && process.exitValue() == 0 && Files.exists(cache)) {
        return true;
      }
      Files.deleteIfExists(cache);
      System.err.println(
          "NextMove is built, but starts more slowly than it could: the run that trains its AOT"
              + " cache "
              + (ended ? "failed." : "did not end.")
              + " It said:");
      System.err.println(Files.readString(log));
      return false;
    } finally {
      Assemble.delete(home);
    }
  }

  /// Starts the rehearsal with a home of its own, so that it meets no person's settings or windows.
  private Process start(List<Path> jars, Path home, Path log) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + cache,
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Duser.home=" + home,
            "-cp",
            String.join(File.pathSeparator, jars.stream().map(Path::toString).toList()),
            "nextmove.Rehearsal"));
    if (Files.exists(scenario())) {
      command.addAll(List.of(scenario().toString(), home.toString()));
    }
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    for (String place : List.of("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME")) {
      builder.environment().put("XDG_" + place, home.toString());
    }
    builder
        .environment()
        .keySet()
        .removeAll(List.of("NEXTMOVE_HOME", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
    return builder.start();
  }
}
