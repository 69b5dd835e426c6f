package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
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
}
