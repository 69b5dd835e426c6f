package nextmove.text;

import java.util.Locale;
import nextmove.model.Bookmark;
import nextmove.model.Confidence;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;

/// What the parts of a scenario are called.
public final class Names {
  private static final int LONGEST = 60;

  private final Messages messages;

  public Names(Messages messages) {
    this.messages = messages;
  }

  /// "Decision".
  public String kind(Kind kind) {
    return messages.say("kind." + key(kind));
  }

  public String confidence(Confidence confidence) {
    return messages.say("confidence." + key(confidence));
  }

  /// The title on one line, or what stands for it where it is blank: "Untitled option".
  public String title(Element element) {
    String line = element.title().strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? messages.say("kind.untitled." + key(element.kind())) : line;
  }

  /// As much of a name as a list or a menu has room for.
  public static String brief(String name) {
    return brief(name, LONGEST);
  }

  /// On one line of at most `most` characters.
  public static String brief(String name, int most) {
    return Messages.shortened(name, most);
  }

  /// What a bookmark is called: by its own name, or as its element.
  public String bookmark(Bookmark bookmark, Index index) {
    return bookmark.name().isBlank()
        ? index.element(bookmark.element()).map(this::title).orElse(bookmark.element())
        : bookmark.name().strip();
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
