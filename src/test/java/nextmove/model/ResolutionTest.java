package nextmove.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import nextmove.model.Likelihood.Exact;
import nextmove.model.Likelihood.Range;
import nextmove.model.Likelihood.Word;
import nextmove.model.Resolution.Fault;
import org.junit.jupiter.api.Test;

class ResolutionTest {
  private static Likelihood exact(String p) {
    return new Exact(new Num(p));
  }

  private static Likelihood range(String lo, String hi) {
    return new Range(new Num(lo), new Num(hi));
  }

  private static Resolution resolve(Likelihood... likelihoods) {
    List<Element> elements = new ArrayList<>(List.of(new Event("e", "?")));
    List<Link> links = new ArrayList<>();
    for (Likelihood likelihood : likelihoods) {
      String id = "c" + links.size();
      elements.add(new Consequence(id, id));
      links.add(new Link("e", id).withLikelihood(likelihood));
    }
    return Resolution.of(new Index(Scenario.EMPTY.withMap(elements, links)), 0);
  }

  @Test
  void numbersThatSumToOneStayAsTheyAre() {
    Resolution r = resolve(exact("0.1"), exact("0.2"), exact("0.7"));
    assertThat(r.point()).containsExactly(new double[] {0.1, 0.2, 0.7}, within(1e-12));
    assertThat(r.fault()).isEqualTo(Fault.NONE);
  }

  @Test
  void restTakesWhatTheOthersLeave() {
    Resolution r = resolve(new Word("likely"), Likelihood.REST);
    assertThat(r.point()).containsExactly(new double[] {0.675, 0.325}, within(1e-12));
    assertThat(r.assumed()).containsExactly(false, false);
  }

  @Test
  void unstatedBesideStatedIsAnAssumedRest() {
    Resolution r = resolve(exact("0.4"), Likelihood.UNSTATED, Likelihood.UNSTATED);
    assertThat(r.point()).containsExactly(new double[] {0.4, 0.3, 0.3}, within(1e-12));
    assertThat(r.assumed()).containsExactly(false, true, true);
  }

  @Test
  void allUnstatedShareEquallyBetweenNothingAndEverything() {
    Resolution r = resolve(Likelihood.UNSTATED, Likelihood.UNSTATED);
    assertThat(r.point()).containsExactly(0.5, 0.5);
    assertThat(r.lo()).containsExactly(0, 0);
    assertThat(r.hi()).containsExactly(1, 1);
    assertThat(r.assumed()).containsExactly(true, true);
  }

  @Test
  void anOnlyLinkWithNothingStatedIsCertain() {
    Resolution r = resolve(Likelihood.UNSTATED);
    assertThat(r.lo()).containsExactly(1);
    assertThat(r.assumed()).containsExactly(false);
  }

  @Test
  void pointsMoveTowardsTheirBoundsByTheSameShareOfTheirRoom() {
    // Middles 0.2 and 0.5, sum 0.7; room to the upper bounds 0.1 and 0.3.
    Resolution r = resolve(range("0.1", "0.3"), range("0.2", "0.8"));
    assertThat(r.point()).containsExactly(new double[] {0.275, 0.725}, within(1e-12));
    assertThat(r.fault()).isEqualTo(Fault.NONE);
  }

  @Test
  void whatCannotSumToOneIsNormalisedAndSaid() {
    Resolution r = resolve(exact("0.7"), exact("0.7"));
    assertThat(r.point()).containsExactly(new double[] {0.5, 0.5}, within(1e-12));
    assertThat(r.fault()).isEqualTo(Fault.IRRECONCILABLE);
    assertThat(resolve(exact("0"), exact("0")).point()).containsExactly(0.5, 0.5);
  }

  @Test
  void aRestThatIsLeftNothingIsSaid() {
    assertThat(resolve(exact("0.6"), exact("0.4"), Likelihood.REST).fault())
        .isEqualTo(Fault.NOTHING_LEFT);
  }

  /// As doubles, 1 - (0.7 + 0.2 + 0.1) is 1e-16: a chance that would tell stories of its own.
  @Test
  void whatRoundingLeavesIsNoChance() {
    Resolution r = resolve(exact("0.7"), exact("0.2"), exact("0.1"), Likelihood.REST);
    assertThat(r.point()[3]).isZero();
    assertThat(r.fault()).isEqualTo(Fault.NOTHING_LEFT);
    assertThat(resolve(exact("0.9"), range("0.1", "0.2"), range("0", "0.3")).point()[2]).isZero();
  }

  @Test
  void reconcilablePointsSumToOneInsideTheirBounds() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      Likelihood[] likelihoods = new Likelihood[1 + random.nextInt(5)];
      for (int i = 0; i < likelihoods.length; i++) {
        double a = random.nextInt(101) / 100.0;
        double b = random.nextInt(101) / 100.0;
        likelihoods[i] =
            switch (random.nextInt(5)) {
              case 0 -> new Exact(Num.of(a));
              case 1 -> Likelihood.REST;
              case 2 -> Likelihood.UNSTATED;
              case 3 -> new Word(Scales.ICD_203.terms().get(random.nextInt(7)).word());
              default -> new Range(Num.of(Math.min(a, b)), Num.of(Math.max(a, b)));
            };
      }
      Resolution r = resolve(likelihoods);
      assertThat(DoubleStream.of(r.point()).sum()).isCloseTo(1, within(1e-9));
      if (r.fault() != Fault.IRRECONCILABLE) {
        for (int i = 0; i < likelihoods.length; i++) {
          assertThat(r.point()[i]).isBetween(r.lo()[i] - 1e-9, r.hi()[i] + 1e-9);
        }
      }
    }
  }
}
