package nextmove.ui.inspector;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.model.Picture;
import nextmove.text.Messages;
import nextmove.ui.picture.PictureView;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// One picture, large, with what is to be seen on it in words.
final class PictureSheet extends ShownForm {
  private static final int DECODED = 1600;
  private static final double SHARE = 0.75;

  /// @param at its place among the pictures of the element
  /// @param scene whose size it keeps within
  PictureSheet(Desk desk, String element, int at, Picture picture, Scene scene) {
    super(desk.document());
    Messages messages = desk.messages();
    getStyleClass().addAll("form", "picture-sheet");
    PictureView view = new PictureView(picture, DECODED, desk.around().work(), messages);
    view.setPrefSize(SHARE * scene.getWidth(), (SHARE - 0.1) * scene.getHeight());
    view.setMinSize(0, 0);
    VBox.setVgrow(view, Priority.ALWAYS);
    TextField title = new TextField();
    title.setPromptText(messages.say("picture.title.prompt"));
    Field field = new Field(messages.say("picture.title"), title);
    TextEdit edit =
        new TextEdit(
            desk,
            title,
            field,
            true,
            (text, typing) ->
                desk.putPicture(element, at, picture, picture.withTitle(text), typing));
    follow(() ->
        desk.picture(element, at, picture)
            .ifPresentOrElse(now -> edit.show(this, now.title()), desk.around().hide()));
    Button remove = new Button(messages.say("picture.remove"), new Icon(Feather.TRASH_2));
    remove.setOnAction(_ -> desk.putPicture(element, at, picture, null, null));
    Button close = new Button(messages.say("dialog.ok"));
    close.setOnAction(_ -> desk.around().hide().run());
    HBox below = new HBox(field, remove, close);
    below.getStyleClass().add("picture-words");
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().setAll(view, below);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}
