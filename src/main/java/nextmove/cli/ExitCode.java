package nextmove.cli;

/// What the process says to its caller when it ends. 1 is left to the JVM, so that a crash of the
/// JVM itself is never mistaken for an answer of the program.
public enum ExitCode {
  /// Done, nothing to remark.
  FINE(0),
  /// Done, with warnings.
  WARNINGS(10),
  /// The input was refused; nothing was written.
  REFUSED(20),
  /// The command line was not understood.
  USAGE(64),
  /// A window was asked for where none can be opened.
  NO_DISPLAY(69),
  /// The program itself failed.
  INTERNAL(70),
  /// The result could not be written.
  CANNOT_WRITE(74);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /// The number that the operating system sees.
  public int code() {
    return code;
  }
}
