package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Kind;
import nextmove.model.Link;
import nextmove.model.Resolution;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.text.Words;

/// What a decision or an event branches into, with the likelihoods side by side, and whether they
/// add up.
final class Branches extends VBox {
  private static final int MOST = 6;

  private record Branch(String title, Link.Key link, String likely) {}

  /// @param more that are not named
  private record Shown(List<Branch> branches, int more) {}

  private final Desk desk;
  private final VBox list = new VBox();
  private final Field field;
  private Shown shown = new Shown(List.of(), 0);

  Branches(Desk desk) {
    this.desk = desk;
    list.getStyleClass().add("branches");
    field = new Field(desk.messages().say("inspector.branches"), list);
    getChildren().setAll(field);
    managedProperty().bind(visibleProperty());
  }

  /// Whether there is anything to be shown.
  static boolean has(Index index, int element) {
    Kind kind = index.element(element).kind();
    return (kind == Kind.DECISION || kind == Kind.EVENT) && index.outDegree(element) > 1;
  }

  void show(Index index, int element) {
    int degree = index.outDegree(element);
    setVisible(has(index, element));
    if (!isVisible()) {
      return;
    }
    Resolution resolved = Resolution.of(index, element);
    Optional<Scale> scale = Scales.of(desk.scenario());
    Words words = new Words(desk.messages());
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < Math.min(degree, MOST); i++) {
      Link link = index.link(index.out(element, i));
      branches.add(
          new Branch(
              desk.names().title(index.element(link.to()).orElseThrow()),
              link.key(),
              words.of(link.likelihood(), scale, resolved.point()[i])));
    }
    Shown now = new Shown(branches, Math.max(0, degree - MOST));
    if (!now.equals(shown)) {
      shown = now;
      list.getChildren().setAll(branches.stream().map(this::line).toList());
      if (now.more > 0) {
        list.getChildren().add(aside(desk.messages().say("inspector.branches.more", now.more)));
      }
    }
    field.setFault(
        switch (resolved.fault()) {
          case NONE -> Optional.empty();
          case NOTHING_LEFT -> Optional.of(desk.messages().say("inspector.branches.nothing-left"));
          case IRRECONCILABLE -> Optional.of(desk.messages().say("inspector.branches.sum"));
        });
  }

  private HBox line(Branch branch) {
    Hyperlink title = new Hyperlink(branch.title);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setOnAction(_ -> desk.document().select(Selection.of(branch.link)));
    HBox line = new HBox(title, aside(branch.likely));
    line.getStyleClass().add("row");
    HBox.setHgrow(title, Priority.ALWAYS);
    return line;
  }

  private static Label aside(String text) {
    Label aside = new Label(text);
    aside.getStyleClass().add("aside");
    aside.setMinWidth(USE_PREF_SIZE);
    return aside;
  }
}
