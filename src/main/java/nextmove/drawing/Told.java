package nextmove.drawing;

import java.util.ArrayList;
import java.util.List;
import nextmove.layout.Placement;
import nextmove.layout.Route;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// The marks of cards and links with findings on them, made when they are first painted. Like a
/// [DisplayList]'s own, they may be made by several threads at once.
final class Told {
  private final Findings findings;
  private final Placement placement;
  private final Index index;
  private final FindingsDrawing cardDrawing;
  private final LinkDrawing linkDrawing;
  private final Faded faded;
  private final Mark[] @Nullable [] cards;
  private final @Nullable LinkMarks[] links;

  Told(Findings findings, Placement placement, Index index, Style style, Legend legend) {
    this.findings = findings;
    this.placement = placement;
    this.index = index;
    cardDrawing = new FindingsDrawing(style, legend, index, findings);
    linkDrawing = new LinkDrawing(style);
    faded = new Faded(style.look().background());
    cards = new Mark[index.elementCount()][];
    links = new LinkMarks[index.linkCount()];
  }

  Findings findings() {
    return findings;
  }

  String reach(int element) {
    return cardDrawing.reach(element);
  }

  /// @param own marks of the card without findings
  Mark[] card(int element, Mark[] own) {
    Mark[] made = cards[element];
    if (made == null) {
      boolean isEnd = index.outDegree(element) == 0;
      made = cardDrawing.marks(element, own, placement.box(element), isEnd);
      cards[element] = made;
    }
    return made;
  }

  LinkMarks link(int link, double width) {
    LinkMarks made = links[link];
    if (made == null) {
      Route route = placement.route(link);
      boolean over = findings.isLinkOver(link);
      double reach = over ? 0 : findings.linkReach(link);
      boolean best = findings.isBest(link);
      List<Mark> label = linkDrawing.label(route);
      if (best) {
        // Their grounds would cut into the edges of the line.
        label = label.stream().filter(Mark.Text.class::isInstance).toList();
      }
      List<Mark> words = new ArrayList<>(over ? List.of(faded.marks(label)) : label);
      if (findings.isPinned(link)) {
        words.addAll(linkDrawing.pin(route));
      }
      made = new LinkMarks(linkDrawing.marks(route, width, reach, best), words);
      links[link] = made;
    }
    return made;
  }
}
