package nextmove.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What actors do on a map without loops, each by recursion straight from its definition.
final class Strategies {
  private final Truth truth;

  /// By link: how the map is played.
  final double[] chance;

  /// How a mover answers to what its options are worth to it.
  interface Answer {
    double[] to(double[] worth);
  }

  Strategies(Truth truth, Answer answer) {
    this.truth = truth;
    chance = truth.point.clone();
    boolean[] answered = new boolean[truth.elements];
    for (int e = 0; e < truth.elements; e++) {
      answer(e, answer, answered);
    }
  }

  /// The best; the first in file order at a tie.
  static double[] strictly(double[] worth) {
    int first = Truth.greatest(worth).getFirst();
    return IntStream.range(0, worth.length).mapToDouble(i -> i == first ? 1 : 0).toArray();
  }

  static Answer leaning(double lambda) {
    return worth ->
        Arrays.stream(worth)
            .map(w -> 1 / Arrays.stream(worth).map(v -> Math.exp(lambda * (v - w))).sum())
            .toArray();
  }

  /// Whether somebody decides here who may choose.
  static boolean isFree(Truth truth, int e) {
    return truth.mover[e] >= 0 && !truth.pinned[e] && !truth.isEnd(e);
  }

  private void answer(int e, Answer answer, boolean[] answered) {
    if (answered[e]) {
      return;
    }
    answered[e] = true;
    List<Integer> links = truth.out.get(e);
    links.forEach(k -> answer(truth.to[k], answer, answered));
    if (isFree(truth, e)) {
      double[] answers = answer.to(worths(e));
      for (int i = 0; i < answers.length; i++) {
        chance[links.get(i)] = answers[i];
      }
    }
  }

  /// What each option is worth to the mover.
  double[] worths(int decision) {
    return truth.out.get(decision).stream()
        .mapToDouble(k -> value(truth, chance, truth.to[k], truth.mover[decision]))
        .toArray();
  }

  static double value(Truth truth, double[] chance, int e, int actor) {
    double value = truth.own[e][actor];
    for (int k : truth.out.get(e)) {
      value += chance[k] == 0 ? 0 : chance[k] * value(truth, chance, truth.to[k], actor);
    }
    return value;
  }

  /// `chance` with every pure strategy of the actor in place of its own play.
  static List<double[]> deviations(Truth truth, double[] chance, int actor) {
    List<double[]> all = new ArrayList<>(List.of(chance));
    for (int e = 0; e < truth.elements; e++) {
      if (truth.mover[e] == actor && isFree(truth, e)) {
        List<double[]> more = new ArrayList<>();
        for (double[] played : all) {
          for (int taken : truth.out.get(e)) {
            double[] other = played.clone();
            truth.out.get(e).forEach(k -> other[k] = k == taken ? 1 : 0);
            more.add(other);
          }
        }
        all = more;
      }
    }
    return all;
  }
}
