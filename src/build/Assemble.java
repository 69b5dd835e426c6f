import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes `target/nextmove` out of the program's jar and its libraries: the jars without signatures,
/// the launchers for this machine's JDK, and the [AotCache] that makes the start fast.
///
/// Usage: `java src/build/Assemble.java PROJECT JAR CLASSPATH [untrained]`.
final class Assemble {

  /// The oldest Java that can run the program.
  private static final int RELEASE = 25;

  /// The JVM's flags, the same for the window, the commands and the training: an AOT cache serves
  /// only the flags that it was made with.
  private static final List<String> OPTIONS =
      List.of(
          // The smallest collector starts fastest and keeps the least memory.
          "-XX:+UseSerialGC",
          // It starts small and grows with the map; without a bound of its own the JVM would take a
          // sixty-fourth of the machine at once, and its size would decide what can be opened.
          "-Xms48m",
          "-Xmx2g",
          // Most of what runs at a start runs a few times: compiling it costs more than it saves.
          "-XX:CompileThresholdScaling=4",
          // Without a graphics card, stretching a kept picture over every panel takes four times as
          // long as painting it.
          "-Dprism.disableRegionCaching=true",
          "-XX:-UsePerfData",
          // Only the program itself writes to stdout: a refused cache is passed over in silence.
          "-Xlog:disable",
          "-XX:+DisplayVMOutputToStderr",
          "--enable-native-access=ALL-UNNAMED");

  /// One time for every jar (even seconds, so that a zip keeps it): the cache remembers it.
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private final Path project;
  private final Path folder;
  private final Path lib;

  private Assemble(Path project, Path folder) {
    this.project = project;
    this.folder = folder;
    this.lib = folder.resolve("lib");
  }

  public static void main(String[] arguments) throws Exception {
    Path project = Path.of(arguments[0]).toRealPath();
    Path program = Path.of(arguments[1]).toRealPath();
    var assemble = new Assemble(project, program.resolveSibling("nextmove"));
    var cache = new AotCache(assemble.folder, OPTIONS);
    cache.keep();
    assemble.copyJars(program, arguments[2].split(File.pathSeparator));
    assemble.writeLaunchers();
    assemble.copyPapers();
    if (!List.of(arguments).contains("untrained")) {
      cache.make(assemble.jars());
    }
  }

  private void copyJars(Path program, String[] classPath) throws IOException {
    if (Files.exists(folder)) {
      delete(folder);
    }
    Files.createDirectories(lib);
    copyJar(program);
    for (String entry : classPath) {
      // Left out: the folder of classes, and the empty JavaFX jars beside the platform's own.
      if (entry.endsWith(".jar") && !entry.matches(".*javafx-\\w+-[\\d.]+\\.jar")) {
        copyJar(Path.of(entry));
      }
    }
  }

  private void copyJar(Path from) throws IOException {
    Path jar = Files.copy(from, lib.resolve(from.getFileName()));
    try (var zip = FileSystems.newFileSystem(jar)) {
      // The AOT cache would skip the classes of a signed jar.
      for (Path signature : matching(zip.getPath("META-INF"), "*.{SF,RSA,DSA,EC}")) {
        Files.delete(signature);
      }
      if (jar.getFileName().toString().startsWith("picocli-")) {
        new OldClasses(zip).renew(TIME);
      }
      // Beside their jar JavaFX finds its native libraries without copying them to a person's home.
      if (jar.getFileName().toString().startsWith("javafx-")) {
        for (Path library : matching(zip.getPath("/"), "*.{so,dylib,dll}")) {
          Files.copy(library, lib.resolve(library.getFileName().toString()));
          Files.delete(library);
        }
      }
    }
    Files.setLastModifiedTime(jar, TIME);
  }

  private static List<Path> matching(Path folder, String pattern) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.newDirectoryStream(folder, pattern)) {
      var found = new ArrayList<Path>();
      files.forEach(found::add);
      return found;
    }
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(lib)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted(
              Comparator.comparing((Path jar) -> !jar.endsWith("nextmove.jar"))
                  .thenComparing(x -> x))
          .toList();
    }
  }

  private void writeLaunchers() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path sh = bin.resolve("nextmove");
    Files.writeString(sh, filled("nextmove", "$lib/", ":"));
    Files.writeString(
        bin.resolve("nextmove.cmd"), filled("nextmove.cmd", "%lib%\\", ";").replace("\n", "\r\n"));
    if (sh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(sh, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private String filled(String template, String prefix, String separator) throws IOException {
    List<String> names = jars().stream().map(jar -> prefix + jar.getFileName()).toList();
    return Files.readString(project.resolve("src/build").resolve(template))
        .replace("\r\n", "\n")
        .replace("@RELEASE@", Integer.toString(RELEASE))
        .replace("@JAVA_HOME@", System.getProperty("java.home").replace("'", "'\\''"))
        .replace("@OPTIONS@", String.join(" ", OPTIONS))
        .replace("@CLASS_PATH@", String.join(separator, names));
  }

  private void copyPapers() throws IOException {
    Files.copy(project.resolve("LICENSE"), folder.resolve("LICENSE"));
    Files.copy(project.resolve("src/build/logging.properties"), lib.resolve("logging.properties"));
    Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
    for (Path scenario : matching(project.resolve("scenarios"), "*.json")) {
      Files.copy(scenario, scenarios.resolve(scenario.getFileName()));
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
