package cuttings.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A crowd that asks a server of this machine. */
final class LoadClient implements AutoCloseable {
  private final int port;
  private final List<byte[]> requests;
  private final AtomicInteger next = new AtomicInteger();
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

  LoadClient(int port, List<String> addresses) {
    this.port = port;
    this.requests = addresses.stream().map(Connection::request).toList();
  }

  /** So many people, each of whom asks again as soon as there is an answer. */
  LoadResult closedLoop(int people, Duration time) throws InterruptedException {
    var result = new LoadResult();
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < people; i++)
        threads.execute(() -> {
          while (System.nanoTime() < end) ask(System.nanoTime(), result);
        });
    }
    return result;
  }

  /**
   * Requests at a fixed rate, whether the server answers or not. A time counts from when a request
   * should have been sent, so that one that is late because of others is not thought quick (the
   * coordinated omission of G. Tene).
   *
   * @param rate requests each second
   * @param result to which what comes of them is added
   */
  void openLoop(double rate, Duration time, LoadResult result) {
    long start = System.nanoTime();
    long number = Math.round(rate * time.toNanos() / 1e9);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long i = 0; i < number; i++) {
        long intended = start + Math.round(i * 1e9 / rate);
        for (long left; (left = intended - System.nanoTime()) > 0; ) LockSupport.parkNanos(left);
        threads.execute(() -> {
          result.sent(System.nanoTime() - intended);
          ask(intended, result);
        });
      }
    }
  }

  private void ask(long intended, LoadResult result) {
    int status;
    try {
      status = ask(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
    } catch (IOException | RuntimeException e) {
      status = LoadResult.NONE;
    }
    result.add(status, System.nanoTime() - intended);
  }

  private int ask(byte[] request) throws IOException {
    Connection kept = idle.pollFirst();
    if (kept == null) return askOn(new Connection(port), request);
    try {
      return askOn(kept, request);
    } catch (IOException _) {
      // it may have been closed meanwhile, as any client must expect
      return askOn(new Connection(port), request);
    }
  }

  private int askOn(Connection connection, byte[] request) throws IOException {
    boolean stays = false;
    try {
      int status = connection.ask(request);
      stays = connection.stays();
      return status;
    } finally {
      if (stays) idle.addFirst(connection);
      else connection.close();
    }
  }

  @Override
  public void close() throws IOException {
    for (Connection connection : idle) connection.close();
  }
}
