package cuttings.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that take too long. Jetty's own time is over only when nothing comes at all,
 * so a byte now and then keeps a connection for ever, and its least rate of data is not asked of
 * headers; here each header, and each exchange as a whole, has a time.
 */
final class SlowClients extends Handler.Wrapper implements Connection.Listener {
  private static final long LOOK_EVERY_MILLIS = 500;

  /** When a connection is closed unless it goes on. */
  private static final class Deadline {
    private volatile long nanos;

    void in(Duration time) {
      nanos = System.nanoTime() + time.toNanos();
    }

    boolean isOver(long now) {
      return now - nanos > 0;
    }
  }

  private final Times times;
  private final Map<EndPoint, Deadline> deadlines = new ConcurrentHashMap<>();
  private Scheduler.@org.jspecify.annotations.Nullable Task looking;

  SlowClients(Times times) {
    this.times = times;
  }

  @Override
  public void onOpened(Connection connection) {
    deadlines.computeIfAbsent(connection.getEndPoint(), _ -> new Deadline()).in(times.request());
  }

  @Override
  public void onClosed(Connection connection) {
    deadlines.remove(connection.getEndPoint());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    Deadline deadline = deadlines.get(endPoint);
    if (deadline != null) {
      deadline.in(times.exchange());
      Request.addCompletionListener(request, _ -> deadline.in(times.request()));
    }
    return super.handle(request, response, callback);
  }

  /** How many connections are open. */
  int open() {
    return deadlines.size();
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    looking = next();
  }

  private Scheduler.Task next() {
    return getServer()
        .getScheduler()
        .schedule(this::look, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    deadlines.forEach((endPoint, deadline) -> {
      if (deadline.isOver(now)) endPoint.close();
    });
    if (isRunning()) looking = next();
  }

  @Override
  protected void doStop() throws Exception {
    if (looking != null) looking.cancel();
    super.doStop();
  }
}
