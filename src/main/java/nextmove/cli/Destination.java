package nextmove.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nextmove.format.Reason;
import nextmove.format.SafeFile;
import nextmove.text.Messages;

/// Where a command writes its result to, as it was named on the command line: a file, or `-` for
/// standard output.
///
/// @param err where it is said that nothing could be written
record Destination(String name, PrintWriter err, Messages messages) {
  boolean isStream() {
    return name.equals(Source.STREAM);
  }

  /// Whether that is the file that is read from.
  boolean overwrites(String source) throws IOException {
    try {
      return !isStream()
          && !source.equals(Source.STREAM)
          && Files.exists(Path.of(source))
          && Files.exists(Path.of(name))
          && Files.isSameFile(Path.of(source), Path.of(name));
    } catch (InvalidPathException e) {
      return false; // what cannot be opened says so
    }
  }

  ExitCode write(byte[] bytes) throws IOException {
    if (isStream()) {
      System.out.write(bytes);
      System.out.flush();
      return System.out.checkError() ? unwritten(Reason.DEVICE) : ExitCode.FINE;
    }
    return switch (SafeFile.overwrite(Path.of(name), bytes)) {
      case SafeFile.Saved _ -> ExitCode.FINE;
      case SafeFile.Unflushed _ -> unwritten(Reason.DEVICE);
      case SafeFile.Failed failed -> unwritten(failed.reason());
      case SafeFile.Conflict _ -> throw new IllegalStateException("nothing was expected there");
    };
  }

  private ExitCode unwritten(Reason reason) {
    err.println(
        messages.say(
            "cli.unwritten",
            name,
            messages.say(reason.code()),
            messages.say(reason.code() + ".help")));
    return ExitCode.CANNOT_WRITE;
  }
}
