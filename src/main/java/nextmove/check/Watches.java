package nextmove.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nextmove.model.Index;
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
    List<Json.Obj> indicators = index.scenario().indicators();
    if (indicators.isEmpty() && index.scenario().ledger().isEmpty()) {
      return;
    }
    Set<Link.Key> keys = new HashSet<>();
    for (Link link : index.scenario().links()) {
      keys.add(link.key());
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < indicators.size(); i++) {
      indicator(indicators.get(i), "$.indicators[" + i + "]", ids, keys, found);
    }
    List<Json.Obj> ledger = index.scenario().ledger();
    for (int i = 0; i < ledger.size(); i++) {
      String path = "$.ledger[" + i + "]";
      link(ledger.get(i), path, "ledger.link-unknown", keys, found);
      date(ledger.get(i), "date", path, found);
    }
  }

  private static void indicator(
      Json.Obj indicator,
      String path,
      Set<String> ids,
      Set<Link.Key> keys,
      Consumer<Problem> found) {
    String id = text(indicator, "id");
    if (!ids.add(id)) {
      found.accept(At.path(path, "indicator.id-twice", Grade.WARNING, id));
    }
    if (text(indicator, "state").equals("seen") && !indicator.members().containsKey("on")) {
      found.accept(At.path(path, "indicator.undated", Grade.HINT, id));
    }
    date(indicator, "until", path, found);
    date(indicator, "on", path, found);
    if (indicator.members().get("links") instanceof Json.Array(List<Json> links)) {
      for (int i = 0; i < links.size(); i++) {
        if (links.get(i) instanceof Json.Obj link) {
          link(link, path + ".links[" + i + "]", "indicator.link-unknown", keys, found);
        }
      }
    }
  }

  private static void link(
      Json.Obj json, String path, String code, Set<Link.Key> keys, Consumer<Problem> found) {
    String from = text(json, "from");
    String to = text(json, "to");
    if (!keys.contains(new Link.Key(from, to))) {
      found.accept(At.path(path, code, Grade.WARNING, from, to));
    }
  }

  private static void date(Json.Obj json, String name, String path, Consumer<Problem> found) {
    Spot spot = new Spot.Path(path + "." + name);
    @Nullable Json date = json.members().get(name);
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
