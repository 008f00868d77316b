package cuttings.server;

import cuttings.archive.LiveArchive;
import cuttings.corrections.Corrections;
import cuttings.editorial.Editorial;
import cuttings.editorial.Pin;
import cuttings.fault.FaultyFileException;
import cuttings.reindex.Reindexing;
import cuttings.search.IndexUnavailableException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What administrators do over HTTP: everything under {@code /api/v1/admin/}. */
final class AdminApi {
  private static final String REINDEX = "/api/v1/admin/reindex";

  private final LiveArchive archive;
  private final Administration administration;

  AdminApi(LiveArchive archive, Administration administration) {
    this.archive = archive;
    this.administration = administration;
  }

  void addTo(RoutesConfig routes, ApiRoutes api) {
    routes.before(AdminGuard.PATH, new AdminGuard(administration.token())::check);
    add(api, "editors", administration.editors(), Editorial::read, this::editorsRemarks);
    add(
        api,
        "corrections",
        administration.corrections(),
        Corrections::read,
        (_, view) -> view.put("takes_effect", "with the next reindex"));
    reindex(api);
    routes.exception(FaultyFileException.class, AdminApi::faulty);
    routes.exception(UnmetPreconditionException.class, AdminApi::unmet);
  }

  private void reindex(ApiRoutes routes) {
    Reindexing reindexing = administration.reindexing();
    if (reindexing == null) {
      Handler none = none("this service was started without sources");
      routes.get(REINDEX, none);
      routes.post(REINDEX, none);
    } else {
      var api = new ReindexApi(reindexing);
      routes.get(REINDEX, api::state);
      routes.post(REINDEX, api::start);
    }
  }

  private static Handler none(String why) {
    return _ -> {
      throw new NotFoundResponse(why);
    };
  }

  private interface Remarks {
    void of(Path file, Map<String, Object> view) throws IOException;
  }

  private static void add(
      ApiRoutes routes, String name, @Nullable Path file, EditedFile.Check check, Remarks remarks) {
    String address = "/api/v1/admin/" + name;
    if (file == null) {
      Handler none = none("this service was started without a file of " + name);
      routes.get(address, none);
      routes.put(address, none);
    } else {
      var api = new FileApi(new EditedFile(file, check), view -> remarks.of(file, view));
      routes.get(address, api::read);
      routes.put(address, api::replace);
    }
  }

  /** A pin that names nothing here is no fault, for the piece may come with the next reindex. */
  private void editorsRemarks(Path file, Map<String, Object> view) throws IOException {
    view.put("takes_effect", "within five seconds");
    Editorial editorial = Editorial.read(file);
    try {
      var idle = archive.ask(open -> open.idlePins(editorial));
      view.put("idle_pins", idle.stream().map(AdminApi::pin).toList());
    } catch (IndexUnavailableException _) {
      // without an index nothing has a name yet
    }
  }

  private static Map<String, Object> pin(Pin pin) {
    return Map.of("line", pin.line(), "name", pin.name());
  }

  private static void faulty(FaultyFileException fault, Context context) {
    String place = fault.line() > 0 ? "line " + fault.line() + ": " : "";
    Problem.of(400, place + fault.problem())
        .with("line", fault.line())
        .with("problem", fault.problem())
        .send(context);
  }

  private static void unmet(UnmetPreconditionException fault, Context context) {
    fault.tag().ifPresent(tag -> context.header("ETag", tag));
    Problem.of(412, String.valueOf(fault.getMessage())).send(context);
  }
}
