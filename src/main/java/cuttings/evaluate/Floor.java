package cuttings.evaluate;

import cuttings.analysis.Nearest;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The least that a measure of some topics may be.
 *
 * @param family the name of a family, or {@link #ALL}
 * @param wanted from 0 to 1
 * @param where the place where it was set, for messages
 */
public record Floor(String family, Measure measure, double wanted, String where) {
  /** The name that stands for all topics. */
  public static final String ALL = "all";

  /** Wider than the rounding of a mean. */
  private static final double ROUNDING = 1e-9;

  /** What is measured. */
  public enum Measure {
    SUCCESS,
    NDCG;

    /** As the columns of a report are headed. */
    public String label() {
      return switch (this) {
        case SUCCESS -> "S@1";
        case NDCG -> "nDCG@10";
      };
    }

    private double of(Measures measures) {
      return switch (this) {
        case SUCCESS -> measures.success();
        case NDCG -> measures.ndcg();
      };
    }
  }

  /** A floor and what was measured. */
  public record Finding(Floor floor, double measured) {
    public boolean met() {
      return measured >= floor.wanted - ROUNDING;
    }
  }

  /**
   * Reads {@code 0.97}, a floor of success over all topics, or {@code title=0.99} of a family.
   *
   * @throws IllegalArgumentException where it is neither
   */
  public static Floor parse(String text) {
    int equals = text.lastIndexOf('=');
    String family = equals < 0 ? ALL : text.substring(0, equals);
    String where = "--floor " + text;
    return new Floor(family, Measure.SUCCESS, share(text.substring(equals + 1), where), where);
  }

  /**
   * A share from 0 to 1.
   *
   * @param where for the error where it is none
   */
  static double share(String text, String where) {
    double share = text.matches("\\d*\\.?\\d+") ? Double.parseDouble(text) : -1;
    if (share < 0 || share > 1)
      throw new IllegalArgumentException("%s: “%s” is no share from 0 to 1".formatted(where, text));
    return share;
  }

  /** Whether it is of a family there is; else an error that names the nearest. */
  void check(Collection<String> families) {
    if (family.equals(ALL) || families.contains(family)) return;
    var known = new TreeSet<>(families);
    known.add(ALL);
    throw new IllegalArgumentException(where + ": " + Nearest.unknown("family", family, known));
  }

  Finding of(RankingReport report) {
    var family = this.family.equals(ALL) ? report.all() : report.families().get(this.family);
    return new Finding(this, family == null ? 0 : measure.of(family.mean()));
  }
}
