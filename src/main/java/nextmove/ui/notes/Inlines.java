package nextmove.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nextmove.ui.theme.Tip;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// Puts the text of one paragraph into a flow. HTML is shown as it is written, and a picture as
/// what it is called.
final class Inlines extends AbstractVisitor {
  /// Styles inside styles beyond this are let be.
  private static final int DEEPEST = 20;

  private final TextFlow flow = new TextFlow();
  private final Consumer<String> browse;
  private final List<String> base;
  private boolean emphasis;
  private boolean strong;
  private int depth;
  private Optional<String> address = Optional.empty();

  /// @param base the style classes of all of it
  private Inlines(Consumer<String> browse, List<String> base) {
    this.browse = browse;
    this.base = base;
  }

  static TextFlow of(Node block, Consumer<String> browse, String... base) {
    Inlines inlines = new Inlines(browse, List.of(base));
    inlines.visitChildren(block);
    return inlines.flow;
  }

  @Override
  protected void visitChildren(Node parent) {
    if (depth < DEEPEST) {
      depth++;
      super.visitChildren(parent);
      depth--;
    }
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    add(text.getLiteral(), false);
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral(), true);
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral(), false);
  }

  @Override
  public void visit(SoftLineBreak soft) {
    add(" ", false);
  }

  @Override
  public void visit(HardLineBreak hard) {
    add("\n", false);
  }

  @Override
  public void visit(Emphasis node) {
    boolean before = emphasis;
    emphasis = true;
    visitChildren(node);
    emphasis = before;
  }

  @Override
  public void visit(StrongEmphasis node) {
    boolean before = strong;
    strong = true;
    visitChildren(node);
    strong = before;
  }

  @Override
  public void visit(Image image) {
    add("[", false);
    visitChildren(image);
    add("]", false);
  }

  @Override
  public void visit(Link link) {
    Optional<String> before = address;
    address = WebAddress.of(link.getDestination());
    visitChildren(link);
    address = before;
  }

  private void add(String literal, boolean code) {
    if (address.isPresent()) {
      String target = address.get();
      Hyperlink link = new Hyperlink(literal);
      style(link, code);
      link.setTooltip(new Tip(target));
      link.setOnAction(_ -> browse.accept(target));
      flow.getChildren().add(link);
    } else {
      Text text = new Text(literal);
      style(text, code);
      flow.getChildren().add(text);
    }
  }

  private void style(javafx.scene.Node node, boolean code) {
    List<String> classes = node.getStyleClass();
    classes.add("note-text");
    classes.addAll(base);
    if (emphasis) {
      classes.add("emphasis");
    }
    if (strong) {
      classes.add("strong");
    }
    if (code) {
      classes.add("code");
    }
  }
}
