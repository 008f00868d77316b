package cuttings.search;

import cuttings.review.Review;
import java.util.List;

/**
 * A review that matches.
 *
 * @param matched the names of the {@link Clause.Named} clauses it matches
 * @param passages the best passages of its body, in the order of the text
 */
public record Hit(Review review, float score, List<String> matched, List<Passage> passages) {
  public Hit {
    matched = List.copyOf(matched);
    passages = List.copyOf(passages);
  }
}
