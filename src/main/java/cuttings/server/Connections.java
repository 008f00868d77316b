package cuttings.server;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How the service deals with connections: how many, for how long, and how they end. */
final class Connections {
  /** Longer than any query people type; the parser reads less still. */
  private static final int LONGEST_HEADER = 64 * 1024;

  private static final int MOST = 10_000;
  private static final int WAITING_TO_CONNECT = 1_024;
  private static final long IDLE_MILLIS_WHEN_FULL = 1_000;

  private final SlowClients slowClients;
  private final Requests requests;
  private final EarlyRefusal refusal;
  private final Times times;

  Connections(Times times, Requests requests, EarlyRefusal refusal) {
    this.refusal = refusal;
    this.times = times;
    this.requests = requests;
    slowClients = new SlowClients(times);
  }

  void addTo(JettyConfig jetty) {
    jetty.modifyHttpConfiguration(http -> {
      http.setRequestHeaderSize(LONGEST_HEADER);
      http.setIdleTimeout(times.request().toMillis());
      // 77 KB for each connection, to spare a few letters of each request
      http.setHeaderCacheSize(0);
    });
    jetty.modifyServer(this::prepare);
    jetty.addConnector((server, http) -> connector(jetty, server, http));
  }

  private Connector connector(JettyConfig jetty, Server server, HttpConfiguration http) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(jetty.host);
    connector.setPort(jetty.port);
    connector.setIdleTimeout(times.request().toMillis());
    connector.setAcceptQueueSize(WAITING_TO_CONNECT);
    connector.addBean(slowClients, false);
    return connector;
  }

  private void prepare(Server server) {
    server.setStopTimeout(times.grace().toMillis());
    server.insertHandler(refusal);
    server.insertHandler(slowClients);
    server.insertHandler(requests);
    // answers that are being given when the service stops are given to their end
    server.insertHandler(new GracefulHandler());
    server.setErrorHandler(new EarlyFaults());
    var limit = new NetworkConnectionLimit(MOST, server);
    limit.setEndPointIdleTimeout(IDLE_MILLIS_WHEN_FULL);
    server.addBean(limit);
  }

  int open() {
    return slowClients.open();
  }
}
