package nextmove.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;
import org.jspecify.annotations.Nullable;

/// What of a version is laid out where some of it is hidden: a smaller map of the rest, and where
/// everything of the whole stands in it. What is said on the map is said of the whole.
final class Part {
  static final int NOWHERE = -1;

  final Index index;
  private final int @Nullable [] element;
  private final int @Nullable [] link;
  private final int[] wholeElement;
  private final int[] wholeLink;
  private final Labels whole;

  Part(Index all, BitSet hidden, Labels labels) {
    whole = labels;
    if (hidden.isEmpty()) {
      index = all;
      element = null;
      link = null;
      wholeElement = new int[0];
      wholeLink = new int[0];
      return;
    }
    element = new int[all.elementCount()];
    link = new int[all.linkCount()];
    wholeElement = new int[all.elementCount()];
    wholeLink = new int[all.linkCount()];
    Arrays.fill(element, NOWHERE);
    Arrays.fill(link, NOWHERE);
    List<Element> elements = new ArrayList<>();
    for (int e = hidden.nextClearBit(0); e < element.length; e = hidden.nextClearBit(e + 1)) {
      wholeElement[elements.size()] = e;
      element[e] = elements.size();
      elements.add(all.element(e));
    }
    List<Link> links = new ArrayList<>();
    for (int k = 0; k < link.length; k++) {
      if (!hidden.get(all.from(k)) && !hidden.get(all.to(k))) {
        wholeLink[links.size()] = k;
        link[k] = links.size();
        links.add(all.link(k));
      }
    }
    index = new Index(all.scenario().withMap(elements, links));
  }

  int elements() {
    return element == null ? index.elementCount() : element.length;
  }

  int links() {
    return link == null ? index.linkCount() : link.length;
  }

  /// Where an element of the whole stands, or {@link #NOWHERE}.
  int element(int ofWhole) {
    return element == null ? ofWhole : element[ofWhole];
  }

  /// Where a link of the whole stands, or {@link #NOWHERE}.
  int link(int ofWhole) {
    return link == null ? ofWhole : link[ofWhole];
  }

  int linkOfWhole(int here) {
    return link == null || here < 0 ? here : wholeLink[here];
  }

  /// The words on the smaller map.
  Labels labels() {
    return link == null
        ? whole
        : new Labels() {
          @Override
          public String strip(int here) {
            return whole.strip(wholeElement[here]);
          }

          @Override
          public int marks(int here) {
            return whole.marks(wholeElement[here]);
          }

          @Override
          public String link(int here) {
            return whole.link(wholeLink[here]);
          }
        };
  }
}
