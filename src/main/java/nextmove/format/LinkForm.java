package nextmove.format;

import java.util.Optional;
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
  /// @param pairs what the links so far join; what this one joins is added
  static Optional<Link> read(Members in, Ids elements, Pairs pairs) {
    String from = in.id("from");
    String to = in.id("to");
    int source = elements.position(from);
    int target = elements.position(to);
    Optional<String> obstacle = obstacle(source, target, pairs);
    if (obstacle.isPresent()) {
      in.findings().repair(obstacle.get(), in.where(), from, to);
      // What is set aside stays as it is, and still has to have the shape of a link.
      read(in.with(in.findings().ofUntouched()), "some", "other");
      return Optional.empty();
    }
    return Optional.of(read(in, elements.at(source), elements.at(target)));
  }

  private static Optional<String> obstacle(int source, int target, Pairs pairs) {
    if (source < 0 || target < 0) {
      return Optional.of("repair.link-dangling");
    } else if (source == target) {
      return Optional.of("repair.link-self");
    }
    return pairs.add(source, target) ? Optional.empty() : Optional.of("repair.link-twice");
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
