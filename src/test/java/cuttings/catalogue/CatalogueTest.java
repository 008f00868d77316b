package cuttings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.catalogue.Entry.Kind;
import cuttings.schema.ReviewSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void aFilmIsNamedWithoutItsYearAndKnownByItsFoldedWords() {
    var catalogue = new Terms().with(ReviewSchema.FILM, "Alien³ (1992):3", "Rust:1").catalogue();

    assertThat(catalogue.entries())
        .containsExactlyInAnyOrder(
            new Entry(Kind.FILM, "Alien³ (1992)", "Alien³", List.of("alien", "3"), 3),
            new Entry(Kind.FILM, "Rust", "Rust", List.of("rust"), 1));
  }

  @Test
  void filmsOfOneTitleAreToldApartByTheirYears() {
    var catalogue = new Terms().with(ReviewSchema.FILM, "It (1990):1", "It (2017):2").catalogue();

    assertThat(catalogue.entries())
        .extracting(Entry::label)
        .containsExactlyInAnyOrder("It (1990)", "It (2017)");
  }

  @Test
  void aFilmReviewedAndCitedIsOneEntryUnderTheNameOfItsReview() {
    var catalogue =
        new Terms()
            .with(ReviewSchema.FILM, "The Thing (1982):1")
            .with(ReviewSchema.CITED, "Thing (1982):4", "The Thing (1951):1")
            .catalogue();

    assertThat(catalogue.entries())
        .extracting(Entry::label, Entry::pieces)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("The Thing (1982)", 5),
            org.assertj.core.groups.Tuple.tuple("The Thing (1951)", 1));
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

    assertThat(catalogue.entries())
        .containsExactlyInAnyOrder(
            new Entry(
                Kind.PERSON, "Bong Joon-ho", "Bong Joon-ho", List.of("bong", "joon", "ho"), 7),
            new Entry(Kind.PERSON, "J.J. Abrams", "J.J. Abrams", List.of("jj", "abrams"), 2));
  }

  @Test
  void aTitleInYearsOnlyKeepsThem() {
    var catalogue = new Terms().with(ReviewSchema.FILM, "1917 (2019):1", "2012:1").catalogue();

    assertThat(catalogue.entries())
        .extracting(Entry::name)
        .containsExactlyInAnyOrder("1917", "2012");
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
  void anEmptyIndexHasAnEmptyCatalogue() {
    var catalogue = new Terms().catalogue();

    assertThat(catalogue.entries()).isEmpty();
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
