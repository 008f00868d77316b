package cuttings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilmsByMakerTest {
  private static final FilmsByMaker FILMS =
      new FilmsByMaker(
          List.of(
              film("A Fistful of Dollars", 3, "Sergio Leone"),
              film("For a Few Dollars More", 5, "Sergio Leone"),
              film("Solaris", 2, "Andrei Tarkovsky"),
              film("Solaris Returns", 9, "Andrei Tarkovsky"),
              film("Fargo", 1, "Joel Coen", "Ethan Coen"),
              film("Dusk", 1, "Ada Quill"),
              film("Dusk and Dawn", 1, "Ada Quill"),
              film("Ada", 1, "Bo Ek")));

  private static FilmEntry film(String title, int reviewed, String... directors) {
    return new FilmEntry(title, title, null, List.of(directors), List.of(), true, reviewed, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "leone dollars, For a Few Dollars More",
    "sergio leone fistful, A Fistful of Dollars",
    "tarkovsky solaris, Solaris",
    "solaris andrei tarkovsky, Solaris",
    "ethan fargo, Fargo",
    "coen coen fargo, Fargo",
    "Quill DUSK, Dusk",
    "dawn quill, Dusk and Dawn",
    "ek ada, Ada"
  })
  void wordsOfATitleAndItsMakerNameOneFilm(String text, String title) {
    assertThat(FILMS.best(text)).hasValueSatisfying(f -> assertThat(f.name()).isEqualTo(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "leone", "dollars", "few dollars", "sergio leone", "tarkovsky dollars"})
  void oneOfTheTwoAloneNamesNone(String text) {
    assertThat(FILMS.best(text)).isEmpty();
  }

  @Test
  void ofTwoEquallyKnownNeitherIsMeant() {
    var films =
        new FilmsByMaker(
            List.of(film("Red Dawn", 1, "Ada Quill"), film("Red Dusk", 1, "Ada Quill")));
    assertThat(films.best("quill red")).isEmpty();
  }
}
