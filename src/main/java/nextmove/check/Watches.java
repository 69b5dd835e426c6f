package nextmove.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Json;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.When;
import org.jspecify.annotations.Nullable;

/// Indicators and ledger entries bear on links that there are, and their dates can be.
record Watches(Index index) implements Rule.OfWhole {
  @Override
  public void whole(Consumer<Problem> found) {
    List<Indicator> indicators = index.scenario().indicators();
    if (indicators.isEmpty() && index.scenario().ledger().isEmpty()) {
      return;
    }
    Set<Link.Key> keys = new HashSet<>();
    for (Link link : index.scenario().links()) {
      keys.add(link.key());
    }
    for (int i = 0; i < indicators.size(); i++) {
      indicator(indicators.get(i), "$.indicators[" + i + "]", keys, found);
    }
    List<Json.Obj> ledger = index.scenario().ledger();
    for (int i = 0; i < ledger.size(); i++) {
      String path = "$.ledger[" + i + "]";
      Link.Key link = new Link.Key(text(ledger.get(i), "from"), text(ledger.get(i), "to"));
      link(link, path, "ledger.link-unknown", keys, found);
      date(ledger.get(i), path, found);
    }
  }

  private static void indicator(
      Indicator indicator, String path, Set<Link.Key> keys, Consumer<Problem> found) {
    if (indicator.state() == Indicator.State.SEEN && indicator.on() == null) {
      String name = indicator.title().isBlank() ? indicator.id() : indicator.title();
      found.accept(At.path(path, "indicator.undated", Grade.HINT, name));
    }
    Dates.check(indicator.until(), new Spot.Path(path + ".until"), found);
    Dates.check(indicator.on(), new Spot.Path(path + ".on"), found);
    List<Bearing> links = indicator.links();
    for (int i = 0; i < links.size(); i++) {
      String at = path + ".links[" + i + "]";
      link(links.get(i).link(), at, "indicator.link-unknown", keys, found);
    }
  }

  private static void link(
      Link.Key link, String path, String code, Set<Link.Key> keys, Consumer<Problem> found) {
    if (!keys.contains(link)) {
      found.accept(At.path(path, code, Grade.WARNING, link.from(), link.to()));
    }
  }

  private static void date(Json.Obj entry, String path, Consumer<Problem> found) {
    Spot spot = new Spot.Path(path + ".date");
    @Nullable Json date = entry.members().get("date");
    if (date instanceof Json.Text(String s) && isDate(s)) {
      Dates.check(new When(s), spot, found);
    } else if (date instanceof Json.Array(List<Json> ends)
        && ends.size() == 2
        && ends.get(0) instanceof Json.Text(String from)
        && ends.get(1) instanceof Json.Text(String to)
        && isDate(from)
        && isDate(to)) {
      Dates.check(new When(from, to), spot, found);
    }
  }

  private static boolean isDate(String s) {
    return When.DATE.matcher(s).matches();
  }

  private static String text(Json.Obj json, String name) {
    return json.members().get(name) instanceof Json.Text(String s) ? s : "";
  }
}
