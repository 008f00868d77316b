package cuttings.lucene;

import static cuttings.schema.ReviewSchema.BODY;
import static cuttings.schema.ReviewSchema.HEADLINE;
import static cuttings.schema.ReviewSchema.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import cuttings.search.Clause;
import cuttings.search.Clause.AnyOf;
import cuttings.search.Clause.Named;
import cuttings.search.Clause.Near;
import cuttings.search.Clause.None;
import cuttings.search.Clause.Scored;
import cuttings.search.Clause.Weighted;
import cuttings.search.Clause.Words;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** What an index of two pieces, "Rust in the rain" and "Dust", leaves of clauses. */
class ClausePruningTest {
  private static final Clause HELD = new AnyOf(TAG, List.of("desert"));
  private static final Clause UNKNOWN = new AnyOf(TAG, List.of("comet"));

  private static Clause left(Clause clause) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer =
          new IndexWriter(directory, new IndexWriterConfig(LuceneAnalyzers.perField()))) {
        for (String headline : List.of("Rust in the rain", "Dust"))
          writer.addDocument(
              DocumentMapper.toDocument(
                  SampleReviews.review("piece").headline(headline).tags("desert").build()));
      }
      try (var reader = DirectoryReader.open(directory)) {
        return new ClausePruning(new IndexedTerms(new LiveSearcher(reader, Withdrawn.NONE)))
            .of(clause);
      }
    }
  }

  @Test
  void aValueThatNoPieceHasIsLeftOut() throws IOException {
    assertThat(left(new AnyOf(TAG, List.of("comet", "desert")))).isEqualTo(HELD);
    assertThat(left(UNKNOWN)).isEqualTo(new None());
  }

  @Test
  void aBeginningMustBeginSomeValue() throws IOException {
    for (String prefix : List.of("", "des", "desert"))
      assertThat(left(new Clause.StartsWith(TAG, prefix)))
          .isEqualTo(new Clause.StartsWith(TAG, prefix));
    for (String prefix : List.of("dea", "desertion", "z"))
      assertThat(left(new Clause.StartsWith(TAG, prefix))).isEqualTo(new None());
  }

  @Test
  void wordsThatMustStandTogetherMustAllBeKnown() throws IOException {
    Clause apart = new Near(HEADLINE, "dust rain", 0);
    assertThat(left(apart)).isEqualTo(apart);
    assertThat(left(new Near(HEADLINE, "rain comet", 0))).isEqualTo(new None());
  }

  @Test
  void noMoreWordsThanMayBeMissingAreUnknown() throws IOException {
    assertThat(left(words("rust comet meteor", 1))).isEqualTo(new None());
    assertThat(left(words("rust comet meteor", 2))).isEqualTo(words("rust comet meteor", 2));
    assertThat(left(words("comet", Integer.MAX_VALUE))).isEqualTo(new None());
    assertThat(left(words("", Integer.MAX_VALUE))).isEqualTo(new None());
  }

  private static Clause words(String text, int missing) {
    return new Words(List.of(new Weighted(BODY, 1), new Weighted(HEADLINE, 2)), text, missing);
  }

  @Test
  void whatHoldsAClauseThatCannotMatchCannotEither() throws IOException {
    for (Clause clause :
        List.of(
            new Named("rung", new Scored(UNKNOWN, 2)),
            new Clause.And(List.of(HELD, UNKNOWN)),
            new Clause.BestOf(List.of(UNKNOWN, UNKNOWN)),
            new Clause.Without(UNKNOWN, HELD),
            new Clause.Preferring(UNKNOWN, HELD))) assertThat(left(clause)).isEqualTo(new None());
  }

  @Test
  void whatOnlyMayMatchIsLeftOut() throws IOException {
    for (Clause clause :
        List.of(
            new Clause.BestOf(List.of(UNKNOWN, HELD)),
            new Clause.Without(HELD, UNKNOWN),
            new Clause.Preferring(HELD, UNKNOWN))) assertThat(left(clause)).isEqualTo(HELD);
  }
}
