package nextmove.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nextmove.edit.Edit;
import nextmove.model.Source;
import nextmove.model.SourceRef;
import nextmove.text.Messages;

/// The form of one source and of one reference to it, shown above the window.
final class SourceForm extends CardForm {
  private final Desk desk;
  private final String id;
  private final Lens<SourceRef> where;

  /// @param id of the source
  /// @param where it is referred to
  SourceForm(Desk desk, String id, Lens<SourceRef> where) {
    super(desk, desk.messages().say("source.heading"));
    this.desk = desk;
    this.id = id;
    this.where = where;
    Messages messages = desk.messages();
    Field date =
        text(
            "source.date",
            new TextField(),
            s -> s.date() == null ? "" : DateText.of(s.date()),
            SourceForm::date);
    HBox columns =
        new HBox(
            text(
                "source.publisher",
                new TextField(),
                Source::publisher,
                said(Source::withPublisher)),
            date);
    columns.getStyleClass().add("columns");
    HBox.setHgrow(columns.getChildren().getFirst(), Priority.ALWAYS);
    TextArea notes = new TextArea();
    notes.setWrapText(true);
    notes.setPrefRowCount(3);
    getChildren()
        .addAll(
            text("source.author", new TextField(), Source::author, said(Source::withAuthor)),
            text("source.title", new TextField(), Source::title, said(Source::withTitle)),
            columns,
            text("source.url", new TextField(), Source::url, said(Source::withUrl)),
            grades(
                "source.reliability",
                List.of("", "A", "B", "C", "D", "E", "F"),
                () -> desk.source(id).reliability(),
                grade ->
                    messages.say(
                        "source.reliability."
                            + (grade.isEmpty() ? "none" : grade.toLowerCase(Locale.ROOT))),
                this::rate),
            text("source.notes", notes, Source::notes, said(Source::withNotes)),
            here());
  }

  /// The reference, while it still stands where it stood.
  private Optional<SourceRef> ref() {
    return where.now().filter(ref -> ref.source().equals(id));
  }

  /// What is said of the source where it is referred to, and only there.
  private HBox here() {
    Messages messages = desk.messages();
    TextField place = new TextField();
    place.setPromptText(messages.say("source.at.prompt"));
    Field placeField = new Field(messages.say("source.at"), place);
    TextEdit edit =
        new TextEdit(
            desk,
            place,
            placeField,
            true,
            (t, typing) -> put(r -> r.withAt(t.isBlank() ? null : t), typing));
    follow(() ->
        ref()
            .ifPresentOrElse(
                r -> edit.show(id, r.at() == null ? "" : r.at()), desk.around().hide()));
    Field credibility =
        grades(
            "source.credibility",
            List.of("", "1", "2", "3", "4", "5", "6"),
            () -> ref().map(SourceRef::credibility).map(String::valueOf).orElse(""),
            grade -> messages.say("source.credibility." + (grade.isEmpty() ? "none" : grade)),
            (grade, typing) ->
                put(
                    r -> r.withCredibility(grade.isEmpty() ? null : Integer.valueOf(grade)),
                    typing));
    HBox here = new HBox(placeField, credibility);
    here.getStyleClass().add("columns");
    HBox.setHgrow(placeField, Priority.ALWAYS);
    return here;
  }

  /// Changes the reference, if it still stands where it stood.
  private Optional<String> put(UnaryOperator<SourceRef> change, Object typing) {
    return ref().flatMap(_ -> where.edit(change)).flatMap(edit -> desk.perform(edit, typing));
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
    follow(() -> edit.show(id, read.apply(desk.source(id))));
    return field;
  }

  private static Change said(BiFunction<Source, String, Source> change) {
    return (source, text) -> Optional.of(change.apply(source, text));
  }

  private static Optional<Source> date(Source s, String text) {
    return text.isBlank() ? Optional.of(s.withDate(null)) : DateText.read(text).map(s::withDate);
  }

  private void rate(String reliability, Object typing) {
    desk.perform(new Edit.PutSource(desk.source(id).withReliability(reliability)), typing);
  }

  /// A grade to be chosen, also by typing it.
  ///
  /// @param now the one that the document has
  /// @param said the sentence for a grade
  /// @param chosen takes a grade, and what is the same for all that is chosen in one go
  private Field grades(
      String caption,
      List<String> all,
      Supplier<String> now,
      UnaryOperator<String> said,
      BiConsumer<String, Object> chosen) {
    ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList(all));
    choice.setConverter(new Shows<>(said));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(desk.messages().say(caption));
    TypedChoice typed = TypedChoice.in(choice, said);
    follow(() -> choice.setValue(now.get()));
    choice
        .valueProperty()
        .subscribe((_, is) -> {
          if (!is.equals(now.get())) {
            chosen.accept(is, typed.going());
          }
        });
    return new Field(desk.messages().say(caption), choice);
  }
}
