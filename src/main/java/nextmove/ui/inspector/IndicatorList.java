package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// All indicators of a scenario.
final class IndicatorList extends VBox {
  private final IndicatorLines lines;
  private final Field field;

  IndicatorList(Desk desk) {
    lines = new IndicatorLines(desk);
    field = new Field(desk.messages().say("indicator.all"), lines);
    field.visibleProperty().bind(lines.visibleProperty());
    Button add = new Button(desk.messages().say("indicator.add"), new Icon(Feather.PLUS));
    add.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    add.setOnAction(_ -> add());
    getChildren().setAll(field, add);
  }

  void show() {
    lines.showAll();
  }

  void add() {
    lines.add();
  }
}
