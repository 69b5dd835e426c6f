package nextmove.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// All stories that a map without loops can tell, one by one, in file order.
final class Stories {
  private final Truth truth;
  private final double[] chance;
  final List<Story> all = new ArrayList<>();

  /// One walk from the start to an end.
  record Story(double probability, List<Integer> elements, List<Integer> links, double[] payoffs) {
    int end() {
      return elements.getLast();
    }
  }

  /// @param chance by link
  Stories(Truth truth, double[] chance) {
    this.truth = truth;
    this.chance = chance;
    tell(1, List.of(truth.start), List.of());
  }

  private void tell(double probability, List<Integer> elements, List<Integer> links) {
    int here = elements.getLast();
    if (truth.isEnd(here)) {
      double[] payoffs = new double[truth.actors];
      for (int e : elements) {
        Arrays.setAll(payoffs, a -> payoffs[a] + truth.own[e][a]);
      }
      all.add(new Story(probability, elements, links, payoffs));
    }
    for (int k : truth.out.get(here)) {
      if (chance[k] > 0) {
        tell(probability * chance[k], longer(elements, truth.to[k]), longer(links, k));
      }
    }
  }

  private static List<Integer> longer(List<Integer> list, int last) {
    List<Integer> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  double reach(int element) {
    return all.stream()
        .filter(s -> s.elements().contains(element))
        .mapToDouble(Story::probability)
        .sum();
  }

  double payoff(int actor) {
    return all.stream().mapToDouble(s -> s.probability() * s.payoffs()[actor]).sum();
  }

  /// What the actor has got on average in the stories that end there.
  double total(int end, int actor) {
    List<Story> those = all.stream().filter(s -> s.end() == end).toList();
    double sum = those.stream().mapToDouble(s -> s.probability() * s.payoffs()[actor]).sum();
    return sum / those.stream().mapToDouble(Story::probability).sum();
  }

  /// The likeliest first; ties, on the logarithm, in the order in which they are told.
  List<Story> byProbability() {
    List<Story> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(s -> -s.probability()));
    for (int i = 0, j; i < sorted.size(); i = j) {
      j = i + 1;
      while (j < sorted.size() && tie(sorted.get(j - 1), sorted.get(j))) {
        j++;
      }
      sorted.subList(i, j).sort(Comparator.comparingInt(all::indexOf));
    }
    return sorted;
  }

  private static boolean tie(Story a, Story b) {
    return Truth.tie(Math.log(a.probability()), Math.log(b.probability()));
  }
}
