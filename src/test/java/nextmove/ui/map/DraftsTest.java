package nextmove.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nextmove.app.Document;
import nextmove.app.Work;
import nextmove.bench.Maps;
import nextmove.drawing.Look;
import nextmove.edit.Edit;
import nextmove.geom.Box;
import nextmove.layout.Direction;
import nextmove.model.Element;
import nextmove.model.Event;
import nextmove.model.Index;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How pictures follow a document.
class DraftsTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<Picture> placed = new ArrayList<>();
  private final List<Box> patched = new ArrayList<>();
  private final Drafts drafts =
      new Drafts(
          Workbench.MESSAGES,
          Workbench.FONT,
          new Work(
              Runnable::run,
              background::add,
              e -> {
                throw new AssertionError(e);
              }),
          new Drafts.News() {
            @Override
            public void patched(Picture now, Box area) {
              patched.add(area);
            }

            @Override
            public void coming() {}

            @Override
            public void placed(@Nullable Picture before, Picture now) {
              placed.add(now);
            }
          });

  private static Index renamed(Index index, int element, String title) {
    Document document = new Document(index.scenario());
    document.perform(new Edit.PutElement(index.element(element).withTitle(title)));
    return document.index();
  }

  private static Index tagged(Index index, int element) {
    Element e = index.element(element);
    Document document = new Document(index.scenario());
    document.perform(new Edit.PutElement(e.withDetails(e.details().withTags(List.of("t")))));
    return document.index();
  }

  @Test
  void aSmallMapIsLaidOutAtOnce() {
    Index first = new Index(Workbench.SMALL);
    drafts.open(first);
    Index next = renamed(first, 2, "Another");
    drafts.show(next);
    assertThat(placed).extracting(Picture::index).containsExactly(first, next);
    assertThat(background).isEmpty();
  }

  @Test
  void whatTakesUpNoRoomIsOnlyPatched() {
    Index first = new Index(Workbench.SMALL);
    drafts.open(first);
    drafts.show(tagged(first, 2));
    assertThat(placed).hasSize(1);
    assertThat(patched).hasSize(1);
    assertThat(patched.getFirst().overlaps(placed.getFirst().box(2))).isTrue();
    assertThat(patched.getFirst().overlaps(placed.getFirst().box(5))).isFalse();
  }

  @Test
  void whileATitleIsTypedThePlacementStandsStill() {
    Index first = new Index(Workbench.SMALL);
    drafts.open(first);
    drafts.hold(true);
    Index typed = renamed(first, 2, "A");
    drafts.show(typed);
    assertThat(placed).hasSize(1);
    assertThat(drafts.isBehind()).isTrue();
    Document more = new Document(typed.scenario());
    more.perform(new Edit.AddElement(new Event("new", ""), null));
    drafts.show(more.index());
    assertThat(placed).as("a new card stands at once").hasSize(2);
    drafts.show(renamed(more.index(), 2, "Ab"));
    drafts.hold(false);
    assertThat(placed).hasSize(3);
    assertThat(drafts.isBehind()).isFalse();
  }

  @Test
  void whoAsksForThePictureOfAMapOfSomeSizeGetsTheLatest() {
    Index first = new Index(Maps.tree(Drafts.SMALL + 1));
    drafts.open(first);
    assertThat(placed).isEmpty();
    background.remove().run();
    assertThat(drafts.shown().index()).isSameAs(first);

    Index second = renamed(first, 1, "Second");
    Index third = renamed(second, 1, "Third");
    drafts.show(second);
    drafts.show(third);
    assertThat(drafts.isBehind()).isTrue();
    background.forEach(Runnable::run);
    assertThat(drafts.shown().index()).isSameAs(third);
    assertThat(placed).as("the second is out of date").hasSize(2);
  }

  @Test
  void aLargeMapIsLaidOutInTheBackgroundAndWhatIsOutOfDateIsDropped() {
    Index first = new Index(Maps.tree(Drafts.MOST_AT_ONCE + 1));
    drafts.open(first);
    assertThat(placed).isEmpty();
    background.remove().run();
    assertThat(placed).hasSize(1);

    Index second = renamed(first, 1, "Second");
    Index third = renamed(second, 1, "Third");
    drafts.show(second);
    drafts.show(third);
    background.remove().run();
    assertThat(placed).as("the second is out of date").hasSize(1);
    background.remove().run();
    assertThat(placed).extracting(Picture::index).containsExactly(first, third);
  }

  @Test
  void typingDoesNotBeginTheLayoutOfALargeMapAnew() {
    Index first = new Index(Maps.tree(Drafts.MOST_AT_ONCE + 1));
    drafts.open(first);
    background.remove().run();
    drafts.hold(true);
    Document more = new Document(first.scenario());
    more.perform(new Edit.AddElement(new Event("new", ""), null));
    drafts.show(more.index());
    Index typed = renamed(more.index(), 1, "A");
    drafts.show(typed);
    assertThat(background).hasSize(1);
    background.remove().run();
    assertThat(drafts.shown().index()).isIn(more.index(), typed);
    drafts.hold(false);
    background.forEach(Runnable::run);
    assertThat(drafts.shown().index()).isSameAs(typed);
  }

  @Test
  void aPatchBringsBackWhatWasOnTheScreenBeforeAnUndo() {
    Index first = new Index(Maps.tree(Drafts.MOST_AT_ONCE + 1));
    drafts.open(first);
    background.remove().run();
    drafts.show(renamed(first, 1, "Second"));
    drafts.show(first);
    assertThat(drafts.isBehind()).isFalse();
    background.remove().run();
    assertThat(drafts.picture()).isNotNull();
    assertThat(drafts.shown().index()).isSameAs(first);
  }

  @Test
  void anotherLookAndAnotherDirectionHoldForWhatComes() {
    drafts.open(new Index(Workbench.SMALL));
    drafts.setLook(Look.DARK);
    assertThat(drafts.shown().list().look()).isEqualTo(Look.DARK);
    drafts.setDirection(Direction.TOP_DOWN);
    assertThat(drafts.shown().placement().direction()).isEqualTo(Direction.TOP_DOWN);
    drafts.open(new Index(Scenario.EMPTY));
    assertThat(drafts.shown().list().look()).isEqualTo(Look.DARK);
    assertThat(drafts.isEmpty()).isTrue();
  }
}
