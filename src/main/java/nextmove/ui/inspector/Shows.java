package nextmove.ui.inspector;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Names what is chosen in a list and not typed.
final class Shows<T> extends StringConverter<T> {
  private final Function<? super T, String> name;

  Shows(Function<? super T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T item) {
    return item == null ? "" : name.apply(item);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("'" + text + "' is typed where one chooses");
  }
}
