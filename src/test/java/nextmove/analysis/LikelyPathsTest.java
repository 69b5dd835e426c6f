package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikelyPathsTest {
  private static List<LikelyPaths.Path> paths(Compiled map, int k) {
    return LikelyPaths.of(map, k, Cancellation.NEVER);
  }

  private static String ids(Compiled map, LikelyPaths.Path path) {
    return path.elements().stream()
        .map(p -> map.index().element(p).id())
        .collect(Collectors.joining(" "));
  }

  private static List<String> ids(Compiled map, int k) {
    return paths(map, k).stream().map(p -> ids(map, p)).toList();
  }

  @Test
  void storiesComeLikeliestFirstWithWhatTheyPayOnTheWay() {
    Compiled map =
        new Draft("us", "them")
            .event("talks", "1", "0")
            .end("deal", "5", "2")
            .event("crisis", "-1", "0.5")
            .end("war", "-9", "-9")
            .link("talks", "deal", "0.3")
            .link("talks", "crisis", "0.7")
            .link("crisis", "deal", "0.4")
            .link("crisis", "war", "0.6")
            .compiled();
    List<LikelyPaths.Path> paths = paths(map, 10);
    assertThat(paths.stream().map(p -> ids(map, p)))
        .containsExactly("talks crisis war", "talks deal", "talks crisis deal");
    assertThat(paths.stream().mapToDouble(LikelyPaths.Path::probability).toArray())
        .containsExactly(new double[] {0.42, 0.3, 0.28}, within(1e-12));
    assertThat(paths.getFirst().links()).containsExactly(1, 3);
    assertThat(paths.getFirst().payoffs()).containsExactly(-9, -8.5);
    assertThat(paths.getLast().payoffs()).containsExactly(5, 2.5);
  }

  @Test
  void inALoopAWalkRepeatsAndIsPaidAtEveryVisit() {
    Compiled map =
        new Draft("us")
            .event("talks", "1")
            .event("pause", "0")
            .end("deal", "0")
            .link("talks", "pause", "0.6")
            .link("talks", "deal", "0.4")
            .link("pause", "talks", "1")
            .compiled();
    List<LikelyPaths.Path> paths = paths(map, 4);
    for (int rounds = 0; rounds < 4; rounds++) {
      LikelyPaths.Path path = paths.get(rounds);
      assertThat(path.probability()).isCloseTo(0.4 * Math.pow(0.6, rounds), within(1e-12));
      assertThat(path.elements()).hasSize(2 + 2 * rounds);
      assertThat(path.payoffs()).containsExactly(1 + rounds);
    }
  }

  @Test
  void tiesComeInFileOrderHoweverManyThereAre() {
    Draft draft = new Draft();
    for (int i = 0; i < 60; i++) {
      draft.event("e" + i).end("a" + i).end("b" + i);
      draft.link("e" + i, "a" + i, "").link("e" + i, "b" + i, "");
      if (i > 0) {
        draft.link("a" + (i - 1), "e" + i, "").link("b" + (i - 1), "e" + i, "");
      }
    }
    Compiled map = draft.compiled();
    List<String> tails = ids(map, 6).stream().map(s -> s.substring(s.indexOf("e57"))).toList();
    assertThat(tails)
        .containsExactly(
            "e57 a57 e58 a58 e59 a59",
            "e57 a57 e58 a58 e59 b59",
            "e57 a57 e58 b58 e59 a59",
            "e57 a57 e58 b58 e59 b59",
            "e57 b57 e58 a58 e59 a59",
            "e57 b57 e58 a58 e59 b59");
  }

  @Test
  void whatNeverHappensAndWhatNeverEndsIsNoStory() {
    Compiled map =
        new Draft()
            .event("s")
            .end("never")
            .event("ring")
            .event("back")
            .end("out")
            .link("s", "never", "0")
            .link("s", "ring", "0.8")
            .link("ring", "back", "1")
            .link("back", "ring", "1")
            .link("s", "out", "0.2")
            .compiled();
    assertThat(ids(map, 9)).containsExactly("s out");
    assertThat(paths(new Draft().compiled(), 3)).isEmpty();
    assertThat(paths(map, 0)).isEmpty();
    assertThat(ids(new Draft().end("alone").compiled(), 3)).containsExactly("alone");
  }

  @Test
  void onRandomMapsTheyAreTheFirstOfAllWalks() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      boolean loops = round % 2 == 0;
      Compiled map = randomMap(random, loops);
      List<Walk> all = new ArrayList<>();
      collect(map, map.start(), 1, new ArrayList<>(List.of(map.start())), all);
      all.sort(Comparator.comparingLong(Walk::rounded).reversed());
      List<String> first = all.stream().limit(20).map(Walk::text).toList();
      List<String> found =
          paths(map, 20).stream()
              .filter(p -> p.probability() > LEAST)
              .map(p -> p.elements().toString())
              .toList();
      assertThat(found).as("round %d", round).isEqualTo(first);
    }
  }

  private static final double LEAST = 2e-3;

  private record Walk(double p, String text) {
    /// Ties of these coarse numbers are exact up to rounding.
    long rounded() {
      return Math.round(Math.log(p) * 1e8);
    }
  }

  /// In lexicographic order of siblings; a stable sort keeps that where probabilities tie.
  private static void collect(
      Compiled map, int at, double p, List<Integer> walk, List<Walk> found) {
    if (p <= LEAST) {
      return;
    }
    if (map.index().outDegree(at) == 0) {
      found.add(new Walk(p, walk.toString()));
    }
    for (int i = 0; i < map.index().outDegree(at); i++) {
      int link = map.index().out(at, i);
      walk.add(map.index().to(link));
      collect(map, walk.getLast(), p * map.point[map.slot(link)], walk, found);
      walk.removeLast();
    }
  }

  private static Compiled randomMap(Random random, boolean loops) {
    Draft draft = new Draft();
    int n = 4 + random.nextInt(6);
    for (int i = 0; i < n; i++) {
      draft.event("e" + i);
    }
    for (int i = 0; i < n - 1; i++) {
      for (int to = 0; to < n; to++) {
        boolean may = loops ? to != i : to > i;
        if (may && (to == i + 1 || random.nextInt(3) == 0)) {
          draft.link("e" + i, "e" + to, random.nextInt(4) == 0 ? "0.25" : "");
        }
      }
    }
    return draft.compiled();
  }

  @Test
  void aChainOfAHundredThousandFitsIntoASmallStack() throws InterruptedException {
    int n = 50_000;
    Draft draft = new Draft();
    for (int i = 0; i < n; i++) {
      draft.event("e" + i).end("x" + i);
    }
    draft.end("e" + n);
    for (int i = 0; i < n; i++) {
      draft.link("e" + i, "e" + (i + 1), "0.9").link("e" + i, "x" + i, "0.1");
    }
    Compiled map = draft.compiled();
    AtomicReference<List<String>> found = new AtomicReference<>(List.of());
    Thread small = new Thread(null, () -> found.set(ids(map, 3)), "small", 256 * 1024);
    small.start();
    small.join();
    assertThat(found.get()).containsExactly("e0 x0", "e0 e1 x1", "e0 e1 e2 x2");
  }
}
