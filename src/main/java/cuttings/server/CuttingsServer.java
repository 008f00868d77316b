package cuttings.server;

import cuttings.admission.OverloadedException;
import cuttings.admission.TooLongException;
import cuttings.archive.LiveArchive;
import cuttings.draft.Draft;
import cuttings.draft.UnreadableDraftException;
import cuttings.editorial.Editorial;
import cuttings.misses.MissLog;
import cuttings.pages.EmbedScript;
import cuttings.pages.HtmlPages;
import cuttings.search.IndexUnavailableException;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP service over an archive. */
public final class CuttingsServer {
  private static final Logger LOG = LoggerFactory.getLogger(CuttingsServer.class);

  private CuttingsServer() {}

  /** A server over an archive for which no editor has wishes and no miss is noted. */
  public static Javalin create(LiveArchive archive, String host, int port) {
    return create(archive, () -> Editorial.NONE, MissLog.NONE, Settings.at(host, port));
  }

  /**
   * A server over an archive, not yet started.
   *
   * @param editorial synonyms, pins and hidden pages
   * @param misses where searches that found nothing are noted
   * @param settings what the operator chooses
   */
  public static Javalin create(
      LiveArchive archive, Supplier<Editorial> editorial, MissLog misses, Settings settings) {
    // one bound for both: a search costs the same however it is shown
    var watch = new Watch(settings.observation());
    var searches = new Searches(archive, editorial, misses, settings.limits(), watch);
    var cors = new Cors(settings.site().origins());
    var operations = new Operations(archive, settings, watch, searches, cors);
    var api = new SearchApi(archive, searches);
    var lookups = new LookupApi(archive);
    var editors = new EditorApi(archive, searches);
    var address = new PublicAddress(settings.site().publicUrl());
    var pages = new HtmlPages(archive, searches, address::of);
    var critics = new CriticsApi(archive, searches);
    Instant started = Instant.now();
    var status = new StatusApi(archive, started);
    var freshness = new Freshness(archive, editorial, started);
    var description = ApiDescription.read();
    Javalin server =
        Javalin.create(config -> {
          config.concurrency.useVirtualThreads = true;
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.startup.startupWatcherEnabled = false;
          config.http.maxRequestSize = Draft.LIMIT;
          config.http.prefer405over404 = true;
          config.jetty.host = settings.site().host();
          config.jetty.port = settings.site().port();
          config.events.serverStopped(searches::close);
          var routes = new ApiRoutes(description, config.routes);
          config.routes.before(ServerTiming::start);
          config.routes.before(SecurityHeaders::add);
          config.routes.before(Vary::add);
          config.routes.before(cors::allow);
          operations.addTo(config, routes);
          config.routes.before(freshness::ask);
          config.routes.after(freshness::tell);
          config.routes.after(ServerTiming::tell);
          pages.addTo(config.routes);
          routes.get("/api/v1/search", api::search);
          routes.get("/api/v1/reviews/{id}", api::review);
          routes.get("/api/v1/reviews/{id}/explain", api::explain);
          routes.get("/api/v1/reviews/{id}/related", editors::related);
          routes.get("/api/v1/suggest", lookups::suggest);
          routes.get("/api/v1/films/{key}", searches.bounded(lookups::film));
          routes.get("/api/v1/people/{key}", searches.bounded(lookups::person));
          routes.get("/api/v1/critics", critics::list);
          routes.get("/api/v1/critics/{key}", critics::critic);
          routes.get("/api/v1/coverage", editors::coverage);
          routes.get("/api/v1/missing", editors::missing);
          routes.post("/api/v1/draft-check", editors::check);
          routes.get("/api/v1/status", searches.bounded(status::status));
          config.routes.get("/openapi.json", description::send);
          config.routes.options("/openapi.json", ApiRoutes::canBeRead);
          new FeedRoutes(searches, address).addTo(config.routes);
          new SiteFiles(archive, editorial, address).addTo(config.routes);
          config.routes.get(EmbedScript.PATH, EmbedRoute::send);
          config.routes.get("/suggest", context -> lookups.suggest(context, address.of(context)));
          config.routes.get("/healthz", context -> context.result("alive\n"));
          config.routes.get("/readyz", status::ready);
          faults(config.routes);
        });
    HeadRoutes.addTo(server);
    return server;
  }

  private static void faults(RoutesConfig routes) {
    routes.exception(
        InvalidParameterException.class,
        (fault, context) -> send(context, Problem.invalid(fault.parameter(), fault.reason())));
    routes.exception(
        NotAcceptableException.class,
        (fault, context) -> send(context, Problem.of(406, String.valueOf(fault.getMessage()))));
    routes.exception(
        IllegalArgumentException.class,
        (fault, context) -> send(context, Problem.of(400, String.valueOf(fault.getMessage()))));
    routes.exception(
        IndexUnavailableException.class,
        (fault, context) -> later(context, 30, String.valueOf(fault.getMessage())));
    routes.exception(
        OverloadedException.class,
        (fault, context) -> later(context, 1, String.valueOf(fault.getMessage())));
    routes.exception(
        TooLongException.class,
        (fault, context) -> later(context, 30, String.valueOf(fault.getMessage())));
    routes.exception(
        HttpResponseException.class,
        (fault, context) -> {
          if (fault.getStatus() == 405) allow(context, fault.getDetails());
          send(context, Problem.of(fault.getStatus(), String.valueOf(fault.getMessage())));
        });
    routes.exception(
        UnreadableDraftException.class,
        (fault, context) ->
            send(context, Problem.of(status(fault.why()), String.valueOf(fault.getMessage()))));
    routes.exception(EofException.class, (_, context) -> gone(context));
    routes.exception(ClosedChannelException.class, (_, context) -> gone(context));
    routes.exception(
        HttpException.RuntimeException.class,
        (fault, context) -> send(context, Problem.of(fault.getCode(), "this is no proper HTTP")));
    routes.exception(IOException.class, CuttingsServer::ownFault);
    routes.exception(Exception.class, CuttingsServer::ownFault);
  }

  /** The methods stand under a name that goes by the caller's preference for HTML. */
  private static void allow(Context context, Map<String, String> details) {
    details.values().forEach(methods -> context.header("Allow", methods));
  }

  /** Nobody is there any more to read an answer, and it was no fault of ours. */
  private static void gone(Context context) {
    context.status(400);
  }

  private static void later(Context context, int seconds, String detail) {
    context.header("Retry-After", Integer.toString(seconds));
    send(context, Problem.of(503, detail));
  }

  private static int status(UnreadableDraftException.Why why) {
    return switch (why) {
      case EMPTY -> 400;
      case TOO_LARGE -> 413;
      case NO_TEXT -> 415;
    };
  }

  /** The caller learns an id, the log learns the fault; of a draft not what it says. */
  private static void ownFault(Exception fault, Context context) {
    String id = UUID.randomUUID().toString();
    if (HandlerType.POST.equals(context.method()))
      LOG.error("fault {} at {}: {} in {}", id, context.path(), fault.getClass(), place(fault));
    else LOG.error("fault {} at {}", id, context.path(), fault);
    send(context, Problem.of(500, "a fault in the service; its id in the log is " + id));
  }

  /** People are told in a page, programs in JSON. */
  private static void send(Context context, Problem problem) {
    if (HtmlPages.isForPeople(context))
      HtmlPages.fault(context, problem.status(), problem.detail());
    else problem.send(context);
  }

  private static String place(Exception fault) {
    return fault.getStackTrace().length == 0 ? "" : fault.getStackTrace()[0].toString();
  }
}
