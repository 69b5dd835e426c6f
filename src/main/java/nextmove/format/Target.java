package nextmove.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The file to be replaced, as it stands before.
final class Target {
  private static final int MOST_LINKS = 40;
  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private Target() {}

  /// The absolute place that `named` leads to, also where a link points to nothing yet.
  static Path resolve(Path named) throws IOException {
    Path at = named.toAbsolutePath();
    for (int i = 0; Files.isSymbolicLink(at); i++) {
      if (i == MOST_LINKS) {
        throw new FileSystemLoopException(named.toString());
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return at;
  }

  static Path folder(Path target) {
    @Nullable Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target : parent;
  }

  /// What stands in the way of replacing `target`, as far as can be seen before trying.
  static Optional<Reason> obstacle(Path target) throws IOException {
    Path folder = folder(target);
    if (!Files.isDirectory(folder)) {
      return Optional.of(Reason.NO_FOLDER);
    } else if (Files.exists(target) && !Files.isRegularFile(target)) {
      return Optional.of(Reason.NOT_A_FILE);
    } else if (Files.getFileStore(folder).isReadOnly()) {
      return Optional.of(Reason.READ_ONLY_DISK);
    } else if (Files.exists(target) && readOnly(target)) {
      return Optional.of(Reason.READ_ONLY_FILE);
    }
    return readOnly(folder) ? Optional.of(Reason.READ_ONLY_FOLDER) : Optional.empty();
  }

  private static boolean readOnly(Path path) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class);
    return !Files.isWritable(path)
        || (view != null
            && view.readAttributes().permissions().stream().noneMatch(WRITE::contains));
  }

  /// The hash of its content, or empty where there is no file.
  static Optional<Hash> hash(Path target) throws IOException {
    MessageDigest digest = Hash.digest();
    try (InputStream in = Files.newInputStream(target)) {
      byte[] piece = new byte[1 << 16];
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        digest.update(piece, 0, n);
      }
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return Optional.of(Hash.of(digest));
  }

  /// Waits until the disk knows of a rename in `folder`. Windows has no such call; there the rename
  /// itself is as durable as it gets.
  static void flush(Path folder) throws IOException {
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
