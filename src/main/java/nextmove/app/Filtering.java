package nextmove.app;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nextmove.graph.Filter;
import org.jspecify.annotations.Nullable;

/// What one looks for in a document, and what of the present version passes. Belongs to a window,
/// not to the file. To be made before the views, so that what passes is known when a version is
/// shown; worked out once for each.
public final class Filtering {
  private final Document document;
  private final ObjectProperty<Filter> filter =
      new SimpleObjectProperty<>(this, "filter", Filter.NONE);
  private final ReadOnlyObjectWrapper<Filter.@Nullable Passed> passed =
      new ReadOnlyObjectWrapper<>(this, "passed", null);

  public Filtering(Document document) {
    this.document = document;
    filter.subscribe((_, _) -> ask());
    document
        .revision()
        .subscribe((before, now) -> {
          if (before.index() != now.index()) {
            ask();
          }
        });
  }

  /// What is asked for; what of it the present version does not have counts again when an undo
  /// brings it back.
  public ObjectProperty<Filter> filter() {
    return filter;
  }

  /// What passes; null while nothing is asked for.
  public ReadOnlyObjectProperty<Filter.@Nullable Passed> passed() {
    return passed.getReadOnlyProperty();
  }

  private void ask() {
    Filter now = filter.get().within(document.index());
    Filter.@Nullable Passed before = passed.get();
    if (now.equals(Filter.NONE)) {
      passed.set(null);
    } else if (before == null
        || before.index() != document.index()
        || !Objects.equals(before.filter(), now)) {
      passed.set(now.of(document.index()));
    }
  }
}
