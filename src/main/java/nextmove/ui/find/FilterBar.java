package nextmove.ui.find;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nextmove.app.Document;
import nextmove.app.Filtering;
import nextmove.drawing.Palette;
import nextmove.graph.Filter;
import nextmove.model.Actor;
import nextmove.model.Scale;
import nextmove.model.Scales;
import nextmove.text.Messages;
import nextmove.text.Names;
import nextmove.text.Words;
import nextmove.ui.sign.ActorChip;
import nextmove.ui.theme.Icon;
import nextmove.ui.theme.WrapRow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A bar above the map that says what is looked for on it, and how much passes. Each of its buttons
/// shows what it asks for; Escape, or the cross, asks for nothing any more.
public final class FilterBar extends HBox {
  private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");

  private final Document document;
  private final Filtering filtering;
  private final Messages messages;
  private final Words words;
  private final Runnable leave;
  private final MenuButton actors = new MenuButton();
  private final MenuButton tags = new MenuButton();
  private final MenuButton likelihood = new MenuButton();
  private final ToggleButton unsourced;
  private final Label count = new Label();

  /// @param leave takes the keyboard back
  public FilterBar(Document document, Filtering filtering, Messages messages, Runnable leave) {
    this.document = document;
    this.filtering = filtering;
    this.messages = messages;
    this.leave = leave;
    words = new Words(messages);
    getStyleClass().add("filter-bar");
    unsourced = new ToggleButton(messages.say("filter.unsourced"));
    unsourced.setTooltip(new Tooltip(messages.say("filter.unsourced.long")));
    unsourced.setOnAction(_ -> ask(f -> f.withUnsourced(unsourced.isSelected())));
    count.getStyleClass().add("aside");
    count.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(count, Priority.ALWAYS);
    Button end = new Button("", new Icon(Feather.X));
    end.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    end.setTooltip(new Tooltip(messages.say("command.filter-end.long")));
    end.setAccessibleText(messages.say("command.filter-end"));
    end.setMinWidth(USE_PREF_SIZE);
    end.setOnAction(_ -> end());
    WrapRow asks =
        new WrapRow(new Icon(Feather.FILTER), actors, tags, likelihood, unsourced, count);
    HBox.setHgrow(asks, Priority.ALWAYS);
    getChildren().setAll(asks, end);
    for (Node button : List.of(actors, tags, likelihood, unsourced)) {
      button.getStyleClass().add(Styles.SMALL);
      ((Region) button).setMinWidth(0);
    }
    setVisible(false);
    managedProperty().bind(visibleProperty());
    filtering.passed().subscribe(_ -> show());
    document.revision().subscribe(_ -> show());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows the bar and gives it the keyboard.
  public void open() {
    setVisible(true);
    show();
    Platform.runLater(this::focus);
  }

  /// Gives the keyboard to the first of its buttons.
  public void focus() {
    (actors.isManaged() ? actors : likelihood).requestFocus();
  }

  /// Asks for nothing any more.
  ///
  /// @return whether the bar was there
  public boolean end() {
    boolean was = isVisible();
    setVisible(false);
    filtering.filter().set(Filter.NONE);
    if (was) {
      leave.run();
    }
    return was;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      end();
      key.consume();
    }
  }

  private void ask(UnaryOperator<Filter> change) {
    filtering.filter().set(change.apply(filtering.filter().get()));
  }

  private void show() {
    Filter.@Nullable Passed passed = filtering.passed().get();
    if (passed == null ? !isVisible() : passed.index() != document.index()) {
      return;
    }
    Filter asked = filtering.filter().get().within(document.index());
    setVisible(isVisible() || passed != null);
    showActors(asked);
    showTags(asked);
    showLikelihood(asked);
    unsourced.setSelected(asked.unsourced());
    int all = document.index().elementCount();
    count.setText(messages.say("filter.count", passed == null ? all : passed.count(), all));
  }

  private void showActors(Filter asked) {
    Palette palette = new Palette(document.scenario().actors());
    List<MenuItem> items = new ArrayList<>();
    List<String> chosen = new ArrayList<>();
    for (Actor actor : document.scenario().actors()) {
      boolean wanted = asked.actors().contains(actor.id());
      items.add(check(actor.name(), wanted, is -> f -> f.withActor(actor.id(), is)));
      items.getLast().setGraphic(new ActorChip(palette.of(actor.id())));
      if (wanted) {
        chosen.add(actor.name());
      }
    }
    show(actors, "filter.actor", "filter.actor.long", chosen, items);
  }

  private void showTags(Filter asked) {
    List<MenuItem> items = new ArrayList<>();
    for (String tag : Filter.tags(document.index()).stream().sorted(messages.order()).toList()) {
      items.add(check(tag, asked.tags().contains(tag), is -> f -> f.withTag(tag, is)));
    }
    show(tags, "filter.tag", "filter.tag.long", List.copyOf(asked.tags()), items);
  }

  private void showLikelihood(Filter asked) {
    List<MenuItem> items = new ArrayList<>();
    items.add(atLeast(0, messages.say("filter.likelihood.any"), asked));
    Set<Double> seen = new HashSet<>(Set.of(0.0));
    Scales.of(document.scenario())
        .ifPresent(scale -> {
          for (Scale.Term term : scale.terms()) {
            double lo = term.lo().toDouble();
            if (seen.add(lo)) {
              String text =
                  messages.say(
                      "filter.likelihood.least", words.percent(lo), words.term(scale, term));
              items.add(atLeast(lo, text, asked));
            }
          }
        });
    List<String> chosen =
        asked.atLeast() == 0
            ? List.of()
            : List.of(messages.say("filter.likelihood.from", words.percent(asked.atLeast())));
    show(likelihood, "filter.likelihood", "filter.likelihood.long", chosen, items);
  }

  private MenuItem atLeast(double share, String text, Filter asked) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(asked.atLeast() == share);
    item.setOnAction(_ -> ask(f -> f.withAtLeast(share)));
    return item;
  }

  private MenuItem check(String text, boolean wanted, Function<Boolean, UnaryOperator<Filter>> by) {
    CheckMenuItem item = new CheckMenuItem(Names.brief(text));
    item.setMnemonicParsing(false);
    item.setSelected(wanted);
    item.setOnAction(_ -> ask(by.apply(item.isSelected())));
    return item;
  }

  /// A button says what it is for, or what it asks for; where there is nothing to choose it is not
  /// there.
  private void show(
      MenuButton button, String key, String longKey, List<String> chosen, List<MenuItem> items) {
    String name = messages.say(key);
    String says = String.join(", ", chosen);
    button.setText(chosen.isEmpty() ? name : says);
    button.setMnemonicParsing(false);
    button.setTooltip(new Tooltip(chosen.isEmpty() ? messages.say(longKey) : name + ": " + says));
    button.setAccessibleText(chosen.isEmpty() ? name : name + ": " + says);
    button.pseudoClassStateChanged(ASKS, !chosen.isEmpty());
    button.getItems().setAll(items);
    button.setVisible(!items.isEmpty());
    button.setManaged(!items.isEmpty());
  }
}
