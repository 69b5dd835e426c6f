package nextmove.drawing;

import java.util.function.Function;
import nextmove.model.Num;

/// How a map is drawn, whatever it shows.
///
/// @param number writes a number that is not negative, in the language of the reader
public record Style(Look look, FontMeasure font, Function<Num, String> number) {
  public Style with(Look look) {
    return new Style(look, font, number);
  }
}
