package cuttings.crawl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Has pages from the web, one at a time: at the pace each host asks for, within what its robots.txt
 * allows, from public addresses only, and again where an answer says that the trouble will pass.
 */
final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  /** A host that failed so often one time after another is not asked any more. */
  private static final int GIVEN_UP = 10;

  private final CrawlOptions options;
  private final Robots robots;

  /** When each host may be asked again, by a clock that nobody sets. */
  private final Map<String, Long> next = new HashMap<>();

  private final Map<String, Integer> failures = new HashMap<>();

  Fetcher(CrawlOptions options) {
    this.options = options;
    this.robots = new Robots(options.robot(), this::plain);
  }

  /** The sitemaps that the robots.txt of a page's host names. */
  List<String> sitemaps(URI page) throws InterruptedException {
    return robots.of(page).getSitemaps();
  }

  /** Has a page; the headers say which version is known. */
  Fetched fetch(URI uri, int most, Map<String, String> known) throws InterruptedException {
    if (failures.getOrDefault(host(uri), 0) >= GIVEN_UP)
      return new Fetched.Failed("not asked for: the site had failed too often");
    Fetched fetched = follow(uri, most, known, true);
    if (fetched instanceof Fetched.Failed) failures.merge(host(uri), 1, Integer::sum);
    else failures.remove(host(uri));
    return fetched;
  }

  /** Without a look at robots.txt, which is what this is for. */
  private Fetched plain(URI uri) throws InterruptedException {
    return follow(uri, Robots.MOST, Map.of(), false);
  }

  private Fetched follow(URI start, int most, Map<String, String> known, boolean obey)
      throws InterruptedException {
    URI uri = start;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      if (obey && !robots.allows(uri))
        return robots.reachable(uri)
            ? new Fetched.Forbidden(Fetched.Why.ROBOTS, "robots.txt of " + uri.getHost())
            : new Fetched.Failed("the robots.txt of the site could not be had");
      Fetched fetched = patiently(uri, most, known);
      if (!(fetched instanceof Fetched.Answered(_, var answer)) || !answer.redirects())
        return fetched;
      try {
        uri = uri.resolve(answer.header("location"));
      } catch (IllegalArgumentException e) {
        return new Fetched.Failed("leads to what is no address");
      }
    }
    return new Fetched.Failed("leads on more than " + MOST_REDIRECTS + " times");
  }

  private Fetched patiently(URI uri, int most, Map<String, String> known)
      throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Duration wait = Duration.ofSeconds(1L << Math.min(attempt, 8));
      Fetched fetched;
      try {
        List<InetAddress> addresses = Hosts.addresses(uri, options);
        pace(uri);
        Answer answer = ask(uri, addresses, most, known);
        if (answer.status() == 304 && !known.isEmpty()) return new Fetched.Unchanged();
        if (!passing(answer.status())) return new Fetched.Answered(uri, answer);
        wait = retryAfter(answer, wait);
        fetched = new Fetched.Failed("answered " + answer.status());
      } catch (Hosts.ForbiddenException e) {
        return new Fetched.Forbidden(Fetched.Why.ADDRESS, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        fetched = new Fetched.Failed(e.getClass().getSimpleName() + ": " + e.getMessage());
      }
      if (attempt >= options.attempts() || wait.compareTo(LONGEST_WAIT) > 0) return fetched;
      options.sleeper().sleep(wait);
    }
  }

  private Answer ask(URI uri, List<InetAddress> addresses, int most, Map<String, String> known)
      throws IOException {
    var exchange = new Exchange(options.userAgent(), most, options.time());
    IOException first = null;
    for (InetAddress address : addresses) {
      try {
        return exchange.get(uri, address, known);
      } catch (java.net.ConnectException | java.net.NoRouteToHostException e) {
        if (first == null) first = e;
      }
    }
    throw first == null ? new IOException("no address") : first;
  }

  /** Trouble that the server itself calls passing. */
  private static boolean passing(int status) {
    return status == 429 || (status >= 500 && status != 501 && status != 505);
  }

  private static Duration retryAfter(Answer answer, Duration otherwise) {
    String after = answer.header("retry-after");
    if (after.matches("\\d{1,6}")) return Duration.ofSeconds(Long.parseLong(after));
    try {
      var until = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), until);
      return wait.isNegative() ? otherwise : wait;
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }

  /** Waits until the host may be asked again. */
  private void pace(URI uri) throws InterruptedException {
    long now = System.nanoTime();
    long wait = next.getOrDefault(host(uri), now) - now;
    if (wait > 0) options.sleeper().sleep(Duration.ofNanos(wait));
    Duration pause = robots.delay(uri).orElse(options.pause());
    next.put(host(uri), System.nanoTime() + pause.toNanos());
  }

  private static String host(URI uri) {
    return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
  }
}
