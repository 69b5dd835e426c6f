package nextmove.ui.analysis;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import nextmove.app.Answer;
import nextmove.app.Document;
import nextmove.app.Inquiry;
import nextmove.app.Work;
import nextmove.drawing.Findings;
import nextmove.edit.Selection;
import nextmove.model.Link;
import nextmove.text.FindingsText;
import nextmove.text.Messages;
import nextmove.ui.dialog.Overlay;
import nextmove.ui.dialog.Sheet;
import nextmove.ui.map.MapView;
import org.jspecify.annotations.Nullable;

/// The mode that one window is in, and what its map shows in it.
public final class AnalyseMode {
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.MAP);
  private final Document document;
  private final Inquiry inquiry;
  private final Messages messages;
  private final SupposeBar bar;
  private @Nullable MapView map;

  /// To be made before the views of the document, so that the numbers of a version are there when
  /// it is shown.
  public AnalyseMode(Document document, Work work, Messages messages, Overlay overlay) {
    this.document = document;
    this.messages = messages;
    inquiry = new Inquiry(document, work);
    bar = new SupposeBar(document, inquiry, messages, () -> explain(overlay));
    bar.visibleProperty().bind(inquiry.open());
    bar.managedProperty().bind(inquiry.open());
    inquiry.open().bind(mode.map(m -> m == Mode.ANALYSE));
  }

  public ObjectProperty<Mode> mode() {
    return mode;
  }

  public Inquiry inquiry() {
    return inquiry;
  }

  /// What stands above the map.
  public Region bar() {
    return bar;
  }

  /// Gives the keyboard to what chooses how actors choose.
  public void focusBar() {
    bar.focusSlider();
  }

  /// Shows the numbers on `map` from now on.
  public void showOn(MapView map) {
    this.map = map;
    inquiry.answer().subscribe(answer -> map.analyse(findings(answer)));
  }

  /// What a picture of the present version shows in this mode; null where that is a plain map.
  public @Nullable Findings findings() {
    @Nullable Answer answer = inquiry.answer().get();
    return answer != null && answer.index() == document.index() ? findings(answer) : null;
  }

  private static @Nullable Findings findings(@Nullable Answer answer) {
    return answer instanceof Answer.Found f
        ? new Findings(f.play(), f.incentives(), f.doubts())
        : null;
  }

  /// Whether there is anything to suppose where `selection` is.
  public boolean maySuppose(Selection selection) {
    return !inquiry.ways(selection).isEmpty();
  }

  /// Whether what is selected is supposed already.
  public boolean isSupposed(Selection selection) {
    List<Link.Key> ways = inquiry.ways(selection);
    return ways.size() == 1 && inquiry.isSupposed(ways.getFirst());
  }

  /// Supposes that what is selected happens, or no longer does; asks by which way where there are
  /// several.
  public void suppose(Selection selection) {
    List<Link.Key> ways = inquiry.ways(selection);
    if (!ways.isEmpty()) {
      mode.set(Mode.ANALYSE);
      if (ways.size() == 1) {
        inquiry.toggle(ways.getFirst());
      } else if (map != null) {
        map.openMenu(selection.element().orElseThrow(), menu(ways));
      }
    }
  }

  private ContextMenu menu(List<Link.Key> ways) {
    FindingsText text = new FindingsText(messages);
    ContextMenu menu = new ContextMenu();
    for (Link.Key way : ways) {
      String name = text.way(document.index(), way);
      MenuItem item =
          new MenuItem(inquiry.isSupposed(way) ? messages.say("analyse.unsuppose", name) : name);
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> inquiry.toggle(way));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void explain(Overlay overlay) {
    String signs =
        String.join(
            "\n\n",
            Stream.of(
                    "analyse.legend.reach",
                    "analyse.legend.link",
                    "analyse.legend.values",
                    "analyse.legend.best",
                    "analyse.legend.over",
                    "analyse.legend.pin",
                    "analyse.legend.doubt")
                .map(key -> messages.say(key))
                .toList());
    overlay.showCentered(
        Sheet.of(
            messages.say("analyse.legend"),
            signs,
            List.of(new Sheet.Choice(messages.say("dialog.ok"), true, true, () -> {})),
            overlay::hide));
  }
}
