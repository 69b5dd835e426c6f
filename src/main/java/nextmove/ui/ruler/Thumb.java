package nextmove.ui.ruler;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A handle on a {@link SpanLine}: an end of its range, or its number.
final class Thumb extends Region {
  private final SpanLine line;
  private double value;
  private String says = "";

  Thumb(SpanLine line) {
    this.line = line;
    getStyleClass().add("thumb");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    managedProperty().bind(visibleProperty());
  }

  double value() {
    return value;
  }

  /// @param says the value in words
  void show(double value, String says) {
    this.value = value;
    this.says = says;
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> value;
      case VALUE_STRING -> says;
      case MIN_VALUE -> line.axis().min();
      case MAX_VALUE -> line.axis().max();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> line.step(this, line.axis().step());
      case DECREMENT -> line.step(this, -line.axis().step());
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
