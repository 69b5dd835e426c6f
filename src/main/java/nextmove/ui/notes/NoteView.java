package nextmove.ui.notes;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// A note as it is read: headings, lists, quotes and code, one below the other.
public final class NoteView extends VBox {
  /// What is longer is cut: nobody reads a book in a panel, and it must not take the program's
  /// time.
  private static final int LONGEST = 50_000;

  /// Lists in lists beyond this are not looked into: a file may hold anything.
  private static final int DEEPEST = 8;

  private static final Parser PARSER = Parser.builder().build();

  private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

  private final Consumer<String> browse;

  /// @param browse opens an address of the web
  public NoteView(Consumer<String> browse) {
    this.browse = browse;
    getStyleClass().add("note");
  }

  /// A note in words alone, where it cannot be shown with its looks; only its beginning, if it has
  /// more than `most` characters.
  public static String plain(String markdown, int most) {
    String whole = markdown.strip();
    if (whole.codePointCount(0, whole.length()) <= most) {
      return WORDS.render(PARSER.parse(whole)).strip();
    }
    String cut = whole.substring(0, whole.offsetByCodePoints(0, most - 1));
    return WORDS.render(PARSER.parse(cut)).strip() + "…";
  }

  public void show(String markdown) {
    boolean whole = markdown.length() <= LONGEST;
    getChildren().clear();
    PARSER.parse(whole ? markdown : markdown.substring(0, LONGEST)).accept(new Blocks(this, 0));
    if (!whole) {
      getChildren().add(new Label("…"));
    }
  }

  private final class Blocks extends AbstractVisitor {
    private final VBox box;
    private final int depth;

    Blocks(VBox box, int depth) {
      this.box = box;
      this.depth = depth;
    }

    @Override
    public void visit(Heading heading) {
      box.getChildren()
          .add(Inlines.of(heading, browse, "note-heading", "level-" + heading.getLevel()));
    }

    @Override
    public void visit(Paragraph paragraph) {
      box.getChildren().add(Inlines.of(paragraph, browse));
    }

    @Override
    public void visit(BlockQuote quote) {
      VBox inner = new VBox();
      inner.getStyleClass().add("quote");
      box.getChildren().add(inner);
      inside(quote, inner);
    }

    @Override
    public void visit(BulletList list) {
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        item(item, "•");
      }
    }

    @Override
    public void visit(OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      int number = start == null ? 1 : start;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        item(item, number + ".");
        number++;
      }
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      box.getChildren().add(plain(html.getLiteral()));
    }

    @Override
    public void visit(ThematicBreak rule) {
      Region line = new Region();
      line.getStyleClass().add("rule");
      box.getChildren().add(line);
    }

    private void item(Node item, String sign) {
      Label marker = new Label(sign);
      marker.getStyleClass().add("marker");
      VBox content = new VBox();
      content.getStyleClass().add("note-item");
      HBox.setHgrow(content, Priority.ALWAYS);
      HBox line = new HBox(marker, content);
      line.getStyleClass().add("list-line");
      box.getChildren().add(line);
      inside(item, content);
    }

    private void inside(Node node, VBox inner) {
      if (depth < DEEPEST) {
        new Blocks(inner, depth + 1).visitChildren(node);
      } else {
        inner.getChildren().add(plain("…"));
      }
    }

    private void code(String literal) {
      TextFlow flow = plain(literal.stripTrailing(), "code");
      flow.getStyleClass().add("code-block");
      box.getChildren().add(flow);
    }

    private static TextFlow plain(String literal, String... style) {
      Text text = new Text(literal);
      text.getStyleClass().add("note-text");
      text.getStyleClass().addAll(style);
      return new TextFlow(text);
    }
  }
}
