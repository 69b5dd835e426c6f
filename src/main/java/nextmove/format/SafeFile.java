package nextmove.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes whole files as if the power will fail; all that the program writes goes through here. The
/// policy:
///
/// - The caller hands over finished bytes (a scenario's have been read back before). Nothing is
///   computed while a file is open.
/// - They go to a temporary file beside the target, with a hidden name; that is flushed to the
///   disk, then renamed over the target, then the folder is flushed. At every moment the target is
///   the whole old file or the whole new one. It is never opened for writing, truncated or moved
///   away.
/// - A symbolic link stays, and the file that it leads to is replaced. Permissions, group and,
///   where the system lets us, owner are kept; other names of the same file (hard links) keep the
///   old content.
/// - A file or folder that is marked read-only is left alone, even where the system would let us
///   (root). Where replacing is impossible the answer says so; there is no second, unsafe way.
/// - Just before the rename the target is read once more. If it is not what the caller has opened,
///   nothing is written: the answer is a {@link Conflict}. Between that look and the rename another
///   program has some microseconds to interfere; no portable call closes that gap. A target that
///   has vanished is written anew, since nothing can be lost by that.
/// - On failure the temporary file is removed, and one that a crash has left is removed by the next
///   save to the same target.
///
/// No method throws for what a file system may do; each says how it went. An interrupted thread
/// makes a save fail like any other trouble.
public final class SafeFile {
  private static final int CHUNK = 1 << 18;

  private SafeFile() {}

  /// How a save went.
  public sealed interface Result {}

  /// The new content stands, and has reached the disk.
  ///
  /// @param hash of what stands there now
  public record Saved(Hash hash) implements Result {}

  /// The new content stands in place of the old one, and every program reads it; but the disk would
  /// not confirm it. After a power cut the file may be the old one again (whole). So the document
  /// counts as unsaved still, and its next save expects `hash`.
  public record Unflushed(Hash hash, String detail) implements Result {}

  /// The target is not what was opened, and has been left alone.
  ///
  /// @param found what stands there now: to overwrite just that, expect it
  public record Conflict(Hash found) implements Result {}

  /// Nothing has changed: the old file, if there was one, is whole.
  ///
  /// @param detail the system's own words, for a log
  public record Failed(Reason reason, String detail) implements Result {}

  public static Hash hash(byte[] content) {
    return Hash.of(content);
  }

  /// Replaces the target if it still is what was opened.
  ///
  /// @param expected the hash of what was opened; null where nothing stands yet (then any file
  ///   there is a conflict)
  public static Result write(Path target, byte[] bytes, @Nullable Hash expected) {
    return place(target, bytes, false, expected);
  }

  /// Replaces whatever stands there: for files that are the program's own, and where a person has
  /// said so.
  public static Result overwrite(Path target, byte[] bytes) {
    return place(target, bytes, true, null);
  }

  private static Result place(Path named, byte[] bytes, boolean anything, @Nullable Hash expected) {
    Path target = named;
    try {
      target = Target.resolve(named);
      Optional<Reason> obstacle = Target.obstacle(target);
      if (obstacle.isPresent()) {
        return new Failed(obstacle.get(), target.toString());
      }
      Hash hash = hash(bytes);
      Optional<Hash> found = exchange(target, bytes, hash, anything, expected);
      return found.isPresent() ? new Conflict(found.get()) : flushed(target, hash);
    } catch (IOException | SecurityException e) {
      return new Failed(Reason.of(e, target, bytes.length), String.valueOf(e.getMessage()));
    }
  }

  /// Puts the bytes in place, or says what stands there against expectation.
  private static Optional<Hash> exchange(
      Path target, byte[] bytes, Hash hash, boolean anything, @Nullable Hash expected)
      throws IOException {
    try (Temporary temporary = Temporary.beside(target)) {
      temporary.fill(bytes);
      if (!anything) {
        Optional<Hash> found = Target.hash(target);
        if (found.isPresent() && !found.get().equals(expected)) {
          return found;
        }
      }
      try {
        Files.move(temporary.path(), target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        // A network drive may report a rename as failed that did happen.
        if (Files.exists(temporary.path()) || !Target.hash(target).equals(Optional.of(hash))) {
          throw e;
        }
      }
      return Optional.empty();
    }
  }

  private static Result flushed(Path target, Hash hash) {
    try {
      Target.flush(Target.folder(target));
      return new Saved(hash);
    } catch (IOException e) {
      return new Unflushed(hash, String.valueOf(e.getMessage()));
    }
  }

  /// Writes all bytes from the start and waits until they have reached the disk.
  static void force(FileChannel channel, byte[] bytes) throws IOException {
    long at = 0;
    for (int start = 0; start < bytes.length; start += CHUNK) {
      // In pieces: the channel copies a heap buffer whole into memory that it keeps.
      ByteBuffer piece = ByteBuffer.wrap(bytes, start, Math.min(CHUNK, bytes.length - start));
      while (piece.hasRemaining()) {
        at += channel.write(piece, at);
      }
    }
    channel.force(true);
  }
}
