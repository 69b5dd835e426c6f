package nextmove.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextmove.analysis.Given;
import nextmove.analysis.Impossible;
import nextmove.analysis.Impossible.Reason;
import nextmove.analysis.Questions;
import nextmove.analysis.Sensitivity.Target;
import nextmove.model.Decision;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `nextmove analyse` is asked, as it stands on the command line.
final class Asked {
  private static final String END = "end:";
  private static final String PAYOFF = "payoff:";
  private static final Questions USUAL = Questions.USUAL;

  @Option(names = "--start", paramLabel = "ID", descriptionKey = "cli.analyse.start")
  private @Nullable String start;

  @Option(names = "--pin", paramLabel = "FROM=TO", descriptionKey = "cli.analyse.pin")
  private List<String> pins = new ArrayList<>();

  @Option(names = "--lambda", paramLabel = "X", descriptionKey = "cli.analyse.lambda")
  private @Nullable Double lambda;

  @Option(
      names = "--target",
      paramLabel = "end:ID|payoff:ACTOR",
      descriptionKey = "cli.analyse.target")
  private @Nullable String target;

  @Option(names = "--samples", paramLabel = "N", descriptionKey = "cli.analyse.samples")
  private int samples = USUAL.samples();

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.analyse.seed")
  private long seed = USUAL.seed();

  @Option(names = "--flip", paramLabel = "DECISION", descriptionKey = "cli.analyse.flip")
  private @Nullable String flip;

  @Option(names = "--walks", paramLabel = "N", descriptionKey = "cli.analyse.walks")
  private int walks = USUAL.walks();

  @Option(names = "--paths", paramLabel = "K", descriptionKey = "cli.analyse.paths")
  private int paths = USUAL.paths();

  @Option(names = "--ends", paramLabel = "K", descriptionKey = "cli.analyse.ends")
  private int ends = USUAL.ends();

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "cli.analyse.rounds")
  private int rounds = USUAL.rounds();

  @Option(names = "--why", paramLabel = "ID", descriptionKey = "cli.analyse.why")
  private List<String> why = new ArrayList<>();

  /// What cannot be meant, whatever the map.
  Optional<String> misused(Messages messages) {
    int least = Math.min(Math.min(samples, walks), Math.min(paths, ends));
    if (least < 0 || rounds < 1) {
      return Optional.of(messages.say("cli.analyse.bad-number"));
    }
    Double precision = lambda;
    if (precision != null && !(precision >= 0 && Double.isFinite(precision))) {
      return Optional.of(messages.say("cli.analyse.bad-lambda"));
    }
    String aim = target;
    if (aim != null && !aim.startsWith(END) && !aim.startsWith(PAYOFF)) {
      return Optional.of(messages.say("cli.analyse.bad-target", aim));
    }
    return Optional.empty();
  }

  /// @throws Impossible if something named is not there
  Questions questions(Index index) {
    return new Questions(
        given(index),
        lambda,
        target(index),
        decision(index),
        paths,
        ends,
        rounds,
        samples,
        walks,
        seed);
  }

  List<Integer> why(Index index) {
    return why.stream().map(id -> element(index, id)).toList();
  }

  private Given given(Index index) {
    List<Link.Key> keys = new ArrayList<>();
    for (String pin : pins) {
      keys.add(pin(index, pin));
    }
    return new Given(start, keys);
  }

  /// Ids may hold the sign themselves: it splits where both sides make a link, and only there.
  private static Link.Key pin(Index index, String pin) {
    List<Link.Key> found = new ArrayList<>();
    for (int at = pin.indexOf('='); at >= 0; at = pin.indexOf('=', at + 1)) {
      String from = pin.substring(0, at);
      String to = pin.substring(at + 1);
      if (!from.isEmpty() && !to.isEmpty()) {
        Link.Key key = new Link.Key(from, to);
        if (index.position(key) >= 0) {
          found.add(key);
        }
      }
    }
    if (found.size() != 1) {
      throw new Impossible(found.isEmpty() ? Reason.NO_SUCH_PIN : Reason.MANY_PINS, pin);
    }
    return found.getFirst();
  }

  private @Nullable Target target(Index index) {
    String aim = target;
    if (aim == null) {
      return null;
    }
    if (aim.startsWith(END)) {
      return new Target.OfReach(element(index, aim.substring(END.length())));
    }
    String id = aim.substring(PAYOFF.length());
    for (int a = 0; a < index.scenario().actors().size(); a++) {
      if (index.scenario().actors().get(a).id().equals(id)) {
        return new Target.OfPayoff(a);
      }
    }
    throw new Impossible(Reason.NO_SUCH_ACTOR, id);
  }

  private int decision(Index index) {
    String id = flip;
    if (id == null) {
      return -1;
    }
    int at = element(index, id);
    if (!(index.element(at) instanceof Decision)) {
      throw new Impossible(Reason.NO_DECISION, id);
    }
    return at;
  }

  private static int element(Index index, String id) {
    int at = index.position(id);
    if (at < 0) {
      throw new Impossible(Reason.NO_SUCH_ELEMENT, id);
    }
    return at;
  }
}
