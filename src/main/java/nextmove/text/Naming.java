package nextmove.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nextmove.model.Scale;

/// Where a number stands on a scale of words.
sealed interface Naming {
  /// The scale has no words at all.
  record Nameless() implements Naming {}

  record In(Scale.Term term) implements Naming {}

  /// In the gap between two terms.
  record Between(Scale.Term below, Scale.Term above) implements Naming {}

  /// Beneath the lowest range.
  record Below(Scale.Term lowest) implements Naming {}

  /// Beyond the highest range.
  record Above(Scale.Term highest) implements Naming {}

  /// The term whose range holds `share`: the narrowest where several overlap, on an end that two
  /// share the one nearer to even; otherwise what lies around it. Never the nearest term by force.
  static Naming of(double share, Scale scale) {
    BigDecimal p = BigDecimal.valueOf(share).setScale(9, RoundingMode.HALF_EVEN);
    List<Scale.Term> holding =
        scale.terms().stream()
            .filter(t -> t.lo().value().compareTo(p) <= 0 && p.compareTo(t.hi().value()) <= 0)
            .toList();
    Optional<Scale.Term> in =
        holding.stream()
            .filter(t -> holding.stream().noneMatch(o -> touch(t, o) && uneven(o) < uneven(t)))
            .min(Comparator.comparingDouble(Naming::width));
    if (in.isPresent()) {
      return new In(in.get());
    }
    Optional<Scale.Term> below =
        scale.terms().stream()
            .filter(t -> t.hi().value().compareTo(p) < 0)
            .max(Comparator.comparing(Scale.Term::hi));
    Optional<Scale.Term> above =
        scale.terms().stream()
            .filter(t -> t.lo().value().compareTo(p) > 0)
            .min(Comparator.comparing(Scale.Term::lo));
    if (below.isPresent() && above.isPresent()) {
      return new Between(below.get(), above.get());
    }
    return above.<Naming>map(Below::new).or(() -> below.map(Above::new)).orElseGet(Nameless::new);
  }

  /// Whether the ranges have but an end in common.
  private static boolean touch(Scale.Term a, Scale.Term b) {
    return a != b && (a.hi().equals(b.lo()) || b.hi().equals(a.lo()));
  }

  private static double uneven(Scale.Term t) {
    return Math.abs((t.lo().toDouble() + t.hi().toDouble()) / 2 - 0.5);
  }

  private static double width(Scale.Term t) {
    return t.hi().toDouble() - t.lo().toDouble();
  }
}
