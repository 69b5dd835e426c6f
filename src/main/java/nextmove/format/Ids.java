package nextmove.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nextmove.model.Json;
import org.jspecify.annotations.Nullable;

/// Makes ids unique within one list: the first keeps it, and with it all references; later ones get
/// the first suffix `-2`, `-3`, ... that no other has.
final class Ids {
  private final @Nullable Json list;
  private final Map<String, Integer> positions;
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> suffixes = new HashMap<>();
  private @Nullable Set<String> all;

  /// @param list the list in the file, if it is one
  Ids(@Nullable Json list) {
    this.list = list;
    positions = HashMap.newHashMap(list instanceof Json.Array(List<Json> items) ? items.size() : 0);
  }

  /// The id of the object that `in` reads, unique from now on.
  String read(Members in) {
    String id = in.id("id");
    if (give(id)) {
      return id;
    }
    Set<String> taken = all == null ? collect() : all;
    all = taken;
    String fresh = id;
    while (!taken.add(fresh)) {
      fresh = id + "-" + suffixes.merge(id, 2, (old, _) -> old + 1);
    }
    give(fresh);
    in.findings().repair("repair.id-twice", in.where().member("id"), id, fresh);
    return fresh;
  }

  private boolean give(String id) {
    if (positions.putIfAbsent(id, ids.size()) != null) {
      return false;
    }
    ids.add(id);
    return true;
  }

  /// The position in the list of what has that id, or -1.
  int position(String id) {
    return positions.getOrDefault(id, -1);
  }

  /// The id of what stands there, as the one text object that all who name it shall share: it is
  /// looked up again and again.
  String at(int position) {
    return ids.get(position);
  }

  /// All ids of the list, also those still to be read.
  private Set<String> collect() {
    Set<String> found = new HashSet<>();
    if (list instanceof Json.Array(List<Json> items)) {
      for (Json item : items) {
        if (item instanceof Json.Obj(var members)
            && members.get("id") instanceof Json.Text(var id)) {
          found.add(id);
        }
      }
    }
    return found;
  }
}
