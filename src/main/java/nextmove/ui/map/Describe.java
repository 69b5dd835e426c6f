package nextmove.ui.map;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextmove.drawing.Detail;
import nextmove.drawing.Findings;
import nextmove.drawing.Hit;
import nextmove.layout.Card;
import nextmove.layout.Line;
import nextmove.model.Bookmark;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.text.FindingsText;
import nextmove.text.IndicatorText;
import nextmove.text.MapText;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.notes.NoteView;
import org.jspecify.annotations.Nullable;

/// Elements in words: for screen readers, and for what cannot be read on the map.
final class Describe {
  private static final int LONGEST_NOTES = 400;

  private final Messages messages;
  private final Names names;
  private final FindingsText findingsText;
  private @Nullable MapText words;
  private @Nullable Index wordsOf;

  Describe(Messages messages) {
    this.messages = messages;
    names = new Names(messages);
    findingsText = new FindingsText(messages);
  }

  /// "Decision. Kremlin. What does the Kremlin do next? leads to 4", with the words on the way
  /// there.
  String aloud(Picture picture, int element) {
    Index index = picture.index();
    Element shown = index.element(element);
    MapText words = words(index);
    int hidden = picture.list().foldedBeneath(element);
    String plain =
        messages.say(
            "map.element",
            names.kind(shown.kind()),
            names.title(shown),
            words.strip(element),
            index.inDegree(element) == 0 ? "" : words.link(index.in(element, 0)).replace('\n', ' '),
            index.outDegree(element));
    for (Bookmark bookmark : index.scenario().bookmarks()) {
      if (bookmark.element().equals(shown.id())) {
        plain += " " + messages.say("map.bookmark", names.bookmark(bookmark, index));
      }
    }
    for (String line : watched(index, shown)) {
      plain += " " + line + ".";
    }
    if (hidden > 0) {
      plain += " " + messages.say("map.folded", hidden);
    }
    Findings findings = picture.list().findings();
    return findings == null ? plain : plain + " " + findingsText.of(findings, element);
  }

  /// The indicators that bear on what follows the element.
  private List<String> watched(Index index, Element element) {
    IndicatorText text = new IndicatorText(messages);
    return index.scenario().indicators().stream()
        .filter(i -> i.links().stream().anyMatch(b -> b.link().from().equals(element.id())))
        .map(text::of)
        .toList();
  }

  private MapText words(Index index) {
    MapText known = words;
    if (known == null || index != wordsOf) {
      known = new MapText(index, messages);
      words = known;
      wordsOf = index;
    }
    return known;
  }

  /// What there is to know of what lies at the pointer and cannot be read there; empty if there is
  /// nothing.
  String atPointer(Picture picture, Hit hit, double zoom) {
    return switch (hit) {
      case Hit.OnElement e -> ofElement(picture, e.element(), zoom);
      case Hit.OnLink l -> ofLink(picture, l.link());
      case Hit.Empty _ -> "";
    };
  }

  /// What a click comes to, which one would not guess.
  private String ofLink(Picture picture, int link) {
    Index index = picture.index();
    boolean mayBeSupposed =
        picture.list().findings() != null
            && picture.shows(new Hit.OnLink(link))
            && index.outDegree(index.from(link)) > 1
            && !picture.placement().route(link).label().isEmpty();
    return mayBeSupposed ? messages.say("analyse.click") : "";
  }

  /// What of the element cannot be read at this zoom: its title where that is cut or too small, its
  /// notes and indicators always, and what has been worked out; empty if there is nothing more to
  /// read.
  private String ofElement(Picture picture, int element, double zoom) {
    Element shown = picture.index().element(element);
    boolean cut = Detail.at(zoom) != Detail.CARD || isCut(picture.placement().card(element), shown);
    String title = cut ? names.title(shown) : "";
    String notes = NoteView.plain(shown.evidence().notes(), LONGEST_NOTES);
    Findings findings = picture.list().findings();
    String watched = String.join("\n", watched(picture.index(), shown));
    return Stream.of(
            title, findings == null ? "" : findingsText.of(findings, element), notes, watched)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static boolean isCut(Card card, Element element) {
    return !card.title().isEmpty()
        && card.title().stream().map(Line::text).reduce((_, last) -> last).orElse("").endsWith("…")
        && !element.title().strip().endsWith("…");
  }
}
