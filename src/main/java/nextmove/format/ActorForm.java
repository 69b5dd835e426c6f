package nextmove.format;

import nextmove.model.Actor;
import nextmove.model.Json;

/// One item of `"actors"`.
final class ActorForm {
  private ActorForm() {}

  static Actor read(Members in, Ids ids) {
    String id = ids.read(in);
    String name = in.text("name");
    String color = in.color("color");
    String symbol = in.text("symbol");
    String notes = in.text("notes");
    return new Actor(id, name, color, symbol, notes, in.extras());
  }

  static Json write(Actor actor) {
    return new Fields(actor.extras())
        .text("id", actor.id())
        .text("name", actor.name())
        .text("color", actor.color())
        .text("symbol", actor.symbol())
        .text("notes", actor.notes())
        .done();
  }
}
