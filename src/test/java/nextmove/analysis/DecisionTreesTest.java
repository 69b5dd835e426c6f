package nextmove.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Decision trees with the answers of the texts that pose them.
class DecisionTreesTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  /// The oil wildcatter: Raiffa, Decision Analysis, 1968, with the numbers (in thousands) and the
  /// answers of Shenoy, Valuation-based systems for Bayesian decision analysis, Operations Research
  /// 40, 1992: drilling alone is worth 20; sounding first for 10, and then drilling unless there is
  /// no structure, is worth 22.5.
  @Test
  void theWildcatterSoundsFirst() {
    double[] prior = {0.5, 0.3, 0.2};
    String[] hole = {"dry", "wet", "soaking"};
    double[][] sounding = {{0.6, 0.3, 0.1}, {0.3, 0.4, 0.3}, {0.1, 0.4, 0.5}};
    String[] structure = {"none", "open", "closed"};
    Draft draft =
        new Draft("wildcatter")
            .decision("sound or not", "wildcatter")
            .option("sound", "-10")
            .option("do not sound")
            .event("what structure")
            .decision("drill unsounded", "wildcatter")
            .option("unsounded drill", "-70")
            .option("unsounded leave")
            .event("unsounded hole")
            .end("dry", "0")
            .end("wet", "120")
            .end("soaking", "270")
            .link("sound or not", "sound", "")
            .link("sound or not", "do not sound", "")
            .link("sound", "what structure", "")
            .link("do not sound", "drill unsounded", "")
            .link("drill unsounded", "unsounded drill", "")
            .link("drill unsounded", "unsounded leave", "")
            .link("unsounded drill", "unsounded hole", "");
    for (int h = 0; h < 3; h++) {
      draft.link("unsounded hole", hole[h], "" + prior[h]);
    }
    for (int s = 0; s < 3; s++) {
      String of = structure[s];
      double p = 0;
      for (int h = 0; h < 3; h++) {
        p += prior[h] * sounding[h][s];
      }
      draft
          .decision(of + " found", "wildcatter")
          .option(of + " drill", "-70")
          .option(of + " leave")
          .event(of + " hole")
          .link("what structure", of + " found", "" + p)
          .link(of + " found", of + " drill", "")
          .link(of + " found", of + " leave", "")
          .link(of + " drill", of + " hole", "");
      for (int h = 0; h < 3; h++) {
        draft.link(of + " hole", hole[h], "" + prior[h] * sounding[h][s] / p);
      }
    }
    Solved solved = new Solved(draft);
    assertThat(solved.payoff(0)).isCloseTo(22.5, EXACTLY);
    assertThat(solved.worth("sound or not", "do not sound", 0)).isCloseTo(20, EXACTLY);
    assertThat(solved.best("sound or not")).containsExactly("sound");
    assertThat(solved.best("none found")).containsExactly("none leave");
    assertThat(solved.best("open found")).containsExactly("open drill");
    assertThat(solved.best("closed found")).containsExactly("closed drill");
  }

  /// The party problem, with the values for one who is risk-neutral: Howard and Abbas, Foundations
  /// of Decision Analysis, 2016: outdoors 40, on the porch 48, indoors 46; with clairvoyance 70.
  @Test
  void thePartyIsOnThePorch() {
    Draft draft = new Draft("host").decision("ask the clairvoyant", "host");
    draft.option("no").option("yes").event("weather foretold");
    draft.link("ask the clairvoyant", "no", "").link("ask the clairvoyant", "yes", "");
    draft.link("yes", "weather foretold", "").decision("where", "host").link("no", "where", "");
    String[] places = {"outdoors", "porch", "indoors"};
    String[][] values = {{"100", "0"}, {"90", "20"}, {"40", "50"}};
    String[] weather = {"sun", "rain"};
    String[] chance = {"0.4", "0.6"};
    for (int w = 0; w < 2; w++) {
      draft.decision("where in " + weather[w], "host");
      draft.link("weather foretold", "where in " + weather[w], chance[w]);
    }
    for (int i = 0; i < 3; i++) {
      draft.option(places[i]).event("weather " + places[i]);
      draft.link("where", places[i], "").link(places[i], "weather " + places[i], "");
      for (int w = 0; w < 2; w++) {
        String party = places[i] + " in " + weather[w];
        draft.end(party, values[i][w]).link("weather " + places[i], party, chance[w]);
        draft.option("foretold " + party).link("where in " + weather[w], "foretold " + party, "");
        draft.link("foretold " + party, party, "");
      }
    }
    Solved solved = new Solved(draft);
    assertThat(solved.best("where")).containsExactly("porch");
    assertThat(solved.worth("where", "outdoors", 0)).isCloseTo(40, EXACTLY);
    assertThat(solved.worth("where", "porch", 0)).isCloseTo(48, EXACTLY);
    assertThat(solved.worth("where", "indoors", 0)).isCloseTo(46, EXACTLY);
    assertThat(solved.worth("ask the clairvoyant", "yes", 0)).isCloseTo(70, EXACTLY);
  }

  /// Texaco against Pennzoil: Clemen, Making Hard Decisions, 2nd edition 1996, chapter 4 (in
  /// billions): a counteroffer is worth 4.63, and an offer of 3 is then turned down for 4.56 in
  /// court.
  @Test
  void pennzoilAsksForMore() {
    Solved solved =
        new Solved(
            new Draft("pennzoil")
                .decision("offer of 2", "pennzoil")
                .option("accept 2", "2")
                .option("ask for 5")
                .event("answer")
                .end("texaco accepts", "5")
                .event("court")
                .decision("offer of 3", "pennzoil")
                .option("accept 3", "3")
                .option("refuse 3")
                .end("high award", "10.3")
                .end("medium award", "5")
                .end("no award", "0")
                .link("offer of 2", "accept 2", "")
                .link("offer of 2", "ask for 5", "")
                .link("ask for 5", "answer", "")
                .link("answer", "texaco accepts", "0.17")
                .link("answer", "court", "0.5")
                .link("answer", "offer of 3", "0.33")
                .link("offer of 3", "accept 3", "")
                .link("offer of 3", "refuse 3", "")
                .link("refuse 3", "court", "")
                .link("court", "high award", "0.2")
                .link("court", "medium award", "0.5")
                .link("court", "no award", "0.3"));
    assertThat(solved.best("offer of 2")).containsExactly("ask for 5");
    assertThat(solved.best("offer of 3")).containsExactly("refuse 3");
    assertThat(solved.worth("offer of 3", "refuse 3", 0)).isCloseTo(4.56, EXACTLY);
    assertThat(solved.payoff(0)).isCloseTo(4.63, within(0.005));
  }

  /// Goferbroke: Hillier and Lieberman, Introduction to Operations Research, 7th edition 2001,
  /// chapter 15 (in thousands): without a survey drilling is worth 100; the policy with the survey,
  /// which costs 30, is worth 123: sell if it is unfavourable, drill if it is favourable.
  @Test
  void goferbrokeSurveysFirst() {
    Draft draft =
        new Draft("goferbroke")
            .decision("survey?", "goferbroke")
            .option("survey", "-30")
            .option("no survey")
            .event("seismic")
            .end("oil", "800")
            .end("dry", "0")
            .link("survey?", "survey", "")
            .link("survey?", "no survey", "")
            .link("survey", "seismic", "");
    String[] known = {"unfavourable", "favourable", "unknown"};
    double[] oil = {1 / 7.0, 0.5, 0.25};
    for (int i = 0; i < 3; i++) {
      draft
          .decision(known[i], "goferbroke")
          .option("drill if " + known[i], "-100")
          .option("sell if " + known[i], "90")
          .event("oil if " + known[i])
          .link(known[i], "drill if " + known[i], "")
          .link(known[i], "sell if " + known[i], "")
          .link("drill if " + known[i], "oil if " + known[i], "")
          .link("oil if " + known[i], "oil", "" + oil[i])
          .link("oil if " + known[i], "dry", "rest");
    }
    draft
        .link("seismic", "unfavourable", "0.7")
        .link("seismic", "favourable", "0.3")
        .link("no survey", "unknown", "");
    Solved solved = new Solved(draft);
    assertThat(solved.best("survey?")).containsExactly("survey");
    assertThat(solved.payoff(0)).isCloseTo(123, EXACTLY);
    assertThat(solved.worth("survey?", "no survey", 0)).isCloseTo(100, EXACTLY);
    assertThat(solved.best("unfavourable")).containsExactly("sell if unfavourable");
    assertThat(solved.best("favourable")).containsExactly("drill if favourable");
  }

  /// The three boxes, of which the host opens an empty one: who switches wins two times in three
  /// (Selvin, A problem in probability, The American Statistician 29, 1975, pages 67 and 134).
  @Test
  void whoSwitchesBoxesWinsTwiceAsOften() {
    Draft draft = new Draft("guest").event("first box");
    draft.decision("switch?", "guest").option("stay").option("switch");
    draft.event("staying").event("switching").end("keys", "1").end("nothing", "0");
    draft.link("first box", "switch?", "");
    draft.link("switch?", "stay", "").link("switch?", "switch", "");
    draft.link("stay", "staying", "").link("switch", "switching", "");
    String third = "" + 1 / 3.0;
    draft.link("staying", "keys", third).link("staying", "nothing", "rest");
    draft.link("switching", "nothing", third).link("switching", "keys", "rest");
    Solved solved = new Solved(draft);
    assertThat(solved.best("switch?")).isEqualTo(List.of("switch"));
    assertThat(solved.payoff(0)).isCloseTo(2 / 3.0, EXACTLY);
  }
}
