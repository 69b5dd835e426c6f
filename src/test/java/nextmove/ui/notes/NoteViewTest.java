package nextmove.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class NoteViewTest {
  private final List<String> opened = new ArrayList<>();

  private List<Node> shown(FxRobot robot, String markdown) {
    NoteView[] view = new NoteView[1];
    robot.interact(() -> {
      view[0] = new NoteView(opened::add);
      view[0].show(markdown);
    });
    List<Node> all = new ArrayList<>();
    gather(view[0], all);
    return all;
  }

  private static void gather(Node node, List<Node> into) {
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
    }
  }

  private static String text(List<Node> nodes) {
    return nodes.stream()
        .map(n ->
            n instanceof Text t
                ? t.getText()
                : n instanceof Hyperlink h ? h.getText() : n instanceof Label l ? l.getText() : "")
        .collect(Collectors.joining());
  }

  private static List<String> styled(List<Node> nodes, String style) {
    return nodes.stream()
        .filter(n -> n.getStyleClass().contains(style))
        .map(n -> n instanceof Text t ? t.getText() : n.getClass().getSimpleName())
        .toList();
  }

  @Test
  void whatIsMarkedIsShownSo(FxRobot robot) {
    List<Node> nodes =
        shown(
            robot,
            """
            # Talks

            *slow*, **hard** and `x`

            - one
            - two

            3. three

            > said

                code
            """);
    assertThat(styled(nodes, "note-heading")).containsExactly("Talks");
    assertThat(styled(nodes, "emphasis")).containsExactly("slow");
    assertThat(styled(nodes, "strong")).containsExactly("hard");
    assertThat(styled(nodes, "code")).containsExactly("x", "code");
    assertThat(styled(nodes, "quote")).hasSize(1);
    assertThat(text(nodes)).contains("•one•two3.three").contains("said");
  }

  @Test
  void htmlIsTextAndPicturesAreNotLoaded(FxRobot robot) {
    List<Node> nodes =
        shown(
            robot, "a <b onclick=x>b</b> ![map](https://example.org/m.png)\n\n<script>x</script>");
    assertThat(text(nodes)).contains("<b onclick=x>b</b>", "[map]", "<script>x</script>");
    assertThat(nodes).noneMatch(ImageView.class::isInstance);
    assertThat(opened).isEmpty();
  }

  @Test
  void aLinkOpensOnlyWhenItIsClicked(FxRobot robot) {
    List<Node> nodes = shown(robot, "see [here](https://example.org/a) <mailto:a@example.org>");
    assertThat(opened).isEmpty();
    nodes.stream()
        .filter(Hyperlink.class::isInstance)
        .map(Hyperlink.class::cast)
        .forEach(link -> robot.interact(link::fire));
    assertThat(opened).containsExactly("https://example.org/a", "mailto:a@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https:///nowhere",
        "relative.html",
        "vnd.libreoffice.command:x",
        "//example.org/a",
        ""
      })
  void otherAddressesAreText(String address, FxRobot robot) {
    List<Node> nodes = shown(robot, "see [here](<" + address + ">)");
    assertThat(nodes).noneMatch(Hyperlink.class::isInstance);
    assertThat(text(nodes)).isEqualTo("see here");
  }

  @ParameterizedTest
  @CsvSource({"> ,5000", "- ,3000", "*a **b ,3000", "[,20000", "`,20000", "![a](b ,4000"})
  @Timeout(180)
  void whatIsNestedDeeplyIsShownAllTheSame(String piece, int times, FxRobot robot) {
    assertThat(shown(robot, piece.repeat(times) + "x")).isNotEmpty();
  }

  @Test
  void whatIsVeryLongIsCut(FxRobot robot) {
    assertThat(text(shown(robot, "word ".repeat(100_000)))).hasSizeLessThan(51_000).endsWith("…");
  }
}
