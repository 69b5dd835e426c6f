package nextmove.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nextmove.model.Element;
import nextmove.model.Scenario;

/// Which icons the cards of one scenario carry.
public final class Icons {
  private final Set<String> watched = new HashSet<>();
  private final Set<String> bookmarked = new HashSet<>();

  public Icons(Scenario scenario) {
    scenario.bookmarks().forEach(b -> bookmarked.add(b.element()));
    scenario.indicators().forEach(i -> i.links().forEach(b -> watched.add(b.link().from())));
  }

  /// The icons of `element`, always in the same order. An indicator shows where what it bears on
  /// branches off.
  public List<Icon> of(Element element) {
    List<Icon> icons = new ArrayList<>(Icon.values().length);
    if (bookmarked.contains(element.id())) {
      icons.add(Icon.BOOKMARK);
    }
    if (!element.evidence().notes().isBlank()) {
      icons.add(Icon.NOTES);
    }
    if (!element.evidence().sources().isEmpty()) {
      icons.add(Icon.SOURCES);
    }
    if (watched.contains(element.id())) {
      icons.add(Icon.INDICATOR);
    }
    if (element.details().date() != null) {
      icons.add(Icon.DATE);
    }
    if (!element.details().pictures().isEmpty()) {
      icons.add(Icon.PICTURE);
    }
    return icons;
  }
}
