package nextmove.format;

import java.util.List;
import nextmove.model.Json;
import nextmove.model.Num;

/// `[lo, hi]`, put in order where the file has it the other way round.
record Ends(Num lo, Num hi) {
  /// @param ends two values
  static Ends of(List<Json> ends, Members.Item<Num> item, Where where, Findings findings) {
    Num lo = item.read(ends.get(0), where.item(0), findings);
    Num hi = item.read(ends.get(1), where.item(1), findings);
    if (lo.compareTo(hi) <= 0) {
      return new Ends(lo, hi);
    }
    findings.repair("repair.range-turned", where, lo.literal(), hi.literal());
    return new Ends(hi, lo);
  }

  static Json write(Num lo, Num hi) {
    return new Json.Array(List.of(new Json.Number(lo), new Json.Number(hi)));
  }
}
