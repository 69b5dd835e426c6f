package nextmove.ui.map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import nextmove.app.Document;
import nextmove.drawing.Look;
import nextmove.geom.Transform;
import nextmove.layout.Direction;
import org.jspecify.annotations.Nullable;

/// The map of one document at a time.
public final class MapView extends Region {
  private static final double STEP = 1.25;

  private final MapContext context;
  private final Viewport viewport = new Viewport();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
  private final ObjectProperty<Direction> direction =
      new SimpleObjectProperty<>(this, "direction", Direction.LEFT_RIGHT);
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.LIGHT);
  private @Nullable Document document;

  public MapView(MapContext context) {
    this.context = context;
    setFocusTraversable(true);
    zoom.bind(viewport.transform().map(Transform::scale).map(Double::doubleValue));
  }

  /// Shows `document` from now on, at the place and zoom where it was last seen.
  public void show(Document document) {
    this.document = document;
  }

  /// Pixels per world unit: 1 is 100 %.
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  public double getZoom() {
    return zoom.get();
  }

  public ObjectProperty<Direction> directionProperty() {
    return direction;
  }

  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  public void zoomIn() {
    zoomTo(getZoom() * STEP);
  }

  public void zoomOut() {
    zoomTo(getZoom() / STEP);
  }

  /// Zooms around the middle of the view; 1 is 100 %.
  public void zoomTo(double zoom) {
    viewport.zoomAt(viewport.center(), zoom);
  }

  /// Shows the whole map.
  public void fit() {}

  /// Brings the element into view.
  public void reveal(String elementId) {}

  /// Starts to edit the title of the element in its place.
  public void startTitleEdit(String elementId) {}

  /// Adds what naturally follows the element and starts to edit its title.
  public void addNext(String elementId) {}

  @Override
  protected void layoutChildren() {
    viewport.resize(getWidth(), getHeight());
  }
}
