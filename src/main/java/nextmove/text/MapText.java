package nextmove.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nextmove.drawing.Icons;
import nextmove.layout.Labels;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.model.When;
import org.jspecify.annotations.Nullable;

/// The words on the map of one version of a scenario: whose move it is, when things happen, how
/// likely they are.
public final class MapText implements Labels {
  private static final String BETWEEN = " · ";
  private static final BigDecimal COMPACT_FROM = new BigDecimal(10_000);

  private final Messages messages;
  private final Words words;
  private final Dates dates;
  private final Index index;
  private final Icons icons;
  private final Optional<Scale> scale;
  private final @Nullable Resolution[] resolutions;
  private final Map<Said, String> said = new HashMap<>();

  /// A map says the same few things many times over, and numbers take long to write.
  ///
  /// @param point what it counts with, where that is said; else 0
  private record Said(Likelihood likelihood, double point) {}

  public MapText(Index index, Messages messages) {
    this.index = index;
    this.messages = messages;
    words = new Words(messages);
    dates = new Dates(messages);
    icons = new Icons(index.scenario());
    scale = Scales.of(index.scenario());
    resolutions = new Resolution[index.elementCount()];
  }

  /// Whose move it is: "Kremlin"; for the rest when it happens, as far as that is known: "Chance ·
  /// January 2022", "Jan 10, 2022".
  @Override
  public String strip(int element) {
    Element shown = index.element(element);
    @Nullable When date = shown.details().date();
    String when = date == null ? "" : dates.of(date);
    return switch (shown) {
      case Decision d -> actor(d.actor());
      case Event _ when when.isEmpty() -> messages.say("map.chance");
      case Event _ -> messages.say("map.chance") + BETWEEN + when;
      case nextmove.model.Option _, nextmove.model.Consequence _ -> when;
    };
  }

  private String actor(@Nullable String id) {
    if (id == null) {
      return messages.say("map.nobody");
    }
    return index.scenario().actors().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .map(Actor::name)
        .orElse(id);
  }

  @Override
  public int marks(int element) {
    return icons.of(index.element(element)).size();
  }

  /// The link's title, and below it its likelihood. Where nothing is said about any of an element's
  /// links, nothing stands there.
  @Override
  public String link(int link) {
    Link shown = index.link(link);
    String likelihood = likelihood(link, shown.likelihood());
    String title = shown.title().strip();
    return title.isEmpty() || likelihood.isEmpty() ? title + likelihood : title + "\n" + likelihood;
  }

  private String likelihood(int link, Likelihood likelihood) {
    return switch (likelihood) {
      case Likelihood.Exact _, Likelihood.Range _, Likelihood.Word _ -> say(likelihood, 0);
      case Likelihood.Rest _ -> say(likelihood, point(link));
      case Likelihood.Unstated _ -> anyStated(index.from(link)) ? say(likelihood, point(link)) : "";
    };
  }

  private String say(Likelihood likelihood, double point) {
    return said.computeIfAbsent(
        new Said(likelihood, point), s -> words.of(s.likelihood, scale, s.point));
  }

  private boolean anyStated(int element) {
    for (int i = 0; i < index.outDegree(element); i++) {
      if (!(index.link(index.out(element, i)).likelihood() instanceof Likelihood.Unstated)) {
        return true;
      }
    }
    return false;
  }

  private double point(int link) {
    int from = index.from(link);
    Resolution made = resolutions[from];
    if (made == null) {
      made = Resolution.of(index, from);
      resolutions[from] = made;
    }
    for (int i = 0; i < index.outDegree(from); i++) {
      if (index.out(from, i) == link) {
        return made.point()[i];
      }
    }
    throw new IllegalStateException("link " + link + " does not leave element " + from);
  }

  /// A payoff without its sign, short enough for a card: "2.5", "12K", "1.3M".
  public static String amount(Num size, Messages messages) {
    NumberFormat format =
        size.value().compareTo(COMPACT_FROM) < 0
            ? NumberFormat.getNumberInstance(messages.locale())
            : NumberFormat.getCompactNumberInstance(messages.locale(), NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(size.value().compareTo(BigDecimal.TEN) < 0 ? 2 : 1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(size.toDouble());
  }
}
