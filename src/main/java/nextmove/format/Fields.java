package nextmove.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nextmove.model.Extras;
import nextmove.model.Json;
import nextmove.model.Num;
import nextmove.model.When;
import org.jspecify.annotations.Nullable;

/// Puts the members of one record together, the known ones in the order of the format, then the
/// unknown ones in their own. Where a field says nothing, an extra of its name stands in its place.
final class Fields {
  private final Map<String, Json> members = new LinkedHashMap<>();
  private final Extras extras;

  Fields(Extras extras) {
    this.extras = extras;
  }

  Fields put(String name, @Nullable Json value) {
    @Nullable Json json = value == null ? extras.members().get(name) : value;
    if (json != null) {
      members.put(name, json);
    }
    return this;
  }

  /// @param value left out when empty
  Fields text(String name, @Nullable String value) {
    return put(name, value == null || value.isEmpty() ? null : new Json.Text(value));
  }

  Fields number(String name, @Nullable Num value) {
    return put(name, value == null ? null : new Json.Number(value));
  }

  Fields when(String name, @Nullable When when) {
    if (when == null) {
      return put(name, null);
    }
    Json from = new Json.Text(when.from());
    return put(
        name, when.to() == null ? from : new Json.Array(List.of(from, new Json.Text(when.to()))));
  }

  /// @param values left out when empty
  <T> Fields list(String name, List<T> values, Function<? super T, ? extends Json> item) {
    return put(
        name, values.isEmpty() ? null : new Json.Array(values.stream().<Json>map(item).toList()));
  }

  Json.Obj done() {
    extras.members().forEach(members::putIfAbsent);
    return new Json.Obj(members);
  }
}
