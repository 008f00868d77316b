package cuttings.identity;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.authority.Authority;
import cuttings.authority.KnownFilm;
import cuttings.review.Citation.Strength;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.Review;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmographyTest {
  private final List<Review> pieces = new ArrayList<>();
  private Authority authority = Authority.EMPTY;
  private List<List<String>> merged = List.of();
  private List<List<String>> apart = List.of();

  @Test
  void aFilmNamedWithAndWithoutItsYearIsOne() {
    reviewed("Parasite", 2019, "Bong Joon-ho");
    reviewed("Parasite", null);

    assertThat(keys()).containsExactly("parasite-2019");
    assertThat(meant("Parasite", null)).isEqualTo("parasite-2019");
  }

  @Test
  void aFilmThatAPieceOnlySpeaksOfIsTheOneThatAnotherReviews() {
    reviewed("Parasite", 2019, "Bong Joon-ho");
    pieces.add(
        review("c")
            .film("Snowpiercer", 2013)
            .paragraph("It has none of the calm of Parasite.")
            .cites("Parasite", 2019, Strength.CITED)
            .build());

    assertThat(keys()).containsExactly("parasite-2019", "snowpiercer-2013");
  }

  @ParameterizedTest
  @CsvSource({"2019, 1", "2020, 1", "2021, 1", "2022, 2", "2018, 2"})
  void yearsMayDifferByOne(int year, int films) {
    reviewed("Nomadland", 2020);
    reviewed("Nomadland", 2020);
    reviewed("Nomadland", year);

    assertThat(keys()).hasSize(films);
  }

  @Test
  void theYearIsThatOfMostReviews() {
    reviewed("Nomadland", 2021);
    reviewed("Nomadland", 2020);
    reviewed("Nomadland", 2020);

    assertThat(keys()).containsExactly("nomadland-2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Godfather      | Godfather, The",
        "Amélie             | Amelie",
        "Les Misérables     | Les Miserables",
        "WALL-E             | Wall-E",
        "Birds of Prey      | Birds of prey"
      })
  void spellingsOfATitleMeet(String one, String other) {
    reviewed(one, 2001);
    reviewed(other, null);

    assertThat(keys()).hasSize(1);
  }

  @Test
  void remakesStayApartByYear() {
    reviewed("True Grit", 1969);
    reviewed("True Grit", 2010);

    assertThat(keys()).containsExactly("true-grit-1969", "true-grit-2010");
    assertThat(meant("True Grit", 2009)).isEqualTo("true-grit-2010");
  }

  @Test
  void remakesStayApartByDirector() {
    reviewed("True Grit", null, "Henry Hathaway");
    reviewed("True Grit", null, "Joel Coen", "Ethan Coen");

    assertThat(keys()).hasSize(2);
    assertThat(meant("True Grit", null, "Coen")).isEqualTo(meant("True Grit", null, "Ethan Coen"));
  }

  @Test
  void aDirectorMayBeCalledBySurname() {
    reviewed("True Grit", 2010, "Joel Coen", "Ethan Coen");
    reviewed("True Grit", null, "Coen");

    assertThat(keys()).containsExactly("true-grit-2010");
  }

  @Test
  void filmsOfOneTitleAndYearByTwoDirectorsHaveTwoKeys() {
    reviewed("Pinocchio", 2022, "Guillermo del Toro");
    reviewed("Pinocchio", 2022, "Robert Zemeckis");

    assertThat(keys()).containsExactly("pinocchio-2022", "pinocchio-2022-robert-zemeckis");
    assertThat(meant("Pinocchio", 2022, "Robert Zemeckis"))
        .isEqualTo("pinocchio-2022-robert-zemeckis");
  }

  @Test
  void aTitleAloneThatFitsTwoFilmsIsNeither() {
    reviewed("True Grit", 1969);
    reviewed("True Grit", 2010);

    assertThat(filmography().meant(new Film("True Grit", null, List.of()))).isEmpty();
  }

  @Test
  void aFilmThatNoPieceNamesIsUnknown() {
    reviewed("True Grit", 1969);

    assertThat(filmography().meant(new Film("Unforgiven", 1992, List.of()))).isEmpty();
  }

  @Test
  void aLongTitleMayBeShortened() {
    reviewed("Last Take: Rust and the Story of Halyna", 2025);
    reviewed("Last Take: The Story of Halyna", null);

    assertThat(keys()).containsExactly("last-take-rust-and-the-story-of-halyna-2025");
  }

  @ParameterizedTest
  @CsvSource({"Last Take", "Last Take: The Story of Ansel", "Last Take: The Halyna of Story"})
  void otherWordsAreNoShorterTitle(String title) {
    reviewed("Last Take: Rust and the Story of Halyna", 2025);
    reviewed(title, null);

    assertThat(keys()).hasSize(2);
  }

  @Test
  void anAuthorityKnowsOtherTitles() {
    reviewed("Seven", 1995);
    reviewed("Se7en", 1995);
    assertThat(keys()).hasSize(2);

    known(new KnownFilm("Se7en", 1995, List.of("David Fincher"), List.of("Seven")));

    assertThat(filmography().films())
        .containsExactly(
            new FilmIdentity(
                "se7en-1995", "Se7en", 1995, List.of("David Fincher"), List.of("Seven")));
  }

  @Test
  void filmsThatOnlyAnAuthorityKnowsAreNotTheArchives() {
    reviewed("Seven", 1995);
    known(
        new KnownFilm("Seven", 1979, List.of("Andy Sidaris"), List.of()),
        new KnownFilm("Zodiac", 2007, List.of("David Fincher"), List.of()));

    assertThat(keys()).containsExactly("seven-1995");
    assertThat(filmography().names("Zodiac (2007)")).isFalse();
    assertThat(filmography().hasTitle("zodiac")).isTrue();
  }

  @Test
  void anEditorMergesFilmsUnderTheFirstName() {
    reviewed("Seven", 1995);
    reviewed("Seven", 1995);
    reviewed("Se7en", 1995);
    merged = List.of(List.of("Se7en (1995)", "Seven (1995)"));

    assertThat(filmography().films())
        .containsExactly(
            new FilmIdentity("se7en-1995", "Se7en", 1995, List.of(), List.of("Seven")));
    assertThat(meant("Seven", 1995)).isEqualTo("se7en-1995");
  }

  @Test
  void anEditorMergesFilmsWhoseYearsAreFarApart() {
    reviewed("The Other Side of the Wind", 1976);
    reviewed("The Other Side of the Wind", 2018);
    merged =
        List.of(List.of("The Other Side of the Wind (2018)", "The Other Side of the Wind (1976)"));

    assertThat(keys()).hasSize(1);
  }

  @Test
  void anEditorSplitsFilmsThatWouldBeOne() {
    reviewed("Capote", 2005);
    reviewed("Capote", 2006);
    assertThat(keys()).hasSize(1);

    apart = List.of(List.of("Capote (2005)", "Capote (2006)"));

    assertThat(keys()).containsExactly("capote-2005", "capote-2006");
  }

  @Test
  void aNameOfTheArchiveMayLackTheYear() {
    reviewed("True Grit", 2010);

    assertThat(filmography().names("true grit")).isTrue();
    assertThat(filmography().names("True Grit (2010)")).isTrue();
    assertThat(filmography().names("True Grit (1969)")).isFalse();
  }

  @Test
  void keysAreTheSameWhateverTheOrderOfThePieces() {
    reviewed("True Grit", 1969, "Henry Hathaway");
    reviewed("True Grit", 2010, "Joel Coen");
    reviewed("True Grit", null);
    reviewed("Pinocchio", 2022, "Robert Zemeckis");
    reviewed("Pinocchio", 2022, "Guillermo del Toro");
    reviewed("Pinocchio", null, "del Toro");
    reviewed("Nomadland", 2020);
    reviewed("Nomadland", 2021);
    reviewed("Nomadland", 2022);
    reviewed("Last Take: The Story of Halyna", null);
    reviewed("Last Take: Rust and the Story of Halyna", 2025);
    reviewed("Seven", 1995);
    reviewed("Se7en", 1995);
    merged = List.of(List.of("Se7en (1995)", "Seven (1995)"));
    List<FilmIdentity> films = filmography().films();
    List<Review> inOrder = List.copyOf(pieces);
    List<String> meant = meantBy(inOrder);

    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int run = 0; run < 50; run++) {
      Collections.shuffle(pieces, random);
      assertThat(filmography().films()).as("seed %d", seed).isEqualTo(films);
      assertThat(meantBy(inOrder)).as("seed %d", seed).isEqualTo(meant);
    }
  }

  private void reviewed(String title, @Nullable Integer year, String... directors) {
    pieces.add(review("p" + pieces.size()).film(title, year, directors).build());
  }

  private void known(KnownFilm... films) {
    authority = new Authority(List.of(films), List.of());
  }

  private Filmography filmography() {
    var names = new Names();
    pieces.stream().map(NamesOfPiece::of).forEach(names::add);
    return names.filmography(authority, merged, apart);
  }

  private List<String> keys() {
    return filmography().films().stream().map(FilmIdentity::key).toList();
  }

  private String meant(String title, @Nullable Integer year, String... directors) {
    return meant(filmography(), new Film(title, year, List.of(directors)));
  }

  private static String meant(Filmography films, Film film) {
    return films.meant(film).map(FilmIdentity::key).orElse("nothing");
  }

  private List<String> meantBy(List<Review> reviews) {
    Filmography films = filmography();
    return reviews.stream().map(piece -> meant(films, piece.films().getFirst())).toList();
  }
}
