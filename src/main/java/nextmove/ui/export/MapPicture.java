package nextmove.ui.export;

import java.util.BitSet;
import nextmove.drawing.DisplayList;
import nextmove.drawing.Findings;
import nextmove.drawing.FontMeasure;
import nextmove.drawing.Look;
import nextmove.drawing.Style;
import nextmove.drawing.export.Picture;
import nextmove.drawing.export.PictureFormat;
import nextmove.drawing.export.Sheet;
import nextmove.graph.Filter;
import nextmove.graph.Folding;
import nextmove.layout.Direction;
import nextmove.layout.Layout;
import nextmove.model.Index;
import nextmove.model.Scenario;
import nextmove.text.MapText;
import nextmove.text.Messages;
import org.jspecify.annotations.Nullable;

/// The picture of one version of a scenario. Light, whatever the window looks like.
public final class MapPicture {
  private final Scenario scenario;
  private final DisplayList map;

  /// All that the scenario shows.
  public MapPicture(Index index, Direction direction, Look look, Messages messages) {
    this(index, Folding.of(index).hidden(), direction, look, messages, null, null);
  }

  /// Lays the map out; for a background thread where it is large.
  ///
  /// @param hidden positions of the elements that are not shown
  /// @param findings what has been worked out of this version, or null for a plain map
  /// @param passed what passes the filter, or null while there is none
  public MapPicture(
      Index index,
      BitSet hidden,
      Direction direction,
      Look look,
      Messages messages,
      @Nullable Findings findings,
      Filter.@Nullable Passed passed) {
    scenario = index.scenario();
    FontMeasure font = new FontMeasure();
    map =
        DisplayList.of(
                Layout.arrange(index, hidden, font, new MapText(index, messages), direction),
                index,
                new Style(look, font, number -> MapText.amount(number, messages)))
            .with(findings)
            .filtered(passed);
  }

  /// @param scale pixels per world unit, 1 for 100 %
  public Picture in(PictureFormat format, double scale) {
    return format.picture(map, new Sheet(scenario.title(), scenario.language(), scale));
  }

  /// Width through height.
  double aspect() {
    return map.placement().bounds().width() / Math.max(1, map.placement().bounds().height());
  }

  /// In world units by world units.
  public double area() {
    return map.placement().bounds().width() * map.placement().bounds().height();
  }

  /// In world units.
  public double width() {
    return map.placement().bounds().width();
  }
}
