package nextmove.ui.map;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import nextmove.drawing.Detail;
import nextmove.drawing.Look;
import nextmove.drawing.Mark;
import nextmove.drawing.View;
import nextmove.geom.Box;
import nextmove.geom.Point;
import org.jspecify.annotations.Nullable;

/// A small picture of the whole map with the frame of what is seen of it, by which the view can be
/// dragged. Hidden while all is seen, and where it would cover much of a small map. Long maps are
/// squeezed, so that they do not become a thread.
public final class Minimap extends Region {
  private static final double WIDTH = 176;
  private static final double HEIGHT = 112;
  private static final double PAD = 6;

  /// So many times its size the map must have.
  private static final double ROOM = 4;

  private static final double MOST_SQUEEZED = 8;
  private static final Duration REST = Duration.millis(150);

  private final MapView map;
  private final Pigments pigments;
  private final Canvas canvas = new Canvas(WIDTH - 2 * PAD, HEIGHT - 2 * PAD);
  private final Rectangle frame = new Rectangle();
  private final PauseTransition rest = new PauseTransition(REST);
  private final BooleanProperty wanted = new SimpleBooleanProperty(true);
  private Box world = Box.EMPTY;
  private double scaleX = 1;
  private double scaleY = 1;

  public Minimap(MapView map) {
    this.map = map;
    pigments = map.pigments();
    getStyleClass().add("minimap");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setCursor(Cursor.HAND);
    setAccessibleText(map.minimapName());
    canvas.relocate(PAD, PAD);
    frame.setManaged(false);
    frame.setFill(null);
    frame.setStrokeWidth(1.5);
    getChildren().addAll(canvas, frame);
    rest.setOnFinished(_ -> repaint());
    map.picture().subscribe(_ -> rest.playFromStart());
    map.lookProperty().subscribe(this::dress);
    map.viewport().transform().subscribe(_ -> place());
    map.layoutBoundsProperty().subscribe(_ -> place());
    wanted.subscribe(_ -> place());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
  }

  /// Whether it is shown where there is use and room for it.
  public BooleanProperty wanted() {
    return wanted;
  }

  private void dress(Look look) {
    setStyle(MapColors.style(look));
    frame.setStroke(pigments.color(look.selection()));
    rest.playFromStart();
  }

  private void repaint() {
    @Nullable Picture picture = map.picture().get();
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (picture == null) {
      return;
    }
    world = picture.bounds();
    scaleX = canvas.getWidth() / Math.max(1, world.width());
    scaleY = canvas.getHeight() / Math.max(1, world.height());
    scaleX = Math.min(scaleX, scaleY * MOST_SQUEEZED);
    scaleY = Math.min(scaleY, scaleX * MOST_SQUEEZED);
    boolean alike = Math.max(scaleX, scaleY) < 2 * Math.min(scaleX, scaleY);
    if (alike) {
      scaleX = Math.min(scaleX, scaleY);
      scaleY = scaleX;
    }
    View all = new View(world, Math.min(scaleX, scaleY), Detail.DOT);
    picture
        .list()
        .paint(
            all,
            mark -> {
              if (mark instanceof Mark.Swarm swarm) {
                g.setFill(pigments.color(swarm.fill()));
                dots(swarm.boxes(), g);
              }
            });
    place();
  }

  private void dots(double[] b, GraphicsContext g) {
    for (int i = 0; i < b.length; i += 4) {
      g.fillRect(
          x(b[i]) - PAD,
          y(b[i + 1]) - PAD,
          Math.max(1, b[i + 2] * scaleX),
          Math.max(1, b[i + 3] * scaleY));
    }
  }

  private double x(double worldX) {
    return PAD + (canvas.getWidth() - world.width() * scaleX) / 2 + (worldX - world.x()) * scaleX;
  }

  private double y(double worldY) {
    return PAD + (canvas.getHeight() - world.height() * scaleY) / 2 + (worldY - world.y()) * scaleY;
  }

  private void place() {
    Box seen = map.viewport().seen();
    boolean all =
        seen.x() <= world.x()
            && seen.y() <= world.y()
            && seen.right() >= world.right()
            && seen.bottom() >= world.bottom();
    boolean isSmall = map.getWidth() < ROOM * WIDTH || map.getHeight() < ROOM * HEIGHT;
    setVisible(wanted.get() && !all && !isSmall && world.width() > 0);
    double left = Math.clamp(x(seen.x()), 1, WIDTH - 4);
    double top = Math.clamp(y(seen.y()), 1, HEIGHT - 4);
    frame.setX(left);
    frame.setY(top);
    frame.setWidth(Math.clamp(x(seen.right()), left + 3, WIDTH - 1) - left);
    frame.setHeight(Math.clamp(y(seen.bottom()), top + 3, HEIGHT - 1) - top);
  }

  private void drag(MouseEvent event) {
    event.consume();
    if (!event.isPrimaryButtonDown()) {
      return;
    }
    Viewport viewport = map.viewport();
    double worldX = world.x() + (event.getX() - x(world.x())) / scaleX;
    double worldY = world.y() + (event.getY() - y(world.y())) / scaleY;
    viewport.set(viewport.centered(new Point(worldX, worldY), viewport.zoom()));
  }
}
