package nextmove.app;

import nextmove.analysis.Cancellation;
import nextmove.analysis.Compiled;
import nextmove.analysis.Doubts;
import nextmove.analysis.Given;
import nextmove.analysis.Impossible;
import nextmove.analysis.Incentives;
import nextmove.analysis.Logit;
import nextmove.analysis.Outlook;
import nextmove.analysis.Play;
import nextmove.model.Index;

/// What follows from one version of a map, and what it was asked.
public sealed interface Answer {
  /// The version that was asked.
  Index index();

  Given given();

  Rationality rationality();

  /// @param judged how the story goes as judged, pins in place
  /// @param play how it goes if actors choose as `rationality` says
  /// @param incentives what would pay each actor best
  /// @param doubts what of `play` rests on what nobody stated, or cannot be as stated
  record Found(
      Index index,
      Given given,
      Rationality rationality,
      Play judged,
      Play play,
      Incentives incentives,
      Doubts doubts)
      implements Answer {}

  /// @param why such as a loop that is reached and never left
  record None(Index index, Given given, Rationality rationality, Impossible why)
      implements Answer {}

  /// Works it out, in O(n) for a map without loops.
  static Answer of(Index index, Given given, Rationality rationality, Cancellation cancel) {
    try {
      Compiled map = new Compiled(index, given);
      Play judged = Outlook.of(map);
      int rounds = Incentives.DEFAULT_ROUNDS;
      Incentives incentives = Incentives.of(map, judged, rounds, cancel);
      Play play =
          switch (rationality) {
            case Rationality.Judged _ -> judged;
            case Rationality.Leaning(double lambda) ->
                Logit.of(map, judged, lambda, rounds, cancel).play();
            case Rationality.Strict _ -> incentives.play();
          };
      return new Found(index, given, rationality, judged, play, incentives, Doubts.of(play));
    } catch (Impossible why) {
      return new None(index, given, rationality, why);
    }
  }
}
