package nextmove.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.ui.command.Matching;

/// One setting: what it is called, what it does, and at the right what it is set to.
final class SettingLine extends HBox {
  private final Label explanation;
  private final String words;

  /// @param choices the words of what can be chosen; one may look for these too
  SettingLine(String name, String does, Control control, String choices) {
    getStyleClass().addAll("row", "setting");
    words = String.join(" ", name, does, choices);
    Label title = new Label(name);
    title.setLabelFor(control);
    title.getStyleClass().add("name");
    explanation = new Label(does);
    explanation.setWrapText(true);
    explanation.getStyleClass().add("aside");
    explanation.setMinHeight(USE_PREF_SIZE);
    VBox text = new VBox(title, explanation);
    text.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    control.setAccessibleText(name);
    control.setAccessibleHelp(does);
    control.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(text, control);
    managedProperty().bind(visibleProperty());
  }

  void explain(String does) {
    explanation.setText(does);
  }

  /// Shows it if it is what is looked for.
  void showIf(Matching wanted) {
    setVisible(wanted.matches(words));
  }
}
