package cuttings.server;

import cuttings.admission.ClientRates;
import cuttings.archive.LiveArchive;
import io.javalin.config.JavalinConfig;

/** What keeps a service running well: its doors, its limits, and what it tells of itself. */
final class Operations {
  private final Watch watch;
  private final RateGuard rates;
  private final Requests requests;
  private final Connections connections;
  private final AdminApi admin;
  private final MetricsApi metrics;

  Operations(LiveArchive archive, Settings settings, Watch watch, Searches searches, Cors cors) {
    this.watch = watch;
    var clientRates = new ClientRates(settings.rate());
    rates = new RateGuard(clientRates, settings.forwarding());
    requests = new Requests(archive, watch, rates);
    connections =
        new Connections(settings.times(), requests, new EarlyRefusal(searches::isFull, cors));
    admin = new AdminApi(archive, settings.administration());
    metrics =
        new MetricsApi(
            watch.metrics(),
            settings.observation().publicMetrics(),
            settings.administration().token());
    watch.follow(archive);
    watch.follow(clientRates, connections);
  }

  /** Adds them to a service, before its other routes. */
  void addTo(JavalinConfig config, ApiRoutes api) {
    connections.addTo(config.jetty);
    config.requestLogger.http((context, _) -> requests.leave(context));
    config.events.serverStopped(watch::close);
    config.routes.before(rates::check);
    admin.addTo(config.routes, api);
    config.routes.get("/metrics", metrics::show);
  }
}
