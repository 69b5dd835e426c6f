package nextmove.ui.welcome;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nextmove.app.Work;
import nextmove.drawing.Look;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// What stands in a window without a document.
public final class WelcomePage extends ScrollPane {
  private static final int MOST_RECENT = 6;

  /// In pixels; enough for a card on a dense screen or with large text.
  private static final double PICTURE_WIDTH = 640;

  private final Messages messages;
  private final Work work;
  private final Look look;

  /// What one can begin with.
  ///
  /// @param fresh begins an empty scenario
  /// @param asked begins one from answers to two questions
  /// @param choose asks for files to open
  /// @param open opens a file
  /// @param copy opens a copy of one that comes with the program
  public record Beginnings(
      Runnable fresh, Runnable asked, Runnable choose, Consumer<Path> open, Consumer<Path> copy) {}

  /// @param recent files that were open lately, the latest first
  public WelcomePage(
      Messages messages, Work work, Look look, List<Path> recent, Beginnings beginnings) {
    this.messages = messages;
    this.work = work;
    this.look = look;
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
            button("welcome.open", Feather.FOLDER, beginnings.choose(), false));
    begin.getStyleClass().add("begin");
    VBox page = new VBox(name, claim, begin);
    page.getStyleClass().add("page");
    add(page, "welcome.recent", recent.stream().limit(MOST_RECENT).toList(), beginnings.open());
    add(page, "welcome.bundled", Bundled.files(), beginnings.copy());
    setContent(page);
  }

  private Button button(String key, Feather icon, Runnable deed, boolean main) {
    Button button = new Button(messages.say(key), new Icon(icon));
    if (main) {
      button.getStyleClass().add(Styles.ACCENT);
    }
    button.setOnAction(_ -> deed.run());
    return button;
  }

  /// Cards for those of the files that can be read, as soon as they have been.
  private void add(VBox page, String key, List<Path> files, Consumer<Path> open) {
    if (files.isEmpty()) {
      return;
    }
    Label caption = new Label(messages.say(key));
    caption.getStyleClass().add("section");
    FlowPane cards = new FlowPane();
    cards.getStyleClass().add("cards");
    page.getChildren().addAll(caption, cards);
    work.start(
        "welcome.reading",
        _ ->
            files.stream()
                .map(f -> Preview.of(f, messages, look, PICTURE_WIDTH))
                .flatMap(Optional::stream)
                .toList(),
        previews -> {
          for (Preview preview : previews) {
            cards.getChildren().add(new ScenarioCard(preview, () -> open.accept(preview.file())));
          }
          caption.setVisible(!previews.isEmpty());
        });
  }
}
