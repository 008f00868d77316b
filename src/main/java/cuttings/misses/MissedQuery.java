package cuttings.misses;

import cuttings.analysis.Folding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query that found nothing, with all the times it did so.
 *
 * @param query as it was typed last
 * @param tag as of the last time
 * @param corrected what was searched for instead the last time; null where nothing was
 */
public record MissedQuery(
    String query,
    int times,
    Miss.Tag tag,
    @Nullable String corrected,
    LocalDate first,
    LocalDate last) {
  private static final Comparator<MissedQuery> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(MissedQuery::times)
          .thenComparing(MissedQuery::last)
          .reversed()
          .thenComparing(MissedQuery::query);

  /**
   * Puts together the searches of equal folded words; the most frequent query first, of equally
   * frequent ones the latest.
   *
   * @param misses in the order in which they were noted
   */
  public static List<MissedQuery> of(Collection<Miss> misses) {
    return misses.stream().collect(Collectors.groupingBy(MissedQuery::key)).values().stream()
        .map(MissedQuery::together)
        .sorted(MOST_FREQUENT_FIRST)
        .toList();
  }

  /** A text of marks alone has no words and stands for itself. */
  private static String key(Miss miss) {
    String words = Folding.words(miss.query());
    return words.isEmpty() ? miss.query().strip() : words;
  }

  private static MissedQuery together(List<Miss> same) {
    Miss last = same.getLast();
    var days = same.stream().map(Miss::day).sorted().toList();
    return new MissedQuery(
        last.query(), same.size(), last.tag(), last.corrected(), days.getFirst(), days.getLast());
  }
}
