package nextmove;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nextmove.model.Json;
import nextmove.model.Num;
import org.jspecify.annotations.Nullable;

/// Builds and changes JSON trees.
public final class Trees {
  private Trees() {}

  /// A step into a tree: a member by its name, or an item by its position.
  public sealed interface Step {
    record Member(String name) implements Step {}

    record Item(int position) implements Step {}
  }

  public static Json text(String s) {
    return new Json.Text(s);
  }

  public static Json number(String literal) {
    return new Json.Number(new Num(literal));
  }

  public static Json list(Json... items) {
    return new Json.Array(List.of(items));
  }

  /// @param members names and values in turn
  public static Json.Obj object(Object... members) {
    Map<String, Json> all = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      all.put((String) members[i], (Json) members[i + 1]);
    }
    return new Json.Obj(all);
  }

  public static @Nullable Json get(@Nullable Json json, String name) {
    return json instanceof Json.Obj(Map<String, Json> members) ? members.get(name) : null;
  }

  public static List<Json> items(@Nullable Json json) {
    return json instanceof Json.Array(List<Json> items) ? items : List.of();
  }

  public static String string(@Nullable Json json) {
    return json instanceof Json.Text(String s) ? s : "";
  }

  /// The object with that member set, or removed if the value is null.
  public static Json.Obj with(Json json, String name, @Nullable Json value) {
    Map<String, Json> members = new LinkedHashMap<>(((Json.Obj) json).members());
    if (value == null) {
      members.remove(name);
    } else {
      members.put(name, value);
    }
    return new Json.Obj(members);
  }

  /// The list with that item put last.
  public static Json plus(@Nullable Json list, Json item) {
    List<Json> all = new ArrayList<>(items(list));
    all.add(item);
    return new Json.Array(all);
  }

  /// The tree with the value at the end of `path` replaced, or removed if the change gives null.
  public static Json change(Json root, List<Step> path, UnaryOperator<@Nullable Json> change) {
    @Nullable Json changed = changed(root, path, change);
    return changed == null ? Json.Literal.NULL : changed;
  }

  private static @Nullable Json changed(
      @Nullable Json json, List<Step> path, UnaryOperator<@Nullable Json> change) {
    if (path.isEmpty()) {
      return change.apply(json);
    }
    List<Step> rest = path.subList(1, path.size());
    return switch (path.getFirst()) {
      case Step.Member(String name) -> with(json, name, changed(get(json, name), rest, change));
      case Step.Item(int position) -> {
        List<Json> items = new ArrayList<>(items(json));
        @Nullable Json value = changed(items.get(position), rest, change);
        if (value == null) {
          items.remove(position);
        } else {
          items.set(position, value);
        }
        yield new Json.Array(items);
      }
    };
  }

  /// How a text that stands in a member becomes another.
  public interface TextChange {
    String apply(String member, String text);
  }

  /// The tree with every text changed; an item of a list counts as what its list is called.
  public static Json texts(Json json, String member, TextChange change) {
    return switch (json) {
      case Json.Text(String s) -> new Json.Text(change.apply(member, s));
      case Json.Array(List<Json> items) ->
          new Json.Array(items.stream().map(i -> texts(i, member, change)).toList());
      case Json.Obj(Map<String, Json> members) -> {
        Map<String, Json> all = new LinkedHashMap<>();
        members.forEach((name, value) -> all.put(name, texts(value, name, change)));
        yield new Json.Obj(all);
      }
      case Json.Number _, Json.Literal _ -> json;
    };
  }
}
