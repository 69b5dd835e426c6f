package nextmove.ui.settings;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import nextmove.app.Settings;
import nextmove.app.SettingsStore;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.text.Messages;
import nextmove.text.Words;
import nextmove.ui.command.Matching;
import nextmove.ui.dialog.Sheet;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All settings in one list, which typing narrows. Whatever is changed holds at once, here and in
/// the windows behind, and what is changed elsewhere shows here.
public final class SettingsSheet extends VBox {
  private static final List<Integer> AUTOSAVES = List.of(0, 5, 30, 120, 600);

  private final SettingsStore settings;
  private final Messages messages;
  private final Label none;
  private List<SettingLine> lines = List.of();

  private SettingsSheet(SettingsStore settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
    getStyleClass().add("settings");
    CustomTextField wanted = new CustomTextField();
    wanted.setLeft(new Icon(Feather.SEARCH));
    wanted.setPromptText(messages.say("settings.find"));
    wanted.setAccessibleText(messages.say("settings.find"));
    none = new Label(messages.say("finder.nothing"));
    none.managedProperty().bind(none.visibleProperty());
    lines = lines();
    VBox all = new VBox();
    all.getStyleClass().add("all");
    all.getChildren().setAll(lines);
    all.getChildren().add(none);
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    wanted.textProperty().subscribe(this::narrow);
    getChildren().setAll(wanted, scroll);
  }

  /// @param close hides the sheet
  public static Sheet of(SettingsStore settings, Messages messages, Runnable close) {
    Sheet sheet =
        new Sheet(
            messages.say("settings.title"),
            new SettingsSheet(settings, messages),
            List.of(new Sheet.Choice(messages.say("settings.close"), true, true, () -> {})),
            close);
    sheet.getStyleClass().add("wide");
    return sheet;
  }

  private void narrow(String text) {
    Matching wanted = new Matching(text);
    lines.forEach(line -> line.showIf(wanted));
    none.setVisible(lines.stream().noneMatch(SettingLine::isVisible));
  }

  private List<SettingLine> lines() {
    return List.of(
        choice(
            "theme",
            List.of(Settings.Theme.values()),
            theme -> messages.say("settings.theme." + word(theme)),
            Settings::theme,
            Settings::withTheme),
        textSize(),
        choice(
            "language",
            List.of(Settings.Language.values()),
            language -> messages.say("settings.language." + word(language)),
            Settings::language,
            Settings::withLanguage),
        choice(
            "scale",
            Scales.BUILT_IN.stream().map(Scale::id).toList(),
            id -> new Words(messages).scale(scale(id)),
            Settings::scale,
            Settings::withScale),
        choice("autosave", AUTOSAVES, this::autosave, Settings::autosave, Settings::withAutosave),
        choice(
            "motion",
            List.of(Settings.Motion.values()),
            motion -> messages.say("settings.motion." + word(motion)),
            Settings::motion,
            Settings::withMotion));
  }

  private String autosave(int seconds) {
    if (seconds == 0) {
      return messages.say("settings.autosave.never");
    }
    return seconds >= 120 && seconds % 60 == 0
        ? messages.say("settings.autosave.minutes", seconds / 60)
        : messages.say("settings.autosave.seconds", seconds);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Scale scale(String id) {
    return Scales.BUILT_IN.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private SettingLine textSize() {
    Slider slider = new Slider(Settings.SMALLEST, Settings.LARGEST, settings.now().textSize());
    slider.setBlockIncrement(10);
    slider.setMajorTickUnit(10);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    SettingLine line = line("text-size", slider, "");
    Runnable take =
        () -> {
          if (!slider.isValueChanging()) {
            settings.change(s -> s.withTextSize((int) Math.round(slider.getValue() / 10) * 10));
          }
        };
    // While it is dragged the sheet would grow away under the pointer.
    slider.valueChangingProperty().subscribe((_, _) -> take.run());
    slider.valueProperty().subscribe((_, _) -> take.run());
    shown(s -> {
      slider.setValue(s.textSize());
      line.explain(messages.say("settings.text-size.now", s.textSize()));
    });
    return line;
  }

  private <T> SettingLine choice(
      String key,
      List<T> all,
      Function<T, String> name,
      Function<Settings, T> get,
      BiFunction<Settings, T, Settings> with) {
    ComboBox<T> box = new ComboBox<>();
    T now = get.apply(settings.now());
    box.getItems()
        .setAll(all.contains(now) ? all : Stream.concat(all.stream(), Stream.of(now)).toList());
    box.setConverter(new Named<>(name));
    shown(s -> box.setValue(get.apply(s)));
    box.valueProperty().subscribe(value -> settings.change(s -> with.apply(s, value)));
    return line(key, box, all.stream().map(name).collect(Collectors.joining(" ")));
  }

  private SettingLine line(String key, Control control, String choices) {
    control.setId("setting-" + key);
    return new SettingLine(
        messages.say("settings." + key + ".name"),
        messages.say("settings." + key + ".long"),
        control,
        choices);
  }

  /// Lets `show` follow the settings, as long as the window is shown that the sheet is in.
  private void shown(Consumer<Settings> show) {
    settings
        .settings()
        .when(
            sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false))
        .subscribe(show);
  }

  private static final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Named(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("it is chosen, not typed");
    }
  }
}
