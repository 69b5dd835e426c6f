package nextmove.model;

import java.util.LinkedHashMap;
import java.util.Map;

/// What an element gives each actor, in the unit that the scenario names; in file order. An actor
/// that is not named gets 0.
///
/// @param amounts by actor id
public record Payoffs(Map<String, Amount> amounts) {
  public static final Payoffs NONE = new Payoffs(Map.of());

  public Payoffs {
    amounts = OrderedMap.copyOf(amounts);
  }

  /// A number (`lo` equals `hi` and is the same object) or a range, which counts as its middle.
  public record Amount(Num lo, Num hi) {
    public Amount {
      if (lo.compareTo(hi) > 0) {
        throw new IllegalArgumentException("[" + lo + ", " + hi + "] is no range");
      }
    }

    public Amount(Num value) {
      this(value, value);
    }

    /// Whether it was given as two numbers, even if they are equal.
    public boolean isRange() {
      return lo != hi;
    }

    public double middle() {
      return isRange() ? (lo.toDouble() + hi.toDouble()) / 2 : lo.toDouble();
    }
  }

  public boolean isEmpty() {
    return amounts.isEmpty();
  }

  public Payoffs with(String actor, Amount amount) {
    Map<String, Amount> all = new LinkedHashMap<>(amounts);
    all.put(actor, amount);
    return new Payoffs(all);
  }

  public Payoffs without(String actor) {
    Map<String, Amount> rest = new LinkedHashMap<>(amounts);
    rest.remove(actor);
    return new Payoffs(rest);
  }
}
