package cuttings.evaluate;

/** A measured field: the mean of its scores, and how many of the wrong ones were silence. */
public final class Figure {
  private double sum;
  private int count;
  private int silent;

  /** The mean of all scores, each 0 to 1; 0 where nothing was measured. */
  public double mean() {
    return count == 0 ? 0 : sum / count;
  }

  /** The number of pages, or of values, it is over. */
  public int count() {
    return count;
  }

  /** How many pages gave no value at all where there is one: better than a wrong one. */
  public int silent() {
    return silent;
  }

  void add(double score) {
    sum += score;
    count++;
  }

  void addSilence() {
    add(0);
    silent++;
  }
}
