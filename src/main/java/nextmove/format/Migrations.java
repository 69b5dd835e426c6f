package nextmove.format;

import java.util.List;
import java.util.function.UnaryOperator;
import nextmove.model.Json;

/// Brings the tree of an older version of the format up to date, one version at a time.
final class Migrations {
  /// The step at index `v - 1` makes a tree of version `v + 1` of one of version `v`.
  private static final List<UnaryOperator<Json.Obj>> STEPS = List.of();

  /// The version that this program writes.
  static final int CURRENT = STEPS.size() + 1;

  private Migrations() {}

  /// @param version from 1 to {@link #CURRENT}
  static Json.Obj upToDate(Json.Obj root, int version) {
    Json.Obj migrated = root;
    for (UnaryOperator<Json.Obj> step : STEPS.subList(version - 1, STEPS.size())) {
      migrated = step.apply(migrated);
    }
    return migrated;
  }
}
