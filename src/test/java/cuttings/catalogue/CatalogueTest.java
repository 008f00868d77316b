package cuttings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuttings.review.FilmIdentity;
import cuttings.review.PersonIdentity;
import cuttings.schema.ReviewSchema;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void aFilmIsNamedWithoutItsYear() {
    var catalogue = new Terms().with(ReviewSchema.FILM, "Alien³ (1992):3", "Rust:1").catalogue();

    assertThat(catalogue.films())
        .extracting(FilmEntry::name, FilmEntry::year, FilmEntry::key, FilmEntry::reviewed)
        .containsExactly(tuple("Alien³", 1992, "alien-3-1992", 3), tuple("Rust", null, "rust", 1));
  }

  @Test
  void anIdentifiedFilmCountsThePiecesOfItsKeyAndKeepsItsDirectors() {
    var rust =
        new FilmIdentity("rust-2024", "Rust", 2024, List.of("Joel Souza"), List.of("Rust West"));
    var catalogue =
        new Terms()
            .withFilms(rust)
            .with(ReviewSchema.FILM_ID, "rust-2024:1")
            .with(ReviewSchema.CITED_ID, "rust-2024:4")
            .with(ReviewSchema.MENTIONED_FILM_ID, "rust-2024:2")
            .with(ReviewSchema.CITED, "Rust (2024):4")
            .catalogue();

    assertThat(catalogue.films())
        .containsExactly(
            new FilmEntry(
                "rust-2024",
                "Rust",
                2024,
                List.of("Joel Souza"),
                List.of("Rust West"),
                true,
                1,
                4,
                2));
    assertThat(catalogue.film("rust-2024")).isPresent();
    assertThat(catalogue.filmsCalled("rust west")).hasSize(1);
    assertThat(catalogue.filmOfMaker("souza rust")).isPresent();
    assertThat(catalogue.filmOfMaker("rust")).isEmpty();
  }

  @Test
  void filmsOfOneTitleAreToldApartByTheirYears() {
    var catalogue = new Terms().with(ReviewSchema.FILM, "It (1990):1", "It (2017):2").catalogue();

    assertThat(catalogue.films())
        .extracting(Entry::label)
        .containsExactly("It (2017)", "It (1990)");
  }

  @Test
  void aFilmReviewedAndCitedIsOneEntryUnderTheNameOfItsReview() {
    var catalogue =
        new Terms()
            .with(ReviewSchema.FILM, "The Thing (1982):1")
            .with(ReviewSchema.CITED, "Thing (1982):4", "The Thing (1951):1")
            .catalogue();

    assertThat(catalogue.films())
        .extracting(FilmEntry::label, FilmEntry::reviewed, FilmEntry::cited)
        .containsExactly(tuple("The Thing (1982)", 1, 4), tuple("The Thing (1951)", 0, 1));
  }

  @Test
  void aPersonInManyRolesAndSpellingsIsOneEntry() {
    var catalogue =
        new Terms()
            .with(ReviewSchema.DIRECTOR, "Bong Joon-ho:2")
            .with(ReviewSchema.CREW, "Joon Ho Bong:1")
            .with(ReviewSchema.PERSON, "Bong Joon-Ho:4", "J.J. Abrams:1")
            .with(ReviewSchema.CRITIC, "J. J. Abrams:1")
            .catalogue();

    assertThat(catalogue.people())
        .containsExactly(
            new PersonEntry("bong-joon-ho", "Bong Joon-ho", List.of(), 2, 0, 1, 0, 4),
            new PersonEntry("j-j-abrams", "J. J. Abrams", List.of(), 0, 0, 0, 1, 1));
    assertThat(catalogue.people().getFirst().callings()).containsExactly("director");
    assertThat(catalogue.people().getLast().callings()).containsExactly("critic");
  }

  @Test
  void aPersonIsFoundByTheWholeNameInAnyOrderAndByTheSurname() {
    var catalogue =
        new Terms()
            .withPeople(
                new PersonIdentity("joel-coen", "Joel Coen", List.of("Joel D. Coen")),
                new PersonIdentity("ethan-coen", "Ethan Coen", List.of()))
            .with(ReviewSchema.DIRECTOR, "Joel Coen:2", "Ethan Coen:3")
            .catalogue();

    assertThat(catalogue.peopleCalled("coen, joel"))
        .extracting(Entry::key)
        .containsExactly("joel-coen");
    assertThat(catalogue.peopleCalled("joel d coen"))
        .extracting(Entry::key)
        .containsExactly("joel-coen");
    assertThat(catalogue.peopleNamed("coen"))
        .extracting(Entry::key)
        .containsExactly("ethan-coen", "joel-coen");
    assertThat(catalogue.peopleNamed("coen joel")).hasSize(1);
    assertThat(catalogue.peopleNamed("")).isEmpty();
    assertThat(catalogue.person("joel-coen")).isPresent();
    assertThat(catalogue.person("joel")).isEmpty();
  }

  @Test
  void aTitleInYearsOnlyKeepsThem() {
    var catalogue = new Terms().with(ReviewSchema.FILM, "1917 (2019):1", "2012:1").catalogue();

    assertThat(catalogue.films()).extracting(Entry::name).containsExactlyInAnyOrder("1917", "2012");
  }

  @Test
  void filmsOfATitleAreFoundTheOneOfMostPiecesFirst() {
    var catalogue =
        new Terms()
            .with(ReviewSchema.FILM, "It (1990):1", "It (2017):2", "Alien (1979):1", "It's Alive:9")
            .with(ReviewSchema.PERSON, "It:9")
            .catalogue();

    assertThat(catalogue.filmsCalled("it"))
        .extracting(Entry::label)
        .containsExactly("It (2017)", "It (1990)");
    assertThat(catalogue.filmsCalled("at")).isEmpty();
  }

  @Test
  void aFilmIsFoundByOtherNumeralsAndOtherwiseJoined() {
    var catalogue =
        new Terms().with(ReviewSchema.FILM, "Alien III:1", "Face/Off (1997):1").catalogue();

    assertThat(catalogue.filmsCalled("alien three"))
        .extracting(Entry::label)
        .containsExactly("Alien III");
    assertThat(catalogue.filmsCalled("faceoff"))
        .extracting(Entry::label)
        .containsExactly("Face/Off (1997)");
  }

  @Test
  void aFilmIsFoundByItsLongSubtitle() {
    var catalogue =
        new Terms().with(ReviewSchema.FILM, "Salt: The End of the Sea (2003):1").catalogue();

    assertThat(catalogue.filmsCalled("the end of the sea"))
        .extracting(Entry::label)
        .containsExactly("Salt: The End of the Sea (2003)");
  }

  @Test
  void aLabelIsSpelledAsTheIndexHasItWhateverItsCase() {
    var catalogue =
        new Terms()
            .with(ReviewSchema.CERTIFICATE, "PG-13:2", "15:1")
            .with(ReviewSchema.PUBLICATION, "The Nightbus:1")
            .catalogue();

    assertThat(catalogue.spelled(ReviewSchema.CERTIFICATE, "pg-13")).isEqualTo("PG-13");
    assertThat(catalogue.spelled(ReviewSchema.PUBLICATION, "THE NIGHTBUS"))
        .isEqualTo("The Nightbus");
    assertThat(catalogue.spelled(ReviewSchema.CERTIFICATE, "18")).isEqualTo("18");
    assertThat(catalogue.spelled(ReviewSchema.CERTIFICATE, "the nightbus"))
        .isEqualTo("the nightbus");
  }

  @Test
  void anEmptyIndexHasAnEmptyCatalogue() throws IOException {
    var catalogue = new Terms().catalogue();

    assertThat(catalogue.films()).isEmpty();
    assertThat(catalogue.people()).isEmpty();
    assertThat(catalogue.corrections("anything at all")).isEmpty();
  }

  @Test
  void filmsThatDifferOnlyInNumeralsAnswerOnlyWhereNoneIsCalledSo() {
    var catalogue =
        new Terms().with(ReviewSchema.FILM, "Alien 3 (1992):1", "Alien III (2030):9").catalogue();

    assertThat(catalogue.filmsCalled("alien 3"))
        .extracting(Entry::label)
        .containsExactly("Alien 3 (1992)");
    assertThat(catalogue.filmsCalled("alien three"))
        .extracting(Entry::label)
        .containsExactly("Alien III (2030)", "Alien 3 (1992)");
  }
}
