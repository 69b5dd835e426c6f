package nextmove.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nextmove.analysis.Sighting;
import nextmove.edit.Edit;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Link;
import nextmove.model.Num;
import nextmove.model.Resolution;
import nextmove.text.IndicatorText;
import nextmove.text.Messages;
import nextmove.text.Words;
import nextmove.ui.theme.Tip;
import org.jspecify.annotations.Nullable;

/// How an indicator bears on the branches of one element. Each has a row with how likely it is, and
/// with two ratios to type, each beside what it would make of that.
final class BearingGrid extends GridPane {
  private record Row(
      Link link, Label now, TextEdit ratio, Label seen, TextEdit ratioIfAbsent, Label absent) {}

  private final Desk desk;
  private final String indicator;
  private final String element;
  private final List<Link> links;
  private final List<Row> rows = new ArrayList<>();
  private final Field field;

  /// @param element whose branches it is about
  BearingGrid(Desk desk, String indicator, String element) {
    this.desk = desk;
    this.indicator = indicator;
    this.element = element;
    Index index = desk.index();
    links = links(index, element);
    getStyleClass().add("bearings");
    ColumnConstraints branch = new ColumnConstraints();
    branch.setHgrow(Priority.ALWAYS);
    branch.setMinWidth(0);
    getColumnConstraints().add(branch);
    Messages messages = desk.messages();
    String title = index.element(element).map(desk.names()::title).orElse("");
    field = new Field(messages.say("indicator.branches", messages.quoted(title)), this);
    add(caption("indicator.column.now"), 1, 0);
    add(caption("indicator.column.seen"), 2, 0, 2, 1);
    add(caption("indicator.column.absent"), 4, 0, 2, 1);
    links.forEach(this::addRow);
  }

  private static List<Link> links(Index index, String element) {
    int at = index.position(element);
    return IntStream.range(0, at < 0 ? 0 : index.outDegree(at))
        .mapToObj(i -> index.link(index.out(at, i)))
        .toList();
  }

  Field field() {
    return field;
  }

  /// Whether the element still branches as it did.
  boolean holds() {
    return !links.isEmpty() && links(desk.index(), element).equals(links);
  }

  private Label caption(String key) {
    Label caption = aside();
    caption.setText(desk.messages().say(key));
    return caption;
  }

  private static Label aside() {
    Label label = new Label();
    label.getStyleClass().add("aside");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private void addRow(Link link) {
    String title = desk.names().title(desk.index().element(link.to()).orElseThrow());
    Label name = new Label(link.title().isBlank() ? title : link.title() + ": " + title);
    name.setMinWidth(0);
    name.setTooltip(new Tip(name.getText()));
    Row row =
        new Row(
            link,
            aside(),
            ratio(link, "indicator.ratio.name", title, Bearing::withRatio, rows.size() + 1, 2),
            aside(),
            ratio(
                link,
                "indicator.ratio-if-absent.name",
                title,
                Bearing::withRatioIfAbsent,
                rows.size() + 1,
                4),
            aside());
    rows.add(row);
    int at = rows.size();
    add(name, 0, at);
    add(row.now, 1, at);
    add(row.seen, 3, at);
    add(row.absent, 5, at);
  }

  private TextEdit ratio(
      Link link,
      String what,
      String title,
      BiFunction<Bearing, @Nullable Num, Bearing> change,
      int row,
      int column) {
    Messages messages = desk.messages();
    TextField input = new TextField();
    input.getStyleClass().add("number");
    input.setPromptText("1");
    input.setAccessibleText(messages.say(what, messages.quoted(title)));
    add(input, column, row);
    return new TextEdit(
        desk,
        input,
        field,
        false,
        (text, typing) -> {
          Optional<Num> ratio = RatioText.read(text);
          return ratio.isEmpty() && !text.isBlank()
              ? Optional.of(messages.say("indicator.ratio.not-understood", messages.quoted(text)))
              : put(link.key(), b -> change.apply(b, ratio.orElse(null)), typing);
        });
  }

  /// What no longer says anything is no longer there.
  private Optional<String> put(
      Link.Key link, java.util.function.UnaryOperator<Bearing> change, Object typing) {
    return desk.indicator(indicator)
        .flatMap(now -> {
          List<Bearing> bearings = new ArrayList<>(now.links());
          int at = bearings.stream().map(Bearing::link).toList().indexOf(link);
          Bearing changed = change.apply(at < 0 ? new Bearing(link) : bearings.remove(at));
          if (changed.ratio() != null || changed.ratioIfAbsent() != null) {
            bearings.add(at < 0 ? bearings.size() : at, changed);
          }
          return desk.perform(new Edit.PutIndicator(now.withLinks(bearings)), typing);
        });
  }

  void show(Indicator shown) {
    Index index = desk.index();
    double[] now = Resolution.of(index, index.position(element)).point();
    Sighting sighting = Sighting.of(shown, links, now);
    Words words = new Words(desk.messages());
    IndicatorText text = new IndicatorText(desk.messages());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Link.Key key = row.link.key();
      Optional<Bearing> bearing =
          shown.links().stream().filter(b -> b.link().equals(key)).findFirst();
      row.now.setText(words.percent(now[i]));
      row.ratio.show(key, bearing.map(Bearing::ratio).map(text::of).orElse(""));
      row.ratioIfAbsent.show(key, bearing.map(Bearing::ratioIfAbsent).map(text::of).orElse(""));
      row.seen.setText("→ " + words.percent(sighting.seen()[i]));
      row.absent.setText("→ " + words.percent(sighting.absent()[i]));
    }
  }
}
