package cuttings.feeds;

import cuttings.archive.Answer;
import cuttings.archive.Question;
import cuttings.pages.Address;
import cuttings.pages.Facet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The newest pieces that answer a question, for programs that look again and again.
 *
 * @param id the same for ever, wherever the service runs
 * @param self where this feed is had
 * @param alternate the same for people
 * @param updated when anything in it last changed, as far as that is known
 */
public record SearchFeed(
    String id,
    String title,
    String self,
    String alternate,
    Instant updated,
    List<FeedEntry> entries) {
  /** So many entries has a feed of which no other number is wanted. */
  public static final int USUAL = 30;

  private static final String SITE = "Cuttings";

  public SearchFeed {
    entries = List.copyOf(entries);
  }

  /**
   * The feed of an answer, the newest entry first.
   *
   * @param site the address of the service, without a path
   */
  public static SearchFeed of(Question question, Answer answer, String site, FeedFormat format) {
    Address results = Address.of(question).without("sort").without("limit");
    Address here =
        question.limit() == USUAL
            ? results
            : results.with("limit", Integer.toString(question.limit()));
    List<FeedEntry> entries =
        answer.hits().stream()
            .map(hit -> FeedEntry.of(hit, site))
            .sorted(
                Comparator.comparing(
                    FeedEntry::published, Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
    return new SearchFeed(
        FeedEntry.id("feed:" + results),
        title(question),
        site + here.at(format.path()),
        site + results,
        entries.stream()
            .map(FeedEntry::updated)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH),
        entries);
  }

  /** {@code Cuttings: rust, Critic: Bert Oxley}. */
  private static String title(Question question) {
    Stream<String> text = Stream.of(question.text().strip()).filter(words -> !words.isEmpty());
    Stream<String> chosen =
        question.chosen().entrySet().stream()
            .map(entry ->
                Facet.heading(entry.getKey())
                    + ": "
                    + entry.getValue().stream()
                        .map(value -> Facet.label(entry.getKey(), value))
                        .collect(Collectors.joining(" or ")));
    String all = Stream.concat(text, chosen).collect(Collectors.joining(", "));
    return all.isEmpty() ? SITE : SITE + ": " + all;
  }
}
