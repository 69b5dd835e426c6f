package nextmove.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nextmove.geom.Point;
import nextmove.model.Details;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Payoffs;
import nextmove.model.Scenario;

/// Maps of 10 to 300 elements, each a function of its seed: trees with merges, links that skip
/// columns, loops, parts that nothing leads to, titles from none to far too long, and a few
/// hand-placed cards where asked for.
final class RandomMaps {
  private static final String[] WORDS = {
    "talks", "collapse", "Kremlin", "what", "follows", "a", "of", "Unterlassungserklärungsfrist",
    "the", "sanctions", "does", "answer", "wide-ranging", "agenda", "no", "Переговоры"
  };

  private RandomMaps() {}

  static Scenario of(long seed, boolean placed) {
    Random random = new Random(seed);
    int n = 10 + random.nextInt(random.nextInt(4) == 0 ? 290 : 60);
    List<Element> elements = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Set<Link.Key> have = new HashSet<>();
    int breadth = 1 + random.nextInt(5);
    for (int i = 0; i < n; i++) {
      elements.add(element(i, random, placed && random.nextInt(12) == 0));
      if (i > 0 && random.nextInt(25) > 0) {
        link(Math.max(0, i - 1 - random.nextInt(1 + breadth * 2)), i, random, links, have);
      }
    }
    int extra = random.nextInt(1 + n / 3);
    for (int k = 0; k < extra; k++) {
      link(random.nextInt(n), random.nextInt(n), random, links, have);
    }
    return Scenario.EMPTY.withMap(elements, links);
  }

  private static void link(int from, int to, Random random, List<Link> links, Set<Link.Key> have) {
    boolean loop = from > to && random.nextInt(3) > 0;
    if (from != to && !loop && have.add(new Link.Key("e" + from, "e" + to))) {
      links.add(new Link("e" + from, "e" + to));
    }
  }

  private static Element element(int i, Random random, boolean placed) {
    Kind kind = Kind.values()[random.nextInt(4)];
    Element element = Element.of(kind, "e" + i, words(random, random.nextInt(14)));
    if (kind.hasPayoffs()) {
      Payoffs payoffs = Payoffs.NONE;
      for (int a = random.nextInt(5); a > 0; a--) {
        payoffs = payoffs.with("a" + a, new Payoffs.Amount(Num.of(a)));
      }
      element = element.withPayoffs(payoffs);
    }
    if (!placed) {
      return element;
    }
    Point at = new Point(random.nextInt(3000) - 300, random.nextInt(1600) - 800);
    return element.withDetails(element.details().withAt(Details.Place.of(at)));
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  /// Labels of all lengths on about half of the links.
  static Labels labels(Index index, long seed) {
    Random random = new Random(seed);
    String[] links = new String[index.linkCount()];
    for (int k = 0; k < links.length; k++) {
      String title = words(random, Math.max(0, random.nextInt(9) - 4));
      String likelihood = random.nextBoolean() ? "" : "very unlikely, 5–20 %";
      links[k] =
          title.isEmpty() || likelihood.isEmpty() ? title + likelihood : title + "\n" + likelihood;
    }
    return new Labels() {
      @Override
      public String strip(int element) {
        return index.element(element).kind() == Kind.DECISION ? "Kremlin" : "";
      }

      @Override
      public int marks(int element) {
        return element % 4;
      }

      @Override
      public String link(int link) {
        return links[link];
      }
    };
  }

  /// Widths that are about right, without a font.
  static double width(String text, TextStyle style) {
    double width = 0;
    for (int c : text.codePoints().toArray()) {
      width +=
          switch (c) {
                case 'i', 'l', 'j', 't', 'f', ' ', '.', ',' -> 0.27;
                case 'm', 'w', 'M', 'W', '%' -> 0.85;
                default -> c >= 0x300 && c < 0x370 ? 0 : 0.55;
              }
              * style.px();
    }
    return width;
  }
}
