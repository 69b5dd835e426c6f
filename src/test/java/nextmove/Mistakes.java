package nextmove;

import static nextmove.Trees.get;
import static nextmove.Trees.items;
import static nextmove.Trees.list;
import static nextmove.Trees.number;
import static nextmove.Trees.object;
import static nextmove.Trees.plus;
import static nextmove.Trees.string;
import static nextmove.Trees.text;
import static nextmove.Trees.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nextmove.Mutants.Mutant;
import nextmove.format.JsonText;
import nextmove.model.Json;
import org.jspecify.annotations.Nullable;

/// Scenarios whose shape is right and whose meaning is not, each with the code that must be said.
final class Mistakes {
  private static final int MOST_OF_A_SORT = 12;
  private static final Json NOBODY = text("nobody-at-all");

  private final Json root;
  private final List<Mutant> made = new ArrayList<>();

  private Mistakes(Json root) {
    this.root = root;
  }

  /// At most a dozen of each sort, by lot.
  static List<Mutant> in(Json scenario, Random random) {
    Mistakes mistakes = new Mistakes(scenario);
    mistakes.ofTheWhole();
    for (int i = 0; i < items(get(scenario, "elements")).size(); i++) {
      mistakes.ofElement(i);
    }
    for (int i = 0; i < items(get(scenario, "links")).size(); i++) {
      mistakes.ofLink(i);
    }
    Collections.shuffle(mistakes.made, random);
    Map<String, Integer> counts = new HashMap<>();
    mistakes.made.removeIf(
        m -> counts.merge(m.expected().orElseThrow(), 1, Integer::sum) > MOST_OF_A_SORT);
    return mistakes.made;
  }

  private void ofTheWhole() {
    whole("start", NOBODY, "start.unknown");
    whole("scale", NOBODY, "scale.unknown");
    whole("version", number("2"), "file.newer");
    whole("elements", list(), "repair.link-dangling");
    for (String listName : List.of("actors", "elements", "sources", "assumptions", "indicators")) {
      List<Json> items = items(get(root, listName));
      if (!items.isEmpty()) {
        whole(listName, plus(get(root, listName), items.getFirst()), "repair.id-twice");
      }
    }
    whole("payoffUnit", object("min", number("5"), "max", number("-5")), "payoff.unit-turned");
    whole(
        "scales",
        list(
            object(
                "id", text("own"),
                "terms", list(object("word", text("a"), "range", list(number("1"), number("0")))))),
        "repair.range-turned");
  }

  private void whole(String name, Json value, String code) {
    made(name + " of the whole", with(root, name, value), code);
  }

  private void ofElement(int i) {
    Json element = items(get(root, "elements")).get(i);
    switch (string(get(element, "kind"))) {
      case "decision" -> {
        item("elements", i, "actor", null, "decision.no-actor");
        item("elements", i, "actor", NOBODY, "decision.actor-unknown");
        item("elements", i, "payoffs", object("x", number("1")), "payoff.on-decision");
        item("elements", i, "kind", text("consequence"), "actor.not-on-decision");
      }
      default ->
          item("elements", i, "payoffs", object("nobody", number("1")), "payoff.actor-unknown");
    }
    item("elements", i, "date", text("2023-02-29"), "date.impossible");
    item("elements", i, "date", list(text("2022-05"), text("2021")), "date.turned");
    item("elements", i, "sources", list(NOBODY), "source.unknown");
    item("elements", i, "assumptions", list(NOBODY), "assumption.unknown");
    item("elements", i, "title", text(" "), "element.untitled");
    String id = string(get(element, "id"));
    for (String kind : List.of("decision", "option", "event")) {
      Json lonely = object("id", text("lonely"), "kind", text(kind), "title", text("Lonely"));
      Json with = with(root, "elements", plus(get(root, "elements"), lonely));
      made("a lonely " + kind + " beside " + id, with, "end." + kind);
      made("an unreached " + kind + " beside " + id, with, "element.unreachable");
    }
  }

  private void ofLink(int i) {
    Json links = get(root, "links");
    Json link = items(links).get(i);
    item("links", i, "to", NOBODY, "repair.link-dangling");
    item("links", i, "from", NOBODY, "repair.link-dangling");
    item("links", i, "to", get(link, "from"), "repair.link-self");
    item("links", i, "likelihood", NOBODY, "likelihood.word-unknown");
    item("links", i, "likelihood", text("with low confidence"), "likelihood.confidence");
    item("links", i, "likelihood", list(number("0.7"), number("0.3")), "repair.range-turned");
    item("links", i, "dissents", list(object("likelihood", NOBODY)), "dissent.word-unknown");
    made("a second link " + i, with(root, "links", plus(links, link)), "repair.link-twice");
    List<Json> sure = new ArrayList<>();
    int siblings = 0;
    for (Json other : items(links)) {
      boolean sibling = string(get(other, "from")).equals(string(get(link, "from")));
      siblings += sibling ? 1 : 0;
      sure.add(sibling ? with(other, "likelihood", number("0.9")) : other);
    }
    made(
        "siblings of link " + i + " all at 90 %",
        with(root, "links", new Json.Array(sure)),
        siblings > 1 ? "likelihood.sum-over" : "likelihood.sum-under");
  }

  private void item(String listName, int i, String member, @Nullable Json value, String code) {
    List<Json> items = new ArrayList<>(items(get(root, listName)));
    items.set(i, with(items.get(i), member, value));
    made(
        listName + "[" + i + "]." + member + " for " + code,
        with(root, listName, new Json.Array(items)),
        code);
  }

  private void made(String name, Json tree, String code) {
    made.add(new Mutant(name, JsonText.bytes(tree), Optional.of(code)));
  }
}
