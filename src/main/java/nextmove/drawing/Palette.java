package nextmove.drawing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nextmove.model.Actor;
import nextmove.model.Group;

/// The colour and the symbol of every actor of one scenario. An actor without a colour gets one of
/// Okabe and Ito's eight by its place in the list; they can be told apart with every kind of colour
/// vision (Okabe and Ito, "Color Universal Design", 2008). An actor without a symbol gets the first
/// letter of its name.
public final class Palette {
  public static final List<Ink> OKABE_ITO =
      List.of(
          new Ink(0xe69f00),
          new Ink(0x56b4e9),
          new Ink(0x009e73),
          new Ink(0xf0e442),
          new Ink(0x0072b2),
          new Ink(0xd55e00),
          new Ink(0xcc79a7),
          new Ink(0x000000));

  /// For groups, whose bands only have a share of the colour: black would be lost on a dark map.
  public static final List<Ink> BANDS =
      Stream.concat(OKABE_ITO.subList(0, 7).stream(), Stream.of(new Ink(0x777777))).toList();

  private final Map<String, Badge> badges;

  /// How an actor is shown.
  ///
  /// @param symbol one or two characters
  public record Badge(String name, String symbol, Ink fill) {
    /// The colour of what is written on the fill.
    public Ink ink() {
      return fill.readable();
    }
  }

  public Palette(List<Actor> actors) {
    badges = HashMap.newHashMap(actors.size());
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      Ink fill =
          actor.color().isEmpty() ? OKABE_ITO.get(i % OKABE_ITO.size()) : Ink.of(actor.color());
      badges.put(actor.id(), new Badge(actor.name(), symbol(actor), fill));
    }
  }

  /// The colour of the group at that place in the list.
  public static Ink band(List<Group> groups, int at) {
    String color = groups.get(at).color();
    return color.isEmpty() ? BANDS.get(at % BANDS.size()) : Ink.of(color);
  }

  /// The badge of the actor; for an id that names none, a grey one that carries the id.
  public Badge of(String actor) {
    Badge badge = badges.get(actor);
    return badge != null ? badge : new Badge(actor, first(actor, 1), new Ink(0x777777));
  }

  private static String symbol(Actor actor) {
    return actor.symbol().isBlank()
        ? first(actor.name().isBlank() ? actor.id() : actor.name(), 1).toUpperCase(Locale.ROOT)
        : first(actor.symbol(), 2);
  }

  private static String first(String text, int count) {
    String composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    int points = Math.min(count, composed.codePointCount(0, composed.length()));
    return composed.substring(0, composed.offsetByCodePoints(0, points));
  }
}
