package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nextmove.drawing.Ink;
import nextmove.drawing.Palette;
import nextmove.edit.Selection;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Actor;
import nextmove.model.Assumption;
import nextmove.model.Decision;
import nextmove.model.Details;
import nextmove.model.Dissent;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Kind;
import nextmove.model.Likelihood;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;
import nextmove.model.Source;
import nextmove.model.SourceRef;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.map.MapView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The Kremlin map built from nothing with nothing but keys, as its file has it: all that is said
/// of the scenario, its actors, elements and links, their notes, dates, tags and sources,
/// assumptions, other readings and indicators.
///
/// Equal means {@link Scenario#equals}, once two things that nobody types are made equal:
///
/// - Ids: the program makes them up. Here they are titles, names and texts.
/// - The order of elements, and of links that begin at different elements: it is that in which they
///   were made. Which of several links from one element comes first is left as it is, since that is
///   where things stand on the map.
class FromNothingTest extends WindowTest {
  private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

  /// What rests on evidence, and how it is selected.
  private record Judged(Evidence evidence, Runnable goTo) {}

  private final Scenario wanted = bundled();

  @Override
  void begin() {
    Keyboard.run(() -> windows.create(Optional.empty()));
    keys.waitFor(".inspector");
  }

  @Test
  void theKremlinMapIsBuiltByKeyboardAlone() {
    assertThat(scene().getFocusOwner()).isInstanceOf(MapView.class);
    sayWhatItIsAbout();
    wanted.actors().forEach(a -> keys.atOnce(() -> addActor(a)));
    addElementsAndLinks();
    wanted.elements().forEach(e -> keys.atOnce(() -> sayPayoffs(e)));
    wanted.links().forEach(l -> keys.atOnce(() -> judge(l)));
    addSources();
    addAssumptions();
    wanted.elements().forEach(e -> keys.atOnce(() -> tell(judged(e), Optional.of(e.details()))));
    wanted.links().forEach(l -> keys.atOnce(() -> tell(judged(l), Optional.empty())));
    wanted.indicators().forEach(i -> keys.atOnce(() -> addIndicator(i)));
    Scenario built = Wording.of(Keyboard.ask(() -> document().scenario()), wanted);
    Scenario said = Wording.of(wanted, wanted);
    assertThat(built.actors()).isEqualTo(said.actors());
    assertThat(built.sources()).isEqualTo(said.sources());
    assertThat(built.assumptions()).isEqualTo(said.assumptions());
    assertThat(built.indicators()).isEqualTo(said.indicators());
    assertThat(built.elements()).containsExactlyElementsOf(said.elements());
    assertThat(built.links()).containsExactlyElementsOf(said.links());
    assertThat(built).isEqualTo(said);
  }

  private void sayWhatItIsAbout() {
    command("command.notes");
    keys.type(wanted.summary());
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
    if (!actor.notes().isEmpty()) {
      choose("inspector.actor.more", 1);
      keys.type(actor.notes());
      keys.press(KeyCode.ESCAPE);
    }
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
    if (wanted.start() != null) {
      command("command.start");
    }
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
      keys.press(KeyCode.ENTER);
      assertThat(Keyboard.ask(() -> scene().getFocusOwner())).isInstanceOf(MapView.class);
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
    goTo(link);
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

  /// Each source is made where it is named first.
  private void addSources() {
    for (Source source : wanted.sources()) {
      Judged first =
          judged()
              .filter(j ->
                  j.evidence().sources().stream().anyMatch(r -> r.source().equals(source.id())))
              .findFirst()
              .orElseThrow();
      keys.atOnce(() -> {
        first.goTo().run();
        keys.press(KeyCode.F3);
        int sources = document().scenario().sources().size();
        if (sources == 0) {
          keys.tabTo(n -> isCalled(n, "inspector.source.add"));
          keys.press(KeyCode.SPACE);
        } else {
          choose("inspector.source.add", sources + 1);
        }
        fill("source.author", source.author());
        fill("source.title", source.title());
        fill("source.publisher", source.publisher());
        fill("source.date", source.date() == null ? "" : source.date().from());
        keys.tabTo(n -> isCalled(n, "source.reliability"));
        keys.type(source.reliability());
        keys.press(KeyCode.ESCAPE);
        backToMap();
      });
    }
  }

  /// Each assumption is made where it is made use of first.
  private void addAssumptions() {
    for (Assumption assumption : wanted.assumptions()) {
      Judged first =
          judged()
              .filter(j -> j.evidence().assumptions().contains(assumption.id()))
              .findFirst()
              .orElseThrow();
      keys.atOnce(() -> {
        first.goTo().run();
        keys.press(KeyCode.F3);
        choose("reasons.add", otherAssumptions().size() + 1);
        keys.type(assumption.text());
        name(assumption.sources(), List.of());
        keys.press(KeyCode.ESCAPE);
        backToMap();
      });
    }
  }

  /// Each indicator is made where it is first said to bear on something.
  private void addIndicator(Indicator indicator) {
    Link.Key first = indicator.links().getFirst().link();
    goTo(new Link(first.from(), first.to()));
    command("command.add-indicator");
    keys.type(indicator.title());
    fill("indicator.until", indicator.until() == null ? "" : indicator.until().from());
    for (Indicator.Bearing bearing : indicator.links()) {
      ratio("indicator.ratio.name", bearing, bearing.ratio());
      ratio("indicator.ratio-if-absent.name", bearing, bearing.ratioIfAbsent());
    }
    keys.press(KeyCode.ESCAPE);
    backToMap();
  }

  private void ratio(String name, Indicator.Bearing bearing, @Nullable Num ratio) {
    if (ratio != null) {
      String to = new Index(wanted).element(bearing.link().to()).orElseThrow().title();
      String called = MESSAGES.say(name, MESSAGES.quoted(to));
      keys.tabTo(n -> n instanceof TextField && called.equals(n.getAccessibleText()));
      keys.type(ratio.literal());
      keys.press(KeyCode.ENTER);
    }
  }

  private void tell(Judged judged, Optional<Details> details) {
    if (judged.evidence().equals(Evidence.NONE) && details.equals(Optional.of(Details.NONE))) {
      return;
    }
    judged.goTo().run();
    keys.press(KeyCode.F3);
    keys.type(judged.evidence().notes());
    details.ifPresent(d -> {
      if (d.date() != null) {
        fill("inspector.date", d.date().from());
      }
      if (!d.tags().isEmpty()) {
        fill("inspector.tags", String.join(", ", d.tags()));
      }
    });
    if (judged.evidence().own() != present().own()) {
      keys.tabTo(CheckBox.class::isInstance);
      keys.press(KeyCode.SPACE);
    }
    name(judged.evidence().sources(), present().sources());
    for (String id : judged.evidence().assumptions()) {
      int at = otherAssumptions().indexOf(Wording.texts(wanted).get(id));
      if (at >= 0) {
        choose("reasons.add", at + 1);
      }
    }
    for (Dissent dissent : judged.evidence().dissents()) {
      choose("reasons.add", otherAssumptions().size() + 2);
      keys.type(dissent.text());
      keys.press(KeyCode.TAB);
      keys.type(dissent.by());
      name(dissent.sources(), List.of());
      keys.press(KeyCode.ESCAPE);
    }
    backToMap();
  }

  /// Names sources beside those that are named, and says what is said of them there.
  private void name(List<SourceRef> refs, List<SourceRef> named) {
    for (SourceRef ref : refs) {
      Source source =
          wanted.sources().stream()
              .filter(s -> s.id().equals(ref.source()))
              .findFirst()
              .orElseThrow();
      List<Source> others =
          document().scenario().sources().stream()
              .filter(s -> named.stream().noneMatch(r -> r.source().equals(s.id())))
              .toList();
      int at = others.stream().map(Source::title).toList().indexOf(source.title());
      if (at >= 0) {
        choose("inspector.source.add", at + 1);
      }
      if (ref.credibility() != null) {
        keys.tabTo(
            n -> n instanceof Button chip && chip.getText().startsWith(source.author()),
            at >= 0 ? new KeyCode[] {KeyCode.SHIFT} : new KeyCode[0]);
        keys.press(KeyCode.SPACE);
        keys.tabTo(n -> isCalled(n, "source.credibility"));
        keys.type(ref.credibility().toString());
        keys.press(KeyCode.ESCAPE);
      }
    }
  }

  /// Takes an item of a menu that a button opens, counted from 1.
  private void choose(String button, int item) {
    keys.tabTo(n -> n instanceof MenuButton && isCalled(n, button));
    keys.press(KeyCode.SPACE);
    for (int i = 0; i < item; i++) {
      keys.press(KeyCode.DOWN);
    }
    keys.press(KeyCode.ENTER);
  }

  private static boolean isCalled(Node node, String key) {
    return MESSAGES.say(key).equals(node.getAccessibleText());
  }

  /// What is selected rests on.
  private Evidence present() {
    Selection selection = document().now().selection();
    Index index = document().index();
    return selection
        .element()
        .flatMap(index::element)
        .map(Element::evidence)
        .or(() -> selection.link().flatMap(index::link).map(Link::evidence))
        .orElseThrow();
  }

  /// The texts of the assumptions that what is selected does not rest on.
  private List<String> otherAssumptions() {
    return document().scenario().assumptions().stream()
        .filter(a -> !present().assumptions().contains(a.id()))
        .map(Assumption::text)
        .toList();
  }

  private Stream<Judged> judged() {
    return Stream.concat(
        wanted.elements().stream().map(this::judged), wanted.links().stream().map(this::judged));
  }

  private Judged judged(Element element) {
    return new Judged(element.evidence(), () -> goTo(element.title()));
  }

  private Judged judged(Link link) {
    return new Judged(link.evidence(), () -> goTo(link));
  }

  private void goTo(Link link) {
    Index index = new Index(wanted);
    goTo(index.element(link.to()).orElseThrow().title());
    String from = index.element(link.from()).orElseThrow().title();
    do {
      keys.press(KeyCode.L, KeyCode.SHORTCUT, KeyCode.SHIFT);
    } while (!from.equals(Keyboard.ask(this::titleBeforeLink)));
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
    return window().stage().getScene();
  }

  private static Scenario bundled() {
    return switch (ScenarioFile.load(Path.of("scenarios/kremlin-next-move.json")).opening()) {
      case Opening.Opened o -> o.scenario();
      case Opening other -> throw new AssertionError(other);
    };
  }
}
