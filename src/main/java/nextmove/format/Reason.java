package nextmove.format;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Why a file could not be written.
public enum Reason {
  /// The target is a folder or a device.
  NOT_A_FILE,
  NO_FOLDER,
  READ_ONLY_FILE,
  READ_ONLY_FOLDER,
  READ_ONLY_DISK,
  NO_SPACE,
  /// The system does not permit it, whatever the marks on file and folder say.
  DENIED,
  NAME_TOO_LONG,
  /// Replacing in one step does not work here, and no other way is safe.
  NO_ATOMIC_REPLACE,
  INTERRUPTED,
  /// Anything else, mostly a failing disk or a lost network drive.
  DEVICE;

  /// What names its sentence.
  public String code() {
    return "save." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The system's words are matched where Java has no type of its own for what they say; they may
  /// be in another language, so free space is asked for too.
  static Reason of(Exception e, Path target, long needed) {
    String words = String.valueOf(e.getMessage());
    if (e instanceof ClosedByInterruptException) {
      return INTERRUPTED;
    } else if (e instanceof AtomicMoveNotSupportedException) {
      return NO_ATOMIC_REPLACE;
    } else if (e instanceof NoSuchFileException) {
      return NO_FOLDER;
    } else if (words.contains("No space left") || words.contains("quota exceeded")) {
      return NO_SPACE;
    } else if (words.contains("Read-only file system")) {
      return READ_ONLY_DISK;
    } else if (words.contains("name too long")) {
      return NAME_TOO_LONG;
    } else if (e instanceof AccessDeniedException
        || e instanceof SecurityException
        || words.contains("not permitted")) {
      return DENIED;
    }
    return full(target, needed) ? NO_SPACE : DEVICE;
  }

  private static boolean full(Path target, long needed) {
    try {
      return Files.getFileStore(Target.folder(target)).getUsableSpace() < needed;
    } catch (IOException e) {
      return false;
    }
  }
}
