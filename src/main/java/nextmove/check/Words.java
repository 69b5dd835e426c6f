package nextmove.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
final class Words implements Rule.OfElement, Rule.OfLink {
  private static final Pattern SURENESS = Pattern.compile("confiden", Pattern.CASE_INSENSITIVE);

  private final boolean known;
  private final Set<String> words = new HashSet<>();
  private final Set<String> unfit = new HashSet<>();

  Words(Index index) {
    Optional<Scale> scale = Scales.of(index.scenario());
    // Where the scale itself is unknown, that is all there is to say.
    known = scale.isPresent();
    scale.ifPresent(s -> s.terms().forEach(term -> words.add(term.word())));
    words.stream().filter(Words::isUnfit).forEach(unfit::add);
  }

  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    for (Dissent dissent : e.evidence().dissents()) {
      unknown(dissent.likelihood())
          .ifPresent(
              term -> found.accept(At.element(e, "dissent.word-unknown", Grade.ERROR, term)));
    }
  }

  @Override
  public void link(int at, Link l, Consumer<Problem> found) {
    for (Dissent dissent : l.evidence().dissents()) {
      unknown(dissent.likelihood())
          .ifPresent(term -> found.accept(At.link(l, "dissent.word-unknown", Grade.ERROR, term)));
    }
    unknown(l.likelihood())
        .ifPresent(term -> found.accept(At.link(l, "likelihood.word-unknown", Grade.ERROR, term)));
    // Looking at the words of a scale once, not at every link, is what keeps this quick.
    if (l.likelihood() instanceof Likelihood.Word(String term)
        && (words.contains(term) ? unfit.contains(term) : isUnfit(term))) {
      found.accept(At.link(l, "likelihood.confidence", Grade.WARNING, term));
    }
  }

  private static boolean isUnfit(String term) {
    return SURENESS.matcher(term).find();
  }

  private Optional<String> unknown(Likelihood likelihood) {
    return known && likelihood instanceof Likelihood.Word(String term) && !words.contains(term)
        ? Optional.of(term)
        : Optional.empty();
  }
}
