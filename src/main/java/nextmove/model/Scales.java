package nextmove.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The four scales that every scenario knows, and the search for a term.
///
/// Sources: ICD-203 (US Intelligence Community Directive 203, 2015); PHIA (the UK's Professional
/// Head of Intelligence Assessment probability yardstick); Kent (Sherman Kent, "Words of Estimative
/// Probability", 1964); IPCC (AR5 guidance note on uncertainties, 2010).
public final class Scales {
  public static final Scale ICD_203 =
      scale(
          "icd-203",
          "ICD-203",
          "almost no chance 1-5, very unlikely 5-20, unlikely 20-45, roughly even chance 45-55,"
              + " likely 55-80, very likely 80-95, almost certain 95-99");
  public static final Scale PHIA =
      scale(
          "phia",
          "PHIA",
          "remote chance 0-5, highly unlikely 10-20, unlikely 25-35, realistic possibility 40-50,"
              + " likely 55-75, highly likely 80-90, almost certain 95-100");
  public static final Scale KENT =
      scale(
          "kent",
          "Kent",
          "almost certainly not 2-12, probably not 20-40, chances about even 40-60,"
              + " probable 63-87, almost certain 87-99");
  public static final Scale IPCC =
      scale(
          "ipcc",
          "IPCC",
          "exceptionally unlikely 0-1, very unlikely 0-10, unlikely 0-33,"
              + " about as likely as not 33-66, likely 66-100, very likely 90-100,"
              + " virtually certain 99-100");
  public static final List<Scale> BUILT_IN = List.of(ICD_203, PHIA, KENT, IPCC);

  private Scales() {}

  /// The scale that `scenario` uses; one of its own comes before a built-in one of the same id.
  public static Optional<Scale> of(Scenario scenario) {
    return find(scenario.scales(), scenario.scale()).or(() -> find(BUILT_IN, scenario.scale()));
  }

  private static Optional<Scale> find(List<Scale> scales, String id) {
    for (Scale scale : scales) {
      if (scale.id().equals(id)) {
        return Optional.of(scale);
      }
    }
    return Optional.empty();
  }

  public static Optional<Scale.Term> term(Scale scale, String word) {
    for (Scale.Term term : scale.terms()) {
      if (term.word().equals(word)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  private static Scale scale(String id, String name, String terms) {
    List<Scale.Term> list = new ArrayList<>();
    for (String term : terms.split(", ")) {
      int gap = term.lastIndexOf(' ');
      String[] ends = term.substring(gap + 1).split("-");
      list.add(
          new Scale.Term(term.substring(0, gap), percent(ends[0]), percent(ends[1]), Extras.NONE));
    }
    return new Scale(id, name, list, Extras.NONE);
  }

  private static Num percent(String digits) {
    return new Num(new java.math.BigDecimal(digits).movePointLeft(2).toPlainString());
  }
}
