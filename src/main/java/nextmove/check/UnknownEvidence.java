package nextmove.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nextmove.model.Assumption;
import nextmove.model.Dissent;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Scenario;
import nextmove.model.Source;
import nextmove.model.SourceRef;

/// Every source and assumption that is named is in its list.
final class UnknownEvidence implements Rule.OfWhole, Rule.OfElement, Rule.OfLink {
  private final Scenario scenario;
  private final Set<String> sources = new HashSet<>();
  private final Set<String> assumptions = new HashSet<>();

  UnknownEvidence(Index index) {
    scenario = index.scenario();
    for (Source source : scenario.sources()) {
      sources.add(source.id());
    }
    for (Assumption assumption : scenario.assumptions()) {
      assumptions.add(assumption.id());
    }
  }

  @Override
  public void whole(Consumer<Problem> found) {
    for (int i = 0; i < scenario.assumptions().size(); i++) {
      String path = "$.assumptions[" + i + "]";
      sources(
          scenario.assumptions().get(i).sources(),
          (code, id) -> found.accept(At.path(path, code, Grade.ERROR, id)));
    }
    for (int i = 0; i < scenario.indicators().size(); i++) {
      String path = "$.indicators[" + i + "]";
      sources(
          scenario.indicators().get(i).sources(),
          (code, id) -> found.accept(At.path(path, code, Grade.ERROR, id)));
    }
  }

  @Override
  public void element(int at, Element e, Consumer<Problem> found) {
    if (e.evidence() != Evidence.NONE) {
      evidence(e.evidence(), (code, id) -> found.accept(At.element(e, code, Grade.ERROR, id)));
    }
  }

  @Override
  public void link(int at, Link l, Consumer<Problem> found) {
    if (l.evidence() != Evidence.NONE) {
      evidence(l.evidence(), (code, id) -> found.accept(At.link(l, code, Grade.ERROR, id)));
    }
  }

  private void evidence(Evidence evidence, BiConsumer<String, String> found) {
    sources(evidence.sources(), found);
    for (Dissent dissent : evidence.dissents()) {
      sources(dissent.sources(), found);
    }
    for (String assumption : evidence.assumptions()) {
      if (!assumptions.contains(assumption)) {
        found.accept("assumption.unknown", assumption);
      }
    }
  }

  private void sources(List<SourceRef> refs, BiConsumer<String, String> found) {
    for (SourceRef ref : refs) {
      if (!sources.contains(ref.source())) {
        found.accept("source.unknown", ref.source());
      }
    }
  }
}
