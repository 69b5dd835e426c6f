package nextmove.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that one process at a time holds. The system lets go of it when the process ends, however
/// it ends; the file itself stays, so that nobody can hold one that has been replaced by another.
public final class Lock implements AutoCloseable {
  private final FileChannel channel;

  private Lock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock, creating the file where there is none.
  ///
  /// @return empty if somebody holds it, in this process or another
  public static Optional<Lock> take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      @Nullable FileLock lock = channel.tryLock();
      taken = lock != null;
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? Optional.of(new Lock(channel)) : Optional.empty();
  }

  /// Lets go.
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
