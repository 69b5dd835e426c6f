package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nextmove.app.Document;
import nextmove.edit.Edit;
import nextmove.edit.Label;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.geom.Transform;
import nextmove.model.Details.Place;
import nextmove.model.Extras;
import nextmove.model.Group;
import nextmove.model.Link;
import nextmove.model.Scenario;
import nextmove.ui.map.Pointer.Button;
import org.junit.jupiter.api.Test;

/// Gestures, fed with what a pointer does.
class GesturesTest {
  private final Workbench bench = new Workbench();
  private final Handle handle = new Handle();
  private final List<String> deeds = new ArrayList<>();
  private final Hands hands =
      new Hands(
          bench.ground,
          handle,
          new PinButton(),
          new FoldButton(new Pigments()),
          new Hands.Deeds() {
            @Override
            public void editTitle(String element) {
              deeds.add("edit " + element);
            }

            @Override
            public void editGroupName(String group) {
              deeds.add("name " + group);
            }

            @Override
            public void offerToAdd(Point world) {
              deeds.add("add");
            }

            @Override
            public void openMenu(Point at) {
              deeds.add("menu");
            }

            @Override
            public void suppose(Selection what) {
              deeds.add("suppose");
            }
          });

  private final Point bare = new Point(900, 20);

  private Selection selected() {
    return bench.document.now().selection();
  }

  private void click(Pointer pointer) {
    hands.press(pointer, false).release(pointer);
  }

  private static Pointer extending(Pointer p) {
    return new Pointer(p.at(), p.button(), true, p.clicks());
  }

  private static Pointer with(Pointer p, Button button, int clicks) {
    return new Pointer(p.at(), button, p.extend(), clicks);
  }

  @Test
  void aClickSelectsACardAndTheBareMapNothing() {
    click(bench.on("x"));
    assertThat(selected()).isEqualTo(Selection.of("x"));
    click(extending(bench.on("y")));
    assertThat(selected().elements()).containsExactly("x", "y");
    click(extending(bench.on("x")));
    assertThat(selected().elements()).containsExactly("y");
    click(Workbench.at(bare));
    assertThat(selected()).isEqualTo(Selection.NONE);
  }

  @Test
  void aClickBesideALinkSelectsIt() {
    Box a = bench.card("a");
    click(Workbench.at(new Point(a.right() + 3, a.centerY() + 3)));
    assertThat(selected()).isEqualTo(Selection.of(new Link.Key("a", "d")));
  }

  @Test
  void aLinkIsTwentyFourPixelsWideAndADragThatBeginsThereDrawsAMarquee() {
    Box a = bench.card("a");
    Pointer beside = Workbench.at(new Point(a.right() + 6, a.centerY() + 11.5));
    click(beside);
    assertThat(selected()).isEqualTo(Selection.of(new Link.Key("a", "d")));
    Gesture marquee = hands.press(beside, false);
    marquee.drag(bench.on("z"));
    marquee.release(bench.on("z"));
    assertThat(selected().links()).isEmpty();
    assertThat(selected().elements()).contains("d", "z");
  }

  @Test
  void aDoubleClickEditsATitleOrAdds() {
    click(with(bench.on("d"), Button.PRIMARY, 2));
    click(with(Workbench.at(bare), Button.PRIMARY, 2));
    assertThat(deeds).containsExactly("edit d", "add");
  }

  @Test
  void aRightClickSelectsWhatItsMenuIsAboutAndARightDragPans() {
    Pointer right = with(bench.on("z"), Button.SECONDARY, 1);
    Transform before = bench.viewport.now();
    click(right);
    assertThat(selected()).isEqualTo(Selection.of("z"));
    assertThat(deeds).containsExactly("menu");
    assertThat(bench.viewport.now()).isEqualTo(before);

    Gesture pan = hands.press(right, false);
    pan.drag(right.moved(50, -20));
    pan.release(right.moved(50, -20));
    assertThat(bench.viewport.now()).isEqualTo(before.shifted(50, -20));
    assertThat(deeds).containsExactly("menu");
  }

  @Test
  void whilePanKeyIsHeldAnyDragPansAndEscTakesItBack() {
    Transform before = bench.viewport.now();
    Gesture pan = hands.press(bench.on("x"), true);
    pan.drag(bench.on("x").moved(30, 30));
    assertThat(bench.viewport.now()).isEqualTo(before.shifted(30, 30));
    pan.cancel();
    assertThat(bench.viewport.now()).isEqualTo(before);
    assertThat(selected()).isEqualTo(Selection.NONE);
  }

  @Test
  void aMarqueeSelectsWhatItTouches() {
    Box x = bench.card("x");
    Box z = bench.card("z");
    Pointer corner = Workbench.at(new Point(x.x() - 4, x.y() - 4));
    Pointer end = Workbench.at(new Point(z.right(), z.centerY()));
    Gesture marquee = new MarqueeGesture(bench.ground, corner, () -> {});
    marquee.drag(end);
    assertThat(bench.marquee.width()).isPositive();
    assertThat(bench.lit).hasSize(3);
    assertThat(selected()).isEqualTo(Selection.NONE);
    marquee.release(end);
    assertThat(selected().elements()).containsExactlyInAnyOrder("x", "y", "z");
    assertThat(bench.showsNothing()).isTrue();
  }

  @Test
  void aMarqueeThatIsCancelledLeavesTheSelection() {
    click(bench.on("a"));
    Gesture marquee = new MarqueeGesture(bench.ground, Workbench.at(bare), () -> {});
    marquee.drag(bench.on("end"));
    marquee.cancel();
    assertThat(selected()).isEqualTo(Selection.of("a"));
    assertThat(bench.showsNothing()).isTrue();
  }

  @Test
  void aDraggedCardIsPlacedByHandInOneVersion() {
    Scenario before = bench.document.scenario();
    Box box = bench.picture().box(bench.document.index().position("z"));
    Pointer press = bench.on("z");
    Gesture move = hands.press(press, false);
    move.drag(press.moved(20, 40));
    assertThat(bench.carried).hasSize(1);
    assertThat(bench.document.scenario()).isSameAs(before);
    move.release(press.moved(20, 40));
    assertThat(bench.document.index().element("z").orElseThrow().details().at())
        .isEqualTo(Place.of(new Point(Math.rint(box.x() + 40), Math.rint(box.y() + 80))));
    assertThat(selected()).isEqualTo(Selection.of("z"));
    bench.document.undo();
    assertThat(bench.document.scenario()).isSameAs(before);
  }

  @Test
  void selectedCardsAreCarriedTogether() {
    click(bench.on("x"));
    click(extending(bench.on("y")));
    Pointer press = bench.on("y");
    Gesture move = hands.press(press, false);
    move.drag(press.moved(0, 60));
    assertThat(bench.carried).hasSize(2);
    move.release(press.moved(0, 60));
    assertThat(bench.document.scenario().elements())
        .filteredOn(e -> e.details().at() != null)
        .extracting(e -> e.id())
        .containsExactly("x", "y");
    assertThat(bench.document.history().position()).isEqualTo(1);
  }

  private Gesture carry(String id, Pointer to) {
    Gesture gesture = hands.press(bench.on(id), false);
    gesture.drag(to);
    return gesture;
  }

  private List<String> following(String id) {
    return bench.document.scenario().links().stream()
        .filter(l -> l.from().equals(id))
        .map(Link::to)
        .toList();
  }

  @Test
  void aCardThatIsDroppedAtTheEdgeOfASiblingStandsBesideIt() {
    Box x = bench.card("x");
    Pointer above = Workbench.at(new Point(x.centerX(), x.y() - 4));
    Gesture move = carry("z", above);
    assertThat(bench.said).isEqualTo("Before “Go left”");
    assertThat(bench.mark.orElseThrow().box().height()).isZero();
    assertThat(following("d")).containsExactly("x", "y", "z");
    move.release(above);
    assertThat(following("d")).containsExactly("z", "x", "y");
    assertThat(bench.document.index().element("z").orElseThrow().details().at()).isNull();
    assertThat(selected()).isEqualTo(Selection.of("z"));
    assertThat(bench.document.now().label()).isEqualTo(new Label("edit.reorder", "Stay"));
    assertThat(bench.document.history().position()).isEqualTo(1);

    Pointer onNext = bench.on("y");
    carry("x", onNext).release(onNext);
    assertThat(following("d")).as("an option cannot follow one").containsExactly("z", "y", "x");
  }

  @Test
  void aCardThatIsDroppedOnAnotherFollowsItFromThenOn() {
    Pointer to = bench.on("z");
    Gesture move = carry("end", to);
    assertThat(bench.said).isEqualTo("Follows “Stay”");
    move.release(to);
    assertThat(bench.document.index().link(new Link.Key("z", "end"))).isPresent();
    assertThat(bench.document.index().link(new Link.Key("x", "end"))).isEmpty();
    assertThat(bench.document.index().link(new Link.Key("y", "end"))).isPresent();
    assertThat(bench.document.now().label()).isEqualTo(new Label("edit.move", "It ends", "Stay"));
  }

  @Test
  void whatACardCannotFollowSaysWhy() {
    Scenario before = bench.document.scenario();
    Pointer to = bench.on("end");
    Gesture move = carry("z", to);
    assertThat(bench.said).startsWith("A consequence leads to");
    assertThat(bench.mark).isEmpty();
    move.release(to);
    assertThat(bench.document.scenario()).isSameAs(before);
    assertThat(bench.refused).extracting(p -> p.code()).containsExactly("edit.link.kinds");
    carry("d", to).cancel();
    carry("d", to);
    assertThat(bench.said)
        .isEqualTo(
            "“It ends” follows from “What next?”, so “What next?” cannot be moved after it.");
  }

  @Test
  void severalCardsAreDroppedTogetherAndThoseThatFollowThemComeAlong() {
    for (String id : List.of("x", "y", "end")) {
      click(extending(bench.on(id)));
    }
    Box z = bench.card("z");
    Pointer below = Workbench.at(new Point(z.centerX(), z.bottom() + 4));
    Gesture move = carry("y", below);
    assertThat(bench.said).isEqualTo("After “Stay”");
    move.release(below);
    assertThat(following("d")).containsExactly("z", "x", "y");
    assertThat(bench.document.index().link(new Link.Key("x", "end"))).isPresent();
    assertThat(selected().elements()).containsExactly("x", "y", "end");
    assertThat(bench.document.now().label()).isEqualTo(new Label("edit.move.several", "2"));
  }

  @Test
  void aCancelledDragLeavesEverything() {
    click(bench.on("a"));
    Scenario before = bench.document.scenario();
    Pointer press = bench.on("z");
    Gesture move = hands.press(press, false);
    move.drag(press.moved(200, 10));
    move.cancel();
    assertThat(bench.document.scenario()).isSameAs(before);
    assertThat(selected()).isEqualTo(Selection.of("a"));
    assertThat(bench.showsNothing()).isTrue();
  }

  private Pointer onHandle(String id) {
    handle.attach(id);
    handle.place(bench.viewport, bench.picture());
    Box card = bench.card(id);
    return Workbench.at(new Point(card.right() + 6, card.centerY()));
  }

  @Test
  void theHandleAddsWhatFollows() {
    click(onHandle("z"));
    assertThat(bench.followed).containsExactly("z");
  }

  @Test
  void draggedFromTheHandleALinkGoesWhereItMay() {
    Pointer press = onHandle("z");
    Gesture link = hands.press(press, false);
    link.drag(bench.on("end"));
    assertThat(bench.lit)
        .as("an option may lead to every decision and consequence in view")
        .hasSize(3);
    assertThat(bench.over).hasSize(1);
    assertThat(bench.said).isEqualTo("Link to “It ends”");
    link.release(bench.on("end"));
    assertThat(bench.document.index().position(new Link.Key("z", "end"))).isNotNegative();
    assertThat(bench.showsNothing()).isTrue();
  }

  @Test
  void whatMayNotBeLinkedSaysWhy() {
    Gesture link = hands.press(onHandle("z"), false);
    Scenario before = bench.document.scenario();
    link.drag(bench.on("x"));
    assertThat(bench.over).isEmpty();
    assertThat(bench.said).startsWith("An option leads to");
    link.release(bench.on("x"));
    assertThat(bench.document.scenario()).isSameAs(before);
    assertThat(bench.refused).extracting(p -> p.code()).containsExactly("edit.link.kinds");
  }

  @Test
  void ontoTheBareMapALinkAddsWhatFollowsAndBackOntoItsSourceNothing() {
    Gesture link = hands.press(onHandle("z"), false);
    link.drag(Workbench.at(bare));
    assertThat(bench.said).isEqualTo("Add consequence");
    link.release(Workbench.at(bare));
    assertThat(bench.followed).containsExactly("z");

    Gesture back = hands.press(onHandle("z"), false);
    back.drag(Workbench.at(bare));
    back.drag(bench.on("z"));
    assertThat(bench.said).isEmpty();
    back.release(bench.on("z"));
    assertThat(bench.followed).containsExactly("z");
  }

  @Test
  void theNameOfAGroupSelectsItAndIsEditedByADoubleClick() {
    bench.document.perform(
        new Edit.PutGroup(new Group("g", "Ways", "", List.of("x", "y"), Extras.NONE)));
    bench.viewport.set(new Transform(1, 40, 300));
    Point name =
        bench.viewport.now().toScreen(bench.picture().list().groupName("g").orElseThrow().center());
    click(Workbench.at(name));
    assertThat(selected().elements()).containsExactly("x", "y");
    assertThat(deeds).isEmpty();
    click(new Pointer(name, Pointer.Button.PRIMARY, false, 2));
    assertThat(deeds).containsExactly("name g");
    bench.viewport.set(new Transform(0.2, 40, 300));
    bench.document.select(Selection.NONE);
    click(Workbench.at(bare));
    assertThat(selected().isEmpty()).isTrue();
  }

  @Test
  void whereNothingMayBeEditedEveryDragSaysSo() {
    Workbench closed = new Workbench(new Document(Workbench.SMALL, true));
    String why = Workbench.MESSAGES.say("edit.read-only");
    CardGesture card = new CardGesture(closed.ground, closed.on("x"), "x");
    card.drag(Workbench.at(bare));
    assertThat(closed.said).isEqualTo(why);
    card.drag(closed.on("d"));
    assertThat(closed.said).isEqualTo(why);
    card.cancel();
    LinkGesture link = new LinkGesture(closed.ground, closed.on("z"), "z");
    link.drag(Workbench.at(bare));
    assertThat(closed.said).isEqualTo(why);
    link.drag(closed.on("end"));
    assertThat(closed.said).isEqualTo(why);
    assertThat(closed.lit).isEmpty();
  }

  @Test
  void theWheelIsNotUndoneByThePanThatItIsTurnedIn() {
    Gesture pan = hands.press(with(Workbench.at(bare), Button.MIDDLE, 1), false);
    pan.drag(Workbench.at(new Point(bare.x() - 40, bare.y())));
    bench.viewport.zoomAt(bare, 1);
    Point seen = bench.viewport.now().toWorld(new Point(bare.x() - 40, bare.y()));
    pan.drag(Workbench.at(new Point(bare.x() - 60, bare.y())));
    assertThat(bench.viewport.zoom()).isEqualTo(1);
    assertThat(bench.viewport.now().toWorld(new Point(bare.x() - 60, bare.y()))).isEqualTo(seen);
  }
}
