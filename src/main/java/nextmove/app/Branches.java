package nextmove.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import nextmove.edit.Edit;
import nextmove.edit.Fragment;
import nextmove.edit.IndentedText;
import nextmove.edit.Label;
import nextmove.edit.Transplant;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.graph.ScenarioGraph;
import nextmove.model.Decision;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Problem;
import nextmove.model.Problem.Grade;
import nextmove.model.Problem.Spot;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Copying branches of a document and putting others into it. What comes from outside may be
/// anything: it is pasted, or refused with a reason.
public final class Branches {
  /// Bytes or characters; what is larger was not copied from a map by hand.
  private static final int LIMIT = 32 << 20;

  private final Document document;
  private final Editing editing;
  private final RandomGenerator random;

  public Branches(Document document, Editing editing, RandomGenerator random) {
    this.document = document;
    this.editing = editing;
    this.random = random;
  }

  /// The selected elements with all that only they reach; empty if no element is selected. They
  /// begin with the scenario's start, if that is among them.
  public Optional<Fragment> copy() {
    Set<String> selected = document.now().selection().elements();
    int start = document.index().start();
    return selected.stream()
        .filter(id -> document.index().position(id) == start)
        .findFirst()
        .or(() -> selected.stream().findFirst())
        .map(first -> Fragment.of(document.scenario(), branch(selected), first));
  }

  /// `fragment` as the bytes of a scenario file, which {@link #paste(byte[])} understands.
  public static byte[] bytes(Fragment fragment) {
    return ScenarioFile.write(Entries.into(fragment));
  }

  /// Puts a branch under the selected element, or beside all else if none is selected.
  ///
  /// @param bytes of a scenario file
  /// @return why not, if it was refused
  public Optional<Problem> paste(byte[] bytes) {
    if (bytes.length > LIMIT) {
      return tooMuch();
    }
    return switch (ScenarioFile.read(bytes)) {
      case Opening.Opened o -> paste(Entries.outOf(o.scenario()));
      case Opening.Repaired r -> paste(Entries.outOf(r.scenario()));
      case Opening.Refused _ -> refused("edit.paste.nothing");
    };
  }

  /// As {@link #paste(byte[])}, of a text: a scenario file as text, or indented lines.
  public Optional<Problem> paste(String text) {
    if (text.length() > LIMIT) {
      return tooMuch();
    }
    if (text.stripLeading().startsWith("{") && text.contains("\"nextmove/scenario\"")) {
      return paste(text.getBytes(StandardCharsets.UTF_8));
    }
    Kind first =
        document
            .now()
            .selection()
            .element()
            .flatMap(document.index()::element)
            .map(e -> e.kind().next())
            .orElse(Kind.DECISION);
    return paste(withActors(IndentedText.parse(text, first, random)));
  }

  private Optional<Problem> paste(Fragment fragment) {
    if (fragment.content().elements().isEmpty()) {
      return refused("edit.paste.nothing");
    }
    if (fragment.content().elements().size() > Fragment.LIMIT) {
      return tooMuch();
    }
    Fragment fresh = new Transplant(fragment, document.scenario(), random).result();
    List<Link> links = new ArrayList<>();
    document
        .now()
        .selection()
        .element()
        .ifPresent(under -> links.addAll(Entries.links(fresh, document.scenario(), under)));
    Label label = new Label("edit.paste", fragment.title());
    return document.perform(new Edit.AddFragment(label, fresh, links, null));
  }

  /// Puts a copy of the branch that begins with `id` after it. The copy leads wherever the original
  /// leads; how likely it is remains to be said.
  public Optional<Problem> duplicate(String id) {
    Index index = document.index();
    Set<String> branch = branch(Set.of(id));
    Fragment original = Fragment.of(document.scenario(), branch, id);
    Transplant copied = new Transplant(original, document.scenario(), random);
    List<Link> links = new ArrayList<>();
    @Nullable String before = null;
    OptionalInt into = editing.linkInto(id);
    if (into.isPresent()) {
      Link link = index.link(into.getAsInt());
      links.add(new Link(link.from(), copied.idOf(id)).withTitle(link.title()));
      before = editing.siblingAfter(index.from(into.getAsInt()), into.getAsInt());
    }
    for (Link l : document.scenario().links()) {
      if (branch.contains(l.from()) && !branch.contains(l.to())) {
        links.add(l.withEnds(copied.idOf(l.from()), l.to()));
      }
    }
    Label label = new Label("edit.duplicate", original.title());
    return document.perform(new Edit.AddFragment(label, copied.result(), links, before));
  }

  private Set<String> branch(Set<String> ids) {
    return new ScenarioGraph(document.index()).withAllTheyAloneReach(ids);
  }

  /// Moves tend to alternate, so the decisions of a branch without actors are given to one after
  /// the other, level by level.
  private Fragment withActors(Fragment fragment) {
    List<String> actors = document.scenario().actors().stream().map(a -> a.id()).toList();
    if (actors.isEmpty()) {
      return fragment;
    }
    int under = document.now().selection().element().map(document.index()::position).orElse(-1);
    int first = actors.indexOf(editing.nextActor(under));
    Scenario content = fragment.content();
    Map<String, String> parents = new HashMap<>();
    content.links().forEach(l -> parents.put(l.to(), l.from()));
    Map<String, Integer> moves = new HashMap<>();
    List<Element> elements = new ArrayList<>();
    // Parents come before what follows them.
    for (Element e : content.elements()) {
      int before = moves.getOrDefault(parents.getOrDefault(e.id(), ""), 0);
      moves.put(e.id(), e instanceof Decision ? before + 1 : before);
      elements.add(
          e instanceof Decision d ? d.withActor(actors.get((first + before) % actors.size())) : e);
    }
    return new Fragment(content.withElements(elements));
  }

  private static Optional<Problem> tooMuch() {
    return refused("edit.paste.too-much", String.valueOf(Fragment.LIMIT));
  }

  private static Optional<Problem> refused(String code, String... args) {
    return Optional.of(new Problem(code, Grade.ERROR, Spot.WHOLE, args));
  }
}
