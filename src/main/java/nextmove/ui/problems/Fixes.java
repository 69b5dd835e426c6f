package nextmove.ui.problems;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import nextmove.app.Document;
import nextmove.edit.Edit;
import nextmove.edit.QuickFix;
import nextmove.model.Problem;
import nextmove.text.LabelText;
import nextmove.text.Messages;
import nextmove.ui.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/// Offers the edits that would mend a problem: one by its name, several in a menu.
final class Fixes {
  private final Document document;
  private final Messages messages;
  private final LabelText names;
  private final RandomGenerator random;
  private final Consumer<Problem> refused;

  Fixes(Document document, Messages messages, RandomGenerator random, Consumer<Problem> refused) {
    this.document = document;
    this.messages = messages;
    this.random = random;
    this.refused = refused;
    names = new LabelText(messages);
  }

  private List<Edit.Batch> of(Problem problem) {
    return document.isReadOnly() ? List.of() : new QuickFix(document.index(), random).of(problem);
  }

  /// Empty where only a person knows what to do.
  Optional<Button> button(Problem problem) {
    List<Edit.Batch> fixes = of(problem);
    if (fixes.isEmpty()) {
      return Optional.empty();
    }
    boolean one = fixes.size() == 1;
    String name = one ? names.of(fixes.getFirst().label()) : messages.say("problems.fix");
    Button button = new Button(name, new Icon(Feather.TOOL));
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "fix");
    button.setMnemonicParsing(false);
    // The list has the keyboard: Alt+Enter is the way to here.
    button.setFocusTraversable(false);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setTooltip(
        new Tooltip(messages.say(one ? "problems.fix.one" : "problems.fix.several", name)));
    button.setOnAction(_ -> {
      if (one) {
        perform(problem, fixes.getFirst());
      } else {
        menu(problem).show(button, Side.BOTTOM, 0, 0);
      }
    });
    return Optional.of(button);
  }

  /// All of them; none where only a person knows what to do.
  ContextMenu menu(Problem problem) {
    ContextMenu menu = new ContextMenu();
    for (Edit.Batch fix : of(problem)) {
      MenuItem item = new MenuItem(names.of(fix.label()), new Icon(Feather.TOOL));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> perform(problem, fix));
      menu.getItems().add(item);
    }
    return menu;
  }

  /// The fix of that name for what stands now: the one that was offered may be out of date.
  private void perform(Problem problem, Edit.Batch offered) {
    of(problem).stream()
        .filter(fix -> fix.label().equals(offered.label()))
        .findFirst()
        .flatMap(document::perform)
        .ifPresent(refused);
  }
}
