package nextmove.ui.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import nextmove.app.Document;
import nextmove.app.Work;
import nextmove.drawing.photo.Photo;
import nextmove.edit.Edit;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Picture;
import nextmove.text.Messages;
import nextmove.text.ProblemText;

/// Puts pictures on elements of one document, made fit for its file in the background.
public final class Intake {
  /// Of a picture file, in bytes; more than the largest photographs have.
  private static final int MOST_BYTES = 64 << 20;

  private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp");

  private final Document document;
  private final Work work;
  private final Messages messages;
  private final Consumer<String> say;

  /// @param say told why a picture was not taken
  public Intake(Document document, Work work, Messages messages, Consumer<String> say) {
    this.document = document;
    this.work = work;
    this.messages = messages;
    this.say = say;
  }

  /// The names of picture files end in one of these, without the dot.
  public static Set<String> endings() {
    return ENDINGS;
  }

  /// Whether there is nothing on it but a picture, or files that are pictures by their names.
  public static boolean isOfPictures(Clipboard board) {
    return board.hasFiles()
        ? board.getFiles().stream().allMatch(f -> isPicture(f.toPath()))
        : board.hasImage() && !board.hasString();
  }

  static boolean isPicture(Path file) {
    String name = file.toString();
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /// Puts what {@link #isOfPictures} on the element.
  public void add(String element, Clipboard board) {
    if (board.hasFiles()) {
      board.getFiles().forEach(f -> add(element, f.toPath()));
    } else {
      add(element, board.getImage());
    }
  }

  /// Puts the picture in that file on the element.
  public void add(String element, Path file) {
    take(element, file.getFileName().toString(), () -> read(file));
  }

  private void add(String element, Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    take(element, messages.say("picture.pasted"), () -> Photo.of(pixels, width));
  }

  private static Photo.Made read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? new Photo.Made.Refused(Photo.Fault.TOO_LARGE)
          : Photo.of(bytes);
    } catch (IOException e) {
      return new Photo.Made.Refused(Photo.Fault.BROKEN);
    }
  }

  private void take(String element, String name, Supplier<Photo.Made> make) {
    if (document.isReadOnly()) {
      say.accept(messages.say("edit.read-only"));
      return;
    }
    work.start(
        "work.picture",
        _ -> make.get(),
        made -> {
          switch (made) {
            case Photo.Made.Fit fit -> put(element, fit.picture());
            case Photo.Made.Refused refused ->
                say.accept(Faults.sentence(messages, refused.fault(), messages.quoted(name)));
          }
        });
  }

  /// The element may have gone meanwhile.
  private void put(String id, Picture picture) {
    document
        .index()
        .element(id)
        .flatMap(element -> document.perform(new Edit.PutElement(with(element, picture))))
        .ifPresentOrElse(
            problem -> say.accept(new ProblemText(messages).sentence(problem)),
            () -> document.select(Selection.of(id).within(document.index())));
  }

  private static Element with(Element element, Picture picture) {
    List<Picture> all = new ArrayList<>(element.details().pictures());
    all.add(picture);
    return element.withDetails(element.details().withPictures(all));
  }
}
