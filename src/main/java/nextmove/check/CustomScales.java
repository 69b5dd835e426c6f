package nextmove.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Scale;

/// The words of the scenario's own scales can be told apart, from each other and from "rest".
record CustomScales(Index index) implements Rule.OfWhole {
  @Override
  public void whole(Consumer<Problem> found) {
    List<Scale> scales = index.scenario().scales();
    for (int i = 0; i < scales.size(); i++) {
      Set<String> words = new HashSet<>();
      for (Scale.Term term : scales.get(i).terms()) {
        String path = "$.scales[" + i + "]";
        if (!words.add(term.word())) {
          found.accept(At.path(path, "scale.word-twice", Grade.WARNING, term.word()));
        } else if (term.word().equals("rest")) {
          found.accept(At.path(path, "scale.word-rest", Grade.WARNING));
        }
      }
    }
  }
}
