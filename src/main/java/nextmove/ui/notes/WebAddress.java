package nextmove.ui.notes;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The addresses that a click may open. A file comes from anywhere: nothing else is handed to the
/// system, which might run it.
public final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private WebAddress() {}

  /// The address, where it is a whole one of the web or of mail.
  public static Optional<String> of(String written) {
    try {
      URI uri = new URI(written.strip());
      boolean known =
          uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
      boolean whole = uri.isOpaque() || uri.getHost() != null;
      return known && whole ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
