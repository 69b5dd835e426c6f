package nextmove.format;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nextmove.check.Rules;
import nextmove.model.Index;
import nextmove.model.Json;
import nextmove.model.Num;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// A scenario as the bytes of a file, and back: format `nextmove/scenario`, whose JSON Schema is
/// the resource {@value #SCHEMA}. A file is refused exactly for what that schema refuses (and for
/// what is no JSON); what a schema cannot say is mended or left to the rules.
public final class ScenarioFile {
  public static final String SCHEMA = "/nextmove/format/scenario-v1.schema.json";

  /// In bytes; a tree takes some twenty times as much memory as its text.
  private static final int LIMIT =
      (int) Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 20);

  private static final BigDecimal CURRENT = BigDecimal.valueOf(Migrations.CURRENT);

  private ScenarioFile() {}

  /// A file that was read.
  ///
  /// @param hash of its content, which a later save expects; null if it could not be read at all
  public record Loaded(Opening opening, @Nullable Hash hash) {}

  /// Never throws for what the file may be.
  public static Loaded load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return load(in);
    } catch (IOException | SecurityException e) {
      String code =
          e instanceof NoSuchFileException
              ? "file.missing"
              : e instanceof AccessDeniedException
                  ? "file.denied"
                  : Files.isDirectory(file) ? "file.folder" : "file.unreadable";
      return new Loaded(refused("$", code, String.valueOf(e.getMessage())), null);
    }
  }

  /// Reads to the end, or to what is more than memory can take.
  public static Loaded load(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    return bytes.length > LIMIT
        ? new Loaded(tooLarge(), null)
        : new Loaded(read(bytes), Hash.of(bytes));
  }

  /// Never throws for what the bytes may be.
  public static Opening read(byte[] bytes) {
    try {
      return switch (StrictJson.parse(bytes)) {
        case StrictJson.Unreadable(Problem why) -> new Opening.Refused(List.of(why));
        case StrictJson.Tree(Json root) -> read(root);
      };
    } catch (OutOfMemoryError e) {
      // All that was built is garbage by now; a tree may be fifty times the size of its text.
      return tooLarge();
    }
  }

  /// The bytes of `scenario`, in the one order and layout that the format has. They have been read
  /// back: they stand for an equal scenario, save that half a character becomes U+FFFD.
  ///
  /// @throws IllegalStateException if they do not, because the scenario holds what no file may
  ///   (such as a payoff beyond 1e15): nothing must then be written
  public static byte[] write(Scenario scenario) {
    byte[] bytes = JsonText.bytes(ScenarioForm.write(scenario));
    if (StrictJson.parse(bytes) instanceof StrictJson.Tree(Json.Obj root)) {
      Findings findings = new Findings();
      Scenario back = ScenarioForm.read(new Members(root, Where.ROOT, findings));
      boolean same =
          back.equals(scenario)
              || (new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD")
                  && Arrays.equals(JsonText.bytes(ScenarioForm.write(back)), bytes));
      if (same && findings.faults().isEmpty() && findings.repairs().isEmpty()) {
        return bytes;
      }
      throw new IllegalStateException("not readable as written: " + findings.faults());
    }
    throw new IllegalStateException("not readable as written");
  }

  private static Opening read(Json root) {
    if (!(root instanceof Json.Obj object) || !object.members().containsKey("format")) {
      return refused("$", "file.not-scenario");
    }
    Json format = object.members().get("format");
    if (!format.equals(new Json.Text(ScenarioForm.FORMAT))) {
      return refused("$", "file.other-format", Findings.describe(format));
    }
    @Nullable Json version = object.members().get("version");
    if (version == null) {
      return refused("$", "shape.missing", "version");
    }
    if (!(version instanceof Json.Number(Num number)) || !isVersion(number.value())) {
      return refused("$.version", "shape.version", Findings.describe(version));
    }
    if (number.value().compareTo(CURRENT) > 0) {
      return ofNewer(object, number);
    }
    Findings findings = new Findings();
    Json.Obj current = Migrations.upToDate(object, number.value().intValueExact());
    Scenario scenario = ScenarioForm.read(new Members(current, Where.ROOT, findings));
    if (!findings.faults().isEmpty()) {
      return new Opening.Refused(findings.faults());
    }
    List<Problem> remarks = Rules.check(new Index(scenario));
    return findings.repairs().isEmpty()
        ? new Opening.Opened(scenario, remarks, false)
        : new Opening.Repaired(scenario, findings.repairs(), remarks);
  }

  private static boolean isVersion(BigDecimal version) {
    return version.signum() > 0 && version.stripTrailingZeros().scale() <= 0;
  }

  private static Opening ofNewer(Json.Obj root, Num version) {
    Findings findings = new Findings();
    Scenario scenario = ScenarioForm.read(new Members(root, Where.ROOT, findings));
    boolean readable = findings.faults().isEmpty();
    List<Problem> problems = new ArrayList<>();
    problems.add(
        new Problem(
            readable ? "file.newer" : "file.newer-unreadable",
            readable ? Grade.WARNING : Grade.ERROR,
            new Spot.Path("$.version"),
            version.literal(),
            String.valueOf(Migrations.CURRENT)));
    if (!readable) {
      problems.addAll(findings.faults());
      return new Opening.Refused(problems);
    }
    problems.addAll(findings.repairs());
    problems.addAll(Rules.check(new Index(scenario)));
    return new Opening.Opened(scenario, problems, true);
  }

  private static Opening tooLarge() {
    return refused("$", "file.too-large", String.valueOf(LIMIT >> 20));
  }

  private static Opening refused(String path, String code, String... args) {
    return new Opening.Refused(List.of(new Problem(code, Grade.ERROR, new Spot.Path(path), args)));
  }
}
