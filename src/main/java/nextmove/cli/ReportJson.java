package nextmove.cli;

import java.util.List;
import java.util.Optional;
import nextmove.model.Index;
import nextmove.model.Json;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import nextmove.text.Messages;
import nextmove.text.ProblemText;
import org.jspecify.annotations.Nullable;

/// The report of `validate --json`, as its schema {@value #SCHEMA} has it.
final class ReportJson {
  static final String SCHEMA = "/nextmove/cli/validation-v1.schema.json";

  private final ProblemText text;

  ReportJson(Messages messages) {
    text = new ProblemText(messages);
  }

  String of(List<Verdict> verdicts) {
    return new JsonObject()
        .text("format", "nextmove/validation")
        .integer("version", 1)
        .list("files", verdicts, this::file)
        .print();
  }

  private Json file(Verdict verdict) {
    JsonObject file = new JsonObject().text("file", verdict.file()).word("result", verdict.kind());
    @Nullable Index index = verdict.index();
    if (index != null) {
      file.text("title", index.scenario().title())
          .integer("elements", index.elementCount())
          .integer("links", index.linkCount());
    }
    return file.list("problems", verdict.problems(), p -> problem(p, index)).done();
  }

  private Json problem(Problem problem, @Nullable Index index) {
    JsonObject out = new JsonObject().word("grade", problem.grade()).text("code", problem.code());
    place(problem.spot()).ifPresent(place -> out.put("place", place.done()));
    return out.text("message", text.full(problem, index)).done();
  }

  private static Optional<JsonObject> place(Spot spot) {
    JsonObject place = new JsonObject();
    return switch (spot) {
      case Spot.Whole _ -> Optional.empty();
      case Spot.Position p ->
          Optional.of(place.integer("line", p.line()).integer("column", p.column()));
      case Spot.Path p -> Optional.of(place.text("path", p.path()));
      case Spot.OfElement e -> Optional.of(place.text("element", e.id()));
      case Spot.OfActor a -> Optional.of(place.text("actor", a.id()));
      case Spot.OfLink l ->
          Optional.of(place.text("from", l.key().from()).text("to", l.key().to()));
    };
  }
}
