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
import nextmove.layout.Route;
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

  private final Placement placement;
  private final Index index;
  private final Style style;
  private final Legend legend;
  private final Space space;
  private final CardDrawing cardDrawing;
  private final LinkDrawing linkDrawing;
  private final FoldDrawing foldDrawing;
  private final Folding folding;

  // Filled in by whoever paints first. Two threads may both make the same immutable marks; it does
  // not matter whose stay.
  private final Mark[] @Nullable [] cards;
  private final @Nullable LinkMarks[] links;
  private final double[] @Nullable [] widths;
  private final @Nullable Told told;
  private final @Nullable Dimmed dimmed;
  private @Nullable Overview overview;
  private @Nullable Bands bands;

  private DisplayList(
      Placement placement,
      Index index,
      Style style,
      Legend legend,
      Folding folding,
      Space space,
      Mark[] @Nullable [] cards,
      @Nullable LinkMarks[] links,
      double[] @Nullable [] widths,
      @Nullable Findings findings,
      Filter.@Nullable Passed passed) {
    if (placement.elementCount() != index.elementCount()
        || placement.linkCount() != index.linkCount()) {
      throw new IllegalArgumentException(
          "a placement of " + placement.elementCount() + " elements for " + index.elementCount());
    }
    this.placement = placement;
    this.index = index;
    this.style = style;
    this.legend = legend;
    this.folding = folding;
    this.space = space;
    this.cards = cards;
    this.links = links;
    this.widths = widths;
    cardDrawing = new CardDrawing(style, legend, placement.direction());
    linkDrawing = new LinkDrawing(style);
    foldDrawing = new FoldDrawing(style);
    told = findings == null ? null : new Told(findings, placement, index, style, legend);
    dimmed = passed == null ? null : new Dimmed(passed, style.look().background());
  }

  /// @param placement of the elements and links of `index`, by their positions
  public static DisplayList of(Placement placement, Index index, Style style) {
    return fresh(
        placement,
        index,
        style,
        Legend.of(index.scenario()),
        Folding.of(index),
        new Space(placement),
        null,
        null);
  }

  private static DisplayList fresh(
      Placement placement,
      Index index,
      Style style,
      Legend legend,
      Folding folding,
      Space space,
      @Nullable Findings findings,
      Filter.@Nullable Passed passed) {
    return new DisplayList(
        placement,
        index,
        style,
        legend,
        folding,
        space,
        new Mark[index.elementCount()][],
        new LinkMarks[index.linkCount()],
        new double[index.elementCount()][],
        findings,
        passed);
  }

  /// The picture of the version after, which has the same elements and links at the same positions,
  /// folded alike: what has not changed is not made again.
  public DisplayList with(Index now) {
    Legend after = legend.after(index.scenario(), now.scenario());
    boolean scaleStays =
        index.scenario().scale().equals(now.scenario().scale())
            && index.scenario().scales().equals(now.scenario().scales());
    if (after != legend || !scaleStays) {
      return fresh(placement, now, style, after, folding, space, findings(), passed());
    }
    DisplayList next =
        new DisplayList(
            placement,
            now,
            style,
            legend,
            folding,
            space,
            cards.clone(),
            links.clone(),
            widths.clone(),
            findings(),
            passed());
    if (now.scenario().groups().equals(index.scenario().groups())) {
      next.bands = bands;
    }
    for (int e = 0; e < index.elementCount(); e++) {
      if (now.element(e) != index.element(e)) {
        next.forget(e);
      }
    }
    for (int k = 0; k < index.linkCount(); k++) {
      if (now.link(k) != index.link(k)) {
        next.forgetLinks(now.from(k));
      }
    }
    return next;
  }

  /// Options show the actor of the decision before them, so they go with it.
  private void forget(int element) {
    cards[element] = null;
    for (int i = 0; i < index.outDegree(element); i++) {
      cards[index.to(index.out(element, i))] = null;
    }
  }

  /// The likelihoods of an element's links depend on each other.
  private void forgetLinks(int element) {
    widths[element] = null;
    for (int i = 0; i < index.outDegree(element); i++) {
      links[index.out(element, i)] = null;
    }
  }

  /// The same picture in another look.
  public DisplayList with(Look look) {
    return fresh(placement, index, style.with(look), legend, folding, space, findings(), passed());
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
    DisplayList same =
        new DisplayList(
            placement, index, style, legend, folding, space, cards, links, widths, findings,
            passed);
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
    Mark[] made = cards[e];
    if (made == null) {
      boolean isEnd = index.outDegree(e) == 0;
      List<Mark> marks =
          cardDrawing.marks(index.element(e), placement.card(e), index.actorOf(e), isEnd);
      int hidden = folding.beneath(e);
      if (hidden > 0) {
        marks.addAll(foldDrawing.marks(placement.box(e), hidden));
      }
      made = marks.toArray(Mark[]::new);
      cards[e] = made;
    }
    Mark[] now = told == null ? made : told.card(e, made);
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
    LinkMarks now = bright(k);
    return dimmed == null || isLinkOver(k) ? now : dimmed.link(k, now);
  }

  private LinkMarks bright(int k) {
    if (told != null) {
      return told.link(k, width(k));
    }
    LinkMarks made = links[k];
    if (made == null) {
      Route route = placement.route(k);
      made = new LinkMarks(linkDrawing.marks(route, width(k)), linkDrawing.label(route));
      links[k] = made;
    }
    return made;
  }

  private double width(int k) {
    int from = index.from(k);
    double[] made = widths[from];
    if (made == null) {
      made = LinkWidths.of(index, from, style.look());
      widths[from] = made;
    }
    for (int i = 0; i < made.length; i++) {
      if (index.out(from, i) == k) {
        return made[i];
      }
    }
    throw new IllegalStateException("link " + k + " does not leave element " + from);
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
              legend.palette(),
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
