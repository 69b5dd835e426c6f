package nextmove.ui;

import javafx.scene.Node;
import nextmove.edit.Selection;
import nextmove.model.Problem;
import nextmove.text.Messages;
import nextmove.ui.command.CommandId;
import nextmove.ui.command.Commands;
import nextmove.ui.dialog.Overlay;
import nextmove.ui.find.FindBar;
import nextmove.ui.theme.Unseen;

/// The bar that finds and replaces, above the views of a document.
final class Replacing implements FindBar.Place {
  private final DocumentPane pane;
  private final Overlay overlay;
  private final FindBar bar;

  Replacing(DocumentPane pane, Messages messages, Overlay overlay) {
    this.pane = pane;
    this.overlay = overlay;
    bar = new FindBar(pane.document(), messages, this);
    pane.setTop(new Unseen(bar));
    pane.stops().addAside(bar, bar::isVisible, bar::open);
  }

  void addTo(Commands commands) {
    commands.add(CommandId.REPLACE, bar::open);
  }

  @Override
  public void choose(Selection found) {
    pane.choose(found);
    found.link().ifPresent(link -> pane.map().reveal(link.to()));
  }

  @Override
  public void show(Node sheet) {
    overlay.showCentered(sheet);
  }

  @Override
  public void hide() {
    overlay.hide();
  }

  @Override
  public void refused(Problem why) {
    pane.refused(why);
  }

  @Override
  public void leave() {
    pane.map().requestFocus();
  }
}
