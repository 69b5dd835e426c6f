package nextmove.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nextmove.format.JsonText;
import nextmove.model.Index;
import nextmove.model.Json;
import nextmove.model.Num;
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
    Map<String, Json> report = new LinkedHashMap<>();
    report.put("format", new Json.Text("nextmove/validation"));
    report.put("version", number(1));
    report.put("files", new Json.Array(verdicts.stream().map(this::file).toList()));
    return new String(JsonText.bytes(new Json.Obj(report)), StandardCharsets.UTF_8);
  }

  private Json file(Verdict verdict) {
    Map<String, Json> file = new LinkedHashMap<>();
    file.put("file", new Json.Text(verdict.file()));
    file.put("result", word(verdict.kind()));
    @Nullable Index index = verdict.index();
    if (index != null) {
      file.put("title", new Json.Text(index.scenario().title()));
      file.put("elements", number(index.elementCount()));
      file.put("links", number(index.linkCount()));
    }
    List<Json> problems = new ArrayList<>();
    verdict.problems().forEach(p -> problems.add(problem(p, index)));
    file.put("problems", new Json.Array(problems));
    return new Json.Obj(file);
  }

  private Json problem(Problem problem, @Nullable Index index) {
    Map<String, Json> out = new LinkedHashMap<>();
    out.put("grade", word(problem.grade()));
    out.put("code", new Json.Text(problem.code()));
    place(problem.spot()).ifPresent(place -> out.put("place", place));
    out.put("message", new Json.Text(text.full(problem, index)));
    return new Json.Obj(out);
  }

  private static Optional<Json> place(Spot spot) {
    return switch (spot) {
      case Spot.Whole _ -> Optional.empty();
      case Spot.Position p ->
          Optional.of(
              obj(Map.entry("line", number(p.line())), Map.entry("column", number(p.column()))));
      case Spot.Path p -> Optional.of(obj(Map.entry("path", new Json.Text(p.path()))));
      case Spot.OfElement e -> Optional.of(obj(Map.entry("element", new Json.Text(e.id()))));
      case Spot.OfActor a -> Optional.of(obj(Map.entry("actor", new Json.Text(a.id()))));
      case Spot.OfLink l ->
          Optional.of(
              obj(
                  Map.entry("from", new Json.Text(l.key().from())),
                  Map.entry("to", new Json.Text(l.key().to()))));
    };
  }

  @SafeVarargs
  private static Json obj(Map.Entry<String, ? extends Json>... members) {
    Map<String, Json> all = new LinkedHashMap<>();
    for (Map.Entry<String, ? extends Json> member : members) {
      all.put(member.getKey(), member.getValue());
    }
    return new Json.Obj(all);
  }

  private static Json word(Enum<?> constant) {
    return new Json.Text(constant.name().toLowerCase(Locale.ROOT));
  }

  private static Json number(int value) {
    return new Json.Number(new Num(String.valueOf(value)));
  }
}
