package nextmove.drawing;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nextmove.geom.Box;
import nextmove.geom.Point;
import nextmove.graph.Filter;
import nextmove.graph.Folding;
import nextmove.layout.Line;
import nextmove.layout.Placement;
import nextmove.model.Actor;
import nextmove.model.Element;
import nextmove.model.Group;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// The picture of one version of a scenario in one placement: what a painter is to put where. Marks
/// are made when they are first painted, and versions of the same placement share those that stay.
///
/// May be painted by several threads at once.
public final class DisplayList {
  /// So far at most what belongs to a card stands out of it.
  private static final double OUT = 40;

  private final PlainMarks plain;
  private final Placement placement;
  private final Index index;
  private final Style style;
  private final Folding folding;
  private final Space space;
  private final @Nullable Told told;
  private final @Nullable Dimmed dimmed;

  // Made by whoever paints first; it does not matter whose stay.
  private @Nullable Overview overview;
  private @Nullable Bands bands;

  private DisplayList(
      PlainMarks plain, Space space, @Nullable Findings findings, Filter.@Nullable Passed passed) {
    this.plain = plain;
    this.space = space;
    placement = plain.placement();
    index = plain.index();
    style = plain.style();
    folding = plain.folding();
    told = findings == null ? null : new Told(findings, placement, index, style, plain.legend());
    dimmed = passed == null ? null : new Dimmed(passed, style.look().background());
  }

  /// @param placement of the elements and links of `index`, by their positions
  public static DisplayList of(Placement placement, Index index, Style style) {
    Legend legend = Legend.of(index.scenario());
    PlainMarks plain = new PlainMarks(placement, index, style, legend, Folding.of(index));
    return new DisplayList(plain, new Space(placement), null, null);
  }

  /// The picture of the version after, which has the same elements and links at the same positions,
  /// folded alike: what has not changed is not made again.
  public DisplayList with(Index now) {
    DisplayList next = new DisplayList(plain.after(now), space, findings(), passed());
    if (now.scenario().groups().equals(index.scenario().groups())) {
      next.bands = bands;
    }
    return next;
  }

  /// The same picture in another look.
  public DisplayList with(Look look) {
    return new DisplayList(plain.in(look), space, findings(), passed());
  }

  /// The same picture with other findings on it, or without any. They may be of an earlier version
  /// that has the same elements and links at the same positions, as while newer ones are on their
  /// way.
  public DisplayList with(@Nullable Findings findings) {
    return over(findings, passed());
  }

  /// The same picture with what does not pass gone into the background; null shows all alike. It
  /// may be of an earlier version, as findings may.
  public DisplayList filtered(Filter.@Nullable Passed passed) {
    return over(findings(), passed);
  }

  private DisplayList over(@Nullable Findings findings, Filter.@Nullable Passed passed) {
    DisplayList same = new DisplayList(plain, space, findings, passed);
    same.bands = bands;
    return same;
  }

  /// What has been worked out and is shown; null for a plain map.
  public @Nullable Findings findings() {
    return told == null ? null : told.findings();
  }

  /// What passes the filter; null where there is none.
  public Filter.@Nullable Passed passed() {
    return dimmed == null ? null : dimmed.passed();
  }

  /// Around an element's card and what is worked out on its edges.
  public Box around(int element) {
    Box card = placement.box(element);
    return told == null ? card : card.grow(FindingsDrawing.OUT);
  }

  public Placement placement() {
    return placement;
  }

  public Look look() {
    return style.look();
  }

  public FontMeasure font() {
    return style.font();
  }

  /// What lies where.
  public SpatialIndex space() {
    return space.get();
  }

  /// How many elements are folded away beneath `element`, which is on the map; 0 if it is not
  /// folded.
  public int foldedBeneath(int element) {
    return folding.beneath(element);
  }

  /// Where a folded card says how much it hides.
  public Optional<Box> foldChip(int element) {
    int hidden = folding.beneath(element);
    return hidden == 0
        ? Optional.empty()
        : Optional.of(FoldDrawing.box(placement.box(element), hidden, style.font()));
  }

  /// The group whose name stands at `place`.
  public Optional<Group> groupAt(Point place) {
    return bands().at(place);
  }

  /// Where the name of a group stands, or would.
  public Optional<Box> groupName(String group) {
    return bands().nameOf(group);
  }

  /// Paints what can be seen in `view`: the bands of groups first, then links, their words over all
  /// links, cards over both. The background is the caller's.
  public void paint(View view, Painter painter) {
    bands().paint(view, painter);
    switch (view.detail()) {
      case CARD -> paintCards(view.visible(), painter);
      case BOX -> overview().boxes(view, painter);
      case DOT -> overview().dots(view, painter);
    }
  }

  private void paintCards(Box shown, Painter painter) {
    Box visible = shown.grow(OUT);
    BitSet linksSeen = space().linksIn(visible);
    paintLines(linksSeen, true, painter);
    paintLines(linksSeen, false, painter);
    for (int k = linksSeen.nextSetBit(0); k >= 0; k = linksSeen.nextSetBit(k + 1)) {
      paint(new Hit.OnLink(k), index.link(k).title(), link(k).label(), painter);
    }
    BitSet elementsSeen = space().elementsIn(visible);
    for (int e = elementsSeen.nextSetBit(0); e >= 0; e = elementsSeen.nextSetBit(e + 1)) {
      paint(new Hit.OnElement(e), index.element(e).title(), List.of(card(e)), painter);
    }
  }

  /// Where two run together, the line that is pale lies under the other.
  private void paintLines(BitSet seen, boolean pale, Painter painter) {
    for (int k = seen.nextSetBit(0); k >= 0; k = seen.nextSetBit(k + 1)) {
      if (pale == isLinkPale(k)) {
        paint(new Hit.OnLink(k), index.link(k).title(), link(k).line(), painter);
      }
    }
  }

  private static void paint(Hit part, String name, List<Mark> marks, Painter painter) {
    if (!marks.isEmpty()) {
      painter.begin(part, name);
      marks.forEach(painter::paint);
      painter.end();
    }
  }

  private Mark[] card(int e) {
    Mark[] own = plain.card(e);
    Mark[] now = told == null ? own : told.card(e, own);
    return dimmed == null || isOver(e) ? now : dimmed.card(e, now);
  }

  /// Whether it has gone into the background: the story does not come there, or it does not pass.
  boolean isPale(int element) {
    return isOver(element) || (dimmed != null && !dimmed.passed().passes(element));
  }

  boolean isLinkPale(int link) {
    return isLinkOver(link) || (dimmed != null && !dimmed.passed().passesLink(link));
  }

  private boolean isOver(int element) {
    return told != null && told.findings().isOver(element);
  }

  private boolean isLinkOver(int link) {
    return told != null && told.findings().isLinkOver(link);
  }

  private LinkMarks link(int k) {
    LinkMarks now = told == null ? plain.link(k) : told.link(k, plain.width(k));
    return dimmed == null || isLinkOver(k) ? now : dimmed.link(k, now);
  }

  private Bands bands() {
    Bands ready = bands;
    if (ready == null) {
      ready = new Bands(placement, index, space(), style);
      bands = ready;
    }
    return ready;
  }

  private Overview overview() {
    Overview ready = overview;
    if (ready == null) {
      ready =
          new Overview(
              index,
              placement,
              style,
              plain.legend().palette(),
              folding,
              space(),
              told,
              this::isPale,
              this::isLinkPale);
      overview = ready;
    }
    return ready;
  }

  /// The code points on this map that show as a substitute because the font lacks them.
  public Set<Integer> missing() {
    Set<Integer> missing = new LinkedHashSet<>();
    for (Actor actor : index.scenario().actors()) {
      missing.addAll(style.font().missing(actor.symbol()));
    }
    for (Element element : index.scenario().elements()) {
      missing.addAll(style.font().missing(element.title()));
    }
    for (int k = 0; k < placement.linkCount(); k++) {
      if (!placement.showsLink(k)) {
        continue;
      }
      for (Line line : placement.route(k).label()) {
        missing.addAll(style.font().missing(line.text()));
      }
    }
    return missing;
  }
}
