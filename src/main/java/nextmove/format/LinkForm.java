package nextmove.format;

import java.util.Optional;
import java.util.Set;
import nextmove.model.Confidence;
import nextmove.model.Evidence;
import nextmove.model.Json;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import org.jspecify.annotations.Nullable;

/// One item of `"links"`.
final class LinkForm {
  private LinkForm() {}

  /// Reads a link, or says that it cannot stand in a scenario: a dangling end, both ends the same,
  /// or a second link between the same elements.
  ///
  /// @param elements the ids of all elements
  /// @param keys of the links so far; that of this one is added
  static Optional<Link> read(Members in, Set<String> elements, Set<Link.Key> keys) {
    String from = in.id("from");
    String to = in.id("to");
    Optional<String> obstacle = obstacle(from, to, elements, keys);
    if (obstacle.isPresent()) {
      in.findings().repair(obstacle.get(), in.where(), from, to);
      // What is set aside stays as it is, and still has to have the shape of a link.
      read(in.with(in.findings().ofUntouched()), from, to);
      return Optional.empty();
    }
    return Optional.of(read(in, from, to));
  }

  private static Optional<String> obstacle(
      String from, String to, Set<String> elements, Set<Link.Key> keys) {
    if (!elements.contains(from) || !elements.contains(to)) {
      return Optional.of("repair.link-dangling");
    } else if (from.equals(to)) {
      return Optional.of("repair.link-self");
    }
    return keys.add(new Link.Key(from, to)) ? Optional.empty() : Optional.of("repair.link-twice");
  }

  private static Link read(Members in, String from, String to) {
    String title = in.text("title");
    Likelihood likelihood = LikelihoodForm.read(in, "likelihood");
    @Nullable Confidence confidence = in.choice("confidence", LikelihoodForm.CONFIDENCES);
    Evidence evidence = EvidenceForm.read(in);
    return new Link(from, to, title, likelihood, confidence, evidence, in.extras());
  }

  static Json write(Link link) {
    @Nullable Confidence confidence = link.confidence();
    Fields out =
        new Fields(link.extras())
            .text("from", link.from())
            .text("to", link.to())
            .text("title", link.title())
            .put("likelihood", LikelihoodForm.write(link.likelihood()))
            .text("confidence", confidence == null ? null : Choices.word(confidence));
    EvidenceForm.basis(out, link.evidence());
    out.text("notes", link.evidence().notes());
    EvidenceForm.lists(out, link.evidence());
    return out.done();
  }
}
