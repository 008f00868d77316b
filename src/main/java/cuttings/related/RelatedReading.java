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
  private static final int SPARE = 2;

  private static final int MOST_LOOKED_AT = 200;

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
    Clause own = own(piece, barred);
    Clause tied = new Clause.SumOf(subjects.stream().map(Subject::clause).toList());
    Clause ordered =
        words.isEmpty() ? tied : new Clause.Preferring(tied, words(words, words.size() - 1));
    var related =
        new ArrayList<>(found(piece, new Clause.Without(ordered, own), limit, subjects, words));
    // only where films and people tie too few do the words alone have a say
    if (related.size() < limit && words.size() >= Reasons.LEAST_WORDS)
      related.addAll(
          found(
              piece,
              new Clause.Without(
                  words(words, words.size() - Reasons.LEAST_WORDS),
                  new Clause.BestOf(List.of(own, tied))),
              limit - related.size(),
              List.of(),
              words));
    return related;
  }

  private static Clause words(List<String> words, int missing) {
    return new Clause.Words(
        List.of(new Clause.Weighted(ReviewSchema.BODY, 1)), String.join(" ", words), missing);
  }

  /** Looks further only where copies take the places of others. */
  private List<RelatedPiece> found(
      Review piece, Clause clause, int limit, List<Subject> subjects, List<String> words)
      throws IOException {
    var shingles = new Shingles(piece);
    for (int looked = limit + SPARE; ; looked *= 4) {
      List<Hit> hits = searcher.search(SearchRequest.best(clause, looked)).hits();
      List<RelatedPiece> related =
          folded(shingles, hits).stream()
              .map(found -> related(found, subjects, words))
              .filter(each -> !each.reasons().isEmpty())
              .limit(limit)
              .toList();
      if (related.size() == limit || hits.size() < looked || looked > MOST_LOOKED_AT)
        return related;
    }
  }

  private static Clause own(Review piece, Set<String> barred) {
    var keys = new HashSet<>(barred);
    keys.addAll(PageKey.withWhole(piece));
    return new Clause.AnyOf(ReviewSchema.PAGE_KEY, List.copyOf(keys));
  }

  /** A piece found, and the copies of it found after it. */
  private record Found(Hit hit, Shingles shingles, List<Review> twins) {}

  private static List<Found> folded(Shingles piece, List<Hit> hits) {
    var found = new ArrayList<Found>();
    for (Hit hit : hits) {
      var shingles = new Shingles(hit.review());
      if (piece.copies(shingles)) continue;
      found.stream()
          .filter(earlier -> earlier.shingles().copies(shingles))
          .findFirst()
          .ifPresentOrElse(
              earlier -> earlier.twins().add(hit.review()),
              () -> found.add(new Found(hit, shingles, new ArrayList<>())));
    }
    return found;
  }

  private static RelatedPiece related(Found found, List<Subject> subjects, List<String> words) {
    Review review = found.hit().review();
    List<String> reasons =
        Reasons.of(subjects, PieceParts.of(review), () -> TellingWords.shared(words, review));
    return new RelatedPiece(review, found.hit().score(), reasons, found.twins());
  }
}
