package nextmove.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// A file that only grows, entry by entry, each on the disk before {@link #append} returns. An
/// entry is one line: eight hexadecimal digits of its CRC-32, a space, its bytes (any but a line
/// feed). What a crash or a full disk leaves half-written at the end is no entry: reading stops
/// there, and the next entry takes its place.
public final class Journal implements AutoCloseable {
  private static final int HEAD = 9;

  private final Path file;
  private final FileChannel channel;
  private long end;

  private Journal(Path file, FileChannel channel, long end) {
    this.file = file;
    this.channel = channel;
    this.end = end;
  }

  /// Opens a journal to go on after its last whole entry; creates file and folder where there are
  /// none.
  public static Journal open(Path file) throws IOException {
    Path folder = Target.folder(file);
    Files.createDirectories(folder);
    long end = 0;
    for (byte[] entry : read(file)) {
      end += HEAD + entry.length + 1;
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      Target.flush(folder);
      return new Journal(file, channel, end);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  public Path file() {
    return file;
  }

  /// Adds an entry and waits until it has reached the disk.
  ///
  /// @return why it could not; what was there before is then whole, and one may try again
  /// @throws IllegalArgumentException if the entry holds a line feed
  public synchronized Optional<SafeFile.Failed> append(byte[] entry) {
    byte[] line = new byte[HEAD + entry.length + 1];
    System.arraycopy(head(entry), 0, line, 0, HEAD);
    System.arraycopy(entry, 0, line, HEAD, entry.length);
    line[line.length - 1] = '\n';
    for (byte b : entry) {
      if (b == '\n') {
        throw new IllegalArgumentException("a line feed in an entry");
      }
    }
    try {
      SafeFile.force(channel, line, end);
      end += line.length;
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          new SafeFile.Failed(Reason.of(e, file, line.length), String.valueOf(e.getMessage())));
    }
  }

  /// The whole entries from the start of the file; none where there is no file.
  public static List<byte[]> read(Path file) throws IOException {
    byte[] all = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    List<byte[]> entries = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] == '\n') {
        if (i - start < HEAD) {
          break;
        }
        byte[] entry = Arrays.copyOfRange(all, start + HEAD, i);
        if (!Arrays.equals(head(entry), 0, HEAD, all, start, start + HEAD)) {
          break;
        }
        entries.add(entry);
        start = i + 1;
      }
    }
    return entries;
  }

  private static byte[] head(byte[] entry) {
    CRC32 crc = new CRC32();
    crc.update(entry);
    return String.format("%08x ", crc.getValue()).getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
