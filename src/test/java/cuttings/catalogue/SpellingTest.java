package cuttings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.schema.ReviewSchema;
import java.io.IOException;
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
  void aWholeNameIsMeantByItsNearWords(String typed, String name) throws IOException {
    assertThat(CATALOGUE.corrections(typed)).first().isEqualTo(name);
  }

  @Test
  void theOneOfMorePiecesStandsFirst() throws IOException {
    assertThat(CATALOGUE.corrections("gyllenhal"))
        .containsExactly("Maggie Gyllenhaal", "Jake Gyllenhaal");
  }

  @Test
  void theFirstNameTellsTwoOfOneSurnameApart() throws IOException {
    assertThat(CATALOGUE.corrections("jake gyllenhal")).first().isEqualTo("Jake Gyllenhaal");
  }

  @Test
  void wordsOfTwoNamesAreCorrectedOneByOne() throws IOException {
    assertThat(CATALOGUE.corrections("scorcese goodfelas")).containsExactly("scorsese goodfellas");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"oceans 12", "oceans 14", "2018", "2013", "blade runner 2048", "ocean 130"})
  void aNumberIsNeverATypingError(String typed) throws IOException {
    assertThat(CATALOGUE.corrections(typed))
        .noneMatch(correction -> !numbers(correction).equals(numbers(typed)));
  }

  @Test
  void aNumberStaysWhileTheWordsBesideItAreCorrected() throws IOException {
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
  void whereNothingIsNearNothingIsGuessed(String typed) throws IOException {
    assertThat(CATALOGUE.corrections(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"goodfellas", "Martin Scorsese", "scorsese", "m*a*s*h", "AMELIE", "jj abrams"})
  void whatIsSpelledRightIsNotCorrected(String typed) throws IOException {
    assertThat(CATALOGUE.corrections(typed)).isEmpty();
  }

  @Test
  void aShortWordIsCorrectedOnlyInsideALongerName() throws IOException {
    assertThat(CATALOGUE.corrections("dal toro")).first().isEqualTo("Guillermo del Toro");
    assertThat(CATALOGUE.corrections("dal")).isEmpty();
  }

  @Test
  void eachTypedWordMeansAWordOfItsOwn() throws IOException {
    // both are near "Sean", and "la" is near "Lana" twice
    var catalogue =
        new Terms().with(ReviewSchema.CAST, "Sean Astin:3", "Lana Wachowski:2").catalogue();

    assertThat(catalogue.corrections("sean bean")).isEmpty();
    assertThat(catalogue.corrections("la la land")).isEmpty();
  }

  @Test
  void aSurnameThatExistsIsMeant() throws IOException {
    var catalogue =
        new Terms().with(ReviewSchema.CAST, "Joel Coen:3", "Sacha Baron Cohen:1").catalogue();

    assertThat(catalogue.corrections("joel cohen")).isEmpty();
    assertThat(catalogue.alternatives("jole coen")).contains("Joel Coen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"argo", "babe", "hero", "polaris", "psycho ii", "psycho 3", "the ring"})
  void aShortWordANumberOrAWordOfALongTitleIsNoSlip(String typed) throws IOException {
    var catalogue =
        new Terms()
            .with(
                ReviewSchema.FILM,
                "Fargo:1",
                "Babel:1",
                "Her:1",
                "Solaris:1",
                "Psycho:1",
                "Psycho 2:1",
                "The Return of the King:1")
            .catalogue();

    assertThat(catalogue.corrections(typed)).isEmpty();
  }

  @Test
  void aWordThatIsPrintedOftenIsNoSlipForTheSakeOfATitle() throws IOException {
    Terms terms = new Terms().with(ReviewSchema.FILM, "Wind River (2017):1");

    assertThat(terms.catalogue().corrections("wild river")).containsExactly("Wind River");
    assertThat(
            terms.printing("wild", 9).printing("river", 12).catalogue().corrections("wild river"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"steve carrel, Steve Carell", "kiera nightley, Keira Knightley"})
  void doubledAndSwappedLettersAreOneSlip(String typed, String name) throws IOException {
    var catalogue =
        new Terms().with(ReviewSchema.CAST, "Steve Carell:3", "Keira Knightley:2").catalogue();

    assertThat(catalogue.corrections(typed)).first().isEqualTo(name);
  }

  @Test
  void aPersonIsMetByTheSoundLast() throws IOException {
    var catalogue =
        new Terms()
            .with(ReviewSchema.CAST, "Jake Gyllenhaal:3")
            .with(ReviewSchema.FILM, "Jillian:1")
            .catalogue();

    assertThat(catalogue.corrections("jillenhall")).containsExactly("Jake Gyllenhaal");
    assertThat(catalogue.corrections("jake jillenhall")).first().isEqualTo("Jake Gyllenhaal");
  }

  private static String numbers(String text) {
    return text.replaceAll("\\D+", " ").strip();
  }
}
