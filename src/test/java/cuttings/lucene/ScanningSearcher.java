package cuttings.lucene;

import static cuttings.lucene.ScannedClauses.matches;
import static cuttings.lucene.ScannedClauses.values;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import cuttings.analysis.TextAnalysis;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.Field;
import cuttings.search.Clause;
import cuttings.search.Explanation;
import cuttings.search.FacetCounts;
import cuttings.search.Generation;
import cuttings.search.Hit;
import cuttings.search.Passage;
import cuttings.search.SearchRequest;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers by looking at every review. */
final class ScanningSearcher implements Searcher {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’']+");
  private static final int MOST_PASSAGES = 2;

  private final Generation generation;
  private final List<Review> reviews;

  ScanningSearcher(Generation generation, Collection<Review> reviews) {
    this.generation = generation;
    this.reviews = List.copyOf(reviews);
  }

  @Override
  public Generation generation() {
    return generation;
  }

  @Override
  public SearchResults search(SearchRequest request) {
    List<Review> matching =
        reviews.stream()
            .filter(review -> matches(request.clause(), review))
            .filter(review -> request.filters().stream().allMatch(each -> matches(each, review)))
            .toList();
    List<Review> found =
        matching.stream()
            .filter(review -> ScannedFacets.chosen(request.chosen(), review))
            .sorted(order(request))
            .toList();
    List<Hit> hits =
        found.stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(review -> hit(request, review))
            .toList();
    List<FacetCounts> facets =
        request.facets().stream()
            .map(field -> ScannedFacets.counts(field, request.chosen(), matching))
            .toList();
    return new SearchResults(found.size(), hits, facets);
  }

  @Override
  public Optional<Explanation> explain(Clause clause, ReviewId id) {
    return get(id)
        .filter(review -> matches(clause, review))
        .map(review ->
            new Explanation(
                (float) ScannedClauses.score(clause, review), clause.toString(), List.of()));
  }

  private static Hit hit(SearchRequest request, Review review) {
    Set<String> names = new LinkedHashSet<>(ScannedClauses.names(request.clause(), review));
    for (Clause filter : request.filters()) names.addAll(ScannedClauses.names(filter, review));
    float score = (float) ScannedClauses.score(request.clause(), review);
    return new Hit(review, score, List.copyOf(names), passages(request.highlight(), review));
  }

  private static Comparator<Review> order(SearchRequest request) {
    Comparator<Review> id = comparing(review -> review.id().value());
    Comparator<Review> newest =
        comparingLong((Review review) -> day(review, Long.MIN_VALUE)).reversed().thenComparing(id);
    return switch (request.sort()) {
      case RELEVANCE ->
          comparingDouble((Review review) -> ScannedClauses.score(request.clause(), review))
              .reversed()
              .thenComparing(newest);
      case NEWEST -> newest;
      case OLDEST ->
          comparingLong((Review review) -> day(review, Long.MAX_VALUE)).thenComparing(id);
      case RATING -> comparingDouble(ScanningSearcher::rating).reversed().thenComparing(newest);
    };
  }

  private static long day(Review review, long missing) {
    var day = review.imprint().published();
    return day == null ? missing : day.toEpochDay();
  }

  private static double rating(Review review) {
    var rating = review.particulars().rating();
    return rating == null || rating.fraction() == null ? -1 : rating.fraction();
  }

  /** Each value with the number of reviews that hold it, in the order of the values. */
  private static Map<String, Integer> holders(Field field, List<Review> reviews) {
    var holders = new TreeMap<String, Integer>();
    for (Review review : reviews)
      for (Object value : Set.copyOf(values(field, review)))
        holders.merge(value.toString(), 1, Integer::sum);
    return holders;
  }

  private static List<Passage> passages(@Nullable String words, Review review) {
    if (words == null) return List.of();
    var wanted = Set.copyOf(LuceneAnalyzers.terms(TextAnalysis.STEMS, words));
    var passages = new ArrayList<Passage>();
    var sentences = SENTENCE.matcher(review.body().text());
    while (sentences.find() && passages.size() < MOST_PASSAGES) {
      var marks = new ArrayList<Passage.Mark>();
      var each = WORD.matcher(sentences.group());
      while (each.find())
        if (wanted.containsAll(LuceneAnalyzers.terms(TextAnalysis.STEMS, each.group())))
          marks.add(new Passage.Mark(each.start(), each.end()));
      if (!marks.isEmpty()) passages.add(new Passage(sentences.start(), sentences.group(), marks));
    }
    return passages;
  }

  @Override
  public Optional<Review> get(ReviewId id) {
    return reviews.stream().filter(review -> review.id().equals(id)).findFirst();
  }

  @Override
  public List<TermCount> terms(Field field) {
    return holders(field, reviews).entrySet().stream()
        .map(entry -> new TermCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public int documents(Field field, String word) {
    return new TreeSet<>(LuceneAnalyzers.terms(field.analysis(), word))
        .stream().mapToInt(term -> holding(field, term)).min().orElse(0);
  }

  private int holding(Field field, String term) {
    return (int)
        reviews.stream()
            .filter(review -> ScannedClauses.terms(field, review).contains(term))
            .count();
  }

  @Override
  public void forEach(Consumer<Review> consumer) {
    reviews.forEach(consumer);
  }

  @Override
  public void close() {}
}
