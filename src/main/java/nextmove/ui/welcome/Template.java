package nextmove.ui.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import nextmove.format.Opening;
import nextmove.format.ScenarioFile;
import nextmove.model.Scenario;

/// Small maps of situations that come again and again, to begin with.
public enum Template {
  STANDOFF,
  NEGOTIATION,
  UNCERTAINTY,
  INCIDENT;

  /// The map in the language of `locale`, if it is one that the program speaks, else in English.
  public Scenario scenario(Locale locale) {
    String language = locale.getLanguage().equals("de") ? "de" : "en";
    String name = name().toLowerCase(Locale.ROOT) + "-" + language + ".json";
    try (InputStream in = Template.class.getResourceAsStream("/nextmove/templates/" + name)) {
      if (in != null && ScenarioFile.read(in.readAllBytes()) instanceof Opening.Opened o) {
        return o.scenario();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("no template " + name);
  }
}
