package nextmove.cli;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nextmove.format.JsonText;
import nextmove.model.Json;
import nextmove.model.Num;

/// Puts an object of a report together, its members in the order in which they are put.
final class JsonObject {
  private final Map<String, Json> members = new LinkedHashMap<>();

  JsonObject put(String name, Json value) {
    members.put(name, value);
    return this;
  }

  JsonObject text(String name, String value) {
    return put(name, new Json.Text(value));
  }

  JsonObject word(String name, Enum<?> constant) {
    return text(name, constant.name().toLowerCase(Locale.ROOT));
  }

  JsonObject integer(String name, long value) {
    return put(name, new Json.Number(new Num(String.valueOf(value))));
  }

  /// In full precision; null where there is no number.
  JsonObject number(String name, double value) {
    return put(name, number(value));
  }

  <T> JsonObject list(String name, Collection<T> items, Function<T, Json> item) {
    return put(name, new Json.Array(items.stream().map(item).toList()));
  }

  Json done() {
    return new Json.Obj(members);
  }

  /// As it is printed.
  String print() {
    return new String(JsonText.bytes(done()), StandardCharsets.UTF_8);
  }

  static Json number(double value) {
    return Double.isFinite(value) ? new Json.Number(Num.of(value)) : Json.Literal.NULL;
  }
}
