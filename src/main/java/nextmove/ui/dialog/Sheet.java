package nextmove.ui.dialog;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A heading, something under it, and what can be chosen.
public final class Sheet extends VBox {
  /// @param main whether Enter takes it
  /// @param cancel whether Escape takes it
  public record Choice(String text, boolean main, boolean cancel, Runnable taken) {}

  /// @param close hides the sheet; called before what was chosen runs
  public Sheet(String heading, Node content, List<Choice> choices, Runnable close) {
    getStyleClass().add("sheet");
    Label title = new Label(heading);
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    ButtonBar buttons = new ButtonBar();
    for (Choice choice : choices) {
      Button button = new Button(choice.text());
      button.setMnemonicParsing(false);
      button.setDefaultButton(choice.main());
      button.setCancelButton(choice.cancel());
      if (choice.main()) {
        button.getStyleClass().add(Styles.ACCENT);
      }
      button.setOnAction(_ -> {
        close.run();
        choice.taken().run();
      });
      ButtonBar.setButtonData(
          button,
          choice.main()
              ? ButtonBar.ButtonData.OK_DONE
              : choice.cancel() ? ButtonBar.ButtonData.CANCEL_CLOSE : ButtonBar.ButtonData.NO);
      buttons.getButtons().add(button);
    }
    getChildren().setAll(title, content, buttons);
    setMaxHeight(USE_PREF_SIZE);
  }

  /// With a text as its content.
  public static Sheet of(String heading, String text, List<Choice> choices, Runnable close) {
    Label label = new Label(text);
    label.setWrapText(true);
    return new Sheet(heading, label, choices, close);
  }
}
