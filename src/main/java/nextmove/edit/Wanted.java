package nextmove.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextmove.model.Bookmark;
import nextmove.model.Details;
import nextmove.model.Element;
import nextmove.model.Evidence;
import nextmove.model.Group;
import nextmove.model.Indicator;
import nextmove.model.Link;
import nextmove.model.Scenario;

/// A text to look for in what a person has written on a map: titles and notes of elements, links
/// and indicators, tags, and the names of groups and bookmarks.
public record Wanted(String text, boolean matchCase) {
  /// Characters of a line that are shown before what was found in it.
  private static final int BEFORE = 30;

  /// Which text it is; the first three are of an element or a link.
  public enum Part {
    TITLE,
    NOTES,
    TAG,
    GROUP,
    BOOKMARK,
    INDICATOR,
    INDICATOR_NOTES
  }

  /// A line where it stands, once or more often.
  ///
  /// @param at the element or link whose line it is, or that leads to it: the elements of a group,
  ///   the first link that an indicator bears on, nothing where it bears on none
  public record Line(Selection at, Part part, String text) {}

  /// Every line where it stands: of elements, links, groups, bookmarks and indicators, each in file
  /// order; none for an empty text.
  public List<Line> lines(Scenario s) {
    List<Line> lines = new ArrayList<>();
    if (text.isEmpty()) {
      return lines;
    }
    Pattern pattern = pattern();
    for (Element e : s.elements()) {
      Selection at = Selection.of(e.id());
      add(lines, at, Part.TITLE, e.title(), pattern);
      add(lines, at, Part.NOTES, e.evidence().notes(), pattern);
      e.details().tags().forEach(tag -> add(lines, at, Part.TAG, tag, pattern));
    }
    for (Link l : s.links()) {
      Selection at = Selection.of(l.key());
      add(lines, at, Part.TITLE, l.title(), pattern);
      add(lines, at, Part.NOTES, l.evidence().notes(), pattern);
    }
    for (Group g : s.groups()) {
      Selection at = new Selection(new LinkedHashSet<>(g.elements()), Set.of());
      add(lines, at, Part.GROUP, g.name(), pattern);
    }
    s.bookmarks()
        .forEach(b -> add(lines, Selection.of(b.element()), Part.BOOKMARK, b.name(), pattern));
    for (Indicator i : s.indicators()) {
      Selection at =
          i.links().isEmpty() ? Selection.NONE : Selection.of(i.links().getFirst().link());
      add(lines, at, Part.INDICATOR, i.title(), pattern);
      add(lines, at, Part.INDICATOR_NOTES, i.notes(), pattern);
    }
    return lines;
  }

  private static void add(List<Line> lines, Selection at, Part part, String text, Pattern pattern) {
    if (!text.isEmpty()) {
      text.lines()
          .filter(line -> pattern.matcher(line).find())
          .forEach(line -> lines.add(new Line(at, part, line)));
    }
  }

  /// `line` with `by` wherever this stands in it.
  public String replaced(String line, String by) {
    return change(by).apply(line);
  }

  /// `line` from a little before where this first stands in it.
  public String around(String line) {
    Matcher matcher = pattern().matcher(line);
    int from = matcher.find() ? matcher.start() - BEFORE : 0;
    int word = from > 0 ? line.indexOf(' ', from) + 1 : 0;
    return word > 0 && word <= matcher.start() ? "…" + line.substring(word) : line;
  }

  /// The same scenario if it stands nowhere in it.
  Scenario replaced(Scenario s, String by) {
    if (lines(s).isEmpty()) {
      return s;
    }
    UnaryOperator<String> change = change(by);
    return s.withMap(
            Apply.mapped(s.elements(), e -> element(e, change)),
            Apply.mapped(s.links(), l -> link(l, change)))
        .withGroups(Apply.mapped(s.groups(), g -> g.withName(change.apply(g.name()))))
        .withBookmarks(
            Apply.mapped(
                s.bookmarks(), b -> new Bookmark(b.element(), change.apply(b.name()), b.extras())))
        .withIndicators(
            Apply.mapped(
                s.indicators(),
                i -> i.withTitle(change.apply(i.title())).withNotes(change.apply(i.notes()))));
  }

  private static Element element(Element e, UnaryOperator<String> change) {
    Details details = e.details();
    List<String> tags =
        details.tags().stream().map(change).filter(tag -> !tag.isBlank()).distinct().toList();
    Element changed =
        e.withTitle(change.apply(e.title()))
            .withEvidence(evidence(e.evidence(), change))
            .withDetails(details.tags().isEmpty() ? details : details.withTags(tags));
    return changed.equals(e) ? e : changed;
  }

  private static Link link(Link l, UnaryOperator<String> change) {
    Link changed =
        l.withTitle(change.apply(l.title())).withEvidence(evidence(l.evidence(), change));
    return changed.equals(l) ? l : changed;
  }

  private static Evidence evidence(Evidence e, UnaryOperator<String> change) {
    return e.notes().isEmpty() ? e : e.withNotes(change.apply(e.notes()));
  }

  private UnaryOperator<String> change(String by) {
    Pattern pattern = pattern();
    String literally = Matcher.quoteReplacement(by);
    return text -> pattern.matcher(text).replaceAll(literally);
  }

  private Pattern pattern() {
    int folded = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(text, Pattern.LITERAL | folded);
  }
}
