package nextmove.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Problem;

/// All rules that need no analysis.
public final class Rules {
  private static final List<Function<Index, Rule>> ALL =
      List.of(
          StartAndScale::new,
          UnknownActors::new,
          UnknownEvidence::new,
          Kinds::new,
          SharedOptions::new,
          Ends::new,
          Unreachable::new,
          Loops::new,
          Words::new,
          Sums::new,
          _ -> new Unsupported(),
          Dates::new,
          CustomScales::new,
          Watches::new,
          _ -> new Titles());

  private Rules() {}

  /// What is to be said about the scenario: first the whole and its lists, then element by element,
  /// then link by link, in file order. Takes O(elements + links), and a stack that does not grow
  /// with them.
  public static List<Problem> check(Index index) {
    List<Rule> rules = ALL.stream().map(rule -> rule.apply(index)).toList();
    List<Problem> problems = new ArrayList<>();
    Consumer<Problem> found = problems::add;
    for (Rule.OfWhole rule : only(Rule.OfWhole.class, rules)) {
      rule.whole(found);
    }
    // One walk for all rules: what an element holds is fetched from memory but once.
    List<Rule.OfElement> ofElement = only(Rule.OfElement.class, rules);
    for (int i = 0; i < index.elementCount(); i++) {
      Element e = index.element(i);
      for (Rule.OfElement rule : ofElement) {
        rule.element(i, e, found);
      }
    }
    List<Rule.OfLink> ofLink = only(Rule.OfLink.class, rules);
    for (int k = 0; k < index.linkCount(); k++) {
      Link l = index.link(k);
      for (Rule.OfLink rule : ofLink) {
        rule.link(k, l, found);
      }
    }
    return problems;
  }

  private static <T> List<T> only(Class<T> type, List<Rule> rules) {
    return rules.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
