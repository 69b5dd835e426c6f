package nextmove.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nextmove.model.Actor;
import nextmove.model.Assumption;
import nextmove.model.Decision;
import nextmove.model.Dissent;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Indicator;
import nextmove.model.Link;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import nextmove.model.SourceRef;

/// A scenario with what is said in the place of ids, which the program makes up: titles, names and
/// texts. So two scenarios that say the same are equal, whoever gave their ids.
///
/// @param names what is said to each id
/// @param order of the elements, by their titles
record Wording(Map<String, String> names, List<String> order) {
  /// @param like its elements, and the ends of its links, give the order
  static Scenario of(Scenario s, Scenario like) {
    return new Wording(texts(s), like.elements().stream().map(Element::title).toList()).of(s);
  }

  private Scenario of(Scenario s) {
    return s.withMap(List.of(), List.of())
        .withStart(names.get(s.start()))
        .withActors(
            s.actors().stream()
                .map(a ->
                    new Actor(a.name(), a.name(), a.color(), a.symbol(), a.notes(), a.extras()))
                .toList())
        .withSources(s.sources().stream().map(x -> x.withId(x.title())).toList())
        .withIndicators(s.indicators().stream().map(this::renamed).toList())
        .withAssumptions(
            s.assumptions().stream()
                .map(a -> new Assumption(a.text(), a.text(), renamed(a.sources()), a.extras()))
                .toList())
        .withMap(
            s.elements().stream()
                .map(this::renamed)
                .sorted(Comparator.comparingInt(e -> order.indexOf(e.id())))
                .toList(),
            s.links().stream()
                .map(l ->
                    l.withEnds(names.get(l.from()), names.get(l.to()))
                        .withEvidence(renamed(l.evidence())))
                .sorted(Comparator.comparingInt(l -> order.indexOf(l.from())))
                .toList());
  }

  private Indicator renamed(Indicator i) {
    return i.withId(i.title())
        .withSources(renamed(i.sources()))
        .withLinks(
            i.links().stream()
                .map(b ->
                    b.withLink(new Link.Key(names.get(b.link().from()), names.get(b.link().to()))))
                .toList());
  }

  private Element renamed(Element e) {
    Payoffs payoffs =
        new Payoffs(
            e.payoffs().amounts().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        a -> names.get(a.getKey()),
                        Map.Entry::getValue,
                        (a, _) -> a,
                        LinkedHashMap::new)));
    Element named = e.withId(e.title()).withPayoffs(payoffs).withEvidence(renamed(e.evidence()));
    return named instanceof Decision d ? d.withActor(names.get(d.actor())) : named;
  }

  private Evidence renamed(Evidence e) {
    return e.withSources(renamed(e.sources()))
        .withAssumptions(e.assumptions().stream().map(names::get).toList())
        .withDissents(
            e.dissents().stream()
                .map(d ->
                    new Dissent(d.text(), d.by(), d.likelihood(), renamed(d.sources()), d.extras()))
                .toList());
  }

  private List<SourceRef> renamed(List<SourceRef> refs) {
    return refs.stream()
        .map(r -> new SourceRef(names.get(r.source()), r.at(), r.credibility(), r.extras()))
        .toList();
  }

  /// What is said to each id.
  static Map<String, String> texts(Scenario s) {
    Map<String, String> texts = new LinkedHashMap<>();
    s.actors().forEach(a -> texts.put(a.id(), a.name()));
    s.elements().forEach(e -> texts.put(e.id(), e.title()));
    s.sources().forEach(x -> texts.put(x.id(), x.title()));
    s.assumptions().forEach(a -> texts.put(a.id(), a.text()));
    return texts;
  }
}
