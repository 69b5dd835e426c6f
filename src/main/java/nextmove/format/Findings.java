package nextmove.format;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Json;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;

/// What is found wrong while a JSON tree becomes a scenario: faults of shape, for which the file is
/// refused, and what was mended on the way.
final class Findings {
  /// More faults than this are no help to anybody.
  static final int MOST_FAULTS = 100;

  private final List<Problem> faults;
  private final List<Problem> repairs;

  private Findings(List<Problem> faults, List<Problem> repairs) {
    this.faults = faults;
    this.repairs = repairs;
  }

  Findings() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /// For a part of the file that is kept as it stands: faults count, repairs do not take place.
  Findings ofUntouched() {
    return new Findings(faults, new ArrayList<>());
  }

  void fault(String code, Where where, String... args) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Problem(code, Grade.ERROR, new Spot.Path(where.path()), args));
    }
  }

  /// The value is not of the type that `expected` names.
  void type(String expected, Json found, Where where) {
    fault("shape." + expected, where, describe(found));
  }

  void repair(String code, Where where, String... args) {
    repairs.add(new Problem(code, Grade.WARNING, new Spot.Path(where.path()), args));
  }

  List<Problem> faults() {
    return faults;
  }

  List<Problem> repairs() {
    return repairs;
  }

  /// The value as the file has it, or a word for what is too long to show.
  static String describe(Json json) {
    return switch (json) {
      case Json.Literal literal ->
          switch (literal) {
            case NULL -> "null";
            case TRUE -> "true";
            case FALSE -> "false";
          };
      case Json.Text(String s) -> "\"" + shorten(s) + "\"";
      case Json.Number(var number) -> shorten(number.literal());
      case Json.Array _ -> "[…]";
      case Json.Obj _ -> "{…}";
    };
  }

  private static String shorten(String s) {
    int end = s.offsetByCodePoints(0, Math.min(40, s.codePointCount(0, s.length())));
    return end == s.length() ? s : s.substring(0, end) + "…";
  }
}
