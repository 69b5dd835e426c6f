package nextmove.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import nextmove.edit.Selection;
import nextmove.model.Element;
import nextmove.model.Link;
import org.junit.jupiter.api.Test;

/// Buttons, links and menus of JavaFX take an underscore for the mark of a key, and leave it out.
class UnderscoreTest extends WindowTest {
  private static final Pattern WRITTEN =
      Pattern.compile("(\"(?:title|name|text|author|publisher|notes)\": \")(.*)(\",?)");

  private final Set<String> lost = new TreeSet<>();

  @Override
  void begin() throws IOException {
    Path file = copy("kremlin-next-move.json");
    String text = Files.readString(file);
    Files.writeString(file, WRITTEN.matcher(text).replaceAll(UnderscoreTest::underscored));
    open(file);
  }

  private static String underscored(MatchResult found) {
    return found.group(1) + found.group(2).replace(' ', '_').replace("\\", "\\\\") + found.group(3);
  }

  @Test
  void whatPeopleWriteIsShownWithItsUnderscores() {
    look();
    for (Element element : document().scenario().elements()) {
      Keyboard.run(() -> document().select(Selection.of(element.id())));
      look();
    }
    for (Link link : document().scenario().links().subList(0, 5)) {
      Keyboard.run(() -> document().select(Selection.of(link.key())));
      look();
    }
    Keyboard.run(() -> document().select(Selection.of("us-table")));
    Keyboard.run(() -> root().lookup(".map-view").requestFocus());
    keys.press(KeyCode.F2);
    keys.type("on_the_table");
    keys.press(KeyCode.ENTER);
    look();
    assertThat(lost).isEmpty();
  }

  private void look() {
    Keyboard.settle();
    Keyboard.run(() -> {
      MenuBar bar = (MenuBar) root().lookup(".menu-bar");
      Set<Node> shown = new HashSet<>(root().lookupAll("*"));
      // Its names do mark keys.
      shown.removeAll(bar.lookupAll("*"));
      shown.stream()
          .filter(Labeled.class::isInstance)
          .map(Labeled.class::cast)
          .filter(Labeled::isMnemonicParsing)
          .forEach(labeled -> note(labeled.getText(), labeled.getClass()));
      bar.getMenus().stream()
          .flatMap(menu -> menu.getItems().stream())
          .flatMap(item -> Stream.concat(Stream.of(item), MenuItems.all(item)))
          .filter(MenuItem::isMnemonicParsing)
          .forEach(item -> note(item.getText(), item.getClass()));
    });
  }

  private void note(String text, Class<?> where) {
    if (text != null && text.contains("_")) {
      lost.add(where.getSimpleName() + ": " + text);
    }
  }
}
