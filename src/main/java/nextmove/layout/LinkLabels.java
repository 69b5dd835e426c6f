package nextmove.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextmove.geom.Box;
import nextmove.model.Index;

/// The labels of all links, broken into lines.
final class LinkLabels {
  private static final String[] NOTHING = {};
  private static final double WIDEST = 112;
  private static final double ONE_LINE = 58;
  private static final int MOST_LINES = 4;

  /// Between the lines before and after a level way, which runs in the middle of it.
  static final double RIFT = 6;

  /// Between an upright way and the label beside it.
  static final double BESIDE = 6;

  final String[][] lines;
  final float[] width;

  LinkLabels(Index index, Ruler ruler, Labels labels) {
    LineBreaker breaker = new LineBreaker(ruler);
    Map<String, String[]> known = new HashMap<>();
    int m = index.linkCount();
    lines = new String[m][];
    width = new float[m];
    for (int k = 0; k < m; k++) {
      String text = labels.link(k);
      lines[k] =
          text.isEmpty() ? NOTHING : known.computeIfAbsent(text, t -> broken(t, breaker, ruler));
      for (String line : lines[k]) {
        width[k] = (float) Math.max(width[k], ruler.width(line, TextStyle.LABEL));
      }
    }
  }

  /// Narrow labels keep the columns close together: a text that is not short goes into the
  /// narrowest two lines that hold it without breaking a word.
  private static String[] broken(String text, LineBreaker breaker, Ruler ruler) {
    double room = WIDEST;
    if (text.indexOf('\n') < 0) {
      String plain = PlainText.of(text);
      double whole = ruler.width(plain, TextStyle.LABEL);
      double narrowest = Math.max(ONE_LINE, breaker.widestWord(plain, TextStyle.LABEL));
      room = Math.min(WIDEST, Math.max(narrowest, whole * 0.55));
      while (whole > room
          && room < WIDEST
          && breaker.lines(text, TextStyle.LABEL, room, 3).size() > 2) {
        room = Math.min(WIDEST, room + 6);
      }
    }
    List<String> lines = breaker.lines(text, TextStyle.LABEL, room, MOST_LINES);
    return lines.toArray(String[]::new);
  }

  boolean has(int link) {
    return lines[link].length > 0;
  }

  /// The label's box whose upper left corner is at (x, y), beside an upright way or around a level
  /// one.
  Box box(int link, double x, double y, boolean beside) {
    double rift = !beside && lines[link].length > 1 ? RIFT : 0;
    return new Box(x, y, width[link], lines[link].length * TextStyle.LABEL.lineHeight() + rift);
  }

  /// How far the label reaches before (above) a level way.
  double above(int link) {
    return has(link) ? linesAbove(link) * TextStyle.LABEL.lineHeight() + RIFT / 2 : 0;
  }

  /// How far the label reaches after (below) a level way.
  double below(int link) {
    int lines = this.lines[link].length - linesAbove(link);
    return lines > 0 ? lines * TextStyle.LABEL.lineHeight() + RIFT / 2 : 0;
  }

  /// The label's height beside an upright way.
  double height(int link) {
    return lines[link].length * TextStyle.LABEL.lineHeight();
  }

  /// The room that a label takes along and across, at a way that runs along on the line `v`; it
  /// begins at `u`.
  Box area(int link, double u, double v, boolean levelWays) {
    return levelWays
        ? new Box(u, v - above(link), width[link], above(link) + below(link))
        : new Box(u, v + BESIDE, height(link), width[link]);
  }

  /// How many of the lines stand before (above) a level way.
  int linesAbove(int link) {
    return (lines[link].length + 1) / 2;
  }
}
