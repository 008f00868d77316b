package cuttings.crawl;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How a site is fetched.
 *
 * @param userAgent how the program names itself; its first word is what robots.txt calls it by
 * @param allowed which machines are gone to
 * @param pause between two requests to one host, where robots.txt asks for no other
 * @param time for one answer
 * @param attempts at one page before it is given up
 * @param most pages of one site
 */
public record CrawlOptions(
    String userAgent,
    Predicate<InetAddress> allowed,
    Duration pause,
    Duration time,
    int attempts,
    int most,
    Resolver resolver,
    Sleeper sleeper) {

  /**
   * What is polite.
   *
   * @param allowPrivate whether a site may lie on this machine or in this house
   */
  public static CrawlOptions of(String userAgent, boolean allowPrivate) {
    return new CrawlOptions(
        userAgent,
        allowPrivate ? _ -> true : PublicAddresses::contains,
        Duration.ofSeconds(1),
        Duration.ofSeconds(60),
        4,
        500_000,
        Resolver.SYSTEM,
        Sleeper.REAL);
  }

  /** The name that robots.txt knows the program by. */
  String robot() {
    return userAgent.replaceFirst("[/ ].*", "");
  }
}
