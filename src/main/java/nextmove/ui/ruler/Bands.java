package nextmove.ui.ruler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nextmove.model.Scale;
import org.jspecify.annotations.Nullable;

/// The words of a scale as bands above its line, those that overlap one below the other.
final class Bands extends Pane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final Map<Scale.Term, Region> bands = new LinkedHashMap<>();
  private final ObjectProperty<Scale.@Nullable Term> pointed;
  private final Consumer<Scale.Term> chosen;
  private List<List<Scale.Term>> lanes = List.of();

  /// @param pointed the word that the mouse is at, here or elsewhere
  Bands(ObjectProperty<Scale.@Nullable Term> pointed, Consumer<Scale.Term> chosen) {
    this.pointed = pointed;
    this.chosen = chosen;
    getStyleClass().add("bands");
    pointed.subscribe((was, is) -> {
      light(was, POINTED, false);
      light(is, POINTED, true);
    });
  }

  void show(Scale scale) {
    lanes = Lanes.of(scale);
    bands.clear();
    scale.terms().forEach(term -> bands.put(term, band(term, bands.size() % 2 == 0)));
    getChildren().setAll(bands.values());
  }

  void choose(Scale.@Nullable Term word) {
    bands.keySet().forEach(term -> light(term, CHOSEN, term.equals(word)));
  }

  private Region band(Scale.Term term, boolean even) {
    Region band = new Region();
    band.getStyleClass().addAll("band", even ? "even" : "odd");
    band.hoverProperty().subscribe(is -> pointed.set(is ? term : null));
    band.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        mouse -> {
          if (mouse.getButton() == MouseButton.PRIMARY) {
            chosen.accept(term);
          }
        });
    return band;
  }

  private void light(Scale.@Nullable Term term, PseudoClass how, boolean on) {
    @Nullable Region band = term == null ? null : bands.get(term);
    if (band != null) {
      band.pseudoClassStateChanged(how, on);
    }
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = getWidth() - in.getLeft() - in.getRight();
    double height = (getHeight() - in.getTop() - in.getBottom()) / Math.max(1, lanes.size());
    for (int i = 0; i < lanes.size(); i++) {
      for (Scale.Term term : lanes.get(i)) {
        @Nullable Region band = bands.get(term);
        if (band != null) {
          double from = in.getLeft() + width * term.lo().toDouble();
          double to = in.getLeft() + width * term.hi().toDouble();
          // A word for one number still is to be seen.
          double least = Math.max(to - from, 2);
          double y = in.getTop() + i * height;
          band.resizeRelocate(from, y, least, height - (i < lanes.size() - 1 ? 1 : 0));
        }
      }
    }
  }
}
