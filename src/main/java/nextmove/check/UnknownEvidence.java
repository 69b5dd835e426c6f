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
final class UnknownEvidence implements Rule {
  @Override
  public void check(Index index, Consumer<Problem> found) {
    Scenario s = index.scenario();
    Set<String> sources = new HashSet<>();
    for (Source source : s.sources()) {
      sources.add(source.id());
    }
    Set<String> assumptions = new HashSet<>();
    for (Assumption assumption : s.assumptions()) {
      assumptions.add(assumption.id());
    }
    for (Element e : s.elements()) {
      evidence(
          e.evidence(),
          sources,
          assumptions,
          (code, id) -> found.accept(At.element(e, code, Grade.ERROR, id)));
    }
    for (Link l : s.links()) {
      evidence(
          l.evidence(),
          sources,
          assumptions,
          (code, id) -> found.accept(At.link(l, code, Grade.ERROR, id)));
    }
    for (int i = 0; i < s.assumptions().size(); i++) {
      String path = "$.assumptions[" + i + "]";
      sources(
          s.assumptions().get(i).sources(),
          sources,
          (code, id) -> found.accept(At.path(path, code, Grade.ERROR, id)));
    }
  }

  private static void evidence(
      Evidence evidence,
      Set<String> sources,
      Set<String> assumptions,
      BiConsumer<String, String> found) {
    sources(evidence.sources(), sources, found);
    for (Dissent dissent : evidence.dissents()) {
      sources(dissent.sources(), sources, found);
    }
    for (String assumption : evidence.assumptions()) {
      if (!assumptions.contains(assumption)) {
        found.accept("assumption.unknown", assumption);
      }
    }
  }

  private static void sources(
      List<SourceRef> refs, Set<String> sources, BiConsumer<String, String> found) {
    for (SourceRef ref : refs) {
      if (!sources.contains(ref.source())) {
        found.accept("source.unknown", ref.source());
      }
    }
  }
}
