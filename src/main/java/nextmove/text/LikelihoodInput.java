package nextmove.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nextmove.model.Likelihood;
import nextmove.model.Num;
import nextmove.model.Scale;

/// Understands a likelihood as a person types it, in English and in the reader's language:
/// "likely", the beginning of one word, "60", "60 %", "0.6", "0,6", "20-45", "20 to 45 %", "rest",
/// or nothing. What {@link Words} wrote is understood too.
///
/// A number without a sign is a percentage, unless it is written with decimals and at most 1
/// ("0.6", "0.2-0.45"): then it is a share.
public final class LikelihoodInput {
  private static final String NUMBER = "([0-9]{1,9}(?:[.,][0-9]{1,12})?)";
  private static final Pattern NUMBERS =
      Pattern.compile(NUMBER + "(?:(?:-|to|bis|\\.\\.\\.?)" + NUMBER + ")?(%?)");

  private final Messages messages;
  private final Words words;

  public LikelihoodInput(Messages messages) {
    this.messages = messages;
    words = new Words(messages);
  }

  /// What became of the typed text.
  public sealed interface Read {
    record Understood(Likelihood likelihood) implements Read {}

    /// @param sentence says what can be typed instead
    record NotUnderstood(String sentence) implements Read {}
  }

  /// @param scale whose words may be typed
  public Read read(String typed, Optional<Scale> scale) {
    String text = plain(typed);
    String head = text.contains(",") ? text.substring(0, text.indexOf(',')).strip() : text;
    if (text.isEmpty() || head.equals("not stated") || head.equals(word("words.unstated"))) {
      return new Read.Understood(Likelihood.UNSTATED);
    }
    if (head.equals("rest") || head.equals(word("words.rest"))) {
      return new Read.Understood(Likelihood.REST);
    }
    Matcher numbers = NUMBERS.matcher(text.replace(" ", ""));
    if (numbers.matches()) {
      return number(numbers);
    }
    return scale
        .flatMap(s -> term(text, s).or(() -> term(head, s)))
        .<Read>map(t -> new Read.Understood(new Likelihood.Word(t.word())))
        .orElseGet(() -> notUnderstood(typed, scale));
  }

  private Read number(Matcher numbers) {
    String first = numbers.group(1).replace(',', '.');
    String last = numbers.group(2) == null ? first : numbers.group(2).replace(',', '.');
    BigDecimal a = new BigDecimal(first);
    BigDecimal b = new BigDecimal(last);
    boolean shares =
        numbers.group(3).isEmpty()
            && (first.contains(".") || last.contains("."))
            && a.max(b).compareTo(BigDecimal.ONE) <= 0;
    Num lo = share(a.min(b), shares);
    Num hi = share(a.max(b), shares);
    if (hi.compareTo(Num.ONE) > 0) {
      return new Read.NotUnderstood(messages.say("words.over"));
    }
    return new Read.Understood(
        numbers.group(2) == null ? new Likelihood.Exact(lo) : new Likelihood.Range(lo, hi));
  }

  private static Num share(BigDecimal number, boolean isShare) {
    BigDecimal share = isShare ? number : number.movePointLeft(2);
    return new Num(share.stripTrailingZeros().toPlainString());
  }

  /// The term of that name, or else the only one that begins so.
  private Optional<Scale.Term> term(String text, Scale scale) {
    Optional<Scale.Term> whole =
        scale.terms().stream().filter(t -> spellings(scale, t).anyMatch(text::equals)).findFirst();
    List<Scale.Term> begun =
        scale.terms().stream()
            .filter(t -> spellings(scale, t).anyMatch(w -> w.startsWith(text)))
            .toList();
    return whole.or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty());
  }

  private Stream<String> spellings(Scale scale, Scale.Term term) {
    return Stream.of(plain(term.word()), plain(words.term(scale, term)));
  }

  private Read notUnderstood(String typed, Optional<Scale> scale) {
    String example = messages.say("words.rest");
    if (scale.isPresent() && !scale.get().terms().isEmpty()) {
      List<Scale.Term> terms = scale.get().terms();
      example = words.term(scale.get(), terms.get(terms.size() / 2));
    }
    return new Read.NotUnderstood(
        messages.say("words.not-understood", messages.quoted(typed), example));
  }

  private String word(String key) {
    return plain(messages.say(key));
  }

  /// Lower case, single plain spaces, any dash a hyphen.
  private String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ")
        .replaceAll("[‐-―−]", "-")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
