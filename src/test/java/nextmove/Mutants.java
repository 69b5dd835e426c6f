package nextmove;

import static nextmove.Trees.change;
import static nextmove.Trees.list;
import static nextmove.Trees.number;
import static nextmove.Trees.object;
import static nextmove.Trees.plus;
import static nextmove.Trees.text;
import static nextmove.Trees.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextmove.Trees.Step;
import nextmove.format.JsonText;
import nextmove.model.Json;
import nextmove.model.Num;
import org.jspecify.annotations.Nullable;

/// Makes broken scenario files out of a sound one, the same ones for the same seed.
public final class Mutants {
  /// A file that something was done to.
  ///
  /// @param name what was done, and where
  /// @param expected the code of a problem that reading it must yield, where that is known
  public record Mutant(String name, byte[] bytes, Optional<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private record Place(List<Step> path, Json value) {
    /// The path with `*` for every position: places alike have it in common.
    String kind() {
      return path.stream()
          .map(s -> s instanceof Step.Member(String name) ? name : "*")
          .collect(Collectors.joining("."));
    }
  }

  private record Change(String what, Place place, UnaryOperator<@Nullable Json> change) {
    String kind() {
      return what + " " + place.kind();
    }
  }

  private static final String TWIN = "@@twin@@";
  private static final List<Json> STRANGERS =
      List.of(
          Json.Literal.NULL,
          Json.Literal.TRUE,
          number("7"),
          number("-1"),
          number("0"),
          number("0.50"),
          number("1e15"),
          number("-1.0000000000000001e15"),
          number("1e400"),
          number("1e-400"),
          number("1E999999999"),
          text(""),
          text("no such thing"),
          text("2022-02-30"),
          text("2022-13-01"),
          text("2022-01-01\n"),
          text("#123456\n"),
          text("rest"),
          text("\u0000"),
          text("x".repeat(70_000)),
          list(),
          list(text("x")),
          list(number("0.1"), number("0.2")),
          list(number("0.9"), number("0.2")),
          list(text("2022-05"), text("2022-04-01")),
          list(number("1"), text("x")),
          object(),
          object("x", list(number("3"), number("2"))),
          object("source", text("x")),
          object("source", text("x"), "credibility", number("2.0")),
          object("id", text("x"), "from", text("x"), "to", text("y"), "kind", text("event")));
  private static final Set<String> PROSE =
      Set.of(
          "title",
          "summary",
          "notes",
          "name",
          "text",
          "by",
          "author",
          "publisher",
          "url",
          "symbol",
          "tags");
  private static final Set<String> NAMES =
      Set.of("id", "start", "actor", "from", "to", "source", "sources", "assumptions");

  private final Json root;
  private final List<Place> places = new ArrayList<>();

  private Mutants(Json root) {
    this.root = root;
    collect(List.of(), root);
  }

  /// `count` different mutants, or all where there are fewer: some {@link Mistakes mistakes of
  /// meaning} of every sort, then changes of shape, as many different ones to different members as
  /// fit in.
  public static List<Mutant> of(Json scenario, long seed, int count) {
    Mutants mutants = new Mutants(scenario);
    List<Change> all = mutants.changes();
    Collections.shuffle(all, new Random(seed));
    Set<String> seen = new HashSet<>();
    Map<Boolean, List<Change>> byNew =
        all.stream().collect(Collectors.partitioningBy(c -> seen.add(c.kind())));
    return Stream.of(
            Mistakes.in(scenario, new Random(seed)).stream(),
            byNew.get(true).stream().map(mutants::apply),
            byNew.get(false).stream().map(mutants::apply))
        .flatMap(m -> m)
        .limit(count)
        .toList();
  }

  /// The scenario with `s` in every text that is prose.
  public static Json withProse(Json scenario, String s) {
    return Trees.texts(scenario, "", (member, old) -> PROSE.contains(member) ? s : old);
  }

  /// The scenario with `s` before every id, where it stands and where it is named.
  public static Json withIds(Json scenario, String s) {
    return Trees.texts(scenario, "", (member, old) -> NAMES.contains(member) ? s + old : old);
  }

  /// Decisions, options and consequences in turn in one long row, at its end back to the start if
  /// it is to be a loop.
  public static Json chain(int length, boolean loop) {
    String[] kinds = {"decision", "option", "consequence"};
    List<Json> elements = new ArrayList<>();
    List<Json> links = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      elements.add(
          object("id", text("e" + i), "kind", text(kinds[i % 3]), "title", text("Element " + i)));
      if (i > 0) {
        links.add(object("from", text("e" + (i - 1)), "to", text("e" + i)));
      }
    }
    if (loop) {
      links.add(object("from", text("e" + (length - 1)), "to", text("e0")));
    }
    return object(
        "format", text("nextmove/scenario"),
        "version", number("1"),
        "title", text("Chain"),
        "elements", new Json.Array(elements),
        "links", new Json.Array(links));
  }

  private void collect(List<Step> path, Json json) {
    if (!path.isEmpty()) {
      places.add(new Place(path, json));
    }
    if (json instanceof Json.Obj(Map<String, Json> members)) {
      members.forEach((name, value) -> collect(step(path, new Step.Member(name)), value));
    } else if (json instanceof Json.Array(List<Json> items)) {
      for (int i = 0; i < items.size(); i++) {
        collect(step(path, new Step.Item(i)), items.get(i));
      }
    }
  }

  private static List<Step> step(List<Step> path, Step step) {
    List<Step> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Place place : places) {
      for (int i = 0; i < STRANGERS.size(); i++) {
        Json stranger = STRANGERS.get(i);
        changes.add(new Change("stranger " + i, place, _ -> stranger));
      }
      changes.add(new Change("dropped", place, _ -> null));
      changes.add(new Change("in a list", place, old -> list(old, old)));
      changes.add(new Change("in an object", place, old -> object("x", old)));
      if (place.path.getLast() instanceof Step.Member) {
        changes.add(new Change("twin of", place, old -> old));
      }
      switch (place.value) {
        case Json.Array(List<Json> items) when !items.isEmpty() -> {
          changes.add(new Change("longer", place, old -> plus(old, items.getFirst())));
          changes.add(new Change("turned round", place, _ -> new Json.Array(items.reversed())));
        }
        case Json.Obj _ ->
            changes.add(
                new Change("stranger in", place, old -> with(old, "x y", list(Json.Literal.NULL))));
        case Json.Number(Num n) ->
            changes.add(
                new Change("rewritten", place, _ -> number(n.value().toPlainString() + "e0")));
        case Json.Text(String s) -> changes.add(new Change("as a list", place, _ -> list(text(s))));
        case Json.Array _, Json.Literal _ -> {}
      }
    }
    return changes;
  }

  private Mutant apply(Change c) {
    List<Step> path = c.place.path;
    if (c.what.equals("twin of") && path.getLast() instanceof Step.Member(String name)) {
      List<Step> parent = path.subList(0, path.size() - 1);
      Json twins = change(root, parent, old -> with(old, TWIN, c.place.value));
      String text = new String(JsonText.bytes(twins), StandardCharsets.UTF_8);
      byte[] bytes =
          text.replace("\"" + TWIN + "\"", "\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
      return new Mutant(c.kind(), bytes, Optional.of("json.duplicate"));
    }
    Json mutant = change(root, path, c.change);
    return new Mutant(c.kind() + " " + path, JsonText.bytes(mutant), Optional.empty());
  }
}
