package cuttings.misses;

/** Where searches that found nothing are noted; safe for many threads. */
@FunctionalInterface
public interface MissLog {
  /** Notes nothing. */
  MissLog NONE = _ -> {};

  /** Notes a search, or passes it over; comes back at once and never fails. */
  void add(Miss miss);
}
