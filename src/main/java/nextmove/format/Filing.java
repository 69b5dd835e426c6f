package nextmove.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Moves and removes what is the program's own: recovery copies, settings. Never touches a file
/// that a person has made or named.
public final class Filing {
  private Filing() {}

  /// Makes a folder, and those above it that are missing, which only this user may look into.
  public static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  /// Makes the folder that `file` is to stand in.
  public static void folderOf(Path file) throws IOException {
    folder(Target.folder(file));
  }

  /// Moves a file in one step, within the same disk, over what may be there.
  public static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Target.flush(Target.folder(to));
  }

  /// Removes a file or an empty folder, if there is one.
  public static void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
