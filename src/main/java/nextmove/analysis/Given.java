package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.analysis.Impossible.Reason;
import nextmove.model.Index;
import nextmove.model.Json;
import nextmove.model.Link;
import org.jspecify.annotations.Nullable;

/// What is supposed when a map is asked.
///
/// @param start id of the element to begin at, or null for the scenario's own beginning
/// @param pins links that happen: each counts with 1 and its siblings with 0, in every analysis; at
///   most one of an element
public record Given(@Nullable String start, List<Link.Key> pins) {
  public static final Given NOTHING = new Given(null, List.of());

  public Given {
    pins = List.copyOf(pins);
  }

  /// With `pin`, in place of another one of the same element.
  public Given with(Link.Key pin) {
    List<Link.Key> all = new ArrayList<>(pins);
    all.removeIf(p -> p.from().equals(pin.from()));
    all.add(pin);
    return new Given(start, all);
  }

  public Given without(Link.Key pin) {
    return new Given(start, pins.stream().filter(p -> !p.equals(pin)).toList());
  }

  public Given withStart(@Nullable String start) {
    return new Given(start, pins);
  }

  /// The position of the start asked for; else of the target of the latest entry of the ledger;
  /// else of the scenario's start, -1 if that is empty.
  ///
  /// @throws Impossible if the start asked for is not there
  int begin(Index index) {
    if (start != null) {
      int at = index.position(start);
      if (at < 0) {
        throw new Impossible(Reason.NO_SUCH_ELEMENT, start);
      }
      return at;
    }
    String latest = "";
    int at = -1;
    for (Json.Obj entry : index.scenario().ledger()) {
      int to = index.position(text(entry, "to"));
      String date = text(entry, "date");
      if (to >= 0 && date.compareTo(latest) >= 0) {
        latest = date;
        at = to;
      }
    }
    return at >= 0 ? at : index.start();
  }

  private static String text(Json.Obj json, String name) {
    return json.members().get(name) instanceof Json.Text(String s) ? s : "";
  }
}
