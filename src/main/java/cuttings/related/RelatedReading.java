package cuttings.related;

import cuttings.catalogue.Catalogue;
import cuttings.coverage.PieceParts;
import cuttings.review.PageKey;
import cuttings.review.Review;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import cuttings.search.Hit;
import cuttings.search.SearchRequest;
import cuttings.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one generation of an index has that is related to a piece.
 *
 * <p>Films and people in common come first, each by its part in both pieces and by how few pieces
 * name it; what the texts speak of otherwise only decides between equals.
 */
public final class RelatedReading {
  /** Copies that may stand among the first and be folded away. */
  private static final int SPARE = 10;

  private final Searcher searcher;
  private final Catalogue catalogue;

  public RelatedReading(Searcher searcher, Catalogue catalogue) {
    this.searcher = searcher;
    this.catalogue = catalogue;
  }

  /**
   * The pieces related to one, the most related first; never itself, a copy of it, or another
   * notice of its page.
   *
   * @param piece one of the archive, or a draft whose films and people are identified
   * @param barred keys of pages that are not to be offered, as {@link PageKey#of} makes them
   */
  public List<RelatedPiece> of(Review piece, int limit, Set<String> barred) throws IOException {
    List<Subject> subjects = Subject.of(piece, catalogue);
    List<String> words = TellingWords.of(piece, searcher);
    if (subjects.isEmpty() && words.isEmpty()) return List.of();
    Clause clause = new Clause.Without(bonds(subjects, words), own(piece, barred));
    List<Hit> hits = searcher.search(SearchRequest.best(clause, limit + SPARE)).hits();
    return folded(piece, hits).stream()
        .map(found -> related(found, subjects, words))
        .filter(related -> !related.reasons().isEmpty())
        .limit(limit)
        .toList();
  }

  private static Clause bonds(List<Subject> subjects, List<String> words) {
    var bonds = new ArrayList<Clause>();
    for (Subject subject : subjects) bonds.add(subject.clause());
    if (!words.isEmpty())
      bonds.add(
          new Clause.Words(
              List.of(new Clause.Weighted(ReviewSchema.BODY, 1)),
              String.join(" ", words),
              words.size() - 1));
    return new Clause.SumOf(bonds);
  }

  private static Clause own(Review piece, Set<String> barred) {
    var keys = new HashSet<>(barred);
    keys.addAll(PageKey.withWhole(piece));
    return new Clause.AnyOf(ReviewSchema.PAGE_KEY, List.copyOf(keys));
  }

  /** A piece found, and the copies of it found after it. */
  private record Found(Hit hit, List<Review> twins) {}

  private static List<Found> folded(Review piece, List<Hit> hits) {
    var found = new ArrayList<Found>();
    for (Hit hit : hits) {
      if (Twins.are(piece, hit.review())) continue;
      found.stream()
          .filter(earlier -> Twins.are(earlier.hit().review(), hit.review()))
          .findFirst()
          .ifPresentOrElse(
              earlier -> earlier.twins().add(hit.review()),
              () -> found.add(new Found(hit, new ArrayList<>())));
    }
    return found;
  }

  private static RelatedPiece related(Found found, List<Subject> subjects, List<String> words) {
    Review review = found.hit().review();
    List<String> reasons =
        Reasons.of(subjects, PieceParts.of(review), TellingWords.shared(words, review));
    return new RelatedPiece(review, found.hit().score(), reasons, found.twins());
  }
}
