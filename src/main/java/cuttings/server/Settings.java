package cuttings.server;

import cuttings.admission.Forwarding;
import cuttings.admission.Limits;
import cuttings.admission.Rate;

/**
 * What an operator chooses of a service; {@link #at} has the defaults, each {@code with} another of
 * them.
 *
 * @param site where it listens, and by which address readers know it
 * @param administration what administrators may do over HTTP
 * @param rate how often one client may ask
 * @param forwarding which proxies are believed
 * @param limits how much runs at once
 * @param times how long a connection may take
 * @param observation what the operator wants to know of it
 */
public record Settings(
    Site site,
    Administration administration,
    Rate rate,
    Forwarding forwarding,
    Limits limits,
    Times times,
    Observation observation) {

  /** The defaults, on an address of this machine. */
  public static Settings at(String host, int port) {
    return new Settings(
        Site.on(host, port),
        Administration.NONE,
        Rate.USUAL,
        Forwarding.NONE,
        Limits.ofThisMachine(),
        Times.USUAL,
        Observation.USUAL);
  }

  /** At another place. */
  public Settings with(Site other) {
    return new Settings(other, administration, rate, forwarding, limits, times, observation);
  }

  /** With an administration. */
  public Settings with(Administration other) {
    return new Settings(site, other, rate, forwarding, limits, times, observation);
  }

  /** With another rate. */
  public Settings with(Rate other) {
    return new Settings(site, administration, other, forwarding, limits, times, observation);
  }

  /** With proxies that are believed. */
  public Settings with(Forwarding other) {
    return new Settings(site, administration, rate, other, limits, times, observation);
  }

  /** With other limits. */
  public Settings with(Limits other) {
    return new Settings(site, administration, rate, forwarding, other, times, observation);
  }

  /** With other times. */
  public Settings with(Times other) {
    return new Settings(site, administration, rate, forwarding, limits, other, observation);
  }

  /** With other wishes to know. */
  public Settings with(Observation other) {
    return new Settings(site, administration, rate, forwarding, limits, times, other);
  }
}
