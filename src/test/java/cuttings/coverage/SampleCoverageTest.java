package cuttings.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.SampleArchive;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.review.Review;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coverage of every film and person of the sample archive, beside a look at every piece. */
class SampleCoverageTest {
  private static final int ALL = 1_000;
  private static final List<Review> REVIEWS = new ArrayList<>();
  private static Searcher searcher;
  private static Catalogue catalogue;
  private static CoverageReading reading;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    searcher = SampleArchive.in(folder).searcher();
    searcher.forEach(REVIEWS::add);
    catalogue = Catalogue.of(searcher);
    reading = new CoverageReading(searcher, catalogue);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @Test
  void eachPieceOnAFilmStandsUnderItsWeightiestPartAlone() throws IOException {
    var softly = new SoftAssertions();
    for (FilmEntry film : catalogue.films())
      compare(softly, film.key(), reading.of(film, ALL), Part.OF_FILM);
    softly.assertAll();
  }

  @Test
  void eachPieceOnAPersonStandsUnderHisOrHerWeightiestPartAlone() throws IOException {
    var softly = new SoftAssertions();
    for (PersonEntry person : catalogue.people())
      compare(softly, person.name(), reading.of(person, ALL), Part.OF_PERSON);
    softly.assertAll();
  }

  private static void compare(
      SoftAssertions softly, String value, Coverage coverage, List<Part> parts) {
    softly.assertThat(coverage.chapters()).extracting(Coverage.Chapter::part).isEqualTo(parts);
    var seen = new HashSet<Review>();
    for (Coverage.Chapter chapter : coverage.chapters()) {
      Set<Review> expected = having(chapter.part(), value);
      expected.removeAll(seen);
      softly
          .assertThat(chapter.pieces())
          .as("%s, %s", value, chapter.part())
          .containsExactlyInAnyOrderElementsOf(expected)
          .isSortedAccordingTo(NEWEST);
      softly.assertThat(chapter.total()).as(value).isEqualTo(expected.size());
      seen.addAll(expected);
    }
    softly.assertThat(seen).as(value).isNotEmpty();
  }

  private static final Comparator<Review> NEWEST =
      Comparator.comparing(
          (Review review) -> review.imprint().published(),
          Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  private static Set<Review> having(Part part, String value) {
    var having = new HashSet<Review>();
    for (Review review : REVIEWS)
      if (part.field().values().apply(review).contains(value)) having.add(review);
    return having;
  }

  @Test
  void theNumbersOfAFilmAreThoseOfThePieces() {
    var softly = new SoftAssertions();
    for (FilmEntry film : catalogue.films()) {
      softly
          .assertThat(List.of(film.reviewed(), film.cited(), film.mentioned()))
          .as(film.label())
          .containsExactly(
              having(Part.REVIEWED, film.key()).size(),
              having(Part.CITED, film.key()).size(),
              having(Part.MENTIONED_FILM, film.key()).size());
      softly
          .assertThat(film.reviewed() + film.cited() + film.mentioned())
          .as("pieces that name %s, each counted once", film.label())
          .isEqualTo(pieces(film).size());
    }
    softly.assertAll();
  }

  private static Set<Review> pieces(FilmEntry film) {
    Set<Review> pieces = having(Part.REVIEWED, film.key());
    pieces.addAll(having(Part.CITED, film.key()));
    pieces.addAll(having(Part.MENTIONED_FILM, film.key()));
    return pieces;
  }

  @Test
  void theNumbersOfAPersonAreThoseOfThePieces() {
    var softly = new SoftAssertions();
    for (PersonEntry person : catalogue.people())
      softly
          .assertThat(List.of(person.directed(), person.acted(), person.crew(), person.written()))
          .as(person.name())
          .containsExactly(
              having(Part.DIRECTED, person.name()).size(),
              having(Part.ACTED, person.name()).size(),
              having(Part.CREW, person.name()).size(),
              having(Part.WROTE, person.name()).size());
    softly.assertAll();
  }

  @Test
  void aChapterIsCutButItsTotalIsNot() throws IOException {
    FilmEntry space = catalogue.film("2001-a-space-odyssey-1968").orElseThrow();
    Coverage whole = reading.of(space, ALL);
    Coverage cut = reading.of(space, 1);
    assertThat(whole.chapters()).anyMatch(chapter -> chapter.total() > 1);
    for (int i = 0; i < whole.chapters().size(); i++) {
      assertThat(cut.chapters().get(i).total()).isEqualTo(whole.chapters().get(i).total());
      assertThat(cut.chapters().get(i).pieces())
          .isEqualTo(whole.chapters().get(i).pieces().stream().limit(1).toList());
    }
    assertThat(cut.card()).isEqualTo(whole.card());
  }

  @Test
  void aCardMadeFromPiecesAtHandIsTheOneMadeFromTheIndex() throws IOException {
    for (FilmEntry film : catalogue.films()) {
      Card.OfFilm card = reading.card(film);
      assertThat(reading.card(film, List.of())).isEqualTo(card);
      assertThat(reading.card(film, card.reviews())).isEqualTo(card);
    }
  }
}
