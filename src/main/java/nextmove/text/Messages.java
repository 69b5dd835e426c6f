package nextmove.text;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The sentences of the program in one language, by key. Sentences are {@link MessageFormat}
/// patterns; plurals are choices inside them. A language that there are no sentences for is
/// answered in English, with numbers and dates as its readers write them.
public final class Messages {
  /// The bundle, for a library that wants to look sentences up by itself.
  public static final String BUNDLE = "nextmove.text.messages";

  private static final int LONGEST_TITLE = 60;

  private final Locale locale;
  private final ResourceBundle bundle;

  /// Reading a pattern takes longer than what is said with it. One thread uses one at a time.
  private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();

  private Messages(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  public static Messages of(Locale locale) {
    // Without this control a French reader on a German machine would be answered in German.
    ResourceBundle.Control plain =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(locale, ResourceBundle.getBundle(BUNDLE, locale, plain));
  }

  public Locale locale() {
    return locale;
  }

  /// The sentence of `key` with `args` in its places; numbers among them are written by the locale.
  /// A key without a sentence, which the tests exclude, is shown as it is rather than hiding the
  /// matter.
  public String say(String key, Object... args) {
    if (!has(key)) {
      return key;
    }
    MessageFormat sentence =
        sentences.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
    synchronized (sentence) {
      return sentence.format(args);
    }
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// How names are sorted in this language, ignoring case.
  public Comparator<String> order() {
    Collator collator = Collator.getInstance(locale);
    collator.setStrength(Collator.SECONDARY);
    return collator::compare;
  }

  /// As {@link #say}, for what comes from below as text: an argument that the sentence counts with
  /// is handed to it as a number, any other as `word` makes it.
  String coded(String key, List<String> args, UnaryOperator<String> word) {
    if (!has(key)) {
      return key;
    }
    MessageFormat sentence = new MessageFormat(bundle.getString(key), locale);
    Format[] formats = sentence.getFormatsByArgumentIndex();
    Object[] values = new Object[args.size()];
    for (int i = 0; i < values.length; i++) {
      boolean counted = i < formats.length && formats[i] instanceof NumberFormat;
      values[i] = counted ? (Object) new BigDecimal(args.get(i)) : word.apply(args.get(i));
    }
    return sentence.format(values);
  }

  /// A title inside a sentence: in quotation marks, on one line, not longer than a line can bear;
  /// what stands for a title where it is blank.
  public String quoted(String title) {
    String line = shortened(title, LONGEST_TITLE);
    return line.isEmpty() ? say("text.untitled") : say("text.quoted", line);
  }

  /// On one line of at most `most` characters.
  static String shortened(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
