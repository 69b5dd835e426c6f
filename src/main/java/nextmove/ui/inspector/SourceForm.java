package nextmove.ui.inspector;

import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.model.Source;
import nextmove.model.When;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;

/// The form of one source, shown above the window.
final class SourceForm extends VBox {
  private final Desk desk;
  private final String id;

  SourceForm(Desk desk, String id) {
    this.desk = desk;
    this.id = id;
    Messages messages = desk.messages();
    getStyleClass().addAll("form", "card-form");
    Label heading = new Label(messages.say("source.heading"));
    heading.getStyleClass().add("heading");
    Field date =
        text(
            "source.date",
            new TextField(),
            s -> s.date() == null ? "" : DateText.of(s.date()),
            this::date);
    HBox columns =
        new HBox(
            text(
                "source.publisher",
                new TextField(),
                Source::publisher,
                (s, t) ->
                    Optional.of(
                        new Source(
                            s.id(),
                            s.author(),
                            s.title(),
                            t,
                            s.date(),
                            s.url(),
                            s.reliability(),
                            s.notes(),
                            s.extras()))),
            date);
    columns.getStyleClass().add("columns");
    HBox.setHgrow(columns.getChildren().getFirst(), Priority.ALWAYS);
    TextArea notes = new TextArea();
    notes.setWrapText(true);
    notes.setPrefRowCount(3);
    getChildren()
        .setAll(
            heading,
            text(
                "source.author",
                new TextField(),
                Source::author,
                (s, t) ->
                    Optional.of(
                        new Source(
                            s.id(),
                            t,
                            s.title(),
                            s.publisher(),
                            s.date(),
                            s.url(),
                            s.reliability(),
                            s.notes(),
                            s.extras()))),
            text(
                "source.title",
                new TextField(),
                Source::title,
                (s, t) ->
                    Optional.of(
                        new Source(
                            s.id(),
                            s.author(),
                            t,
                            s.publisher(),
                            s.date(),
                            s.url(),
                            s.reliability(),
                            s.notes(),
                            s.extras()))),
            columns,
            text(
                "source.url",
                new TextField(),
                Source::url,
                (s, t) ->
                    Optional.of(
                        new Source(
                            s.id(),
                            s.author(),
                            s.title(),
                            s.publisher(),
                            s.date(),
                            t,
                            s.reliability(),
                            s.notes(),
                            s.extras()))),
            reliability(),
            text(
                "source.notes",
                notes,
                Source::notes,
                (s, t) ->
                    Optional.of(
                        new Source(
                            s.id(),
                            s.author(),
                            s.title(),
                            s.publisher(),
                            s.date(),
                            s.url(),
                            s.reliability(),
                            t,
                            s.extras()))));
  }

  private interface Change {
    Optional<Source> of(Source source, String text);
  }

  private Field text(
      String caption, TextInputControl input, Function<Source, String> read, Change change) {
    Field field = new Field(desk.messages().say(caption), input);
    TextEdit edit =
        new TextEdit(
            desk,
            input,
            field,
            false,
            (t, typing) ->
                change
                    .of(desk.source(id), t)
                    .map(s -> desk.perform(new Edit.PutSource(s), typing))
                    .orElseGet(() ->
                        Optional.of(
                            desk.messages()
                                .say("inspector.date.not-understood", desk.messages().quoted(t)))));
    edit.show(id, read.apply(desk.source(id)));
    return field;
  }

  private Optional<Source> date(Source s, String text) {
    Optional<When> when = DateText.read(text);
    return text.isBlank() || when.isPresent()
        ? Optional.of(
            new Source(
                s.id(),
                s.author(),
                s.title(),
                s.publisher(),
                when.orElse(null),
                s.url(),
                s.reliability(),
                s.notes(),
                s.extras()))
        : Optional.empty();
  }

  private Field reliability() {
    Messages messages = desk.messages();
    ComboBox<String> choice =
        new ComboBox<>(FXCollections.observableArrayList("", "A", "B", "C", "D", "E", "F"));
    choice.setConverter(
        new javafx.util.StringConverter<>() {
          @Override
          public String toString(@Nullable String grade) {
            return messages.say(
                "source.reliability."
                    + (grade == null || grade.isEmpty()
                        ? "none"
                        : grade.toLowerCase(java.util.Locale.ROOT)));
          }

          @Override
          public String fromString(String text) {
            throw new UnsupportedOperationException("a grade is chosen, not typed");
          }
        });
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setValue(desk.source(id).reliability());
    choice
        .valueProperty()
        .subscribe((was, is) -> {
          Source s = desk.source(id);
          desk.perform(
              new Edit.PutSource(
                  new Source(
                      s.id(),
                      s.author(),
                      s.title(),
                      s.publisher(),
                      s.date(),
                      s.url(),
                      is,
                      s.notes(),
                      s.extras())));
        });
    return new Field(messages.say("source.reliability"), choice);
  }
}
