package nextmove.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nextmove.app.Settings.Bounds;
import nextmove.app.Settings.Language;
import nextmove.app.Settings.Motion;
import nextmove.app.Settings.Theme;
import nextmove.layout.Direction;
import nextmove.model.Extras;
import nextmove.model.Json;
import nextmove.model.Num;
import org.jspecify.annotations.Nullable;

/// Settings as the members of a JSON object, and back. A member that is missing or not understood
/// counts as its default: settings never stop a start.
final class SettingsForm {
  private static final String THEME = "theme";
  private static final String LANGUAGE = "language";
  private static final String TEXT_SIZE = "textSize";
  private static final String SCALE = "scale";
  private static final String AUTOSAVE = "autosave";
  private static final String DIRECTION = "direction";
  private static final String MOTION = "motion";
  private static final String WINDOW = "window";
  private static final String PANELS = "panels";
  private static final String PINNED = "pinned";
  private static final String RECENT = "recent";
  private static final List<String> KNOWN =
      List.of(
          THEME, LANGUAGE, TEXT_SIZE, SCALE, AUTOSAVE, DIRECTION, MOTION, WINDOW, PANELS, PINNED,
          RECENT);

  private SettingsForm() {}

  static Settings read(Json.Obj in) {
    Settings d = Settings.DEFAULT;
    Map<String, Json> rest = new LinkedHashMap<>(in.members());
    rest.keySet().removeAll(KNOWN);
    return new Settings(
        choice(in, THEME, Theme.values(), d.theme()),
        choice(in, LANGUAGE, Language.values(), d.language()),
        number(in, TEXT_SIZE).map(Double::intValue).orElse(d.textSize()),
        in.members().get(SCALE) instanceof Json.Text(String id) ? id : d.scale(),
        number(in, AUTOSAVE).map(Double::intValue).orElse(d.autosave()),
        choice(in, DIRECTION, Direction.values(), d.direction()),
        choice(in, MOTION, Motion.values(), d.motion()),
        bounds(in.members().get(WINDOW)),
        panels(in.members().get(PANELS)),
        files(in.members().get(PINNED)),
        files(in.members().get(RECENT)),
        new Extras(rest));
  }

  static Json.Obj write(Settings s) {
    Map<String, Json> out = new LinkedHashMap<>();
    out.put(THEME, word(s.theme()));
    out.put(LANGUAGE, word(s.language()));
    out.put(TEXT_SIZE, number(s.textSize()));
    out.put(SCALE, new Json.Text(s.scale()));
    out.put(AUTOSAVE, number(s.autosave()));
    out.put(DIRECTION, word(s.direction()));
    out.put(MOTION, word(s.motion()));
    @Nullable Bounds b = s.window();
    if (b != null) {
      Map<String, Json> window = new LinkedHashMap<>();
      window.put("x", number(b.x()));
      window.put("y", number(b.y()));
      window.put("width", number(b.width()));
      window.put("height", number(b.height()));
      window.put("maximized", b.maximized() ? Json.Literal.TRUE : Json.Literal.FALSE);
      out.put(WINDOW, new Json.Obj(window));
    }
    Map<String, Json> panels = new LinkedHashMap<>();
    s.panels().forEach((name, size) -> panels.put(name, number(size)));
    out.put(PANELS, new Json.Obj(panels));
    out.put(PINNED, files(s.pinned()));
    out.put(RECENT, files(s.recent()));
    out.putAll(s.extras().members());
    return new Json.Obj(out);
  }

  private static @Nullable Bounds bounds(@Nullable Json json) {
    if (!(json instanceof Json.Obj in)) {
      return null;
    }
    Optional<Double> x = number(in, "x");
    Optional<Double> y = number(in, "y");
    Optional<Double> width = number(in, "width");
    Optional<Double> height = number(in, "height");
    boolean whole = x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent();
    boolean maximized = in.members().get("maximized") == Json.Literal.TRUE;
    return whole ? new Bounds(x.get(), y.get(), width.get(), height.get(), maximized) : null;
  }

  private static Map<String, Double> panels(@Nullable Json json) {
    Map<String, Double> panels = new LinkedHashMap<>();
    if (json instanceof Json.Obj in) {
      for (String name : in.members().keySet()) {
        number(in, name).ifPresent(size -> panels.put(name, size));
      }
    }
    return panels;
  }

  private static Json files(List<Path> files) {
    return new Json.Array(files.stream().<Json>map(f -> new Json.Text(f.toString())).toList());
  }

  private static List<Path> files(@Nullable Json json) {
    List<Path> files = new ArrayList<>();
    if (json instanceof Json.Array(List<Json> items)) {
      for (Json item : items) {
        if (item instanceof Json.Text(String name)) {
          try {
            files.add(Path.of(name));
          } catch (InvalidPathException e) {
            // Written on another system; that file cannot be here.
          }
        }
      }
    }
    return files;
  }

  private static <E extends Enum<E>> E choice(Json.Obj in, String name, E[] all, E otherwise) {
    @Nullable Json json = in.members().get(name);
    return Arrays.stream(all).filter(e -> word(e).equals(json)).findFirst().orElse(otherwise);
  }

  private static Json word(Enum<?> constant) {
    return new Json.Text(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Optional<Double> number(Json.Obj in, String name) {
    return in.members().get(name) instanceof Json.Number(Num value)
            && Double.isFinite(value.toDouble())
        ? Optional.of(value.toDouble())
        : Optional.empty();
  }

  private static Json number(double value) {
    return new Json.Number(Num.of(value));
  }
}
