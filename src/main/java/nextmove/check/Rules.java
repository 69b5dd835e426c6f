package nextmove.check;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Index;
import nextmove.model.Problem;

/// All rules that need no analysis.
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new StartAndScale(),
          new UnknownActors(),
          new UnknownEvidence(),
          new Kinds(),
          new SharedOptions(),
          new Ends(),
          new Unreachable(),
          new Loops(),
          new Words(),
          new Sums(),
          new Unsupported(),
          new Dates(),
          new CustomScales(),
          new Watches(),
          new Titles());

  private Rules() {}

  /// What is to be said about the scenario, rule by rule, each in file order.
  public static List<Problem> check(Index index) {
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : ALL) {
      rule.check(index, problems::add);
    }
    return problems;
  }
}
