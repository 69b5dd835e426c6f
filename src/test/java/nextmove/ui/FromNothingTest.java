package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nextmove.app.Document;
import nextmove.drawing.Ink;
import nextmove.drawing.Palette;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Actor;
import nextmove.model.Decision;
import nextmove.model.Details;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.map.MapView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The Kremlin map built from nothing with nothing but keys, as its file has it: title, unit,
/// actors, elements, links with their titles, likelihoods and confidence, and payoffs.
///
/// Equal means {@link Scenario#equals}, once ids are given by title and elements and links stand in
/// the order of the file; which of several links from one element comes first is not made equal,
/// since that is where things stand on the map. Notes, sources, dates and tags are left out.
@ExtendWith(ApplicationExtension.class)
class FromNothingTest {
  private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

  @TempDir private Path folder;
  private final Scenario wanted = structure(bundled());
  private final Keyboard keys = new Keyboard(this::scene);
  private Windows windows;

  @Start
  void start(Stage unused) {
    windows = Sitting.windows(folder.resolve("home"), new Sitting.Answers());
    windows.create(Optional.empty());
  }

  @AfterEach
  void closeWindows() {
    Sitting.close(windows);
  }

  @Test
  void theKremlinMapIsBuiltByKeyboardAlone() {
    keys.waitFor(".inspector");
    assertThat(scene().getFocusOwner()).isInstanceOf(MapView.class);
    sayWhatItIsAbout();
    wanted.actors().forEach(this::addActor);
    addElementsAndLinks();
    wanted.elements().forEach(e -> keys.atOnce(() -> sayPayoffs(e)));
    wanted.links().forEach(l -> keys.atOnce(() -> judge(l)));
    Scenario built = Keyboard.ask(() -> document().scenario());
    assertThat(renamed(built).actors()).isEqualTo(renamed(wanted).actors());
    assertThat(renamed(built).elements()).containsExactlyElementsOf(renamed(wanted).elements());
    assertThat(renamed(built).links()).containsExactlyElementsOf(renamed(wanted).links());
    assertThat(renamed(built)).isEqualTo(renamed(wanted));
  }

  private void sayWhatItIsAbout() {
    command("command.notes");
    keys.press(KeyCode.TAB, KeyCode.SHIFT);
    keys.type(wanted.title());
    fill("inspector.unit", wanted.payoffUnit().name());
    Num least = wanted.payoffUnit().min();
    Num most = wanted.payoffUnit().max();
    fill("inspector.unit.span", least.literal() + " to " + most.literal());
    backToMap();
  }

  private void addActor(Actor actor) {
    command("command.add-actor");
    keys.type(actor.name());
    keys.press(KeyCode.TAB);
    keys.type(actor.symbol());
    keys.press(KeyCode.TAB, KeyCode.SHIFT);
    keys.press(KeyCode.TAB, KeyCode.SHIFT);
    keys.press(KeyCode.SPACE);
    List<String> colors = Palette.OKABE_ITO.stream().map(Ink::hex).toList();
    int down = colors.indexOf(actor.color().toLowerCase(Locale.ROOT));
    for (int i = 0; i <= down; i++) {
      keys.press(KeyCode.DOWN);
    }
    keys.press(KeyCode.ENTER);
    backToMap();
  }

  /// From each element on in the order in which they are reached, all that follows it in the order
  /// of its links.
  private void addElementsAndLinks() {
    Index index = new Index(wanted);
    Element start = index.element(index.start());
    command(addCommand(start.kind()));
    keys.type(start.title());
    keys.press(KeyCode.ENTER);
    List<Element> reached = new ArrayList<>(List.of(start));
    Set<String> there = new HashSet<>(Set.of(start.id()));
    for (int i = 0; i < reached.size(); i++) {
      Element from = reached.get(i);
      for (Link link : wanted.links().stream().filter(l -> l.from().equals(from.id())).toList()) {
        Element to = index.element(link.to()).orElseThrow();
        boolean isNew = there.add(to.id());
        if (isNew) {
          reached.add(to);
        }
        keys.atOnce(() -> {
          goTo(from.title());
          if (isNew) {
            add(from, to);
          } else {
            take(KeyCode.L, to.title());
          }
        });
      }
    }
  }

  private void add(Element from, Element to) {
    if (to.kind() == from.kind().next()) {
      keys.press(KeyCode.TAB);
    } else {
      command(addCommand(to.kind()));
    }
    keys.type(to.title());
    keys.press(KeyCode.ENTER);
    if (to instanceof Decision decision) {
      keys.press(KeyCode.F4);
      keys.type(
          wanted.actors().stream()
              .filter(a -> a.id().equals(decision.actor()))
              .findFirst()
              .orElseThrow()
              .name());
      backToMap();
    }
  }

  private void sayPayoffs(Element element) {
    if (element.payoffs().amounts().isEmpty()) {
      return;
    }
    goTo(element.title());
    keys.press(KeyCode.F9);
    for (Actor actor : wanted.actors()) {
      Payoffs.Amount amount = element.payoffs().amounts().get(actor.id());
      if (amount != null) {
        String name = MESSAGES.say("inspector.payoff-of", actor.name());
        keys.tabTo(n -> n instanceof TextField && name.equals(n.getAccessibleText()));
        keys.type(
            amount.isRange()
                ? amount.lo().literal() + " to " + amount.hi().literal()
                : amount.lo().literal());
      }
    }
    keys.press(KeyCode.ENTER);
    assertThat(Keyboard.ask(() -> scene().getFocusOwner())).isInstanceOf(MapView.class);
  }

  private void judge(Link link) {
    if (link.equals(new Link(link.from(), link.to()))) {
      return;
    }
    Index index = new Index(wanted);
    goTo(index.element(link.to()).orElseThrow().title());
    String from = index.element(link.from()).orElseThrow().title();
    do {
      keys.press(KeyCode.L, KeyCode.SHORTCUT, KeyCode.SHIFT);
    } while (!from.equals(Keyboard.ask(this::titleBeforeLink)));
    if (!link.title().isEmpty()) {
      keys.press(KeyCode.F6);
      keys.tabTo(TextField.class::isInstance);
      keys.type(link.title());
      backToMap();
    }
    if (!(link.likelihood() instanceof Likelihood.Unstated)) {
      keys.press(KeyCode.F7);
      keys.type(typed(link.likelihood()));
      keys.press(KeyCode.ENTER);
      assertThat(Keyboard.ask(() -> scene().getFocusOwner())).isInstanceOf(MapView.class);
    }
    if (link.confidence() != null) {
      keys.press(KeyCode.F8);
      keys.type(new Names(MESSAGES).confidence(link.confidence()));
    }
    if (link.evidence().own()) {
      keys.tabTo(CheckBox.class::isInstance);
      keys.press(KeyCode.SPACE);
    }
    backToMap();
  }

  private String titleBeforeLink() {
    Link.Key link = document().now().selection().link().orElseThrow();
    return document().index().element(link.from()).orElseThrow().title();
  }

  private static String typed(Likelihood likelihood) {
    return switch (likelihood) {
      case Likelihood.Unstated _ -> "";
      case Likelihood.Rest _ -> "rest";
      case Likelihood.Exact e -> e.p().literal();
      case Likelihood.Range r -> r.lo().literal() + " to " + r.hi().literal();
      case Likelihood.Word w -> w.term();
    };
  }

  private static String addCommand(Kind kind) {
    return "command.add-" + kind.name().toLowerCase(Locale.ROOT);
  }

  private void command(String key) {
    take(KeyCode.K, MESSAGES.say(key));
  }

  /// Picks what a typed text finds, faster than the finder can be painted.
  private void take(KeyCode finder, String text) {
    keys.atOnce(() -> {
      keys.press(finder, KeyCode.SHORTCUT);
      keys.type(text);
      keys.press(KeyCode.ENTER);
    });
  }

  private void goTo(String title) {
    take(KeyCode.J, title);
    assertThat(Keyboard.ask(this::selectedTitle)).isEqualTo(title);
  }

  private String selectedTitle() {
    return document()
        .now()
        .selection()
        .element()
        .flatMap(document().index()::element)
        .map(Element::title)
        .orElse("");
  }

  private void fill(String name, String text) {
    keys.tabTo(node ->
        node instanceof TextInputControl
            && node.getParent().lookup(".caption") instanceof Label caption
            && caption.getText().equals(MESSAGES.say(name)));
    keys.type(text);
    keys.press(KeyCode.ENTER);
  }

  /// Escape leads out of wherever one is, and is not asked for more often than that.
  private void backToMap() {
    for (int i = 0; !Keyboard.ask(() -> scene().getFocusOwner() instanceof MapView); i++) {
      assertThat(i).as(() -> "Escape at " + scene().getFocusOwner()).isLessThan(3);
      keys.press(KeyCode.ESCAPE);
    }
  }

  private Scene scene() {
    return windows.open().getFirst().stage().getScene();
  }

  private Document document() {
    return windows.open().getFirst().file().orElseThrow().document();
  }

  private static Scenario bundled() {
    return switch (ScenarioFile.load(Path.of("scenarios/kremlin-next-move.json")).opening()) {
      case Opening.Opened o -> o.scenario();
      case Opening other -> throw new AssertionError(other);
    };
  }

  /// Without what this journey does not type.
  private static Scenario structure(Scenario s) {
    return Scenario.EMPTY
        .withHeader(s.title(), "", s.language(), s.scale(), s.start(), s.payoffUnit())
        .withActors(
            s.actors().stream()
                .map(a -> new Actor(a.id(), a.name(), a.color(), a.symbol(), "", a.extras()))
                .toList())
        .withMap(
            s.elements().stream()
                .map(e -> e.withEvidence(Evidence.NONE).withDetails(Details.NONE))
                .toList(),
            s.links().stream()
                .map(l -> l.withEvidence(Evidence.NONE.withOwn(l.evidence().own())))
                .toList());
  }

  /// The same with titles and names for ids, and elements and links in the order of the file.
  private Scenario renamed(Scenario s) {
    Map<String, String> names = new LinkedHashMap<>();
    s.actors().forEach(a -> names.put(a.id(), a.name()));
    s.elements().forEach(e -> names.put(e.id(), e.title()));
    List<String> order = wanted.elements().stream().map(Element::title).toList();
    Function<String, Integer> place = order::indexOf;
    return s.withMap(List.of(), List.of())
        .withStart(names.get(new Index(s).element(new Index(s).start()).id()))
        .withActors(
            s.actors().stream()
                .map(a ->
                    new Actor(a.name(), a.name(), a.color(), a.symbol(), a.notes(), a.extras()))
                .toList())
        .withMap(
            s.elements().stream()
                .map(e -> renamed(e, names))
                .sorted(Comparator.comparing(e -> place.apply(e.id())))
                .toList(),
            s.links().stream()
                .map(l -> l.withEnds(names.get(l.from()), names.get(l.to())))
                .sorted(Comparator.comparing(l -> place.apply(l.from())))
                .toList());
  }

  private static Element renamed(Element e, Map<String, String> names) {
    Payoffs payoffs =
        new Payoffs(
            e.payoffs().amounts().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        a -> names.get(a.getKey()),
                        Map.Entry::getValue,
                        (a, _) -> a,
                        LinkedHashMap::new)));
    Element named = e.withId(e.title()).withPayoffs(payoffs);
    return named instanceof Decision d ? d.withActor(names.get(d.actor())) : named;
  }
}
