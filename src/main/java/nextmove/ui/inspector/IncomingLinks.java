package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Index;
import nextmove.model.Link;

/// How likely an element is, given each of those before it: the first link in as fields, further
/// ones by name, each a step away.
final class IncomingLinks extends VBox {
  private static final int NAMED = 3;

  private final Desk desk;
  private final Judgment judgment;
  private final VBox others = new VBox();

  IncomingLinks(Desk desk) {
    this.desk = desk;
    judgment = new Judgment(desk);
    others.managedProperty().bind(others.visibleProperty());
    getChildren().setAll(judgment, others);
    managedProperty().bind(visibleProperty());
  }

  Optional<Judgment> first() {
    return isVisible() ? Optional.of(judgment) : Optional.empty();
  }

  void show(Index index, int element) {
    int degree = index.inDegree(element);
    setVisible(degree > 0);
    if (degree == 0) {
      return;
    }
    Link first = index.link(index.in(element, 0));
    // What the element branches into is of more use there than how it is reached.
    judgment.show(first, !Branches.has(index, element));
    judgment.setCaption(
        degree == 1
            ? desk.messages().say("inspector.likelihood")
            : desk.messages().say("inspector.likelihood-after", title(index, first)));
    List<Hyperlink> names = new ArrayList<>();
    for (int i = 1; i < Math.min(degree, 1 + NAMED); i++) {
      Link link = index.link(index.in(element, i));
      Hyperlink name =
          new Hyperlink(desk.messages().say("inspector.link-from", title(index, link)));
      name.setOnAction(_ -> desk.document().select(Selection.of(link.key())));
      names.add(name);
    }
    others.setVisible(!names.isEmpty());
    others.getChildren().setAll(names);
  }

  private String title(Index index, Link link) {
    Element from = index.element(link.from()).orElseThrow();
    return desk.messages().quoted(from.title());
  }
}
