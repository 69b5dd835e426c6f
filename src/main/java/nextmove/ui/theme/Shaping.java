package nextmove.ui.theme;

import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// Mends how JavaFX 26 shapes text on Linux. Its shaper remembers the text of each run, and gives a
/// run that has been cut by the end of a line its old text again: where that is Arabic or Hebrew,
/// every frame then ends with an exception, and the window is painted no more.
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

  /// Finds nothing again, and still has all values, for these have to be freed in the end.
  private static final class Unremembered extends LinkedHashMap<Object, Object> {
    @Override
    public @Nullable Object get(Object run) {
      return null;
    }

    @Override
    public @Nullable Object put(Object run, Object text) {
      return super.put(new Object(), text);
    }
  }
}
