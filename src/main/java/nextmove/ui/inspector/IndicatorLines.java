package nextmove.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nextmove.edit.Edit;
import nextmove.model.Index;
import nextmove.model.Indicator;
import nextmove.model.Indicator.Bearing;
import nextmove.model.Link;
import nextmove.text.IndicatorText;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.Tip;
import org.kordamp.ikonli.feather.Feather;

/// Indicators, one line each, which opens it.
final class IndicatorLines extends VBox {
  private final Desk desk;
  private final IndicatorText words;
  private Set<Link.Key> links = Set.of();
  private List<Link.Key> fresh = List.of();
  private List<Line> shown = List.of();

  private record Line(Indicator indicator, String text, String more) {}

  IndicatorLines(Desk desk) {
    this.desk = desk;
    words = new IndicatorText(desk.messages());
    getStyleClass().add("reasons");
    managedProperty().bind(visibleProperty());
  }

  /// Shows all there are; the button of each removes it.
  void showAll() {
    links = Set.of();
    show(desk.scenario().indicators(), i -> new Edit.RemoveIndicator(i.id()));
  }

  /// Shows what bears on links into an element or out of it. A new one bears on its branches, where
  /// it has such, or else on how it is reached.
  void show(Index index, int element) {
    List<Link.Key> in = new ArrayList<>();
    for (int i = 0; i < index.inDegree(element); i++) {
      in.add(index.link(index.in(element, i)).key());
    }
    List<Link.Key> out = new ArrayList<>();
    for (int i = 0; i < index.outDegree(element); i++) {
      out.add(index.link(index.out(element, i)).key());
    }
    Set<Link.Key> all = new LinkedHashSet<>(in);
    all.addAll(out);
    show(all, out.size() > 1 || in.isEmpty() ? out : List.of(in.getFirst()));
  }

  /// Shows what bears on that link.
  void show(Link.Key link) {
    show(Set.of(link), List.of(link));
  }

  private void show(Set<Link.Key> near, List<Link.Key> ofNew) {
    links = near;
    fresh = ofNew;
    show(
        desk.scenario().indicators().stream()
            .filter(i -> near.stream().anyMatch(i::bearsOn))
            .toList(),
        i ->
            new Edit.PutIndicator(
                i.withLinks(i.links().stream().filter(b -> !links.contains(b.link())).toList())));
  }

  private void show(List<Indicator> indicators, Function<Indicator, Edit> without) {
    List<Line> lines =
        indicators.stream().map(i -> new Line(i, words.of(i), String.join("\n", said(i)))).toList();
    // The same again would only take a button from under the keyboard.
    if (!lines.equals(shown)) {
      shown = lines;
      getChildren().setAll(lines.stream().map(line -> row(line, without)).toList());
    }
    setVisible(!indicators.isEmpty());
  }

  private Node row(Line line, Function<Indicator, Edit> without) {
    Indicator indicator = line.indicator();
    String text = line.text();
    Hyperlink open = new Hyperlink(words.name(indicator), icon(indicator));
    open.setAccessibleText(text);
    open.setMinWidth(0);
    open.setMaxWidth(Double.MAX_VALUE);
    String more = line.more();
    open.setTooltip(new Tip(more.isEmpty() ? text : text + "\n" + more));
    open.setAccessibleHelp(more);
    open.setOnAction(_ -> open(indicator.id()));
    HBox.setHgrow(open, Priority.ALWAYS);
    Button remove = new Button("", new Icon(Feather.X));
    remove.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, Styles.FLAT);
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setAccessibleText(desk.messages().say("inspector.source.remove", text));
    remove.setOnAction(_ -> desk.perform(without.apply(indicator)));
    HBox row = new HBox(open, remove);
    row.getStyleClass().add("row");
    return row;
  }

  private static Icon icon(Indicator indicator) {
    return new Icon(
        indicator.isOpen()
            ? Feather.EYE
            : indicator.state() == Indicator.State.SEEN ? Feather.CHECK_CIRCLE : Feather.EYE_OFF);
  }

  /// What it says of the links that this is about, each by what it leads to where there are
  /// several.
  private List<String> said(Indicator indicator) {
    List<String> said = new ArrayList<>();
    for (Bearing bearing : indicator.links()) {
      if (links.contains(bearing.link())) {
        Messages messages = desk.messages();
        String about =
            links.size() == 1
                ? ""
                : desk.index()
                    .element(bearing.link().to())
                    .map(e -> messages.quoted(desk.names().title(e)) + ": ")
                    .orElse("");
        words.ratios(bearing).forEach(sentence -> said.add(about + sentence));
      }
    }
    return said;
  }

  private void open(String id) {
    Set<String> about = new LinkedHashSet<>(fresh.stream().map(Link.Key::from).toList());
    desk.around().show().accept(new IndicatorSheet(desk, id, about));
  }

  /// Ways to tie another indicator to what is shown, the last of which makes a new one.
  List<MenuItem> offers() {
    List<MenuItem> items = new ArrayList<>();
    for (Indicator indicator : desk.scenario().indicators()) {
      if (links.stream().noneMatch(indicator::bearsOn)) {
        MenuItem item = new MenuItem(words.name(indicator));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open(indicator.id()));
        items.add(item);
      }
    }
    MenuItem item = new MenuItem(desk.messages().say("indicator.new"));
    item.setOnAction(_ -> add());
    items.add(item);
    return items;
  }

  /// Makes a new one and opens it.
  void add() {
    Indicator indicator =
        new Indicator(desk.freshId(), "").withLinks(fresh.stream().map(Bearing::new).toList());
    desk.perform(new Edit.PutIndicator(indicator));
    open(indicator.id());
  }
}
