package nextmove.model;

import java.util.List;
import java.util.Map;

/// A JSON value of our own, for the members that a file has and this program does not know. Objects
/// keep the order of their members; two objects are equal whatever the order.
public sealed interface Json {
  enum Literal implements Json {
    NULL,
    TRUE,
    FALSE
  }

  record Text(String value) implements Json {}

  record Number(Num value) implements Json {}

  record Array(List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }
  }

  record Obj(Map<String, Json> members) implements Json {
    public static final Obj EMPTY = new Obj(Map.of());

    public Obj {
      members = OrderedMap.copyOf(members);
    }
  }
}
