package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.text.Words;
import nextmove.ui.ruler.LikelihoodRuler;
import nextmove.ui.ruler.LikelihoodRuler.Sibling;
import nextmove.ui.ruler.Span;

/// A link among those that leave the same element: what it counts with, and what the others leave.
///
/// @param at its place among them
record Siblings(Index index, Link link, int from, int at, Resolution resolved) {
  /// More of them cannot be told apart on a line.
  private static final int MOST = 24;

  static Siblings of(Index index, Link link) {
    int from = index.position(link.from());
    int at = 0;
    while (!index.link(index.out(from, at)).key().equals(link.key())) {
      at++;
    }
    return new Siblings(index, link, from, at, Resolution.of(index, from));
  }

  /// How many others there are.
  int count() {
    return resolved.point().length - 1;
  }

  double point() {
    return resolved.point()[at];
  }

  /// What the others leave at least and at most; empty where they leave nothing at all.
  Optional<Span> left() {
    double least = 1 + resolved.hi()[at];
    double most = 1 + resolved.lo()[at];
    for (int i = 0; i <= count(); i++) {
      least -= resolved.hi()[i];
      most -= resolved.lo()[i];
    }
    // Sums of the same numbers in another order differ by dust.
    return most < -Resolution.TOLERANCE
        ? Optional.empty()
        : Optional.of(
            new Span(Math.clamp(Math.min(least, most), 0.0, 1.0), Math.clamp(most, 0.0, 1.0)));
  }

  LikelihoodRuler.Shown shown(Messages messages, Names names) {
    Words words = new Words(messages);
    Optional<Scale> scale = Scales.of(index.scenario());
    List<Sibling> others = new ArrayList<>();
    for (int i = 0; i <= Math.min(count(), MOST); i++) {
      if (i != at) {
        Link other = index.link(index.out(from, i));
        double point = resolved.point()[i];
        Element to = index.element(other.to()).orElseThrow();
        String likely = words.of(other.likelihood(), scale, point);
        others.add(new Sibling(point, messages.say("ruler.sibling", names.title(to), likely)));
      }
    }
    return new LikelihoodRuler.Shown(
        link.likelihood(),
        scale,
        point(),
        others,
        count() == 0 ? Optional.empty() : left(),
        sum(messages, words));
  }

  private String sum(Messages messages, Words words) {
    String counts = words.percent(point());
    if (resolved.fault() == Resolution.Fault.IRRECONCILABLE) {
      String bent = messages.say("ruler.bent", counts);
      return count() == 0 ? bent : leave(messages, words) + " " + bent;
    }
    if (count() == 0) {
      return messages.say("ruler.only");
    }
    double middle = (resolved.lo()[at] + resolved.hi()[at]) / 2;
    boolean open = resolved.hi()[at] - resolved.lo()[at] == 1;
    boolean shifted = !open && Math.abs(middle - point()) > 0.0005;
    return leave(messages, words)
        + " "
        + (shifted ? messages.say("ruler.counts", counts) : messages.say("ruler.adds-up"));
  }

  private String leave(Messages messages, Words words) {
    return left()
        .map(l -> messages.say("ruler.left", words.range(l.lo(), l.hi())))
        .orElse(messages.say("ruler.left.none"));
  }
}
