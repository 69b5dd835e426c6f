package nextmove.analysis;

import java.util.ArrayList;
import java.util.List;
import nextmove.model.Actor;
import nextmove.model.Consequence;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Index;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Option;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;

/// Writes small maps down in short. A number is written `0.3`, a range `0.3..0.5`; a likelihood may
/// also be `rest`, a word of the scale, or empty for unstated; payoffs are numbers and ranges in
/// the order of the actors.
final class Draft {
  private final List<Actor> actors = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Draft(String... actors) {
    for (String actor : actors) {
      this.actors.add(new Actor(actor, actor));
    }
  }

  Draft decision(String id, String actor) {
    return add(new Decision(id, id, actor));
  }

  Draft option(String id, String... payoffs) {
    return add(new Option(id, id).withPayoffs(payoffs(payoffs)));
  }

  Draft event(String id, String... payoffs) {
    return add(new Event(id, id).withPayoffs(payoffs(payoffs)));
  }

  Draft end(String id, String... payoffs) {
    return add(new Consequence(id, id).withPayoffs(payoffs(payoffs)));
  }

  private Draft add(Element e) {
    elements.add(e);
    return this;
  }

  private Payoffs payoffs(String... amounts) {
    Payoffs payoffs = Payoffs.NONE;
    for (int a = 0; a < amounts.length; a++) {
      String[] ends = amounts[a].split("\\.\\.");
      payoffs =
          payoffs.with(
              actors.get(a).id(),
              ends.length == 1
                  ? new Payoffs.Amount(new Num(ends[0]))
                  : new Payoffs.Amount(new Num(ends[0]), new Num(ends[1])));
    }
    return payoffs;
  }

  Draft link(String from, String to, String likelihood) {
    links.add(new Link(from, to).withLikelihood(likelihood(likelihood)));
    return this;
  }

  private static Likelihood likelihood(String text) {
    if (text.isEmpty()) {
      return Likelihood.UNSTATED;
    }
    if (text.equals("rest")) {
      return Likelihood.REST;
    }
    if (!Character.isDigit(text.charAt(0))) {
      return new Likelihood.Word(text);
    }
    String[] ends = text.split("\\.\\.");
    return ends.length == 1
        ? new Likelihood.Exact(new Num(text))
        : new Likelihood.Range(new Num(ends[0]), new Num(ends[1]));
  }

  Index index() {
    return new Index(Scenario.EMPTY.withActors(actors).withMap(elements, links));
  }

  Compiled compiled() {
    return new Compiled(index());
  }
}
