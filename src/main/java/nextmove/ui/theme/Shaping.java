package nextmove.ui.theme;

import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Mends how JavaFX 26 shapes text on Linux, where its shaper remembers the text of each run.
///
/// - It gives a run that has been cut by the end of a line its old text again: where that is Arabic
///   or Hebrew, every frame then ends with an exception, and the window is painted no more.
/// - It lets another thread have it before it has forgotten: the painting of a map's titles and the
///   layout of a panel then free each other's texts.
final class Shaping {
  private static final System.Logger LOG = System.getLogger("nextmove");

  private Shaping() {}

  /// There is no other way in than by name. Another JavaFX than the one that ships has other names,
  /// and is left alone.
  static void mend() {
    try {
      Object shaper =
          field(Class.forName("com.sun.javafx.text.GlyphLayoutManager"), "REUSABLE_INSTANCE")
              .get(null);
      if (shaper.getClass().getName().endsWith(".PangoGlyphLayout")) {
        field(shaper.getClass(), "runUtf8").set(shaper, new Unremembered());
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.INFO, "text is shaped as JavaFX does it", e);
    }
  }

  private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  /// Finds nothing again, and still has all values that the same thread has put, for these have to
  /// be freed in the end.
  private static final class Unremembered extends LinkedHashMap<Object, Object> {
    private final transient ThreadLocal<List<Object>> texts =
        ThreadLocal.withInitial(ArrayList::new);

    @Override
    public @Nullable Object get(Object run) {
      return null;
    }

    @Override
    public @Nullable Object put(Object run, Object text) {
      texts.get().add(text);
      return null;
    }

    @Override
    public Collection<Object> values() {
      return texts.get();
    }

    @Override
    public void clear() {
      texts.get().clear();
    }
  }
}
