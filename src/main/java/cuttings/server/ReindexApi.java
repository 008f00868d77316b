package cuttings.server;

import cuttings.json.Json;
import cuttings.reindex.Reindex;
import cuttings.reindex.Reindexing;
import cuttings.reindex.Reindexing.State;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON API, version 1: a reindex, asked for by an administrator. */
final class ReindexApi {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String EVENTS = "text/event-stream";
  private static final int WHOLE = 100;

  private final Reindexing reindexing;
  private final SseHandler events = new SseHandler(this::tell);

  ReindexApi(Reindexing reindexing) {
    this.reindexing = reindexing;
  }

  /** {@code POST /api/v1/admin/reindex}: begins one; 409 while one is being done. */
  void start(Context context) {
    int lost = SearchParameters.number(context, "allow_lost", 10);
    if (lost > WHOLE) throw new InvalidParameterException("allow_lost", "from 0 to 100 percent");
    boolean full = SearchParameters.flag(context, "full");
    if (!reindexing.start(new Reindex.Options(full, (double) lost / WHOLE)))
      throw new ConflictResponse("one is being done: " + how(reindexing.state()));
    context.header("Location", context.path());
    context.status(202).contentType(JSON).result(Json.write(ReindexView.of(reindexing.state())));
  }

  private static String how(Optional<State> state) {
    return state.orElse(null) instanceof State.Running(_, var stage, var files, _)
        ? "%s, %,d files".formatted(stage, files)
        : "just ended";
  }

  /**
   * {@code GET /api/v1/admin/reindex}: how the last is; to who accepts server-sent events, one for
   * every change until it has ended.
   */
  void state(Context context) throws Exception {
    if (accepts(context.header("Accept"))) events.handle(context);
    else context.contentType(JSON).result(Json.write(ReindexView.of(reindexing.state())));
  }

  private static boolean accepts(@Nullable String types) {
    return types != null && types.contains(EVENTS);
  }

  private void tell(SseClient client) {
    client.keepAlive();
    AutoCloseable listening = reindexing.listen(state -> send(client, state));
    client.onClose(() -> {
      try {
        listening.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
    Optional<State> now = reindexing.state();
    if (now.isEmpty()) {
      client.sendEvent("none", Json.write(ReindexView.of(now)), null);
      client.close();
    } else {
      send(client, now.get());
    }
  }

  private static void send(SseClient client, State state) {
    String event = state instanceof State.Running ? "progress" : "end";
    client.sendEvent(event, Json.write(ReindexView.of(Optional.of(state))), null);
    if (!(state instanceof State.Running)) client.close();
  }
}
