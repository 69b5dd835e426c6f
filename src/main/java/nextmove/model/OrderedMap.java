package nextmove.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An immutable map from names to values that keeps their order. Small ones, which most objects in
/// a file are, take two arrays and are searched from front to back: a third of the memory of a
/// LinkedHashMap, and nearer together.
public final class OrderedMap<V> extends AbstractMap<String, V> {
  private static final int FEW = 16;

  private final String[] names;
  private final Object[] values;
  private final @Nullable Map<String, Integer> positions;

  private OrderedMap(String[] names, Object[] values, @Nullable Map<String, Integer> positions) {
    this.names = names;
    this.values = values;
    this.positions = positions;
  }

  /// The map itself if it is one of this kind already.
  public static <V> OrderedMap<V> copyOf(Map<String, ? extends V> map) {
    if (map instanceof OrderedMap<? extends V> ordered) {
      @SuppressWarnings("unchecked") // what cannot be written to may be read as less
      OrderedMap<V> same = (OrderedMap<V>) ordered;
      return same;
    }
    Builder<V> builder = new Builder<>();
    map.forEach(builder::put);
    return builder.build();
  }

  /// Where `name` stands, or -1.
  public int position(String name) {
    if (positions != null) {
      return positions.getOrDefault(name, -1);
    }
    return search(names, names.length, name);
  }

  private static int search(String[] names, int size, String name) {
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  public String name(int position) {
    return names[position];
  }

  @SuppressWarnings("unchecked") // only a V is ever put in
  public V value(int position) {
    return (V) values[position];
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String s && position(s) >= 0;
  }

  @Override
  public @Nullable V get(@Nullable Object name) {
    int at = name instanceof String s ? position(s) : -1;
    return at < 0 ? null : value(at);
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return names.length;
      }

      @Override
      public Iterator<Entry<String, V>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Entry<String, V> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int at = next++;
      return new SimpleImmutableEntry<>(names[at], value(at));
    }
  }

  /// Puts maps together, one after another and name by name. Maps with the same names, of which a
  /// file has thousands, share the texts of these names.
  public static final class Builder<V> {
    private String[] names = new String[8];
    private Object[] values = new Object[8];
    private int size;
    private @Nullable Map<String, Integer> positions;

    /// Adds a value, if there is none of that name yet.
    ///
    /// @return whether it was added
    public boolean put(String name, V value) {
      if (has(name)) {
        return false;
      }
      if (size == names.length) {
        names = Arrays.copyOf(names, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      // What a former map had here is still there, and most are alike.
      if (!name.equals(names[size])) {
        names[size] = name;
      }
      values[size] = value;
      if (positions != null) {
        positions.put(name, size);
      }
      size++;
      if (size > FEW && positions == null) {
        positions = new HashMap<>();
        for (int i = 0; i < size; i++) {
          positions.put(names[i], i);
        }
      }
      return true;
    }

    public boolean has(String name) {
      return positions == null ? search(names, size, name) >= 0 : positions.containsKey(name);
    }

    /// The map; the builder then begins another.
    public OrderedMap<V> build() {
      OrderedMap<V> map =
          new OrderedMap<>(Arrays.copyOf(names, size), Arrays.copyOf(values, size), positions);
      size = 0;
      positions = null;
      return map;
    }
  }
}
