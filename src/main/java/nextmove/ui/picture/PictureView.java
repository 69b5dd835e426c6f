package nextmove.ui.picture;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import nextmove.app.Work;
import nextmove.drawing.photo.Photo;
import nextmove.model.Picture;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One picture, as large as its room; a sign and the reason where it cannot be shown.
public final class PictureView extends StackPane {
  private final ImageView view = new ImageView();

  /// Either may be there.
  private record Decoded(@Nullable Image image, Photo.@Nullable Fault fault) {}

  /// @param side the longest that is decoded, in pixels
  public PictureView(Picture picture, int side, Work work, Messages messages) {
    getStyleClass().add("picture-view");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(widthProperty());
    view.fitHeightProperty().bind(heightProperty());
    view.setManaged(false);
    setAccessibleText(
        picture.title().isBlank() ? messages.say("picture.untitled") : picture.title());
    work.start(
        "work.picture",
        _ -> decode(picture, side),
        decoded -> {
          if (decoded.image() != null) {
            view.setImage(decoded.image());
            getChildren().setAll(view);
            requestLayout();
          } else {
            fail(
                Faults.sentence(
                    messages,
                    Optional.ofNullable(decoded.fault()).orElse(Photo.Fault.BROKEN),
                    getAccessibleText()));
          }
        });
  }

  private void fail(String why) {
    Label sign = new Label("", new Icon(Feather.ALERT_TRIANGLE));
    sign.getStyleClass().add("broken");
    getChildren().setAll(sign);
    setAccessibleText(why);
    Tooltip.install(this, new Tooltip(why));
  }

  private static Decoded decode(Picture picture, int side) {
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(picture.data());
    } catch (IllegalArgumentException e) {
      return new Decoded(null, Photo.Fault.BROKEN);
    }
    Optional<Photo.Fault> fault = Photo.fault(bytes);
    if (fault.isPresent()) {
      return new Decoded(null, fault.get());
    }
    Image image = new Image(new ByteArrayInputStream(bytes), side, side, true, true);
    return image.isError() || image.getWidth() == 0
        ? new Decoded(null, Photo.Fault.BROKEN)
        : new Decoded(image, null);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    view.relocate(
        (getWidth() - view.getLayoutBounds().getWidth()) / 2,
        (getHeight() - view.getLayoutBounds().getHeight()) / 2);
  }
}
