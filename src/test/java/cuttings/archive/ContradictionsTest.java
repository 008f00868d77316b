package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said over the sample archive of a title with another's year or person. */
class ContradictionsTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Contradictions contradictions() {
    return new Contradictions(archive.catalogue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the godfather 1990 | There is no The Godfather of 1990 here, but The Godfather (1972).",
        "Godfather (1990) | There is no The Godfather of 1990 here, but The Godfather (1972).",
        "the thing, 1999 | There is no The Thing of 1999 here, but The Thing (1982) and The Thing (2011).",
        "seven 1996 | There is no Se7en of 1996 here, but Se7en (1995)."
      })
  void aTitleWithAYearOfNoneOfItsFilmsIsTold(String text, String told) {
    assertThat(contradictions().year(text)).hasValue(told);
    assertThat(contradictions().of(text, List.of())).hasValue(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the thing 1982",
        "the thing 2011",
        "the thing",
        "1917",
        "2012",
        "1917 2019",
        "blade runner 2049",
        "wonder woman 1984",
        "no such film 1999",
        "the thing 19999",
        "",
        " ",
        "1999"
      })
  void aTitleWithItsOwnYearOrNoneIsNoContradiction(String text) {
    assertThat(contradictions().year(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "psycho spielberg | No piece on Psycho names Steven Spielberg with it; Psycho (1960) is by Alfred Hitchcock.",
        "steven spielberg psycho | No piece on Psycho names Steven Spielberg with it; Psycho (1960) is by Alfred Hitchcock.",
        "Hitchcock, The Thing | No piece on The Thing names Alfred Hitchcock with it; The Thing (1982) is by John Carpenter, The Thing (2011) is by Matthijs van Heijningen Jr."
      })
  void aTitleWithAPersonWhomNoPieceNamesWithItIsTold(String text, String told) {
    assertThat(contradictions().of(text, List.of())).hasValue(told);
  }

  @Test
  void whereAPieceFoundReviewsTheFilmNothingIsTold() throws IOException {
    List<Review> psycho =
        archive.ask(Question.of("reviewed:psycho", 1)).hits().stream()
            .map(Answer.Hit::review)
            .toList();
    assertThat(psycho).hasSize(1);
    assertThat(contradictions().of("psycho spielberg", psycho)).isEmpty();
    assertThat(contradictions().of("the thing spielberg", psycho)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "psycho",
        "spielberg",
        "psycho asdfgh",
        "asdfgh spielberg",
        "psycho steven",
        "",
        "!",
        "psycho spielberg and ten more words that nobody would ever type here"
      })
  void whatIsNoTitleWithAPersonIsNoContradiction(String text) {
    assertThat(contradictions().of(text, List.of())).isEmpty();
  }

  @Test
  void theAnswerSaysIt() throws IOException {
    assertThat(archive.ask(Question.of("psycho spielberg", 5)).notices())
        .anyMatch(notice -> notice.startsWith("No piece on Psycho names Steven Spielberg"));
    assertThat(archive.ask(Question.of("the godfather 1990", 5)).notices())
        .contains("There is no The Godfather of 1990 here, but The Godfather (1972).");
  }
}
