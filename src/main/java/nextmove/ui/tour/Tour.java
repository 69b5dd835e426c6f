package nextmove.ui.tour;

import atlantafx.base.theme.Styles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nextmove.app.Document;
import nextmove.edit.Revision;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.text.Messages;
import nextmove.ui.analysis.Mode;
import nextmove.ui.command.CommandId;

/// A strip below the map that asks for one act after another and goes on as soon as it has been
/// done, on the map itself. It can be gone through without doing anything, and ended at any time.
public final class Tour extends HBox {
  /// The window that the tour goes through.
  public interface Place {
    Document document();

    ObservableValue<Mode> mode();

    /// Gives the keyboard to the map.
    void toMap();

    /// Takes the tour away.
    void end();
  }

  /// Elements to have been at; then one has seen how walking goes.
  private static final int WALKED = 4;

  private final Place place;
  private final Messages messages;
  private final Label title = new Label();
  private final Label text = new Label();
  private final Label progress = new Label();
  private final HBox keys = new HBox();
  private final Button back;
  private final Button next;
  private Step step = Step.WALK;
  private Revision begun;
  private final Set<String> walked = new HashSet<>();
  private boolean looking;

  public Tour(Place place, Messages messages) {
    this.place = place;
    this.messages = messages;
    begun = place.document().now();
    getStyleClass().add("tour");
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(title, text);
    words.setMinWidth(0);
    setHgrow(words, Priority.ALWAYS);
    keys.getStyleClass().add("row");
    progress.getStyleClass().add("aside");
    back = button("tour.back", () -> go(-1));
    next = button("tour.next", () -> go(1));
    next.getStyleClass().add(Styles.ACCENT);
    Button end = button("tour.end", place::end);
    getChildren().setAll(words, keys, progress, back, next, end);
    List.<Region>of(keys, progress, back, next, end).forEach(n -> n.setMinWidth(USE_PREF_SIZE));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    Subscription watched =
        Subscription.combine(
            place.document().revision().subscribe((_, _) -> lookSoon()),
            place.mode().subscribe((_, _) -> lookSoon()));
    sceneProperty()
        .subscribe((was, is) -> {
          if (was != null && is == null) {
            watched.unsubscribe();
          }
        });
    // A title is typed once its field has let go of the keyboard.
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((_, _) -> lookSoon());
    begin(Step.WALK);
  }

  /// Gives the keyboard to what goes on.
  public void focusFirst() {
    (next.isVisible() ? next : back).requestFocus();
  }

  private Button button(String key, Runnable deed) {
    Button button = new Button(messages.say(key));
    button.setOnAction(_ -> deed.run());
    return button;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      place.toMap();
      key.consume();
    }
  }

  private void go(int steps) {
    begin(Step.values()[step.ordinal() + steps]);
    place.toMap();
  }

  private void begin(Step now) {
    step = now;
    prepare();
    begun = place.document().now();
    title.setText(messages.say(now.key() + ".title"));
    text.setText(messages.say(now.key()));
    keys.getChildren().setAll(now.commands().stream().map(this::key).toList());
    int number = now.ordinal() + 1;
    progress.setText(messages.say("tour.progress", number, Step.values().length));
    setAccessibleText(title.getText() + ". " + text.getText());
    back.setDisable(now == Step.WALK);
    next.setVisible(now != Step.DONE);
    next.setManaged(now != Step.DONE);
  }

  private Node key(CommandId command) {
    Label label = new Label(command.shownKey(messages));
    label.getStyleClass().add("key");
    return label;
  }

  /// Selects what the step is about, unless that is selected already.
  private void prepare() {
    switch (step) {
      case ADD -> selectFirst(Kind.DECISION);
      case JUDGE -> selectFirst(Kind.OPTION);
      default -> {}
    }
  }

  private void selectFirst(Kind kind) {
    Document document = place.document();
    Optional<Element> selected =
        document.now().selection().element().flatMap(document.index()::element);
    if (selected.filter(e -> e.kind() == kind).isEmpty()) {
      document.scenario().elements().stream()
          .filter(e -> e.kind() == kind)
          .findFirst()
          .ifPresent(e -> document.select(Selection.of(e.id())));
    }
  }

  /// Not from inside an edit's notification, and once however much has changed.
  private void lookSoon() {
    if (!looking) {
      looking = true;
      Platform.runLater(this::look);
    }
  }

  private void look() {
    looking = false;
    place.document().now().selection().element().ifPresent(walked::add);
    if (getScene() != null && isDone()) {
      begin(Step.values()[step.ordinal() + 1]);
    }
  }

  private boolean isDone() {
    Document document = place.document();
    Revision now = document.now();
    return switch (step) {
      case WALK -> walked.size() >= WALKED;
      case ADD -> options(now) > options(begun);
      case TITLE -> !isTyping() && !titles(now).equals(titles(begun));
      case JUDGE -> !likelihoods(now).equals(likelihoods(begun));
      case ANALYSE -> place.mode().getValue() == Mode.ANALYSE;
      case MAP -> place.mode().getValue() == Mode.MAP;
      case UNDO -> document.history().canRedo();
      case DONE -> false;
    };
  }

  private boolean isTyping() {
    return getScene().getFocusOwner() instanceof TextInputControl;
  }

  private static long options(Revision revision) {
    return revision.scenario().elements().stream().filter(e -> e.kind() == Kind.OPTION).count();
  }

  private static List<String> titles(Revision revision) {
    return revision.scenario().elements().stream().map(Element::title).toList();
  }

  private static List<?> likelihoods(Revision revision) {
    return revision.scenario().links().stream().map(Link::likelihood).toList();
  }
}
