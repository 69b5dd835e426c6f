package nextmove.ui.welcome;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nextmove.app.SettingsStore;
import nextmove.app.Work;
import nextmove.drawing.Look;
import nextmove.model.Scenario;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// What stands in a window without a document.
public final class WelcomePage extends ScrollPane {
  private final Messages messages;
  private final Look look;
  private final Pictures pictures;

  /// What one can begin with.
  ///
  /// @param fresh begins an empty scenario
  /// @param asked begins one from answers to two questions
  /// @param choose asks for files to open
  /// @param open opens a file
  /// @param copy opens a copy of one that comes with the program
  /// @param template begins a scenario with what is in a template
  /// @param tour shows how all of it works
  public record Beginnings(
      Runnable fresh,
      Runnable asked,
      Runnable choose,
      Consumer<Path> open,
      Consumer<Path> copy,
      Consumer<Scenario> template,
      Runnable tour) {}

  public WelcomePage(
      Messages messages, Work work, Look look, SettingsStore settings, Beginnings beginnings) {
    this.messages = messages;
    this.look = look;
    pictures = new Pictures(work);
    getStyleClass().addAll("welcome", "edge-to-edge");
    setFitToWidth(true);
    Label name = new Label("NextMove");
    name.getStyleClass().add("display");
    Label claim = new Label(messages.say("welcome.claim"));
    claim.getStyleClass().add("claim");
    FlowPane begin =
        new FlowPane(
            button("welcome.ask", Feather.HELP_CIRCLE, beginnings.asked(), true),
            button("welcome.new", Feather.FILE_PLUS, beginnings.fresh(), false),
            button("welcome.open", Feather.FOLDER, beginnings.choose(), false),
            button("welcome.tour", Feather.PLAY_CIRCLE, beginnings.tour(), false));
    begin.getStyleClass().add("begin");
    VBox page = new VBox(name, claim, begin);
    page.getStyleClass().add("page");
    if (!settings.now().offered().isEmpty()) {
      page.getChildren()
          .addAll(
              section("welcome.recent"),
              new RecentFiles(
                  settings,
                  messages,
                  beginnings.open(),
                  (file, card) -> pictures.want(card, () -> Glance.at(file, messages, look))));
    }
    page.getChildren()
        .addAll(
            section("welcome.templates"),
            new TemplateCards(messages, look, pictures, beginnings.template()));
    List<Path> bundled = Bundled.files();
    if (!bundled.isEmpty()) {
      page.getChildren().addAll(section("welcome.bundled"), bundled(bundled, beginnings.copy()));
    }
    setContent(page);
  }

  private Node bundled(List<Path> files, Consumer<Path> copy) {
    FlowPane cards = new FlowPane();
    cards.getStyleClass().add("cards");
    for (Path file : files) {
      ScenarioCard card =
          new ScenarioCard(String.valueOf(file.getFileName()), () -> copy.accept(file));
      cards.getChildren().add(card);
      pictures.want(card, () -> Glance.at(file, messages, look));
    }
    return cards;
  }

  private Label section(String key) {
    Label caption = new Label(messages.say(key));
    caption.getStyleClass().add("section");
    return caption;
  }

  private Button button(String key, Feather icon, Runnable deed, boolean main) {
    Button button = new Button(messages.say(key), new Icon(icon));
    if (main) {
      button.getStyleClass().add(Styles.ACCENT);
    }
    button.setOnAction(_ -> deed.run());
    return button;
  }
}
