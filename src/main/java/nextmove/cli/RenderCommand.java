package nextmove.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nextmove.drawing.DisplayList;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.drawing.Style;
import nextmove.drawing.export.Picture;
import nextmove.drawing.export.PictureFormat;
import nextmove.drawing.export.Sheet;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.graph.Folding;
import nextmove.layout.Direction;
import nextmove.layout.Layout;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Scenario;
import nextmove.text.MapText;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `nextmove render FILE -o OUT.svg`: a picture of the map, without a display.
@Command(name = "render", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
final class RenderCommand implements Callable<Integer> {
  private static final double LARGEST_SCALE = 20;

  /// The looks, as they are called on a command line.
  enum Theme {
    LIGHT(Look.LIGHT),
    DARK(Look.DARK),
    CONTRAST(Look.HIGH_CONTRAST),
    PROJECTOR(Look.PROJECTOR);

    private final Look look;

    Theme(Look look) {
      this.look = look;
    }
  }

  /// The ways the story may run, as they are called on a command line.
  enum Way {
    LR(Direction.LEFT_RIGHT),
    TB(Direction.TOP_DOWN);

    private final Direction direction;

    Way(Direction direction) {
      this.direction = direction;
    }
  }

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.render.file")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      descriptionKey = "cli.render.output")
  private String output = "";

  @Option(names = "--format", paramLabel = "svg|png|pdf", descriptionKey = "cli.render.format")
  private @Nullable PictureFormat format;

  @Option(
      names = "--theme",
      paramLabel = "light|dark|contrast|projector",
      descriptionKey = "cli.render.theme")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--direction", paramLabel = "lr|tb", descriptionKey = "cli.render.direction")
  private Way direction = Way.LR;

  @Option(names = "--scale", paramLabel = "N", descriptionKey = "cli.render.scale")
  private double scale = 1;

  @Spec private @Nullable CommandSpec spec;

  private final Messages messages = Messages.of(Locale.getDefault());

  @Override
  public Integer call() throws IOException {
    Optional<PictureFormat> wanted = Optional.ofNullable(format);
    if (wanted.isEmpty() && !output.equals(Source.STREAM)) {
      wanted = PictureFormat.ofFileName(output);
    }
    if (wanted.isEmpty()) {
      return misused(messages.say("cli.render.no-format", output));
    }
    if (!(scale > 0 && scale <= LARGEST_SCALE)) {
      return misused(messages.say("cli.render.bad-scale", LARGEST_SCALE));
    }
    if (destination().overwrites(file)) {
      return misused(messages.say("cli.render.same-file", output));
    }
    ScenarioFile.Loaded loaded = new Source(file).load(System.in);
    Notices notices = new Notices(err(), messages, file);
    return switch (loaded.opening()) {
      case Opening.Refused refused -> {
        notices.print(refused.problems(), null);
        yield ExitCode.REFUSED.code();
      }
      case Opening.Repaired mended -> {
        notices.print(mended.repairs(), null);
        yield draw(mended.scenario(), wanted.get(), true).code();
      }
      case Opening.Opened opened -> {
        List<Problem> newer = opened.readOnly() ? opened.problems().subList(0, 1) : List.of();
        notices.print(newer, null);
        yield draw(opened.scenario(), wanted.get(), opened.readOnly()).code();
      }
    };
  }

  private ExitCode draw(Scenario scenario, PictureFormat kind, boolean warned) throws IOException {
    // Pictures need no display, even where there is one.
    System.setProperty("java.awt.headless", "true");
    Index index = new Index(scenario);
    FontMeasure font = new FontMeasure();
    DisplayList map =
        DisplayList.of(
            Layout.arrange(
                index,
                Folding.of(index).hidden(),
                font,
                new MapText(index, messages),
                direction.direction),
            index,
            new Style(theme.look, font, number -> MapText.amount(number, messages)));
    Picture picture = kind.picture(map, new Sheet(scenario.title(), scenario.language(), scale));
    ExitCode written = destination().write(picture.bytes());
    List<String> remarks = remarks(map, picture);
    if (written == ExitCode.FINE) {
      remarks.forEach(err()::println);
    }
    return written == ExitCode.FINE && (warned || !remarks.isEmpty()) ? ExitCode.WARNINGS : written;
  }

  private List<String> remarks(DisplayList map, Picture picture) {
    List<String> remarks = new ArrayList<>(2);
    if (picture.scale() < scale) {
      remarks.add(messages.say("cli.render.smaller", picture.scale()));
    }
    Set<Integer> missing = map.missing();
    if (!missing.isEmpty()) {
      remarks.add(
          messages.say(
              "cli.render.missing",
              missing.size(),
              missing.stream()
                  .limit(10)
                  .map(c -> String.format("U+%04X", c))
                  .collect(Collectors.joining(", "))));
    }
    return remarks;
  }

  private Destination destination() {
    return new Destination(output, err(), messages);
  }

  private int misused(String sentence) {
    err().println(sentence);
    return ExitCode.USAGE.code();
  }

  private PrintWriter err() {
    return java.util.Objects.requireNonNull(spec).commandLine().getErr();
  }
}
