package nextmove.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nextmove.format.Filing;
import nextmove.format.Lock;
import org.jspecify.annotations.Nullable;

/// One running instance per user. The first holds a lock and listens on a socket in a folder that
/// only this user may enter; a later start hands its files over and ends. A lock that a crash has
/// left is free, and a socket that it has left is replaced.
public final class SingleInstance implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("nextmove");
  private static final int MOST_BYTES = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int YES = 'y';

  private final Lock lock;
  private final Path socket;
  private final ServerSocketChannel server;
  private final BlockingQueue<List<Path>> handed = new LinkedBlockingQueue<>();

  private SingleInstance(Lock lock, Path socket, ServerSocketChannel server) {
    this.lock = lock;
    this.socket = socket;
    this.server = server;
    Thread.ofVirtual().start(this::accept);
  }

  /// What a start turns out to be.
  public sealed interface Start {}

  /// Nobody else was there.
  public record First(SingleInstance instance) implements Start {}

  /// Another instance has taken the files; this one should end.
  public record HandedOver() implements Start {}

  /// Another instance is there and does not answer, or the system does not allow to tell: work on,
  /// since saving takes care of files that others change.
  public record Alone() implements Start {}

  /// @param folder of the program's own
  /// @param files to be opened, handed over as absolute paths
  public static Start start(Path folder, List<Path> files) {
    return start(folder, files, PATIENCE);
  }

  static Start start(Path folder, List<Path> files, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      Filing.folder(folder);
      Path socket = folder.resolve("instance.socket");
      do {
        Optional<Lock> lock = Lock.take(folder.resolve("instance.lock"));
        if (lock.isPresent()) {
          return listening(lock.get(), socket);
        } else if (handOver(socket, files, patience)) {
          return new HandedOver();
        }
        // The other may be just starting or just ending.
        Thread.sleep(PAUSE);
      } while (System.nanoTime() < end);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // Such as a file system without locks, or a path too long for a socket.
      LOG.log(Level.INFO, "no single instance", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Alone();
  }

  private static Start listening(Lock lock, Path socket) throws IOException {
    @Nullable ServerSocketChannel server = null;
    try {
      Filing.remove(socket);
      server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      return new First(new SingleInstance(lock, socket, server));
    } catch (IOException | RuntimeException e) {
      if (server != null) {
        server.close();
      }
      lock.close();
      throw e;
    }
  }

  /// Calls `open`, on a thread of its own, with what later starts hand over, or have handed over
  /// already; an empty list asks for the window alone.
  public void listen(Consumer<List<Path>> open) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (true) {
              open.accept(handed.take());
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /// Takes files from the first moment on, so that no later start has to wait for a window.
  private void accept() {
    while (server.isOpen()) {
      try {
        SocketChannel caller = server.accept();
        Thread.ofVirtual().start(() -> serve(caller));
      } catch (IOException e) {
        // Closed, or beyond repair: later starts will find nobody and work alone.
        return;
      }
    }
  }

  private void serve(SocketChannel caller) {
    try (caller) {
      InputStream in = Channels.newInputStream(caller);
      byte[] said = in.readNBytes(MOST_BYTES);
      List<Path> files = new ArrayList<>();
      for (String name : new String(said, StandardCharsets.UTF_8).split("\0")) {
        if (!name.isEmpty()) {
          files.add(Path.of(name));
        }
      }
      handed.add(List.copyOf(files));
      OutputStream out = Channels.newOutputStream(caller);
      out.write(YES);
      out.flush();
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "a later start was not understood", e);
    }
  }

  private static boolean handOver(Path socket, List<Path> files, Duration patience)
      throws InterruptedException {
    if (!Files.exists(socket)) {
      return false;
    }
    FutureTask<Boolean> call = new FutureTask<>(() -> tell(socket, files));
    Thread.ofVirtual().start(call);
    try {
      return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } finally {
      call.cancel(true);
    }
  }

  private static boolean tell(Path socket, List<Path> files) throws IOException {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (Path file : files) {
      names.write(file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
      names.write(0);
    }
    try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      OutputStream out = Channels.newOutputStream(other);
      out.write(names.toByteArray());
      out.flush();
      other.shutdownOutput();
      return Channels.newInputStream(other).read() == YES;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    Filing.remove(socket);
    lock.close();
  }
}
