package nextmove.format;

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
  private final Set<String> all = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> suffixes = new HashMap<>();

  /// @param list the list in the file, if it is one
  Ids(@Nullable Json list) {
    if (list instanceof Json.Array(List<Json> items)) {
      for (Json item : items) {
        if (item instanceof Json.Obj(var members)
            && members.get("id") instanceof Json.Text(var id)) {
          all.add(id);
        }
      }
    }
  }

  /// The id of the object that `in` reads, unique from now on.
  String read(Members in) {
    String id = in.id("id");
    if (given.add(id)) {
      return id;
    }
    String fresh = id;
    while (!all.add(fresh)) {
      fresh = id + "-" + suffixes.merge(id, 2, (old, _) -> old + 1);
    }
    given.add(fresh);
    in.findings().repair("repair.id-twice", in.where().member("id"), id, fresh);
    return fresh;
  }
}
