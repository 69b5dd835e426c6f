package nextmove.model;

import java.util.LinkedHashMap;
import java.util.Map;

/// The members of a record in a file that its typed fields do not express, in file order. They are
/// written back after the known members, so that nothing a file holds is ever lost.
public record Extras(Map<String, Json> members) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    members = OrderedMap.copyOf(members);
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  public Extras with(String name, Json value) {
    Map<String, Json> all = new LinkedHashMap<>(members);
    all.put(name, value);
    return new Extras(all);
  }

  public Extras without(String name) {
    if (!members.containsKey(name)) {
      return this;
    }
    Map<String, Json> rest = new LinkedHashMap<>(members);
    rest.remove(name);
    return new Extras(rest);
  }
}
