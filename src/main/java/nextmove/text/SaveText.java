package nextmove.text;

/// Why a file was not written, by the codes of the floor that writes.
public final class SaveText {
  private final Messages messages;

  public SaveText(Messages messages) {
    this.messages = messages;
  }

  /// A few words to stand behind "not saved:", such as "disk full".
  public String why(String code) {
    return messages.say(code);
  }

  /// What a person can do about it, as a sentence.
  public String help(String code) {
    return messages.say(code + ".help");
  }
}
