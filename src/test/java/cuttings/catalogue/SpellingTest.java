package cuttings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.schema.ReviewSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections through the catalogue, as the archive asks for them. */
class SpellingTest {
  private static final Catalogue CATALOGUE =
      new Terms()
          .with(
              ReviewSchema.FILM,
              "Goodfellas (1990):1",
              "Ocean's Eleven (2001):1",
              "Oceans 13 (2007):1",
              "2012 (2009):1",
              "Blade Runner 2049 (2017):1",
              "Crouching Tiger, Hidden Dragon (2000):1",
              "It (1990):1",
              "Her (2013):1",
              "Amélie (2001):1",
              "M*A*S*H (1970):1")
          .with(
              ReviewSchema.DIRECTOR,
              "Martin Scorsese:3",
              "Guillermo del Toro:2",
              "Denis Villeneuve:1",
              "Stanley Kubrick:1",
              "Bong Joon-ho:1",
              "J.J. Abrams:1")
          .with(
              ReviewSchema.PERSON,
              "Quentin Tarantino:2",
              "Hayao Miyazaki:1",
              "Jake Gyllenhaal:1",
              "Maggie Gyllenhaal:5",
              "Alfred Hitchcock:1",
              "Steven Spielberg:1")
          .catalogue();

  @ParameterizedTest
  @CsvSource({
    "scorsesse, Martin Scorsese",
    "martin scorcese, Martin Scorsese",
    "villenueve, Denis Villeneuve",
    "tarentino, Quentin Tarantino",
    "spielburg, Steven Spielberg",
    "kubrik, Stanley Kubrick",
    "hitchkock, Alfred Hitchcock",
    "miyasaki, Hayao Miyazaki",
    "del torro, Guillermo del Toro",
    "torro del guilermo, Guillermo del Toro",
    "joon-ho bomg, Bong Joon-ho",
    "jj abrahms, J.J. Abrams",
    "goodfelas, Goodfellas",
    "oceans elevn, Ocean's Eleven",
    "crouching tigr, 'Crouching Tiger, Hidden Dragon'",
    "amelei, Amélie",
    "blade runer 2049, Blade Runner 2049"
  })
  void aWholeNameIsMeantByItsNearWords(String typed, String name) {
    assertThat(CATALOGUE.corrections(typed)).first().isEqualTo(name);
  }

  @Test
  void theOneOfMorePiecesStandsFirst() {
    assertThat(CATALOGUE.corrections("gyllenhal"))
        .containsExactly("Maggie Gyllenhaal", "Jake Gyllenhaal");
  }

  @Test
  void theFirstNameTellsTwoOfOneSurnameApart() {
    assertThat(CATALOGUE.corrections("jake gyllenhal")).first().isEqualTo("Jake Gyllenhaal");
  }

  @Test
  void wordsOfTwoNamesAreCorrectedOneByOne() {
    assertThat(CATALOGUE.corrections("scorcese goodfelas")).containsExactly("scorsese goodfellas");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"oceans 12", "oceans 14", "2018", "2013", "blade runner 2048", "ocean 130"})
  void aNumberIsNeverATypingError(String typed) {
    assertThat(CATALOGUE.corrections(typed))
        .noneMatch(correction -> !numbers(correction).equals(numbers(typed)));
  }

  @Test
  void aNumberStaysWhileTheWordsBesideItAreCorrected() {
    assertThat(CATALOGUE.corrections("oceens 12")).containsExactly("oceans 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "!!!",
        "qwertzuiop",
        "zzz",
        "the of and",
        "i",
        "id",
        "hor",
        "xyzzy plugh",
        "one two three four five six seven eight nine ten eleven twelve thirteen",
        "1917"
      })
  void whereNothingIsNearNothingIsGuessed(String typed) {
    assertThat(CATALOGUE.corrections(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"goodfellas", "Martin Scorsese", "scorsese", "m*a*s*h", "AMELIE", "jj abrams"})
  void whatIsSpelledRightIsNotCorrected(String typed) {
    assertThat(CATALOGUE.corrections(typed)).isEmpty();
  }

  @Test
  void aShortWordIsCorrectedOnlyInsideALongerName() {
    assertThat(CATALOGUE.corrections("dal toro")).first().isEqualTo("Guillermo del Toro");
    assertThat(CATALOGUE.corrections("dal")).isEmpty();
  }

  private static String numbers(String text) {
    return text.replaceAll("\\D+", " ").strip();
  }
}
