package nextmove.text;

import java.util.Locale;
import java.util.Optional;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import org.jspecify.annotations.Nullable;

/// Problems as sentences: what happened, to which element or member, and what to do.
public final class ProblemText {
  /// Room for the path of a file.
  private static final int LONGEST = 300;

  private final Messages messages;
  private final Names names;

  public ProblemText(Messages messages) {
    this.messages = messages;
    names = new Names(messages);
  }

  public String sentence(Problem problem) {
    return messages.coded(key(problem), problem.args(), this::shown);
  }

  private String shown(String arg) {
    return arg.isBlank() ? messages.say("text.untitled") : Messages.shortened(arg, LONGEST);
  }

  private static String key(Problem problem) {
    // Which kinds may follow depends on the first of the two alone.
    return switch (problem.code()) {
      case "edit.link.kinds" -> "edit.link.kinds." + lower(problem.args().getFirst());
      case "link.kinds" -> "link.kinds." + lower(problem.args().getFirst());
      default -> problem.code();
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// The sentence with its place before it, where it has one.
  public String full(Problem problem, @Nullable Index index) {
    String place = place(problem, index);
    return place.isEmpty()
        ? sentence(problem)
        : messages.say("problem.at", place, sentence(problem));
  }

  /// Where it is: "line 3, column 5", a JSON path, "“Collapse”", "from “A” to “B”"; empty where it
  /// is the matter of the whole.
  ///
  /// @param index of the scenario that it was found in, or null where there is none: then ids stand
  ///   for titles
  public String place(Problem problem, @Nullable Index index) {
    return switch (problem.spot()) {
      case Spot.Whole _ -> "";
      case Spot.Position p ->
          messages.say("place.position", String.valueOf(p.line()), String.valueOf(p.column()));
      case Spot.Path p -> p.path();
      case Spot.OfElement e -> messages.quoted(title(e.id(), index));
      case Spot.OfLink l ->
          messages.say(
              "place.link",
              messages.quoted(title(l.key().from(), index)),
              messages.quoted(title(l.key().to(), index)));
      case Spot.OfActor a -> messages.quoted(actor(a.id(), index));
    };
  }

  public String grade(Problem.Grade grade) {
    return messages.say("problem.grade." + grade.name().toLowerCase(Locale.ROOT));
  }

  private String title(String id, @Nullable Index index) {
    return Optional.ofNullable(index).flatMap(x -> x.element(id)).map(names::title).orElse(id);
  }

  private static String actor(String id, @Nullable Index index) {
    return Optional.ofNullable(index).stream()
        .flatMap(x -> x.scenario().actors().stream())
        .filter(a -> a.id().equals(id) && !a.name().isBlank())
        .map(a -> a.name())
        .findFirst()
        .orElse(id);
  }
}
