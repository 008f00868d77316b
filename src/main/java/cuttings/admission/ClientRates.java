package cuttings.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/**
 * What each client has left of its rate: a token bucket each, forgotten when it is full again. Of
 * more clients than are kept, those heard of least are forgotten first, which lets them ask sooner
 * and never bars them.
 */
public final class ClientRates {
  private static final int MOST_CLIENTS = 50_000;

  private final Rate rate;
  private final TimeMeter clock;
  private final Cache<InetAddress, Bucket> buckets;
  private final LongAdder refused = new LongAdder();

  /** A rate that nobody has made use of. */
  public ClientRates(Rate rate) {
    this(rate, MOST_CLIENTS, TimeMeter.SYSTEM_NANOTIME);
  }

  ClientRates(Rate rate, int mostClients, TimeMeter clock) {
    this.rate = rate;
    this.clock = clock;
    buckets =
        Caffeine.newBuilder()
            .maximumSize(mostClients)
            .expireAfterAccess(full(rate))
            .executor(Runnable::run)
            .ticker(clock::currentTimeNanos)
            .build();
  }

  /** How long an empty bucket takes to be full, and be like one never used. */
  private static Duration full(Rate rate) {
    if (!rate.isLimited()) return Duration.ofSeconds(1);
    return rate.time().multipliedBy(rate.burst()).dividedBy(rate.number()).plusSeconds(1);
  }

  /**
   * Lets a client ask once more.
   *
   * @return zero where it may; else how long it should wait
   */
  public Duration ask(InetAddress client) {
    if (!rate.isLimited()) return Duration.ZERO;
    Bucket bucket = buckets.get(Addresses.client(client), _ -> bucket());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) return Duration.ZERO;
    refused.increment();
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  private Bucket bucket() {
    return Bucket.builder()
        .withCustomTimePrecision(clock)
        .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.number(), rate.time()))
        .build();
  }

  /** How many requests were refused so far. */
  public long refused() {
    return refused.sum();
  }

  /** How many clients are remembered. */
  public long clients() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }
}
