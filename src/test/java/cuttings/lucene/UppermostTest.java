package cuttings.lucene;

import static cuttings.schema.ReviewSchema.BODY;
import static cuttings.schema.ReviewSchema.HEADLINE;
import static cuttings.schema.ReviewSchema.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import cuttings.search.Clause;
import cuttings.search.Clause.BestOf;
import cuttings.search.Clause.Named;
import cuttings.search.Clause.Preferring;
import cuttings.search.Clause.Scored;
import cuttings.search.Clause.Weighted;
import cuttings.search.Clause.Words;
import cuttings.search.RandomClauses;
import cuttings.search.RandomReviews;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** What is left out of clauses, and what may be said of it; and what is only counted. */
class UppermostTest {
  private static final Clause RARE = rung("RARE", new Clause.AnyOf(TAG, List.of("comet")), 9000);
  private static final Clause FREQUENT =
      rung("FREQUENT", new Words(List.of(new Weighted(BODY, 1)), "rain", 0), 4000);

  private static Clause rung(String name, Clause clause, float score) {
    return new Named(name, new Scored(clause, score));
  }

  private interface Asking {
    void ask(LiveSearcher searcher, IndexedTerms terms) throws IOException;
  }

  private static void over(Iterable<cuttings.review.Review> reviews, Asking asking)
      throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer =
          new IndexWriter(directory, new IndexWriterConfig(LuceneAnalyzers.perField()))) {
        for (var review : reviews) writer.addDocument(DocumentMapper.toDocument(review));
      }
      try (var reader = DirectoryReader.open(directory)) {
        var searcher = new LiveSearcher(reader, Withdrawn.NONE);
        asking.ask(searcher, new IndexedTerms(searcher));
      }
    }
  }

  private static List<cuttings.review.Review> rainyPieces() {
    return List.of(
        SampleReviews.review("a").paragraph("Rain.").tags("comet").build(),
        SampleReviews.review("b").paragraph("Rain.").build(),
        SampleReviews.review("c").paragraph("Rain again.").build());
  }

  @Test
  void aLowRungThatManyDocumentsMatchIsLeftOut() throws IOException {
    var ladder = new BestOf(List.of(RARE, FREQUENT));
    over(
        rainyPieces(),
        (_, terms) -> {
          assertThat(Uppermost.of(ladder, terms, 2))
              .contains(new Uppermost(new BestOf(List.of(RARE)), 4000));
          assertThat(Uppermost.of(ladder, terms, 3)).isEmpty();
        });
  }

  @Test
  void whatIsPreferredMayRaiseWhatWasLeftOut() throws IOException {
    var preferred = new Scored(new Clause.AnyOf(TAG, List.of("comet")), 450);
    var ladder = new Preferring(new BestOf(List.of(RARE, FREQUENT)), preferred);
    over(
        rainyPieces(),
        (_, terms) ->
            assertThat(Uppermost.of(ladder, terms, 2))
                .contains(
                    new Uppermost(new Preferring(new BestOf(List.of(RARE)), preferred), 4450)));
  }

  @Test
  void whatScoresNothingAndIsPreferredIsNotForgotten() throws IOException {
    var preferred = new Scored(new Clause.AnyOf(TAG, List.of("comet")), 450);
    Clause none = new Scored(new Words(List.of(new Weighted(BODY, 1)), "rain", 0), 0);
    var low = new Preferring(new BestOf(List.of(RARE, new Named("NONE", none))), preferred);
    over(
        rainyPieces(),
        (_, terms) ->
            assertThat(
                    Uppermost.of(new BestOf(List.of(low, FREQUENT)), terms, 2)
                        .orElseThrow()
                        .above())
                .isEqualTo(4000));
    over(
        rainyPieces(),
        (_, terms) -> assertThat(Uppermost.of(low, terms, 2).orElseThrow().above()).isEqualTo(450));
  }

  @Test
  void whereNothingWouldBeKeptNothingIsLeftOut() throws IOException {
    over(
        rainyPieces(),
        (_, terms) -> {
          assertThat(Uppermost.of(new BestOf(List.of(FREQUENT)), terms, 2)).isEmpty();
          assertThat(Uppermost.of(FREQUENT, terms, 2)).isEmpty();
        });
  }

  @Test
  void ofTwoAlternativesNoneIsLeftOutThatMatchesMore() throws IOException {
    var both = List.of(new Weighted(BODY, 1), new Weighted(HEADLINE, 2));
    var some =
        List.<Clause>of(
            new Words(both, "rain again", 0),
            new Words(both, "rain again", 1),
            new Words(List.of(new Weighted(HEADLINE, 9), new Weighted(BODY, 1)), "rain again", 1),
            new Words(List.of(new Weighted(BODY, 1)), "rain again", 0),
            new Words(List.of(new Weighted(HEADLINE, 1)), "rain again", 1),
            new Clause.Near(BODY, "rain again", 0),
            new Clause.Near(HEADLINE, "rain again", 2));
    var pieces = new ArrayList<>(rainyPieces());
    pieces.add(SampleReviews.review("d").headline("Rain").paragraph("Again.").build());
    pieces.add(SampleReviews.review("e").headline("Again rain").paragraph("None.").build());
    over(
        pieces,
        (searcher, _) -> {
          for (Clause one : some)
            for (Clause other : some) {
              var either = new BestOf(List.of(one, other));
              assertThat(scores(searcher, ClauseMatches.of(either)).keySet())
                  .as(either.toString())
                  .isEqualTo(scores(searcher, LuceneClauses.translate(either)).keySet());
            }
        });
  }

  /** Any document that scores more than is said of what was left out scores as by the whole. */
  @Test
  void ofAnyClauseTheUpperPartScoresAsTheWhole() throws IOException {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    int parted = 0;
    for (int round = 0; round < 20; round++) {
      var reviews = new RandomReviews(random);
      var some = java.util.stream.Stream.generate(() -> reviews.next().build()).limit(20).toList();
      int[] count = {0};
      over(
          some,
          (searcher, terms) -> {
            for (int i = 0; i < 200; i++) {
              Clause clause = new RandomClauses(random).request().clause();
              Map<Integer, Float> whole = scores(searcher, LuceneClauses.translate(clause));
              assertThat(scores(searcher, ClauseMatches.of(clause)).keySet())
                  .as("-Dtests.seed=%d %s", seed, clause)
                  .isEqualTo(whole.keySet());
              Optional<Uppermost> part = Uppermost.of(clause, terms, random.nextInt(3));
              if (part.isEmpty()) continue;
              count[0]++;
              assertPart(part.get(), whole, searcher, "-Dtests.seed=%d %s".formatted(seed, clause));
            }
          });
      parted += count[0];
    }
    assertThat(parted).isPositive();
  }

  private static void assertPart(
      Uppermost part, Map<Integer, Float> whole, LiveSearcher searcher, String about)
      throws IOException {
    Map<Integer, Float> upper = scores(searcher, LuceneClauses.translate(part.clause()));
    assertThat(whole.keySet()).as(about).containsAll(upper.keySet());
    whole.forEach((document, score) -> {
      if (score > part.above())
        assertThat(upper.get(document)).as(about).isNotNull().isEqualTo(score);
    });
  }

  private static Map<Integer, Float> scores(LiveSearcher searcher, Query query) throws IOException {
    var scores = new HashMap<Integer, Float>();
    for (ScoreDoc hit : searcher.search(query, 1000).scoreDocs) scores.put(hit.doc, hit.score);
    return scores;
  }
}
