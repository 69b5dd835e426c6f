package nextmove.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextmove.Trees;
import nextmove.Trees.Step;
import nextmove.model.Json;
import nextmove.model.Problem;
import nextmove.model.Problem.Spot;
import nextmove.model.Scenario;

/// Compares a file with what saving makes of it after opening: only what opening said that it
/// mended may differ.
final class Saved {
  private static final Pattern STEP =
      Pattern.compile("\\.(\\w+)|\\[(\\d+)]|\\['((?:[^'\\\\]|\\\\.)*)']");

  private Saved() {}

  static void compare(String name, Json root, Opening opening) {
    switch (opening) {
      case Opening.Refused r -> assertThat(r.problems()).as(name).isNotEmpty();
      case Opening.Opened o -> compare(name, root, o.scenario(), o.problems());
      case Opening.Repaired r -> {
        assertThat(r.repairs()).as(name).isNotEmpty();
        compare(name, root, r.scenario(), r.repairs());
      }
    }
  }

  private static void compare(String name, Json root, Scenario scenario, List<Problem> said) {
    Json expected = mended(root, said);
    expected = Trees.with(expected, "version", Trees.number("1"));
    for (String[] absent : new String[][] {{"language", "en"}, {"scale", "icd-203"}}) {
      if (Trees.get(expected, absent[0]) == null) {
        expected = Trees.with(expected, absent[0], Trees.text(absent[1]));
      }
    }
    byte[] bytes = ScenarioFile.write(scenario);
    assertThat(StrictJson.parse(bytes)).as(name).isEqualTo(new StrictJson.Tree(expected));
  }

  private static Json mended(Json root, List<Problem> said) {
    Json mended = root;
    List<Json> setAside = new ArrayList<>();
    for (Problem p : said) {
      if (p.code().startsWith("repair.")) {
        List<Step> path = steps(((Spot.Path) p.spot()).path());
        mended =
            switch (p.code()) {
              case "repair.range-turned" ->
                  Trees.change(mended, path, old -> new Json.Array(Trees.items(old).reversed()));
              case "repair.id-twice" ->
                  Trees.change(mended, path, old -> Trees.text(p.args().get(1)));
              default ->
                  // Removed below, so that the positions of the others stay right.
                  Trees.change(
                      mended,
                      path,
                      old -> {
                        setAside.add(old);
                        return Json.Literal.NULL;
                      });
            };
      }
    }
    return setAside.isEmpty() ? mended : withSetAside(mended, setAside);
  }

  private static Json withSetAside(Json root, List<Json> setAside) {
    List<Json> left = new ArrayList<>(Trees.items(Trees.get(root, "links")));
    left.removeIf(Json.Literal.NULL::equals);
    String name = "setAside";
    for (int i = 2; Trees.get(root, name) != null; i++) {
      if (Trees.get(root, name) instanceof Json.Array earlier) {
        setAside.addAll(0, earlier.items());
        break;
      }
      name = "setAside-" + i;
    }
    Json.Obj without = Trees.with(root, "links", left.isEmpty() ? null : new Json.Array(left));
    return Trees.with(without, name, new Json.Array(setAside));
  }

  private static List<Step> steps(String path) {
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      if (step.group(1) != null) {
        steps.add(new Step.Member(step.group(1)));
      } else if (step.group(2) != null) {
        steps.add(new Step.Item(Integer.parseInt(step.group(2))));
      } else {
        steps.add(new Step.Member(step.group(3).replaceAll("\\\\(.)", "$1")));
      }
    }
    return steps;
  }
}
