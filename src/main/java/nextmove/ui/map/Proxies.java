package nextmove.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import nextmove.edit.Selection;
import nextmove.geom.Box;
import nextmove.model.Index;
import org.jspecify.annotations.Nullable;

/// What a screen reader finds on the map: a node each, with words and bounds, for the element that
/// keys act on and for those one step away from it. A canvas is silent; a node for every element of
/// a large map would be too many.
final class Proxies extends Group implements Overlaid {
  private static final int MOST = 12;

  private final List<Proxy> proxies = new ArrayList<>();
  private final Describing words;
  private final Runnable retold;
  private Selection selection = Selection.NONE;
  private Selection toldOf = Selection.NONE;
  private @Nullable Picture told;

  /// Says an element in words.
  interface Describing {
    String describe(Picture picture, int element);
  }

  /// One element for a screen reader.
  static final class Proxy extends Region {
    private boolean selected;
    private int place;
    private int element;

    Proxy() {
      setMouseTransparent(true);
      setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
        AccessibleAttribute attribute, Object... parameters) {
      return switch (attribute) {
        case SELECTED -> selected;
        case INDEX -> place;
        default -> super.queryAccessibleAttribute(attribute, parameters);
      };
    }
  }

  /// @param retold hears that another element is told about
  Proxies(Describing words, Runnable retold) {
    this.words = words;
    this.retold = retold;
    setManaged(false);
    setAutoSizeChildren(false);
    setMouseTransparent(true);
  }

  void select(Selection now) {
    selection = now;
  }

  /// The node of the element that keys act on.
  Optional<Node> focused() {
    return proxies.stream()
        .filter(p -> p.isVisible() && p.place == 0)
        .map(p -> (Node) p)
        .findFirst();
  }

  /// What screen readers ask of the map about what is on it; empty where they ask something else.
  Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case FOCUS_ITEM -> focused().map(node -> node);
      case SELECTED_ITEMS ->
          Optional.of(FXCollections.observableArrayList(focused().stream().toList()));
      case ITEM_COUNT -> Optional.of(shown().size());
      case ITEM_AT_INDEX -> Optional.of(shown().get((Integer) parameters[0]));
      default -> Optional.empty();
    };
  }

  List<Node> shown() {
    return proxies.stream().filter(Node::isVisible).map(p -> (Node) p).toList();
  }

  @Override
  public void place(Viewport viewport, Picture picture) {
    if (!isTold(picture) || selection != toldOf) {
      told = picture;
      toldOf = selection;
      tell(picture);
      stand(viewport, picture);
      retold.run();
    } else {
      stand(viewport, picture);
    }
  }

  private boolean isTold(Picture picture) {
    Picture before = told;
    return before != null
        && picture.index() == before.index()
        && picture.placement() == before.placement()
        && picture.list().findings() == before.list().findings();
  }

  private void stand(Viewport viewport, Picture picture) {
    for (Proxy proxy : proxies) {
      if (proxy.isVisible()) {
        Box box = viewport.now().toScreen(picture.box(proxy.element));
        proxy.resizeRelocate(box.x(), box.y(), box.width(), box.height());
      }
    }
  }

  /// Words take longer to find than places, and change less often.
  private void tell(Picture picture) {
    Index index = picture.index();
    List<Integer> elements =
        selection.elements().stream()
            .reduce((_, last) -> last)
            .map(picture::position)
            .filter(e -> e >= 0)
            .map(e -> around(picture, e))
            .orElse(List.of());
    while (proxies.size() < elements.size()) {
      proxies.add(new Proxy());
      getChildren().add(proxies.getLast());
    }
    for (int i = 0; i < proxies.size(); i++) {
      Proxy proxy = proxies.get(i);
      proxy.setVisible(i < elements.size());
      if (proxy.isVisible()) {
        proxy.element = elements.get(i);
        proxy.place = i;
        proxy.selected = selection.elements().contains(index.element(proxy.element).id());
        proxy.setAccessibleText(words.describe(picture, proxy.element));
      }
    }
  }

  /// The element itself, then what leads to it and what follows it.
  private static List<Integer> around(Picture picture, int element) {
    Index index = picture.index();
    Set<Integer> all = new LinkedHashSet<>();
    all.add(element);
    IntStream.range(0, index.inDegree(element))
        .forEach(i -> all.add(index.from(index.in(element, i))));
    IntStream.range(0, index.outDegree(element))
        .forEach(i -> all.add(index.to(index.out(element, i))));
    return all.stream().filter(picture.placement()::shows).limit(MOST).toList();
  }
}
