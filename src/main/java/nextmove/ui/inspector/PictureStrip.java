package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import nextmove.model.Element;
import nextmove.model.Picture;
import nextmove.text.Messages;
import nextmove.ui.picture.PictureView;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;

/// The pictures of an element, small; a click enlarges one, Delete takes it away.
final class PictureStrip extends FlowPane {
  /// In pixels, on screens that put several into one as well.
  private static final int DECODED = 256;

  private final Desk desk;
  private final List<Button> thumbnails = new ArrayList<>();
  private final List<Picture> shown = new ArrayList<>();
  private String element = "";

  PictureStrip(Desk desk) {
    this.desk = desk;
    getStyleClass().add("picture-strip");
    managedProperty().bind(visibleProperty());
  }

  /// A button that asks for pictures.
  Button adder() {
    Messages messages = desk.messages();
    Button add = new Button("", new Icon(Feather.IMAGE));
    add.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, Styles.FLAT, "add-picture");
    add.setTooltip(new Tooltip(messages.say("picture.add")));
    add.setAccessibleText(messages.say("picture.add"));
    add.setOnAction(_ -> {
      String id = element;
      desk.around().choosePictures().get().forEach(f -> desk.around().intake().add(id, f));
    });
    return add;
  }

  void show(Element of) {
    element = of.id();
    List<Picture> pictures = of.details().pictures();
    setVisible(!pictures.isEmpty());
    for (int i = 0; i < pictures.size(); i++) {
      Picture picture = pictures.get(i);
      if (i >= shown.size() || !shown.get(i).data().equals(picture.data())) {
        put(thumbnails, i, thumbnail(picture));
      }
      put(shown, i, picture);
      name(thumbnails.get(i), picture, i);
    }
    thumbnails.subList(pictures.size(), thumbnails.size()).clear();
    shown.subList(pictures.size(), shown.size()).clear();
    if (!getChildren().equals(thumbnails)) {
      getChildren().setAll(thumbnails);
    }
  }

  private static <T> void put(List<T> list, int at, T value) {
    if (at < list.size()) {
      list.set(at, value);
    } else {
      list.add(value);
    }
  }

  private Button thumbnail(Picture picture) {
    Button button =
        new Button("", new PictureView(picture, DECODED, desk.around().work(), desk.messages()));
    button.getStyleClass().add("thumbnail");
    return button;
  }

  private void name(Button thumbnail, Picture picture, int at) {
    Messages messages = desk.messages();
    String id = element;
    String title = picture.title().isBlank() ? messages.say("picture.untitled") : picture.title();
    thumbnail.setAccessibleText(title);
    thumbnail.setTooltip(new Tip(title));
    thumbnail.setOnAction(
        _ -> desk.around().show().accept(new PictureSheet(desk, id, at, picture, getScene())));
    thumbnail.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.DELETE) {
        desk.putPicture(id, at, picture, null, null);
        key.consume();
      }
    });
  }
}
