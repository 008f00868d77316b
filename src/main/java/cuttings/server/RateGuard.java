package cuttings.server;

import cuttings.admission.Addresses;
import cuttings.admission.ClientRates;
import cuttings.admission.Forwarding;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The bound on how often one client asks. Who asks from this machine is not bound: it is the
 * operator, or a proxy before many clients, which {@code --trust-forwarded} tells apart.
 */
final class RateGuard {
  private static final List<String> FREE = List.of("/healthz", "/readyz");

  private final ClientRates rates;
  private final Forwarding forwarding;

  RateGuard(ClientRates rates, Forwarding forwarding) {
    this.rates = rates;
    this.forwarding = forwarding;
  }

  /** Lets pass, or refuses before anything else is done. */
  void check(Context context) {
    Optional<InetAddress> client = client(context);
    if (client.isEmpty() || FREE.contains(context.path())) return;
    Duration wait = rates.ask(client.get());
    if (wait.isZero()) return;
    context.header("Retry-After", Long.toString(1 + wait.minusNanos(1).toSeconds()));
    throw new HttpResponseException(
        HttpStatus.TOO_MANY_REQUESTS.getCode(), "you ask more often than this service allows");
  }

  /** From where a request came, cut down until it tells of no household. */
  String area(Context context) {
    return client(context).map(Addresses::area).orElse("local");
  }

  private Optional<InetAddress> client(Context context) {
    InetAddress peer = peer(context);
    if (!forwarding.trusted())
      return Optional.of(peer).filter(address -> !address.isLoopbackAddress());
    return forwarding.client(peer, Collections.list(context.req().getHeaders("X-Forwarded-For")));
  }

  /** Without the name of the interface that an address of one link has behind it. */
  static InetAddress peer(Context context) {
    return InetAddress.ofLiteral(context.ip().replaceFirst("%.*", ""));
  }
}
