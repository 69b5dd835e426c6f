package nextmove.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The file beside a target that takes the new content first. Its name is hidden, short whatever
/// the target is called, and tells which target and which process it belongs to, so that the next
/// save can clear away what a crash has left.
///
/// @param path where it is; removed on closing if it is still there
record Temporary(Path path, Path target) implements AutoCloseable {
  private static final Pattern NAME =
      Pattern.compile("(?<prefix>\\.nextmove-[0-9a-f]{12}-)(?<pid>[0-9]{1,18})-[0-9a-f]+\\.tmp");
  private static final long ABANDONED_MS = 60_000;

  /// Names a new one, and clears away leftovers of the same target.
  static Temporary beside(Path target) throws IOException {
    Path folder = Target.folder(target);
    byte[] name = String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8);
    String prefix = ".nextmove-" + Hash.of(name).hex().substring(0, 12) + "-";
    clear(folder, prefix);
    long pid = ProcessHandle.current().pid();
    String own = prefix + pid + "-" + Long.toHexString(System.nanoTime()) + ".tmp";
    return new Temporary(folder.resolve(own), target);
  }

  private static void clear(Path folder, String prefix) {
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(folder, p -> isLeftover(p, prefix))) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A leftover does no harm, and the save itself will meet whatever is wrong here.
      return;
    }
  }

  private static boolean isLeftover(Path path, String prefix) throws IOException {
    Matcher name = NAME.matcher(path.getFileName().toString());
    if (!name.matches() || !name.group("prefix").equals(prefix)) {
      return false;
    }
    return ProcessHandle.of(Long.parseLong(name.group("pid"))).isEmpty()
        || Files.getLastModifiedTime(path).toMillis() < System.currentTimeMillis() - ABANDONED_MS;
  }

  /// Creates it with the bytes and what the target has of permissions, group and owner, and waits
  /// until all that has reached the disk.
  void fill(byte[] bytes) throws IOException {
    @Nullable PosixFileAttributes old = attributes(target);
    // Nobody else may look into it before it has the permissions of the target.
    FileAttribute<?>[] closed =
        old == null
            ? new FileAttribute<?>[0]
            : new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            };
    Set<StandardOpenOption> options =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(path, options, closed)) {
      if (old != null) {
        resemble(old);
      }
      SafeFile.force(channel, bytes);
    }
  }

  private static @Nullable PosixFileAttributes attributes(Path path) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class);
    return view == null || !Files.exists(path) ? null : view.readAttributes();
  }

  private void resemble(PosixFileAttributes old) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    PosixFileAttributes own = view.readAttributes();
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(old.permissions());
    if (!own.group().equals(old.group()) && !granted(() -> view.setGroup(old.group()))) {
      // Another group than before gets no more than everybody.
      limit(permissions, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
      limit(permissions, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
      limit(permissions, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    }
    if (!own.owner().equals(old.owner())) {
      // Only root may give a file away; the new one is then ours, as after a copy.
      granted(() -> view.setOwner(old.owner()));
    }
    if (!own.permissions().equals(permissions)) {
      view.setPermissions(permissions);
    }
  }

  private static void limit(
      Set<PosixFilePermission> permissions, PosixFilePermission what, PosixFilePermission by) {
    if (!permissions.contains(by)) {
      permissions.remove(what);
    }
  }

  private interface Change {
    void make() throws IOException;
  }

  private static boolean granted(Change change) {
    try {
      change.make();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // The next save to this target clears it away.
      return;
    }
  }
}
