package cuttings.crawl;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the robots.txt of each host allows (RFC 9309): all where there is none, nothing where it
 * cannot be had.
 */
final class Robots {
  /** As much of a robots.txt as has to be read. */
  static final int MOST = 500 << 10;

  /** Has a robots.txt. */
  interface Source {
    Fetched fetch(URI uri) throws InterruptedException;
  }

  private final String robot;
  private final Source source;
  private final Map<String, BaseRobotRules> rules = new HashMap<>();
  private final Set<String> unreachable = new HashSet<>();

  Robots(String robot, Source source) {
    this.robot = robot.toLowerCase(Locale.ROOT);
    this.source = source;
  }

  boolean allows(URI uri) throws InterruptedException {
    return of(uri).isAllowed(uri.toString());
  }

  /** Whether it is the site that forbids, and not its silence. */
  boolean reachable(URI uri) {
    return !unreachable.contains(origin(uri));
  }

  /** How long the host asks to be left alone between two requests, once its robots.txt is known. */
  Optional<Duration> delay(URI uri) {
    BaseRobotRules known = rules.get(origin(uri));
    return known == null || known.getCrawlDelay() < 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(known.getCrawlDelay()));
  }

  BaseRobotRules of(URI uri) throws InterruptedException {
    String origin = origin(uri);
    BaseRobotRules known = rules.get(origin);
    if (known != null) return known;
    BaseRobotRules read = uri.getHost() == null ? all() : read(origin);
    rules.put(origin, read);
    return read;
  }

  private BaseRobotRules read(String origin) throws InterruptedException {
    URI file = URI.create(origin + "/robots.txt");
    return switch (source.fetch(file)) {
      case Fetched.Answered(_, var answer) when answer.status() == 200 ->
          new SimpleRobotRulesParser()
              .parseContent(
                  file.toString(), answer.body(), answer.header("content-type"), List.of(robot));
      case Fetched.Answered _, Fetched.Unchanged _ -> all();
      // the page itself will be forbidden for the same reason, in better words
      case Fetched.Forbidden _ -> all();
      case Fetched.Failed _ -> {
        unreachable.add(origin);
        yield new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
      }
    };
  }

  private static BaseRobotRules all() {
    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  }

  private static String origin(URI uri) {
    return (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
  }
}
