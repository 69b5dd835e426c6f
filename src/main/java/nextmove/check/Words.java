package nextmove.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nextmove.model.Dissent;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Scale;
import nextmove.model.Scales;

/// Likelihoods use the words of the scenario's scale, and say how likely, not how sure.
final class Words implements Rule {
  @Override
  public void check(Index index, Consumer<Problem> found) {
    Optional<Scale> scale = Scales.of(index.scenario());
    Set<String> words = new HashSet<>();
    scale.ifPresent(s -> s.terms().forEach(term -> words.add(term.word())));
    for (Link l : index.scenario().links()) {
      if (l.likelihood() instanceof Likelihood.Word(String term)) {
        // Where the scale itself is unknown, that is all there is to say.
        if (scale.isPresent() && !words.contains(term)) {
          found.accept(At.link(l, "likelihood.word-unknown", Grade.ERROR, term));
        }
        if (term.toLowerCase(Locale.ROOT).contains("confiden")) {
          found.accept(At.link(l, "likelihood.confidence", Grade.WARNING, term));
        }
      }
      for (String term : unknown(l.evidence().dissents(), words, scale.isPresent())) {
        found.accept(At.link(l, "dissent.word-unknown", Grade.ERROR, term));
      }
    }
    for (Element e : index.scenario().elements()) {
      for (String term : unknown(e.evidence().dissents(), words, scale.isPresent())) {
        found.accept(At.element(e, "dissent.word-unknown", Grade.ERROR, term));
      }
    }
  }

  private static List<String> unknown(List<Dissent> dissents, Set<String> words, boolean known) {
    return !known || dissents.isEmpty()
        ? List.of()
        : dissents.stream()
            .map(Dissent::likelihood)
            .filter(l -> l instanceof Likelihood.Word(String term) && !words.contains(term))
            .map(l -> ((Likelihood.Word) l).term())
            .toList();
  }
}
