package nextmove.ui.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nextmove.app.Document;
import nextmove.app.Moving;
import nextmove.edit.Edit;
import nextmove.model.Actor;
import nextmove.model.Element;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import org.jspecify.annotations.Nullable;

/// What is carried while a row of the outline is dragged.
interface Cargo {
  /// What a row looks like at which something would come down.
  List<String> SIDES = List.of("drop-before", "drop-into", "drop-after");

  /// What letting go comes to.
  ///
  /// @param side one of {@link #SIDES}, or empty where nothing may come down
  /// @param words say where it would come down, or why it may not
  record Drop(String side, String words, Runnable perform) {}

  /// @param share how far down the row the pointer is, from 0 to 1
  Optional<Drop> over(Row row, double share);

  /// Elements, each with all that follows it.
  ///
  /// @param parent says under which element another stands, or null
  static Cargo of(
      Document document,
      Set<String> elements,
      Function<String, @Nullable String> parent,
      Messages messages) {
    Moving moving = new Moving(document, elements, parent);
    return (row, share) ->
        row instanceof Row.OfElement e && !moving.carries(e.id())
            ? Optional.of(moving.on(e.id(), e.parent(), share))
                .map(drop -> {
                  String side = drop.side().name().toLowerCase(Locale.ROOT);
                  String title =
                      document.index().element(drop.target()).map(Element::title).orElse("");
                  return drop.illegal()
                      .map(why -> refused(why, messages))
                      .orElseGet(() ->
                          new Drop(
                              "drop-" + side,
                              messages.say("drop." + side, messages.quoted(title)),
                              () -> moving.perform(drop)));
                })
            : Optional.empty();
  }

  /// An actor, which has its place among the others.
  static Cargo of(Document document, String actor, Messages messages) {
    return (row, share) -> {
      boolean after = share > 0.5;
      return row instanceof Row.OfActor(String target)
          ? Edit.ReorderActor.beside(document.scenario(), actor, target, after)
              .map(edit ->
                  document
                      .refusal()
                      .map(why -> refused(why, messages))
                      .orElseGet(() ->
                          new Drop(
                              after ? "drop-after" : "drop-before",
                              messages.say(
                                  after ? "drop.after" : "drop.before",
                                  messages.quoted(name(document, target))),
                              () -> document.perform(edit))))
          : Optional.empty();
    };
  }

  private static Drop refused(Problem why, Messages messages) {
    return new Drop("", new ProblemText(messages).sentence(why), () -> {});
  }

  private static String name(Document document, String actor) {
    return document.scenario().actors().stream()
        .filter(a -> a.id().equals(actor))
        .map(Actor::name)
        .findFirst()
        .orElse("");
  }
}
