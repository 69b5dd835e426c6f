package nextmove.ui.find;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import nextmove.edit.Wanted;
import nextmove.model.Index;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.ui.dialog.Sheet;
import org.jspecify.annotations.Nullable;

/// Every line that a replacement would change, as it is and as it would be.
final class ReplacePreview {
  private ReplacePreview() {}

  /// @param hide takes the sheet away
  static Sheet sheet(
      Messages messages, Index index, Wanted wanted, String by, Runnable replace, Runnable hide) {
    List<Wanted.Line> lines = wanted.lines(index.scenario());
    ListView<Wanted.Line> list = new ListView<>();
    list.getItems().setAll(lines);
    list.getStyleClass().add("replace-preview");
    list.setAccessibleText(messages.say("find.preview.name"));
    list.setCellFactory(_ -> new Cell(messages, index, wanted, by));
    list.setPrefSize(560, Math.clamp(lines.size(), 1, 6) * 70 + 4);
    return new Sheet(
        messages.say(
            by.isEmpty() ? "find.preview.remove" : "find.preview",
            messages.quoted(wanted.text()),
            messages.quoted(by),
            lines.size()),
        list,
        List.of(
            new Sheet.Choice(messages.say("find.preview.do"), true, false, replace),
            new Sheet.Choice(messages.say("dialog.cancel"), false, true, () -> {})),
        hide);
  }

  private static final class Cell extends ListCell<Wanted.Line> {
    private final Messages messages;
    private final Index index;
    private final Wanted wanted;
    private final String by;
    private final Label where = new Label();
    private final Label old = new Label();
    private final Label now = new Label();
    private final VBox box = new VBox(where, old, now);

    Cell(Messages messages, Index index, Wanted wanted, String by) {
      this.messages = messages;
      this.index = index;
      this.wanted = wanted;
      this.by = by;
      where.getStyleClass().add("aside");
      old.getStyleClass().add("old");
      now.getStyleClass().add("new");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Wanted.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      if (line == null || empty) {
        setGraphic(null);
        return;
      }
      where.setText(where(line));
      String text = wanted.around(line.text().strip());
      old.setText("− " + text);
      now.setText("+ " + wanted.replaced(text, by));
      setAccessibleText(
          messages.say(
              "find.preview.line", where.getText(), line.text(), wanted.replaced(line.text(), by)));
      setGraphic(box);
    }

    private String where(Wanted.Line line) {
      String title =
          messages.quoted(
              line.at()
                  .element()
                  .or(() -> line.at().link().map(key -> key.to()))
                  .flatMap(index::element)
                  .map(new Names(messages)::title)
                  .orElse(""));
      boolean link = line.at().link().isPresent();
      return messages.say(
          switch (line.part()) {
            case TITLE -> link ? "find.where.link-title" : "find.where.title";
            case NOTES -> link ? "find.where.link-notes" : "find.where.notes";
            case TAG -> "find.where.tag";
            case GROUP -> "find.where.group";
            case BOOKMARK -> "find.where.bookmark";
            case INDICATOR -> "find.where.indicator";
            case INDICATOR_NOTES -> "find.where.indicator-notes";
          },
          title);
    }
  }
}
