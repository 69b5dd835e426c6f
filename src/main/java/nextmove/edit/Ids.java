package nextmove.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// New ids: a slug of the title with a random suffix, so that none is ever used twice and merged
/// files do not collide.
public final class Ids {
  private static final int SUFFIX = 36 * 36 * 36 * 36 * 36;

  private Ids() {}

  public static String fresh(String title, RandomGenerator random) {
    String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug =
        ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String head = slug.length() > 24 ? slug.substring(0, 24) : slug;
    String tail = Integer.toString(SUFFIX + random.nextInt(SUFFIX), 36).substring(1);
    return head.isEmpty() ? tail : head + "-" + tail;
  }
}
