package nextmove.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nextmove.model.Extras;
import nextmove.model.Json;
import nextmove.model.Num;
import nextmove.model.OrderedMap;
import nextmove.model.When;
import org.jspecify.annotations.Nullable;

/// Takes the known members out of one JSON object. What it has taken a value from counts as
/// expressed by the record; everything else, also a known member that says as much as its absence
/// (`"notes": ""`), is left for {@link #extras()}. After a fault of shape the values it gives are
/// stand-ins.
final class Members {
  private static final String STAND_IN = "?";
  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private final Json.Obj object;
  private final Where where;
  private final Findings findings;
  private final OrderedMap<Json> members;
  private final boolean[] taken;
  private int left;

  Members(Json.Obj object, Where where, Findings findings) {
    this.object = object;
    members = OrderedMap.copyOf(object.members());
    left = members.size();
    taken = new boolean[left];
    this.where = where;
    this.findings = findings;
  }

  /// The members of `json`; none, and a fault, if it is no object.
  static Members of(Json json, Where where, Findings findings) {
    if (json instanceof Json.Obj object) {
      return new Members(object, where, findings);
    }
    findings.type("object", json, where);
    return new Members(Json.Obj.EMPTY, where, new Findings());
  }

  Json.Obj object() {
    return object;
  }

  Where where() {
    return where;
  }

  Findings findings() {
    return findings;
  }

  /// The member as it stands, or null. It does not count as taken.
  @Nullable Json look(String name) {
    return members.get(name);
  }

  /// @param name of a member that is there
  void take(String name) {
    take(members.position(name));
  }

  private void take(int position) {
    left -= taken[position] ? 0 : 1;
    taken[position] = true;
  }

  /// These members, with other findings.
  Members with(Findings others) {
    return new Members(object, where, others);
  }

  /// A text, empty where there is none.
  String text(String name) {
    int at = members.position(name);
    if (at < 0) {
      return "";
    }
    String text = text(name, members.value(at));
    if (!text.isEmpty()) {
      take(at);
    }
    return text;
  }

  /// A text that stays where it is, empty where there is none.
  String lookText(String name) {
    @Nullable Json json = look(name);
    return json == null ? "" : text(name, json);
  }

  private String text(String name, Json json) {
    return json instanceof Json.Text(String s) ? s : plain(json, where.member(name), findings);
  }

  /// A text, or null where there is none or it is empty.
  @Nullable String textOrNull(String name) {
    String text = text(name);
    return text.isEmpty() ? null : text;
  }

  /// A text that must be there and not be empty.
  String id(String name) {
    int at = members.position(name);
    if (at < 0) {
      findings.fault("shape.missing", where, name);
      return STAND_IN;
    }
    take(at);
    Json json = members.value(at);
    return json instanceof Json.Text(String s) && !s.isEmpty()
        ? s
        : id(json, where.member(name), findings);
  }

  static String id(Json json, Where where, Findings findings) {
    if (!(json instanceof Json.Text(String s))) {
      findings.type("text", json, where);
    } else if (s.isEmpty()) {
      findings.fault("shape.empty", where);
    } else {
      return s;
    }
    return STAND_IN;
  }

  /// What a text of a fixed set stands for, or null where there is none.
  <T> @Nullable T choice(String name, Map<String, T> choices) {
    @Nullable Json json = look(name);
    @Nullable T chosen = json instanceof Json.Text(String s) ? choices.get(s) : null;
    if (chosen != null) {
      take(name);
    } else if (json != null) {
      String all = String.join(", ", choices.keySet());
      findings.fault("shape.choice", where.member(name), Findings.describe(json), all);
    }
    return chosen;
  }

  /// A text of that pattern, empty where there is none; an empty one is allowed.
  String matching(String name, Pattern pattern, String expected) {
    String text = text(name);
    if (text.isEmpty() || pattern.matcher(text).matches()) {
      return text;
    }
    findings.type(expected, new Json.Text(text), where.member(name));
    return "";
  }

  /// A colour, empty where there is none; an empty one is allowed.
  String color(String name) {
    return matching(name, COLOR, "color");
  }

  /// A date or a window of two, or null where there is none.
  @Nullable When when(String name) {
    @Nullable Json json = look(name);
    if (json == null) {
      return null;
    }
    take(name);
    Where at = where.member(name);
    if (json instanceof Json.Array(List<Json> items)) {
      if (items.size() == 2) {
        return new When(
            date(items.get(0), at.item(0), findings), date(items.get(1), at.item(1), findings));
      }
      findings.type("window", json, at);
      return null;
    }
    return new When(date(json, at, findings));
  }

  static String date(Json json, Where where, Findings findings) {
    if (json instanceof Json.Text(String s) && When.DATE.matcher(s).matches()) {
      return s;
    }
    findings.type("date", json, where);
    return "0001";
  }

  /// A number, or null where there is none.
  @Nullable Num number(String name) {
    @Nullable Json json = look(name);
    if (json == null) {
      return null;
    }
    take(name);
    return number(json, where.member(name), findings);
  }

  /// A number that the program can reckon with.
  static Num number(Json json, Where where, Findings findings) {
    if (!(json instanceof Json.Number(Num number))) {
      findings.type("number", json, where);
    } else if (!number.isReckonable()) {
      findings.type("number-size", json, where);
    } else {
      return number;
    }
    return Num.ZERO;
  }

  /// A share from 0 to 1.
  static Num share(Json json, Where where, Findings findings) {
    if (json instanceof Json.Number(Num n)
        && n.compareTo(Num.ZERO) >= 0
        && n.compareTo(Num.ONE) <= 0) {
      return n;
    }
    findings.type("share", json, where);
    return Num.ZERO;
  }

  /// How one item of a list becomes a value.
  interface Item<T> {
    T read(Json json, Where where, Findings findings);
  }

  /// A list, empty where there is none.
  <T> List<T> list(String name, Item<T> item) {
    @Nullable Json json = look(name);
    if (!(json instanceof Json.Array(List<Json> items))) {
      if (json != null) {
        findings.type("list", json, where.member(name));
      }
      return List.of();
    }
    if (items.isEmpty()) {
      return List.of();
    }
    take(name);
    Where at = where.member(name);
    List<T> values = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      values.add(item.read(items.get(i), at.item(i), findings));
    }
    return values;
  }

  static String plain(Json json, Where where, Findings findings) {
    if (json instanceof Json.Text(String s)) {
      return s;
    }
    findings.type("text", json, where);
    return "";
  }

  /// All that has not been taken, in file order.
  Extras extras() {
    if (left == 0) {
      return Extras.NONE;
    }
    OrderedMap.Builder<Json> rest = new OrderedMap.Builder<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        rest.put(members.name(i), members.value(i));
      }
    }
    return new Extras(rest.build());
  }
}
