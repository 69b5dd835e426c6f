package nextmove.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextmove.edit.Fragment;
import nextmove.model.Element;
import nextmove.model.Json;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.model.Scenario;

/// What led to a copied branch. In the file on the clipboard it leads there from an element that
/// stands for whatever was there, and that a member of the file names.
final class Entries {
  private static final String MEMBER = "entry";

  private Entries() {}

  static Scenario into(Fragment fragment) {
    Scenario s = fragment.content();
    if (fragment.entries().isEmpty()) {
      return s;
    }
    String id = fragment.entries().getFirst().from();
    List<Element> elements = new ArrayList<>(s.elements());
    elements.add(Element.of(Kind.DECISION, id, ""));
    List<Link> links = new ArrayList<>(s.links());
    fragment.entries().forEach(l -> links.add(l.withEnds(id, l.to())));
    return s.withMap(elements, links).withExtras(s.extras().with(MEMBER, new Json.Text(id)));
  }

  static Fragment outOf(Scenario s) {
    if (!(s.extras().members().get(MEMBER) instanceof Json.Text(String id))) {
      return new Fragment(s);
    }
    return new Fragment(
        s.withMap(
                s.elements().stream().filter(e -> !e.id().equals(id)).toList(),
                s.links().stream().filter(l -> !l.from().equals(id) && !l.to().equals(id)).toList())
            .withExtras(s.extras().without(MEMBER)),
        s.links().stream().filter(l -> l.from().equals(id)).toList());
  }

  /// The links that lead from `under` to the tops of `branch`: as those did that led there before,
  /// but without a likelihood that the branches beside it leave no room for.
  static List<Link> links(Fragment branch, Scenario s, String under) {
    double taken =
        s.links().stream()
            .filter(l -> l.from().equals(under))
            .mapToDouble(l -> least(l.likelihood(), s))
            .sum();
    List<Link> links = new ArrayList<>();
    for (String top : branch.tops()) {
      Link link =
          branch.entries().stream()
              .filter(l -> l.to().equals(top))
              .findFirst()
              .map(l -> l.withEnds(under, top))
              .orElse(new Link(under, top));
      double least = least(link.likelihood(), s);
      boolean fits = taken + least <= 1;
      taken += fits ? least : 0;
      links.add(fits ? link : link.withLikelihood(Likelihood.UNSTATED).withConfidence(null));
    }
    return links;
  }

  private static double least(Likelihood likelihood, Scenario s) {
    return switch (likelihood) {
      case Likelihood.Exact e -> e.p().toDouble();
      case Likelihood.Range r -> r.lo().toDouble();
      case Likelihood.Word w -> {
        Optional<Scale.Term> term = Scales.of(s).flatMap(scale -> Scales.term(scale, w.term()));
        yield term.map(t -> t.lo().toDouble()).orElse(0.0);
      }
      case Likelihood.Rest _, Likelihood.Unstated _ -> 0;
    };
  }
}
