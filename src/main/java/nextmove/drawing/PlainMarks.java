package nextmove.drawing;

import java.util.List;
import nextmove.graph.Folding;
import nextmove.layout.Placement;
import nextmove.layout.Route;
import nextmove.model.Index;
import nextmove.model.Scenario;
import org.jspecify.annotations.Nullable;

/// The marks of cards and links by themselves, with nothing worked out on them and nothing gone
/// into the background. They are made when they are first painted, and versions of the same
/// placement share those that stay.
///
/// May be asked by several threads at once: two may both make the same immutable marks, and it does
/// not matter whose stay.
final class PlainMarks {
  private final Placement placement;
  private final Index index;
  private final Style style;
  private final Legend legend;
  private final Folding folding;
  private final CardDrawing cardDrawing;
  private final LinkDrawing linkDrawing;
  private final FoldDrawing foldDrawing;
  private final Mark[] @Nullable [] cards;
  private final @Nullable LinkMarks[] links;
  private final double[] @Nullable [] widths;

  private PlainMarks(
      Placement placement,
      Index index,
      Style style,
      Legend legend,
      Folding folding,
      Mark[] @Nullable [] cards,
      @Nullable LinkMarks[] links,
      double[] @Nullable [] widths) {
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
    this.cards = cards;
    this.links = links;
    this.widths = widths;
    cardDrawing = new CardDrawing(style, legend, placement.direction());
    linkDrawing = new LinkDrawing(style);
    foldDrawing = new FoldDrawing(style);
  }

  PlainMarks(Placement placement, Index index, Style style, Legend legend, Folding folding) {
    this(
        placement,
        index,
        style,
        legend,
        folding,
        new Mark[index.elementCount()][],
        new LinkMarks[index.linkCount()],
        new double[index.elementCount()][]);
  }

  /// Of the version after, which has the same elements and links at the same positions, folded
  /// alike.
  PlainMarks after(Index now) {
    Scenario before = index.scenario();
    Scenario after = now.scenario();
    Legend next = legend.after(before, after);
    boolean scaleStays =
        before.scale().equals(after.scale()) && before.scales().equals(after.scales());
    if (next != legend || !scaleStays) {
      return new PlainMarks(placement, now, style, next, folding);
    }
    PlainMarks patched =
        new PlainMarks(
            placement, now, style, legend, folding, cards.clone(), links.clone(), widths.clone());
    for (int e = 0; e < index.elementCount(); e++) {
      if (now.element(e) != index.element(e)) {
        patched.forget(e);
      }
    }
    for (int k = 0; k < index.linkCount(); k++) {
      if (now.link(k) != index.link(k)) {
        patched.forgetLinks(now.from(k));
      }
    }
    return patched;
  }

  PlainMarks in(Look look) {
    return new PlainMarks(placement, index, style.with(look), legend, folding);
  }

  Placement placement() {
    return placement;
  }

  Index index() {
    return index;
  }

  Style style() {
    return style;
  }

  Legend legend() {
    return legend;
  }

  Folding folding() {
    return folding;
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

  Mark[] card(int e) {
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
    return made;
  }

  LinkMarks link(int k) {
    LinkMarks made = links[k];
    if (made == null) {
      Route route = placement.route(k);
      made = new LinkMarks(linkDrawing.marks(route, width(k)), linkDrawing.label(route));
      links[k] = made;
    }
    return made;
  }

  /// Of its line, by how likely the link is.
  double width(int k) {
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
}
