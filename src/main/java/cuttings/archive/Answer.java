package cuttings.archive;

import cuttings.coverage.Card;
import cuttings.query.Query;
import cuttings.review.Review;
import cuttings.search.FacetCounts;
import cuttings.search.Generation;
import cuttings.search.Passage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an archive answers.
 *
 * @param query the question as it was understood
 * @param corrected the text that was searched for instead; null where it was searched as typed
 * @param alternatives other texts that may be meant, as queries: names near to the one typed
 * @param cards the films and people that the question names, the likeliest first
 * @param notices sentences for the person: what was read as plain words, what was relaxed
 * @param total the exact number of pages that answer
 * @param stages what it took, by the stages that were needed; a little is in none
 */
public record Answer(
    Query query,
    @Nullable String corrected,
    List<String> alternatives,
    List<Card> cards,
    List<String> notices,
    long total,
    List<Hit> hits,
    List<FacetCounts> facets,
    Generation generation,
    Duration took,
    Map<Stage, Duration> stages) {

  /**
   * A page that answers.
   *
   * @param reasons why it does, in words, the strongest first
   */
  public record Hit(Review review, float score, List<String> reasons, List<Passage> passages) {
    public Hit {
      reasons = List.copyOf(reasons);
      passages = List.copyOf(passages);
    }
  }

  public Answer {
    alternatives = List.copyOf(alternatives);
    cards = List.copyOf(cards);
    notices = List.copyOf(notices);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    stages = Map.copyOf(stages);
  }
}
