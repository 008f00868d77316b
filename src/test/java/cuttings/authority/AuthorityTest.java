package cuttings.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final String FINCHER = "David Fincher";

  @Test
  void nothingAddedChangesNothing() {
    Authority some = films(film("Se7en", 1995, FINCHER, "Seven"));

    assertThat(some.plus(Authority.EMPTY)).isEqualTo(some);
    assertThat(Authority.EMPTY.plus(some)).isEqualTo(some);
  }

  @Test
  void aFilmOfBothIsOneFilmWithTheOtherTitlesOfBoth() {
    Authority both =
        films(film("Se7en", 1995, FINCHER, "Seven"))
            .plus(films(film("SE7EN", 1995, "Fincher, David", "seven", "Sieben")));

    assertThat(both).isEqualTo(films(film("Se7en", 1995, FINCHER, "Seven", "Sieben")));
  }

  @Test
  void theSecondTellsTheYearAndTheDirectorsThatTheFirstDoesNot() {
    Authority both =
        films(film("The Godfather", null, ""))
            .plus(films(film("Godfather, The", 1972, "Francis Ford Coppola")));

    assertThat(both)
        .isEqualTo(films(film("The Godfather", 1972, "Francis Ford Coppola", "Godfather, The")));
  }

  @Test
  void filmsOfOneTitleStayApartWhereYearOrDirectorDiffer() {
    Authority both =
        films(film("Home", 2008, "Ursula Meier"))
            .plus(films(film("Home", 2009, "Ursula Meier"), film("Home", 2008, "Someone Else")));

    assertThat(both.films()).hasSize(3);
  }

  @Test
  void aFilmThatMayBeSeveralOfTheOthersStaysByItself() {
    Authority one = films(film("Home", null, "", "Heim"));
    Authority several =
        films(film("Home", 2008, "Ursula Meier"), film("Home", 2009, "Yann Arthus-Bertrand"));

    assertThat(one.plus(several).films()).hasSize(3);
    assertThat(several.plus(one).films()).hasSize(3);
  }

  @Test
  void aPersonOfOneNameInAnyOrderIsOnePerson() {
    var one = new KnownPerson("Bong Joon Ho", List.of("Director Bong"));
    var other = new KnownPerson("Joon Ho Bong", List.of("bong joon-ho", "Bong Jun-ho"));

    assertThat(people(one).plus(people(other)))
        .isEqualTo(
            people(new KnownPerson("Bong Joon Ho", List.of("Director Bong", "Bong Jun-ho"))));
  }

  private static KnownFilm film(
      String title, @Nullable Integer year, String director, String... others) {
    return new KnownFilm(
        title, year, director.isEmpty() ? List.of() : List.of(director), List.of(others));
  }

  private static Authority films(KnownFilm... films) {
    return new Authority(List.of(films), List.of());
  }

  private static Authority people(KnownPerson... people) {
    return new Authority(List.of(), List.of(people));
  }
}
