package nextmove.text;

import nextmove.edit.Label;

/// The names of edits, as menus and the history show them: "Rename option “Withdraw”".
public final class LabelText {
  private final Messages messages;

  public LabelText(Messages messages) {
    this.messages = messages;
  }

  public String of(Label label) {
    return messages.coded(label.code(), label.args(), messages::quoted);
  }
}
