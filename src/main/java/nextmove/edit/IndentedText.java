package nextmove.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Scenario;

/// A branch as lines of text, each indented under what it follows, as outliners and word processors
/// have it. Ours are indented by two spaces a level and need no sign before them.
public final class IndentedText {
  /// Characters; what is longer is no outline.
  private static final int LIMIT = 1_000_000;

  /// A longer line becomes notes under a title of its beginning.
  private static final int LONGEST_TITLE = 200;

  private static final int TAB = 4;
  private static final Pattern LINE =
      Pattern.compile("([\\s\\p{Z}]*)(?:(?:[-*+•◦▪‣–—·]|\\d{1,3}[.)])(?:\\s+|$))?(.*)");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\uFEFF\\p{Cs}]");

  private IndentedText() {}

  /// Every element once, under the first that leads to it; where another leads to it, its title
  /// stands again.
  public static String of(Fragment fragment) {
    record Visit(int element, int depth) {}
    Index index = new Index(fragment.content());
    StringBuilder text = new StringBuilder();
    Set<Integer> seen = new HashSet<>();
    Deque<Visit> open = new ArrayDeque<>();
    fragment.tops().stream()
        .toList()
        .reversed()
        .forEach(id -> open.push(new Visit(index.position(id), 0)));
    while (!open.isEmpty()) {
      Visit visit = open.pop();
      text.repeat("  ", visit.depth)
          .append(index.element(visit.element).title().strip().replaceAll("\\s+", " "))
          .append('\n');
      if (seen.add(visit.element)) {
        for (int i = index.outDegree(visit.element) - 1; i >= 0; i--) {
          open.push(new Visit(index.to(index.out(visit.element, i)), visit.depth + 1));
        }
      }
    }
    return text.toString();
  }

  /// The branch that `text` outlines; empty if there is nothing in it. Each line's kind is what
  /// naturally follows the one above it, `first` where there is none. Decisions have no actor yet.
  ///
  /// @return with more than {@link Fragment#LIMIT} elements if it has too many lines
  public static Fragment parse(String text, Kind first, RandomGenerator random) {
    record Open(int indent, Element element) {}
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Deque<Open> open = new ArrayDeque<>();
    String whole = text.length() > LIMIT ? text.substring(0, LIMIT) : text;
    for (String line : (Iterable<String>) whole.lines()::iterator) {
      Matcher parts = LINE.matcher(line);
      String title = parts.matches() ? plain(parts.group(2)) : "";
      if (title.isEmpty() || elements.size() > Fragment.LIMIT) {
        continue;
      }
      int indent = width(parts.group(1));
      while (!open.isEmpty() && open.peek().indent >= indent) {
        open.pop();
      }
      Kind kind = open.isEmpty() ? first : open.peek().element.kind().next();
      Element element = element(kind, title, ids, random);
      if (!open.isEmpty()) {
        links.add(new Link(open.peek().element.id(), element.id()));
      }
      elements.add(element);
      open.push(new Open(indent, element));
    }
    return new Fragment(Scenario.EMPTY.withMap(elements, links));
  }

  private static String plain(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
  }

  private static int width(String blank) {
    return blank.chars().map(c -> c == '\t' ? TAB : 1).sum();
  }

  private static Element element(
      Kind kind, String text, Set<String> taken, RandomGenerator random) {
    String id = Ids.fresh("", random);
    while (!taken.add(id)) {
      id = Ids.fresh("", random);
    }
    if (text.length() <= LONGEST_TITLE) {
      return Element.of(kind, id, text);
    }
    int word = text.lastIndexOf(' ', LONGEST_TITLE);
    int letter =
        LONGEST_TITLE - (Character.isHighSurrogate(text.charAt(LONGEST_TITLE - 1)) ? 1 : 0);
    String title = text.substring(0, word > 0 ? word : letter) + "…";
    Element element = Element.of(kind, id, title);
    return element.withEvidence(element.evidence().withNotes(text));
  }
}
