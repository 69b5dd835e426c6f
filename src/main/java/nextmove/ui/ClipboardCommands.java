package nextmove.ui;

import static nextmove.ui.command.CommandId.COPY;
import static nextmove.ui.command.CommandId.COPY_PICTURE;
import static nextmove.ui.command.CommandId.CUT;
import static nextmove.ui.command.CommandId.DUPLICATE;
import static nextmove.ui.command.CommandId.PASTE;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import nextmove.app.Branches;
import nextmove.app.Document;
import nextmove.app.Work;
import nextmove.drawing.Look;
import nextmove.drawing.export.PictureFormat;
import nextmove.edit.Fragment;
import nextmove.edit.IndentedText;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.ui.command.Command;
import nextmove.ui.command.Commands;
import nextmove.ui.export.MapPicture;
import nextmove.ui.picture.Intake;
import org.jspecify.annotations.Nullable;

/// Copy, cut, paste and duplicate. A branch goes to the system's clipboard as a scenario file in a
/// format of our own, as indented text and, unless it is large, as a picture.
final class ClipboardCommands {
  /// Elements; a picture of more takes longer than a key press may.
  private static final int PICTURED = 40;

  /// What the clipboard takes before the window is seen to wait for it.
  private static final double MOST_PIXELS = 8e6;

  private final Document document;
  private final DocumentPane pane;
  private final Branches branches;
  private final Work work;
  private final Messages messages;
  private final BooleanProperty pasteable = new SimpleBooleanProperty();

  ClipboardCommands(DocumentPane pane, Branches branches, Work work, Messages messages) {
    document = pane.document();
    this.work = work;
    this.pane = pane;
    this.branches = branches;
    this.messages = messages;
  }

  void addTo(Commands commands) {
    commands.add(
        COPY, when(s -> !s.elements().isEmpty()), () -> branches.copy().ifPresent(this::put));
    commands.add(COPY_PICTURE, when(s -> !s.elements().isEmpty()), this::copyPicture);
    commands.add(CUT, when(s -> mayEdit() && !s.elements().isEmpty()), this::cut);
    addPaste(commands);
    commands.add(
        DUPLICATE,
        when(s -> mayEdit() && s.element().isPresent()),
        () ->
            document
                .now()
                .selection()
                .element()
                .flatMap(branches::duplicate)
                .ifPresent(pane::refused));
  }

  /// Its text says why it cannot be done where nothing has been copied.
  private void addPaste(Commands commands) {
    Command paste =
        commands.add(
            PASTE,
            when(s -> mayEdit() && (s.isEmpty() || s.element().isPresent())).and(pasteable),
            () -> paste().ifPresent(pane::refused));
    pasteable.subscribe(
        is -> paste.setText(messages.say(is ? "command.paste" : "command.paste.nothing")));
    // The clipboard tells nobody that it has changed: whoever comes back to the views asks it, or
    // is
    // about to paste. To ask takes a while, for which nobody who comes back has to wait.
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.isShortcutDown() && key.getCode() == KeyCode.V) {
            look();
          }
        });
    ObservableValue<Node> owner = pane.sceneProperty().flatMap(Scene::focusOwnerProperty);
    owner.subscribe(node -> {
      if (node == pane.map() || node == pane.outline().tree()) {
        Platform.runLater(this::look);
      }
    });
    pane.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .subscribe(is -> {
          if (Boolean.TRUE.equals(is)) {
            Platform.runLater(this::look);
          }
        });
  }

  private void look() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    pasteable.set(
        clipboard.hasContent(format()) || clipboard.hasString() || Intake.isOfPictures(clipboard));
  }

  /// Of a branch of any size, a large one smaller than it is on the map, and nothing but the
  /// picture.
  private void copyPicture() {
    branches
        .copy()
        .ifPresent(branch ->
            work.start(
                "export.drawing",
                _ -> picture(branch),
                picture -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putImage(picture);
                  Clipboard.getSystemClipboard().setContent(content);
                  look();
                  pane.say(messages.say("edit.copied-picture"));
                }));
  }

  private void cut() {
    branches.copy().ifPresent(this::put);
    pane.editing()
        .remove(new Selection(document.now().selection().elements(), Set.of()))
        .ifPresent(pane::refused);
  }

  private void put(Fragment branch) {
    ClipboardContent content = new ClipboardContent();
    content.put(format(), ByteBuffer.wrap(Branches.bytes(branch)));
    content.putString(IndentedText.of(branch));
    if (branch.content().elements().size() <= PICTURED) {
      content.putImage(picture(branch));
    }
    Clipboard.getSystemClipboard().setContent(content);
    look();
  }

  private Image picture(Fragment branch) {
    MapPicture picture =
        new MapPicture(
            new Index(branch.content()),
            pane.map().directionProperty().get(),
            Look.LIGHT,
            messages);
    double scale = Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, picture.area())));
    return new Image(new ByteArrayInputStream(picture.in(PictureFormat.PNG, scale).bytes()));
  }

  private Optional<Problem> paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    @Nullable Object own = clipboard.getContent(format());
    if (own instanceof ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return branches.paste(bytes);
    }
    Optional<String> element = document.now().selection().element();
    if (element.isPresent() && Intake.isOfPictures(clipboard)) {
      pane.intake().add(element.get(), clipboard);
      return Optional.empty();
    }
    @Nullable String text = clipboard.getString();
    return branches.paste(text == null ? "" : text);
  }

  /// A format may be made but once in a program.
  private static DataFormat format() {
    String type = "application/x-nextmove-scenario";
    @Nullable DataFormat made = DataFormat.lookupMimeType(type);
    return made == null ? new DataFormat(type) : made;
  }

  private boolean mayEdit() {
    return !document.isReadOnly();
  }

  private BooleanBinding when(Predicate<Selection> condition) {
    return Bindings.createBooleanBinding(
        () -> condition.test(document.now().selection()), document.revision());
  }
}
