package nextmove.text;

import java.util.Optional;
import nextmove.model.Likelihood;
import nextmove.model.Scale;
import nextmove.model.Scales;
import org.jspecify.annotations.Nullable;

/// Likelihoods as people read them, always with their numbers: "likely, 55–80 %". Ranges have an en
/// dash and the percent sign a no-break space before it, in both languages.
public final class Words {
  private final Messages messages;
  private final Percent percent;

  public Words(Messages messages) {
    this.messages = messages;
    percent = new Percent(messages.locale());
  }

  /// "likely, 55–80 %", "60 %", "20–45 %", "rest", "not stated".
  ///
  /// @param scale of the scenario; empty where it names one that nobody knows
  public String of(Likelihood likelihood, Optional<Scale> scale) {
    return switch (likelihood) {
      case Likelihood.Unstated _ -> messages.say("words.unstated");
      case Likelihood.Rest _ -> messages.say("words.rest");
      case Likelihood.Exact e -> percent(e.p().toDouble());
      case Likelihood.Range r -> range(r.lo().toDouble(), r.hi().toDouble());
      case Likelihood.Word w -> {
        @Nullable Scale known = scale.orElse(null);
        Optional<Scale.Term> term = scale.flatMap(s -> Scales.term(s, w.term()));
        yield known != null && term.isPresent()
            ? withRange(known, term.get())
            : messages.say("words.unknown-word", w.term());
      }
    };
  }

  /// As {@link #of(Likelihood, Optional)}, and what is left to a rest or an unstated one with the
  /// number that it comes to: "rest, 25 %".
  ///
  /// @param point what the link counts with, as resolved among its siblings
  public String of(Likelihood likelihood, Optional<Scale> scale, double point) {
    return switch (likelihood) {
      case Likelihood.Unstated _ -> messages.say("words.assumed", percent(point));
      case Likelihood.Rest _ -> messages.say("words.rest-of", percent(point));
      case Likelihood.Exact _, Likelihood.Range _, Likelihood.Word _ -> of(likelihood, scale);
    };
  }

  /// "likely, 55–80 %".
  public String withRange(Scale scale, Scale.Term term) {
    return messages.say(
        "words.word", term(scale, term), range(term.lo().toDouble(), term.hi().toDouble()));
  }

  /// The word alone; those of the scales that come with the program in the reader's language.
  public String term(Scale scale, Scale.Term term) {
    String key = "scale.term." + term.word().replace(' ', '-');
    return Scales.BUILT_IN.contains(scale) && messages.has(key) ? messages.say(key) : term.word();
  }

  /// What the scale is called; those that come with the program with what they are.
  public String scale(Scale scale) {
    String key = "scale.name." + scale.id();
    if (Scales.BUILT_IN.contains(scale) && messages.has(key)) {
      return messages.say(key);
    }
    return scale.name().isBlank() ? scale.id() : scale.name();
  }

  /// A share of 1: "60 %".
  public String percent(double share) {
    return percent.of(share);
  }

  /// Shares of 1: "20–45 %".
  public String range(double lo, double hi) {
    return percent.of(lo, hi);
  }

  /// A share of 1 with the word that holds it: "60 %, likely"; in a gap of the scale "22 %, between
  /// highly unlikely and unlikely", beyond its ends "0.5 %, below almost no chance".
  public String named(double share, Scale scale) {
    String number = percent(share);
    return switch (Naming.of(share, scale)) {
      case Naming.Nameless _ -> number;
      case Naming.In in -> messages.say("words.named", number, term(scale, in.term()));
      case Naming.Between b ->
          messages.say("words.between", number, term(scale, b.below()), term(scale, b.above()));
      case Naming.Below b -> messages.say("words.below", number, term(scale, b.lowest()));
      case Naming.Above a -> messages.say("words.above", number, term(scale, a.highest()));
    };
  }
}
