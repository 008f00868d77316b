package cuttings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.json.Json;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.ReviewSchema;
import cuttings.search.Indexer;
import cuttings.search.RandomClauses;
import cuttings.search.RandomReviews;
import cuttings.search.SearchRequest;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that was changed many times must answer as one that was built at once. */
class AmendedIndexTest {
  private static final int ARCHIVES = 8;
  private static final int ROUNDS = 6;
  private static final int REQUESTS = 60;
  private static final int FILLERS = 150;

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<String, Review> reviews = new TreeMap<>();
  private int number;

  @Test
  void anAmendedIndexGivesTheHitsScoresAndCountsOfOneBuiltAnew(@TempDir Path folder)
      throws IOException {
    for (int i = 0; i < ARCHIVES; i++) {
      Path amended = folder.resolve("amended" + i);
      reviews.clear();
      // enough that few changes are not worth a merge
      for (int j = 0; j < FILLERS; j++) put(next());
      build(amended);
      for (int round = 0; round < ROUNDS; round++) {
        amend(amended);
        Path anew = folder.resolve("anew%d-%d".formatted(i, round));
        build(anew);
        compare(amended, anew);
      }
    }
  }

  @Test
  void manyChangesAreMergedAway(@TempDir Path folder) throws IOException {
    for (int j = 0; j < FILLERS; j++) put(next());
    build(folder);
    for (int round = 0; round < 12; round++) amend(folder);
    var index = new LuceneIndex(folder);
    Path generation = index.folder(index.currentGeneration());
    try (var files = Files.list(generation)) {
      assertThat(files.filter(file -> file.toString().endsWith(".si")).count())
          .as("segments")
          .isLessThanOrEqualTo(9);
    }
  }

  private Review next() {
    Review review = new RandomReviews(random).next().build();
    return review.withId(new ReviewId("r" + number++));
  }

  private void put(Review review) {
    reviews.put(review.id().value(), review);
  }

  private void build(Path folder) throws IOException {
    try (Indexer indexer = new LuceneIndex(folder).indexer()) {
      for (Review review : reviews.values()) indexer.add(review);
      indexer.publish();
    }
  }

  private void amend(Path folder) throws IOException {
    try (Indexer indexer = new LuceneIndex(folder).indexer()) {
      indexer.carryOver();
      for (int i = random.nextInt(3); i >= 0; i--) {
        var ids = new ArrayList<>(reviews.keySet());
        // the newest more often, so that what is replaced was itself a replacement
        int last = ids.size() - 1;
        String id = random.nextBoolean() ? "r" + (number - 1) : ids.get(random.nextInt(last + 1));
        switch (random.nextInt(3)) {
          case 0 -> {
            Review added = next();
            put(added);
            indexer.add(added);
          }
          case 1 -> {
            Review changed = new RandomReviews(random).next().build().withId(new ReviewId(id));
            put(changed);
            indexer.add(changed);
          }
          default -> {
            reviews.remove(id);
            indexer.remove(new ReviewId(id));
          }
        }
      }
      indexer.publish();
    }
  }

  private void compare(Path amended, Path anew) throws IOException {
    try (Searcher one = new LuceneIndex(amended).searcher();
        Searcher other = new LuceneIndex(anew).searcher()) {
      Supplier<String> about = () -> "-Dtests.seed=" + seed;
      assertThat(all(one)).as(about).isEqualTo(all(other));
      for (var field : List.of(ReviewSchema.TAG, ReviewSchema.FILM_KEY, ReviewSchema.ID))
        assertThat(one.terms(field)).as(about).isEqualTo(other.terms(field));
      for (String word : List.of("rust", "rains", "ember"))
        assertThat(one.documents(ReviewSchema.BODY, word))
            .as(about)
            .isEqualTo(other.documents(ReviewSchema.BODY, word));
      for (int i = 0; i < REQUESTS; i++) {
        SearchRequest request = new RandomClauses(random).request();
        assertThat(Json.write(one.search(request)))
            .as(() -> about.get() + " " + request)
            .isEqualTo(Json.write(other.search(request)));
      }
    }
  }

  private static Map<String, Review> all(Searcher searcher) throws IOException {
    var all = new TreeMap<String, Review>();
    searcher.forEach(review -> all.put(review.id().value(), review));
    return all;
  }
}
