package nextmove.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The command line's sentences, in the language of the person.
public final class Sentences {

  static final String BUNDLE = "nextmove.text.messages";

  private Sentences() {}

  public static String say(String key, Object... arguments) {
    return MessageFormat.format(ResourceBundle.getBundle(BUNDLE).getString(key), arguments);
  }
}
