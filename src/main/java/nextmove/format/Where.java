package nextmove.format;

import org.jspecify.annotations.Nullable;

/// A place in a JSON tree, as the way from its root; costs a small object per step and is spelt out
/// only when there is something to say about it.
///
/// @param index in an array, or -1 where `name` names a member
record Where(@Nullable Where parent, String name, int index) {
  static final Where ROOT = new Where(null, "$", -1);

  Where member(String member) {
    return new Where(this, member, -1);
  }

  Where item(int position) {
    return new Where(this, "", position);
  }

  /// As a JSON path, such as `$.elements[3].title`.
  String path() {
    StringBuilder path = new StringBuilder();
    for (@Nullable Where at = this; at != null; at = at.parent) {
      path.insert(0, at.step());
    }
    return path.toString();
  }

  private String step() {
    if (index >= 0) {
      return "[" + index + "]";
    } else if (parent == null) {
      return name;
    } else if (name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      return "." + name;
    }
    return "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
  }
}
