package nextmove.ui.picture;

import nextmove.drawing.photo.Photo;
import nextmove.text.Messages;

/// Says why there is no picture to be seen.
final class Faults {
  private Faults() {}

  /// @param name what the sentence calls it
  static String sentence(Messages messages, Photo.Fault fault, String name) {
    return messages.say(
        switch (fault) {
          case BROKEN -> "picture.broken";
          case TOO_LARGE -> "picture.too-large";
        },
        name);
  }
}
