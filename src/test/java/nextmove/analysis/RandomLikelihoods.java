package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.model.Scenario;

/// States likelihoods by lot on the links that leave one element: now in a way that adds up, now in
/// one that can be made to, now in one that cannot.
final class RandomLikelihoods {
  private final Random random;
  private final List<Scale.Term> terms;

  RandomLikelihoods(Random random, Scenario scenario) {
    this.random = random;
    terms = Scales.of(scenario).orElseThrow().terms();
  }

  List<Link> on(List<Link> siblings) {
    int way = random.nextInt(6);
    int[] twentieths = split(20, siblings.size());
    int rest = random.nextInt(Math.max(1, siblings.size()));
    List<Link> stated = new ArrayList<>();
    for (int i = 0; i < siblings.size(); i++) {
      double p = twentieths[i] / 20.0;
      Likelihood likelihood =
          switch (way) {
            case 0 -> Likelihood.UNSTATED;
            case 1 -> exact(p);
            case 2 -> i == rest ? Likelihood.REST : exact(p);
            case 3 -> around(twentieths[i]);
            case 4 -> word();
            default -> any(p);
          };
      stated.add(siblings.get(i).withLikelihood(likelihood));
    }
    return stated;
  }

  /// Whole numbers, now and then 0, that add up to `sum`.
  private int[] split(int sum, int parts) {
    int[] split = new int[parts];
    int left = sum;
    for (int i = 0; i < parts; i++) {
      split[i] = i == parts - 1 ? left : random.nextInt(left + 1);
      left -= split[i];
    }
    return split;
  }

  private static Likelihood exact(double p) {
    return new Likelihood.Exact(Num.of(p));
  }

  private Likelihood around(int twentieths) {
    int lo = Math.max(0, twentieths - random.nextInt(5));
    int hi = Math.min(20, twentieths + random.nextInt(5));
    return new Likelihood.Range(Num.of(lo / 20.0), Num.of(hi / 20.0));
  }

  private Likelihood word() {
    return new Likelihood.Word(terms.get(random.nextInt(terms.size())).word());
  }

  private Likelihood any(double p) {
    return switch (random.nextInt(6)) {
      case 0 -> Likelihood.UNSTATED;
      case 1 -> Likelihood.REST;
      case 2 -> exact(p);
      case 3 -> exact(random.nextInt(11) / 10.0);
      case 4 -> around(random.nextInt(21));
      default -> random.nextInt(4) == 0 ? new Likelihood.Word("no such word") : word();
    };
  }
}
