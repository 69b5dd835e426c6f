package nextmove.edit;

import java.util.List;

/// The name of an edit, for menus and the history: a code such as `edit.rename.option` and what the
/// sentence names. Sentences are made of it in `nextmove.text`.
public record Label(String code, List<String> args) {
  public Label {
    args = List.copyOf(args);
  }

  public Label(String code, String... args) {
    this(code, List.of(args));
  }
}
