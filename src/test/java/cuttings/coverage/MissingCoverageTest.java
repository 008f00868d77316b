package cuttings.coverage;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.catalogue.Catalogue;
import cuttings.coverage.MissingCoverage.Missing;
import cuttings.lucene.LuceneIndex;
import cuttings.review.Citation.Strength;
import cuttings.review.FilmIdentity;
import cuttings.review.Identities;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Review;
import cuttings.review.SampleReviews;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingCoverageTest {
  private static final FilmIdentity KES =
      new FilmIdentity("kes-1969", "Kes", 1969, List.of("Ken Loach"), List.of());

  @TempDir Path folder;

  private static Review identified(SampleReviews piece) {
    return piece.build().withIdentities(new Identities(Map.of("Kes (1969)", KES), Map.of()));
  }

  private static SampleReviews citing(String id, String day) {
    return review(id)
        .published(day)
        .paragraph("First.")
        .paragraph("Like Kes (1969), as Barry Hines wrote it.")
        .cites("Kes", 1969, Strength.CITED)
        .mentions("Barry Hines", Tier.CONTEXTUAL);
  }

  private interface Looking {
    void at(MissingCoverage missing) throws IOException;
  }

  private void over(Looking looking, Review... pieces) throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      for (Review piece : pieces) indexer.add(piece);
      indexer.publish();
    }
    try (Searcher searcher = index.searcher()) {
      Catalogue catalogue = Catalogue.of(searcher);
      looking.at(new MissingCoverage(catalogue, new CoverageReading(searcher, catalogue)));
    }
  }

  @Test
  void aFilmCitedAndNeverReviewedIsMissingWithItsYears() throws IOException {
    over(
        missing -> {
          List<Missing> films = missing.films(2, 10);
          assertThat(films).hasSize(1);
          assertThat(films.getFirst().entry().key()).isEqualTo("kes-1969");
          assertThat(films.getFirst().pieces()).isEqualTo(3);
          assertThat(films.getFirst().byYear())
              .containsExactly(Map.entry(1999, 2), Map.entry(2003, 1));
          assertThat(missing.films(4, 10)).isEmpty();
          assertThat(missing.films(2, 0)).isEmpty();
        },
        identified(citing("a", "1999-01-01")),
        identified(citing("b", "1999-02-01")),
        identified(citing("c", "2003-01-01")));
  }

  @Test
  void aFilmThatIsReviewedIsNotMissing() throws IOException {
    over(
        missing -> assertThat(missing.films(1, 10)).isEmpty(),
        identified(citing("a", "1999-01-01")),
        identified(review("kes").film("Kes", 1969)));
  }

  @Test
  void aPersonIsMissingUntilAnArticleIsAboutHim() throws IOException {
    over(
        missing ->
            assertThat(missing.people(2, 10))
                .extracting(each -> each.entry().name())
                .containsExactly("Barry Hines"),
        citing("a", "1999-01-01").build(),
        citing("b", "1999-02-01").build());
    over(
        missing -> assertThat(missing.people(2, 10)).isEmpty(),
        citing("a", "1999-01-01").build(),
        citing("b", "1999-02-01").build(),
        review("talk")
            .article()
            .headline("Barry Hines on his bird")
            .paragraph("Barry Hines speaks.")
            .mentions("Barry Hines", Tier.CONTEXTUAL)
            .build());
  }
}
