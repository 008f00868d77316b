package cuttings.pages;

import cuttings.coverage.Coverage;
import cuttings.coverage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much was printed in each year, as the bars of a drawing and the rows of a table: what is
 * about the film or person below, what only speaks of it above.
 *
 * @param width of the drawing, in units of its own
 * @param bars from left to right
 * @param first the year at the left
 * @param last the year at the right
 * @param rows the years that have any piece
 */
public record YearChart(
    int width, List<Bar> bars, String first, String last, List<Row> rows, String summary) {
  /** Height of the drawing. */
  public static final int HEIGHT = 64;

  private static final int STEP = 14;
  private static final int BAR = 10;
  private static final int MOST_YEARS = 60;
  private static final int LEAST_YEARS = 3;

  /**
   * The bar of a year; {@code 0} is the top.
   *
   * @param main top and height of the part about it, or null
   * @param other top and height of the part that only speaks of it, or null
   */
  public record Bar(int x, int width, @Nullable Extent main, @Nullable Extent other) {}

  /** From where, and how far down. */
  public record Extent(int top, int height) {}

  /** What was printed in a year. */
  public record Row(String year, String main, String other) {}

  public YearChart {
    bars = List.copyOf(bars);
    rows = List.copyOf(rows);
  }

  private record Count(long main, long other) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count more) {
      return new Count(main + more.main, other + more.other);
    }

    long all() {
      return main + other;
    }
  }

  /** Null where there are too few years to compare. */
  static @Nullable YearChart of(List<Coverage.Chapter> chapters) {
    var counts = new TreeMap<Integer, Count>();
    for (Coverage.Chapter chapter : chapters)
      chapter
          .years()
          .forEach((year, number) ->
              counts.merge(
                  year,
                  isMain(chapter.part()) ? new Count(number, 0) : new Count(0, number),
                  Count::plus));
    if (counts.size() < LEAST_YEARS) return null;
    return drawn(counts.tailMap(counts.lastKey() - MOST_YEARS + 1), counts);
  }

  private static boolean isMain(Part part) {
    return switch (part) {
      case REVIEWED, DIRECTED, ACTED, CREW, WROTE -> true;
      case ABOUT_FILM, ABOUT_PERSON, CITED, MENTIONED_FILM, MENTIONED_PERSON -> false;
    };
  }

  private static YearChart drawn(SortedMap<Integer, Count> shown, SortedMap<Integer, Count> all) {
    int first = shown.firstKey();
    int last = shown.lastKey();
    long most = shown.values().stream().mapToLong(Count::all).max().orElse(1);
    var bars = new ArrayList<Bar>();
    for (int year = first; year <= last; year++) {
      int x = (year - first) * STEP + (STEP - BAR) / 2;
      Count count = shown.getOrDefault(year, Count.NONE);
      if (count.all() > 0) bars.add(bar(x, count, most));
    }
    return new YearChart(
        (last - first + 1) * STEP,
        bars,
        Integer.toString(first),
        Integer.toString(last),
        rows(all),
        summary(first, last, shown, most));
  }

  private static Bar bar(int x, Count count, long most) {
    int other = height(count.other(), most);
    int main = height(count.main(), most);
    return new Bar(
        x,
        BAR,
        main == 0 ? null : new Extent(HEIGHT - main, main),
        other == 0 ? null : new Extent(HEIGHT - main - other, other));
  }

  /** No piece is too few to be seen. */
  private static int height(long number, long most) {
    return number == 0 ? 0 : (int) Math.max(2, number * (HEIGHT - 2) / most);
  }

  private static List<Row> rows(SortedMap<Integer, Count> counts) {
    return counts.entrySet().stream()
        .map(entry ->
            new Row(
                Integer.toString(entry.getKey()),
                Numbers.plain(entry.getValue().main()),
                Numbers.plain(entry.getValue().other())))
        .toList();
  }

  private static String summary(int first, int last, SortedMap<Integer, Count> shown, long most) {
    int fullest =
        shown.entrySet().stream()
            .filter(entry -> entry.getValue().all() == most)
            .mapToInt(Map.Entry::getKey)
            .findFirst()
            .orElse(first);
    return "Pieces by year from %d to %d; most, %s, in %d."
        .formatted(first, last, Numbers.plain(most), fullest);
  }
}
