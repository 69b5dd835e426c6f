package nextmove.ui.map;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextmove.app.Job;
import nextmove.app.Work;
import nextmove.drawing.DisplayList;
import nextmove.drawing.Findings;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.drawing.Style;
import nextmove.geom.Box;
import nextmove.graph.Filter;
import nextmove.layout.Direction;
import nextmove.layout.Layout;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Scenario;
import nextmove.text.MapText;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;

/// Makes the picture of each version: at once where only words or colours change or the map is
/// small; by a second thread while the rest of the window follows the edit, where the map can be
/// laid out between two frames; else in the background, where a result that is out of date by then
/// is dropped.
final class Drafts {
  /// Up to so many elements a map is laid out sooner than another thread is told.
  static final int SMALL = 100;

  /// Above this many elements nobody waits for the picture.
  static final int MOST_AT_ONCE = 2000;

  /// So far something may stand out of the cards at the map's edge.
  private static final double EDGE = 24;

  private static final Index NOTHING = new Index(Scenario.EMPTY);

  private final Messages messages;
  private final FontMeasure font;
  private final Work work;
  private final News news;
  private Look look = Look.LIGHT;
  private Direction direction = Direction.LEFT_RIGHT;
  private @Nullable Picture picture;
  private @Nullable Index wanted;
  private @Nullable Job job;
  private @Nullable CompletableFuture<Picture> forked;
  private @Nullable Index laidOut;
  private boolean holding;
  private @Nullable Findings findings;
  private Filter.@Nullable Passed passed;
  private final ReadOnlyObjectWrapper<@Nullable Focus> focus = new ReadOnlyObjectWrapper<>();

  /// Hears of new pictures.
  interface News {
    /// Something inside `area` looks different; everything stands where it stood.
    void patched(Picture now, Box area);

    /// There is another picture for who asks for it between now and the next frame.
    void coming();

    /// Everything may stand elsewhere.
    void placed(@Nullable Picture before, Picture now);
  }

  Drafts(Messages messages, FontMeasure font, Work work, News news) {
    this.messages = messages;
    this.font = font;
    this.work = work;
    this.news = news;
  }

  /// The picture that is shown; null before the first. Waits for the one that is being made between
  /// two frames.
  @Nullable Picture picture() {
    CompletableFuture<Picture> coming = forked;
    if (coming != null) {
      arrived(coming.join());
    }
    return picture;
  }

  /// The picture that is shown, an empty one before the first.
  Picture shown() {
    Picture now = picture();
    return now == null ? drafted(NOTHING, look, direction, null) : now;
  }

  /// Whether the document has no elements.
  boolean isEmpty() {
    return wanted == null || wanted.elementCount() == 0;
  }

  /// Whether a picture of a later version is on its way.
  boolean isBehind() {
    return picture == null || picture.index() != wanted;
  }

  void setLook(Look newLook) {
    look = newLook;
    if (picture != null) {
      picture = new Picture(picture.index(), picture.list().with(look));
      news.patched(picture, picture.bounds());
    }
  }

  /// Shows what has been worked out of a version as soon as that is the one that is shown; null
  /// shows a plain map.
  void setFindings(@Nullable Findings newFindings) {
    findings = newFindings;
    tell();
  }

  /// Shows what does not pass pale, as soon as the version is shown that it is of; null shows all
  /// alike.
  void setPassed(Filter.@Nullable Passed newPassed) {
    passed = newPassed;
    tell();
  }

  private void tell() {
    Picture before = picture;
    if (before != null) {
      picture = told(before);
      if (picture != before) {
        news.patched(picture, picture.bounds().grow(EDGE));
      }
    }
  }

  /// With the findings and what passes, if they are of its version.
  private Picture told(Picture plain) {
    DisplayList list = plain.list();
    Findings found = findings;
    if (list.findings() != found && (found == null || found.index() == plain.index())) {
      list = list.with(found);
    }
    Filter.@Nullable Passed now = passed;
    if (list.passed() != now && (now == null || now.index() == plain.index())) {
      list = list.filtered(now);
    }
    return list == plain.list() ? plain : new Picture(plain.index(), list);
  }

  ReadOnlyObjectProperty<@Nullable Focus> focus() {
    return focus.getReadOnlyProperty();
  }

  /// Shows only a part of the map from now on; null shows all of it.
  void setFocus(@Nullable Focus newFocus) {
    if (!Objects.equals(newFocus, focus.get())) {
      focus.set(newFocus);
      if (wanted != null) {
        arrange(wanted);
      }
    }
  }

  void setDirection(Direction newDirection) {
    direction = newDirection;
    if (wanted != null) {
      arrange(wanted);
    }
  }

  /// Begins anew with another document.
  void open(Index index) {
    picture = null;
    holding = false;
    focus.set(null);
    arrange(index);
  }

  /// While a title is typed the placement stands still; what has changed is laid out afterwards.
  void hold(boolean hold) {
    holding = hold;
    if (!hold && wanted != null && isBehind() && job == null && forked == null) {
      show(wanted);
    }
  }

  /// Shows the next version.
  void show(Index index) {
    wanted = index;
    Picture before = picture;
    if (before == null) {
      return;
    }
    if (before.index() == index) {
      if (laidOut != index) {
        cancel();
      }
      return;
    }
    if (before.placement().direction() == direction && fits(before.index(), index)) {
      cancel();
      Box area = changed(before, index);
      picture = told(new Picture(index, before.list().with(index)));
      boolean elsewhere = findings != null || passed != null;
      news.patched(picture, elsewhere ? picture.bounds().grow(EDGE) : area);
    } else if (!holding || laidOut == null || !sameElements(laidOut, index)) {
      arrange(index);
    }
  }

  private boolean fits(Index before, Index now) {
    return new Fit(before, new MapText(before, messages), now, new MapText(now, messages)).holds();
  }

  /// A new or removed element cannot wait for the end of typing. Nor does what is typed begin the
  /// layout anew that is to show it: on a large map that would not end before the typing.
  private static boolean sameElements(Index before, Index now) {
    return before.elementCount() == now.elementCount() && before.linkCount() == now.linkCount();
  }

  private void arrange(Index index) {
    cancel();
    wanted = index;
    laidOut = index;
    Look asked = look;
    Direction way = direction;
    @Nullable Focus on = focus.get();
    int elements = index.elementCount();
    if (elements <= SMALL) {
      arrived(drafted(index, asked, way, on));
    } else if (elements <= MOST_AT_ONCE) {
      forked = work.fork(() -> drafted(index, asked, way, on));
      news.coming();
    } else {
      job = work.start("work.layout", _ -> drafted(index, asked, way, on), this::arrived);
    }
  }

  private void cancel() {
    forked = null;
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  private Picture drafted(Index index, Look in, Direction way, @Nullable Focus on) {
    DisplayList list =
        DisplayList.of(
            Layout.arrange(index, Focus.hidden(index, on), font, new MapText(index, messages), way),
            index,
            new Style(in, font, size -> MapText.amount(size, messages)));
    // Asked for here, the index of what lies where is made here too and not between two frames.
    list.space();
    return new Picture(index, list);
  }

  private void arrived(Picture arrived) {
    job = null;
    forked = null;
    Picture before = picture;
    Picture now =
        arrived.list().look() == look
            ? arrived
            : new Picture(arrived.index(), arrived.list().with(look));
    now = told(now);
    picture = now;
    news.placed(before, now);
    if (wanted != null && wanted != now.index()) {
      show(wanted);
    }
  }

  /// Around all cards whose element has changed and all ways of links that have, with what depends
  /// on them.
  private static Box changed(Picture before, Index now) {
    Box area = null;
    Index was = before.index();
    if (!was.scenario().actors().equals(now.scenario().actors())
        || !was.scenario().payoffUnit().equals(now.scenario().payoffUnit())
        || !was.scenario().groups().equals(now.scenario().groups())) {
      return before.bounds().grow(EDGE);
    }
    for (int e = 0; e < now.elementCount(); e++) {
      if (was.element(e) != now.element(e) && before.placement().shows(e)) {
        area = around(area, before.box(e));
        if (!samePayoffs(was.element(e), now.element(e))) {
          return before.bounds();
        }
      }
    }
    for (int k = 0; k < now.linkCount(); k++) {
      if (was.link(k) != now.link(k)) {
        int from = now.from(k);
        for (int i = 0; i < now.outDegree(from); i++) {
          int sibling = now.out(from, i);
          if (before.placement().showsLink(sibling)) {
            area = around(area, before.way(sibling));
          }
        }
      }
    }
    return area == null ? Box.EMPTY : area.grow(12);
  }

  private static boolean samePayoffs(Element a, Element b) {
    return a.payoffs().equals(b.payoffs());
  }

  private static Box around(@Nullable Box all, Box more) {
    return all == null ? more : all.union(more);
  }
}
