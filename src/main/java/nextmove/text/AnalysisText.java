package nextmove.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextmove.analysis.Doubts;
import nextmove.analysis.Flip;
import nextmove.analysis.Incentives;
import nextmove.analysis.Interval;
import nextmove.analysis.LikelyPaths;
import nextmove.analysis.Play;
import nextmove.analysis.Sensitivity;
import nextmove.analysis.Sensitivity.Target;
import nextmove.analysis.Surprise;
import nextmove.analysis.Why;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;

/// What an analysis found, in sentences and numbers: the same in the window and in reports.
public final class AnalysisText {
  private static final String STEP = " › ";
  private static final int STORY_START = 30;
  private static final int STORY_END = 10;
  private static final String NOTHING = "–";

  /// Beside a number that rests on a likelihood that nobody stated, or that cannot be as stated.
  private static final String ASSUMED = "*";

  private static final String IRRECONCILABLE = "†";

  private final Index index;
  private final Messages messages;
  private final Words words;
  private final Names names;
  private final Optional<Scale> scale;
  private final NumberFormat format;
  private final NumberFormat columnFormat;

  public AnalysisText(Index index, Messages messages) {
    this.index = index;
    this.messages = messages;
    words = new Words(messages);
    names = new Names(messages);
    scale = Scales.of(index.scenario());
    format = format(messages.locale(), 0);
    columnFormat = format(messages.locale(), 2);
  }

  private static NumberFormat format(Locale locale, int leastDecimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(leastDecimals);
    format.setMaximumFractionDigits(2);
    if (format instanceof DecimalFormat decimal) {
      // A hyphen is easily overlooked.
      DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
      symbols.setMinusSign('−');
      decimal.setDecimalFormatSymbols(symbols);
    }
    return format;
  }

  public Messages messages() {
    return messages;
  }

  public String title(int element) {
    return names.title(index.element(element));
  }

  /// What the link stands for: its own title, else that of what it leads to.
  public String branch(int link) {
    String title = index.link(link).title().strip();
    return title.isEmpty() ? title(index.to(link)) : title;
  }

  public String actor(int actor) {
    String name = index.scenario().actors().get(actor).name().strip();
    return name.isEmpty() ? index.scenario().actors().get(actor).id() : name;
  }

  /// A payoff with at most two decimals.
  public String number(double value) {
    return number(value, format);
  }

  /// A payoff with two decimals, so that a column of them compares at a glance.
  public String inColumn(double value) {
    return number(value, columnFormat);
  }

  private static String number(double value, NumberFormat format) {
    if (!Double.isFinite(value)) {
      return NOTHING;
    }
    // No minus before what rounds to nothing.
    return format.format(Math.abs(value) < 0.005 ? 0 : value);
  }

  /// With its sign, for what is gained or lost against something else.
  public String signed(double value) {
    return value >= 0.005 ? "+" + number(value) : number(value);
  }

  public String percent(double share) {
    return Double.isNaN(share) ? NOTHING : words.percent(share);
  }

  /// "42 %, unlikely".
  public String likelihood(double share) {
    return scale.map(known -> words.named(share, known)).orElseGet(() -> words.percent(share));
  }

  public String shares(Interval bounds) {
    return words.range(bounds.lo(), bounds.hi());
  }

  /// "-1 to 2.5"; an end without a bound is said to have none.
  public String numbers(Interval bounds) {
    boolean low = Double.isFinite(bounds.lo());
    boolean high = Double.isFinite(bounds.hi());
    return messages.say(
        low && high
            ? "analysis.from-to"
            : low ? "analysis.no-highest" : high ? "analysis.no-lowest" : "analysis.no-bounds",
        number(bounds.lo()),
        number(bounds.hi()));
  }

  /// What is to be written behind the probability of reaching an element.
  public String doubt(Doubts doubts, int element) {
    return (doubts.reachAssumed(element) ? ASSUMED : "")
        + (doubts.reachIrreconcilable(element) ? IRRECONCILABLE : "");
  }

  /// What is to be written behind what an actor may expect from an element on.
  public String valueDoubt(Doubts doubts, int element) {
    return (doubts.valueAssumed(element) ? ASSUMED : "")
        + (doubts.valueIrreconcilable(element) ? IRRECONCILABLE : "");
  }

  public List<String> doubtNotes(boolean assumed, boolean irreconcilable) {
    return Stream.of(
            assumed ? ASSUMED + " " + messages.say("analysis.assumed") : "",
            irreconcilable ? IRRECONCILABLE + " " + messages.say("analysis.irreconcilable") : "")
        .filter(note -> !note.isEmpty())
        .toList();
  }

  /// A story as a chain: "Talks collapse › Sanctions › …"; the middle of a very long one is only
  /// counted.
  public String story(List<Integer> elements) {
    int left = elements.size() - STORY_START - STORY_END;
    if (left <= STORY_END) {
      return chain(elements);
    }
    return chain(elements.subList(0, STORY_START))
        + STEP
        + messages.say("analysis.skipped", left)
        + STEP
        + chain(elements.subList(STORY_START + left, elements.size()));
  }

  private String chain(List<Integer> elements) {
    return elements.stream().map(this::title).collect(Collectors.joining(STEP));
  }

  /// The same line by line, each with how likely it follows from the one before.
  public String lines(LikelyPaths.Path path, Play play) {
    StringBuilder lines = new StringBuilder(title(path.elements().getFirst()));
    for (int i = 0; i < path.links().size(); i++) {
      lines.append('\n').append(percent(play.chance(path.links().get(i)))).append(STEP);
      lines.append(title(path.elements().get(i + 1)));
    }
    return lines.toString();
  }

  /// "Suppose that “Talks collapse” follows from “What next?”".
  public String pin(Link.Key pin) {
    return messages.say("analysis.pin", quoted(pin.from()), quoted(pin.to()));
  }

  private String quoted(String id) {
    return messages.quoted(index.element(id).map(names::title).orElse(id));
  }

  public String target(Target target) {
    return switch (target) {
      case Target.OfReach(int element) ->
          messages.say("analysis.target-reach", messages.quoted(title(element)));
      case Target.OfPayoff(int actor) -> messages.say("analysis.target-payoff", actor(actor));
    };
  }

  /// A number of what is aimed at: a share or a payoff.
  public String at(Target target, double value) {
    return target instanceof Target.OfReach ? percent(value) : number(value);
  }

  /// "“Talks collapse” after “What next?”", "payoff of “War” to NATO".
  public String input(Sensitivity.Input input) {
    return switch (input) {
      case Sensitivity.Input.OfLikelihood l ->
          messages.say(
              "analysis.input-after",
              messages.quoted(branch(l.link())),
              messages.quoted(title(index.from(l.link()))));
      case Sensitivity.Input.OfPayoff p -> payoffOf(p.element(), p.actor());
    };
  }

  /// An end of an input's range.
  public String end(Sensitivity.Input input, double value) {
    return input instanceof Sensitivity.Input.OfLikelihood ? percent(value) : number(value);
  }

  private String likelihoodOf(int link) {
    return messages.say(
        "analysis.input-likelihood",
        messages.quoted(branch(link)),
        messages.quoted(title(index.from(link))));
  }

  private String payoffOf(int element, int actor) {
    return messages.say("analysis.input-payoff", messages.quoted(title(element)), actor(actor));
  }

  /// "If “Sanctions bite” after “…” were below 31 % (now 45 %), “Talk” would pay the Kremlin best."
  public String flip(Flip flip, int decision, Incentives incentives) {
    boolean up = flip.at() >= flip.now();
    String best =
        flip.best().stream()
            .map(option -> messages.quoted(title(option)))
            .collect(Collectors.joining(messages.say("analysis.or")));
    String mover = actor(incentives.mover(decision));
    return switch (flip) {
      case Flip.OfLikelihood l ->
          messages.say(
              up ? "analysis.flip-above" : "analysis.flip-below",
              likelihoodOf(l.link()),
              percent(l.at()),
              percent(l.now()),
              best,
              mover);
      case Flip.OfPayoff p ->
          messages.say(
              up ? "analysis.flip-above" : "analysis.flip-below",
              payoffOf(p.element(), p.actor()),
              number(p.at()),
              number(p.now()),
              best,
              mover);
    };
  }

  /// "Kremlin: “Talk” is judged unlikely, 20–45 %, yet it pays 1.4 more than “Wait”, which is
  /// judged likeliest."
  public String surprise(Surprise surprise, Incentives incentives) {
    int best = surprise.paysBest().getFirst();
    return messages.say(
        "analysis.surprise",
        actor(incentives.mover(surprise.decision())),
        messages.quoted(branch(best)),
        words.of(index.link(best).likelihood(), scale, judged(best)),
        number(surprise.givesUp()),
        messages.quoted(branch(surprise.judgedBest())));
  }

  private double judged(int link) {
    int from = index.from(link);
    Resolution resolved = Resolution.of(index, from, scale);
    for (int i = 0; i < index.outDegree(from); i++) {
      if (index.out(from, i) == link) {
        return resolved.point()[i];
      }
    }
    throw new IllegalArgumentException("link " + link);
  }

  /// The arithmetic as on a blackboard: "Kremlin: 1 + 60 % × 2.5 + 40 % × (-1) = 2.1".
  public String sum(Why why) {
    StringBuilder sum = new StringBuilder();
    if (why.own() != 0 || why.terms().isEmpty()) {
      sum.append(number(why.own()));
    }
    for (Why.Term term : why.terms()) {
      sum.append(sum.isEmpty() ? "" : " + ")
          .append(percent(term.chance()))
          .append(" × ")
          .append(factor(term.value()));
    }
    return messages.say("analysis.sum", actor(why.actor()), sum, number(why.total()));
  }

  /// A number behind a sign of multiplication: "2.5", "(-1)".
  public String factor(double value) {
    return value < 0 ? "(" + number(value) + ")" : number(value);
  }

  /// Who moves there, for a decision; else what the element is.
  public String whose(int element) {
    Element e = index.element(element);
    return index
        .actorOf(element)
        .flatMap(id ->
            index.scenario().actors().stream()
                .filter(a -> a.id().equals(id))
                .map(a -> a.name().isBlank() ? a.id() : a.name())
                .findFirst())
        .orElseGet(() -> names.kind(e.kind()));
  }
}
