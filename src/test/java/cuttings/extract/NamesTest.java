package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Finch, Otis Farrow and Mina Roux      | Ada Finch;Otis Farrow;Mina Roux",
        "Ada Finch, Otis Farrow, and Mina Roux     | Ada Finch;Otis Farrow;Mina Roux",
        "Ada Finch & Otis Farrow                   | Ada Finch;Otis Farrow",
        "Ada FINCH / Otis FARROW                   | Ada Finch;Otis Farrow",
        "Ada Finch (as herself), Otis Farrow (voice) | Ada Finch;Otis Farrow",
        "the voices of Ada Finch and Otis Farrow   | Ada Finch;Otis Farrow",
        "Robert Finch Jr., Otis Farrow             | Robert Finch Jr.;Otis Farrow",
        "Robert Finch, Jr., Otis Farrow            | Robert Finch, Jr.;Otis Farrow",
        "Ada Finch, with Otis Farrow               | Ada Finch;Otis Farrow",
        "Ada Finch, Ada Finch                      | Ada Finch",
        "Ada Finch und Otis Farrow                 | Ada Finch;Otis Farrow",
        "Ada Finch, various sailors                | Ada Finch"
      })
  void aListGivesItsNames(String text, String names) {
    assertThat(Names.list(text)).isEqualTo(List.of(names.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada van der Finch      | Ada van der Finch",
        "Siobhán O'Farrow       | Siobhán O'Farrow",
        "Jean-Luc d'Arbois      | Jean-Luc d'Arbois",
        "J. R. Finch            | J. R. Finch",
        "Ada “Birdie” Finch     | Ada “Birdie” Finch",
        "ADA FINCH              | Ada Finch",
        "ADA FINCH-ROUX         | Ada Finch-Roux",
        "ADA O'FARROW           | Ada O'Farrow",
        "Ada Finch III          | Ada Finch III",
        "Ada Finch.             | Ada Finch",
        "Finch as the ferryman  | Finch",
        "McG                    | McG"
      })
  void aNameIsTidied(String text, String name) {
    assertThat(Names.one(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "the tide", "Ada and", "Ada finch", "1975", "Friday"})
  void otherWordsAreNoName(String text) {
    assertThat(Names.one(text)).isEmpty();
  }

  @Test
  void aFullNameHasTwoParts() {
    assertThat(Names.full("Ada Finch")).contains("Ada Finch");
    assertThat(Names.full("Finch")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Finch, Finch, Ada",
    "Ada van der Finch, Finch, Ada",
    "Robert Finch Jr., Finch, Robert",
    "Ada Finch III, Finch, Ada",
    "Ada, Ada, Ada"
  })
  void surnameAndGivenNameAreItsEnds(String name, String surname, String given) {
    assertThat(Names.surname(name)).isEqualTo(surname);
    assertThat(Names.given(name)).isEqualTo(given);
  }
}
