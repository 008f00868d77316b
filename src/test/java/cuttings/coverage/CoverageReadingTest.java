package cuttings.coverage;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.lucene.LuceneIndex;
import cuttings.review.Citation.Strength;
import cuttings.review.FilmIdentity;
import cuttings.review.Identities;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Review;
import cuttings.review.Role;
import cuttings.review.SampleReviews;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage of a few pieces made for the purpose. */
class CoverageReadingTest {
  private static final FilmIdentity KES =
      new FilmIdentity("kes-1969", "Kes", 1969, List.of("Ken Loach"), List.of());

  @TempDir Path folder;
  private Searcher searcher;
  private Catalogue catalogue;

  private CoverageReading over(Review... reviews) throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      for (Review review : reviews) indexer.add(review);
      indexer.publish();
    }
    searcher = index.searcher();
    catalogue = Catalogue.of(searcher);
    return new CoverageReading(searcher, catalogue);
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  private static Review identified(SampleReviews review) {
    return review.build().withIdentities(new Identities(Map.of("Kes (1969)", KES), Map.of()));
  }

  private static SampleReviews kes(String id, String day) {
    return review(id).film("Kes", 1969).published(day);
  }

  private FilmEntry only() {
    assertThat(catalogue.films()).hasSize(1);
    return catalogue.films().getFirst();
  }

  private static List<String> ids(List<Review> reviews) {
    return reviews.stream().map(review -> review.id().value()).toList();
  }

  private static Map<String, List<String>> byPart(Coverage coverage) {
    var byPart = new java.util.TreeMap<String, List<String>>();
    for (Coverage.Chapter chapter : coverage.chapters())
      if (chapter.total() > 0) byPart.put(chapter.part().name(), ids(chapter.pieces()));
    return byPart;
  }

  @Test
  void piecesAreCountedByYearHoweverFewAreWanted() throws IOException {
    var reading =
        over(
            kes("a", "1970-01-01").build(),
            kes("b", "1970-12-31").build(),
            kes("c", "1999-06-01").build(),
            review("undated").film("Kes", 1969).build());
    for (int limit : new int[] {0, 1, 9}) {
      Coverage.Chapter reviewed = reading.of(only(), limit).chapters().getFirst();
      assertThat(reviewed.total()).isEqualTo(4);
      assertThat(reviewed.years()).containsExactly(Map.entry(1970, 2L), Map.entry(1999, 1L));
    }
  }

  @Test
  void aFilmWithoutAKeyIsKnownByItsLabel() throws IOException {
    var reading =
        over(
            kes("old", "1970-01-01").build(),
            kes("new", "2020-01-01").cites("Kes", 1969, Strength.CITED).build(),
            review("citing").cites("Kes", 1969, Strength.CITED).build(),
            review("other").cites("Kes", null, Strength.MENTIONED).build());
    assertThat(only().identified()).isFalse();
    Coverage coverage = reading.of(only(), 10);
    assertThat(byPart(coverage))
        .isEqualTo(Map.of("REVIEWED", List.of("new", "old"), "CITED", List.of("citing")));
    assertThat(coverage.chapters()).extracting(Coverage.Chapter::part).isEqualTo(Part.OF_FILM);
  }

  @Test
  void theWeightiestPartOfAFilmCounts() throws IOException {
    var reading =
        over(
            identified(kes("reviewed", "1970-01-01")),
            identified(
                review("about").paragraph("Kes is near.").cites("Kes", 1969, Strength.CITED)),
            identified(
                review("cited")
                    .paragraph("A first paragraph.")
                    .paragraph("Then Kes.")
                    .cites("Kes", 1969, Strength.CITED)),
            identified(review("mentioned").cites("Kes", 1969, Strength.MENTIONED)));
    assertThat(byPart(reading.of(only(), 10)))
        .isEqualTo(
            Map.of(
                "REVIEWED", List.of("reviewed"),
                "ABOUT_FILM", List.of("about"),
                "CITED", List.of("cited"),
                "MENTIONED_FILM", List.of("mentioned")));
  }

  @Test
  void theWeightiestPartOfAPersonCounts() throws IOException {
    var reading =
        over(
            review("all")
                .credit("Ada Quill", Role.EDITOR)
                .credit("Ada Quill", Role.CAST)
                .credit("Ada Quill", Role.DIRECTOR)
                .critic("Ada Quill")
                .build(),
            review("acted").cast("Ada Quill").credit("Ada Quill", Role.WRITER).build(),
            review("crew").credit("Ada Quill", Role.COMPOSER).critic("Ada Quill").build(),
            review("wrote").critic("Ada Quill").headline("Ada Quill tells").build(),
            review("about").headline("Ada Quill!").mentions("Ada Quill", Tier.CONTEXTUAL).build(),
            review("mentioned")
                .paragraph("A first paragraph.")
                .paragraph("Then Ada Quill.")
                .mentions("Ada Quill", Tier.CAPITALISED)
                .build());
    Coverage coverage = reading.of(catalogue.person("ada-quill").orElseThrow(), 10);
    assertThat(byPart(coverage))
        .isEqualTo(
            Map.of(
                "DIRECTED", List.of("all"),
                "ACTED", List.of("acted"),
                "CREW", List.of("crew"),
                "WROTE", List.of("wrote"),
                "ABOUT_PERSON", List.of("about"),
                "MENTIONED_PERSON", List.of("mentioned")));
    assertThat(coverage.card()).isEqualTo(reading.card(catalogue.people().getFirst()));
  }

  @Test
  void aCardShowsTheNewestReviewsAndTheNewestCertificate() throws IOException {
    var reviews = new ArrayList<Review>();
    for (int year = 2000; year < 2007; year++)
      reviews.add(
          identified(
              kes("y" + year, year + "-01-01").certificate(year == 2006 ? null : "U" + year)));
    var reading = over(reviews.toArray(Review[]::new));
    Card.OfFilm card = reading.card(only());
    assertThat(ids(card.reviews())).containsExactly("y2006", "y2005", "y2004", "y2003", "y2002");
    assertThat(card.certificate()).isEqualTo("U2005");
  }

  @Test
  void piecesAtHandInAnyOrderMakeTheSameCard() throws IOException {
    var reviews = new ArrayList<Review>();
    for (int year = 2000; year < 2007; year++)
      reviews.add(identified(kes("y" + year, year + "-01-01").certificate("U" + year)));
    reviews.add(identified(review("b").film("Kes", 1969)));
    reviews.add(identified(review("a").film("Kes", 1969)));
    var reading = over(reviews.toArray(Review[]::new));
    Card.OfFilm card = reading.card(only());
    for (int count = 0; count <= reviews.size(); count++) {
      assertThat(reading.card(only(), reviews.subList(0, count))).isEqualTo(card);
      assertThat(reading.card(only(), reviews.subList(0, count).reversed())).isEqualTo(card);
    }
  }

  @Test
  void fewPiecesAtHandAreSortedToo() throws IOException {
    var reviews =
        new ArrayList<>(
            List.of(
                identified(kes("old", "1970-01-01").certificate("X")),
                identified(kes("new", "2020-01-01").certificate("15")),
                identified(review("b").film("Kes", 1969)),
                identified(review("a").film("Kes", 1969))));
    var reading = over(reviews.toArray(Review[]::new));
    for (int i = 0; i < reviews.size(); i++) {
      Card.OfFilm card = reading.card(only(), reviews);
      assertThat(ids(card.reviews())).containsExactly("new", "old", "a", "b");
      assertThat(card.certificate()).isEqualTo("15");
      Collections.rotate(reviews, 1);
    }
  }
}
