package nextmove.ui.analysis;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.app.Answer;
import nextmove.app.Document;
import nextmove.app.Inquiry;
import nextmove.edit.Selection;
import nextmove.model.Index;
import nextmove.model.Link;
import nextmove.text.FindingsText;
import nextmove.text.ImpossibleText;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.WrapRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The line above the map that says what is supposed and how actors are taken to choose, or why
/// nothing follows.
final class SupposeBar extends HBox {
  private final Label why = new Label();
  private final Label hint = new Label();
  private final WrapRow supposed = new WrapRow();
  private final Document document;
  private final Inquiry inquiry;
  private final Messages messages;
  private final FindingsText text;
  private final RationalitySlider slider;

  /// @param explain shows what the signs on the map mean
  SupposeBar(Document document, Inquiry inquiry, Messages messages, Runnable explain) {
    this.document = document;
    this.inquiry = inquiry;
    this.messages = messages;
    text = new FindingsText(messages);
    getStyleClass().addAll("row", "suppose-bar");
    supposed.getStyleClass().add("chips");
    why.getStyleClass().add("fault");
    why.setWrapText(true);
    why.managedProperty().bind(why.visibleProperty());
    supposed.managedProperty().bind(Bindings.isNotEmpty(supposed.getChildren()));
    // Shortened where there is little room, which what stands in a flow never is.
    hint.setText(messages.say("analyse.nothing"));
    hint.setTooltip(new Tooltip(hint.getText()));
    hint.getStyleClass().add("aside");
    hint.setMinWidth(0);
    hint.managedProperty().bind(hint.visibleProperty());
    VBox said = new VBox(why, hint, supposed);
    said.getStyleClass().add("said");
    said.setMinWidth(0);
    // It takes what the slider leaves; only where that is nothing does the slider give way.
    said.setPrefWidth(0);
    setHgrow(said, Priority.ALWAYS);
    Button legend = new Button("", new Icon(Feather.HELP_CIRCLE));
    legend.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    legend.setTooltip(new Tooltip(messages.say("analyse.legend")));
    legend.setAccessibleText(messages.say("analyse.legend"));
    legend.setOnAction(_ -> explain.run());
    slider = new RationalitySlider(document, messages, inquiry.rationality());
    getChildren().setAll(said, slider, legend);
    inquiry.answer().subscribe(this::show);
  }

  void focusSlider() {
    slider.focus();
  }

  private void show(@Nullable Answer answer) {
    supposed.getChildren().clear();
    why.setVisible(answer instanceof Answer.None);
    hint.setVisible(answer instanceof Answer.Found && answer.given().pins().isEmpty());
    if (answer == null) {
      return;
    }
    List<Link.Key> pins = answer.given().pins();
    if (answer instanceof Answer.None none) {
      why.setText(new ImpossibleText(messages).of(none.why(), none.index()));
    }
    if (!pins.isEmpty()) {
      supposed.getChildren().add(new Label(messages.say("analyse.suppose")));
      pins.forEach(pin -> supposed.getChildren().add(chip(answer.index(), pin)));
    }
    if (pins.size() > 1) {
      Button clear = new Button(messages.say("analyse.clear"));
      clear.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
      clear.setTooltip(new Tooltip(messages.say("command.suppose-nothing.long")));
      clear.setOnAction(_ -> inquiry.supposeNothing());
      supposed.getChildren().add(clear);
    }
  }

  /// What is supposed: a click selects it on the map, the cross takes it back.
  private Node chip(Index index, Link.Key pin) {
    Button chip = new Button(text.happensInShort(index, pin));
    chip.getStyleClass().addAll(Styles.SMALL, "chip");
    chip.setMnemonicParsing(false);
    chip.setTooltip(new Tooltip(text.happens(index, pin)));
    chip.setOnAction(_ -> document.select(Selection.of(pin).within(document.index())));
    Button remove = new Button("", new Icon(Feather.X));
    remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "remove");
    String undo = messages.say("analyse.unsuppose", text.happensInShort(index, pin));
    remove.setTooltip(new Tooltip(undo));
    remove.setAccessibleText(undo);
    remove.setOnAction(_ -> inquiry.toggle(pin));
    chip.setGraphic(remove);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    return chip;
  }
}
