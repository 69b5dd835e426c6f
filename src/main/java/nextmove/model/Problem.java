package nextmove.model;

import java.util.List;

/// Something that is wrong, as a value: sentences are made of it in `nextmove.text`.
///
/// @param code names the sentence, such as `link.dangling`
/// @param args what the sentence names, in its order
public record Problem(String code, Grade grade, Spot spot, List<String> args) {
  public Problem {
    args = List.copyOf(args);
  }

  public Problem(String code, Grade grade, Spot spot, String... args) {
    this(code, grade, spot, List.of(args));
  }

  public enum Grade {
    HINT,
    WARNING,
    ERROR
  }

  /// Where it is.
  public sealed interface Spot {
    /// The scenario or the file as a whole.
    Spot WHOLE = new Whole();

    record Whole() implements Spot {}

    /// A line and a column of the file, both from 1.
    record Position(int line, int column) implements Spot {}

    /// A member of the file, as a JSON path such as `$.elements[3].title`.
    record Path(String path) implements Spot {}

    record OfElement(String id) implements Spot {}

    record OfLink(Link.Key key) implements Spot {}

    record OfActor(String id) implements Spot {}
  }
}
