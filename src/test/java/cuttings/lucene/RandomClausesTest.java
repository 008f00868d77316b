package cuttings.lucene;

import static cuttings.search.EmptyIndex.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import cuttings.json.Json;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.ReviewSchema;
import cuttings.search.Explanation;
import cuttings.search.Hit;
import cuttings.search.Indexer;
import cuttings.search.OnlySearches;
import cuttings.search.RandomClauses;
import cuttings.search.RandomReviews;
import cuttings.search.ReviewIndex;
import cuttings.search.SearchRequest;
import cuttings.search.SearchRequest.Sort;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of random questions: Lucene must answer as one who looks at every review. */
class RandomClausesTest {
  private static final int INDEXES = 20;
  private static final int REQUESTS = 200;

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void luceneAnswersAsTheScanningIndex(@TempDir Path folder) throws IOException {
    for (int i = 0; i < INDEXES; i++) {
      List<Review> reviews = reviews();
      var lucene = new LuceneIndex(folder);
      var scanning = new ScanningIndex();
      publish(lucene, reviews);
      publish(scanning, reviews);
      try (Searcher one = lucene.searcher();
          Searcher other = scanning.searcher()) {
        compareLists(one, other, reviews);
        for (int j = 0; j < REQUESTS; j++)
          compare(one, other, new RandomClauses(random).request(), reviews);
      }
    }
  }

  private List<Review> reviews() {
    var each = new RandomReviews(random);
    return Stream.generate(() -> each.next().build()).limit(random.nextInt(16)).toList();
  }

  private static void publish(ReviewIndex index, List<Review> reviews) throws IOException {
    try (Indexer indexer = index.indexer()) {
      for (Review review : reviews) indexer.add(review);
      indexer.publish();
    }
  }

  private void compare(Searcher lucene, Searcher scanning, SearchRequest request, List<Review> of)
      throws IOException {
    SearchResults actual = lucene.search(request);
    SearchResults expected = scanning.search(request);
    Supplier<String> about = () -> about(request, of);
    assertThat(actual.total()).as(about).isEqualTo(expected.total());
    if (request.sort() == Sort.RELEVANCE)
      assertThat(ids(actual)).as(about).containsExactlyInAnyOrderElementsOf(ids(expected));
    else assertThat(ids(actual)).as(about).isEqualTo(ids(expected));
    assertThat(names(actual)).as(about).isEqualTo(names(expected));
    assertThat(actual.facets()).as(about).isEqualTo(expected.facets());
    assertThat(lucene.glimpse(request))
        .as(about)
        .isEqualTo(new OnlySearches(lucene).glimpse(request));
    explain(lucene, scanning, request, actual.hits(), of);
  }

  /** What matches has a score that can be explained, that of the hit; nothing else has. */
  private void explain(
      Searcher lucene, Searcher scanning, SearchRequest request, List<Hit> hits, List<Review> of)
      throws IOException {
    if (of.isEmpty()) return;
    ReviewId id = of.get(random.nextInt(of.size())).id();
    Supplier<String> about = () -> about(id + " in " + request, of);
    Optional<Explanation> explained = lucene.explain(request.clause(), id);
    assertThat(explained.isPresent())
        .as(about)
        .isEqualTo(scanning.explain(request.clause(), id).isPresent());
    for (Hit hit : hits)
      if (hit.review().id().equals(id))
        assertThat(explained.orElseThrow().score())
            .as(about)
            .isCloseTo(hit.score(), withinPercentage(0.1));
  }

  private void compareLists(Searcher lucene, Searcher scanning, List<Review> reviews)
      throws IOException {
    Supplier<String> about = () -> about("terms", reviews);
    for (var field : List.of(ReviewSchema.TAG, ReviewSchema.FILM_KEY, ReviewSchema.CAST_KEY))
      assertThat(lucene.terms(field)).as(about).isEqualTo(scanning.terms(field));
    for (String word : List.of("rust", "rains", "Café", "it"))
      for (var field : List.of(ReviewSchema.BODY, ReviewSchema.BODY_STEMS))
        assertThat(lucene.documents(field, word))
            .as(about)
            .isEqualTo(scanning.documents(field, word));
  }

  private String about(Object asked, List<Review> reviews) {
    return "-Dtests.seed=%d: %s over\n%s"
        .formatted(
            seed, asked, reviews.stream().map(Json::write).collect(Collectors.joining("\n")));
  }

  private static Map<String, Set<String>> names(SearchResults results) {
    return results.hits().stream()
        .collect(
            Collectors.toMap(hit -> hit.review().id().value(), hit -> Set.copyOf(hit.matched())));
  }
}
