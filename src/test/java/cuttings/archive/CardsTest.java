package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Card;
import cuttings.review.Review;
import cuttings.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which films and people a query over the sample archive is told to name. */
class CardsTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rust | rust-2024",
        "RUST | rust-2024",
        "rust 2024 | rust-2024",
        "rust (2024) | rust-2024",
        "reviewed:rust | rust-2024",
        "seven | se7en-1995",
        "the thing | the-thing-1982 the-thing-2011",
        "thing | the-thing-1982 the-thing-2011",
        "\"the thing\" | the-thing-1982 the-thing-2011",
        "the thing 2011 | the-thing-2011",
        "it | it-1990 it-2017",
        "solaris | solaris-1972 solaris-2002",
        "halyna hutchins | halyna-hutchins",
        "hutchins | halyna-hutchins",
        "hutchins, halyna | halyna-hutchins",
        "kate strand | kate-strand",
        "by:strand | kate-strand",
        "director:mason | rachel-mason",
        "mentions:\"alec baldwin\" | alec-baldwin",
        "mentions:alien | alien-1979",
        "baldwin -rust | alec-baldwin",
        "wachowski | lana-wachowski lilly-wachowski",
        "trier | joachim-trier lars-von-trier",
        "von trier | lars-von-trier",
        "bong, joonho | bong-joon-ho",
        "hitchkock | alfred-hitchcock",
        "the searchers | the-searchers-1956",
        "director:mason reviewed:rust | rachel-mason rust-2024"
      })
  void aQueryNamesFilmsAndPeople(String query, String keys) throws IOException {
    assertThat(cards(query))
        .extracting(card -> card.entry().key())
        .containsExactly(keys.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "asdfgh",
        "qwer asdf",
        "year:1982",
        "-rust",
        "kind:review",
        "the thing 1999",
        "rust 1982",
        "a western in mourning",
        "!?",
        "\ud800"
      })
  void whatNamesNothingHasNoCard(String query) throws IOException {
    assertThat(cards(query)).isEmpty();
  }

  @Test
  void whatIsMeantAsTypedHasTheCardsOfWhatWasTyped() throws IOException {
    assertThat(archive.ask(Question.of("hitchkock", 5).asTyped()).cards()).isEmpty();
  }

  @Test
  void onlyTheFirstPageHasCards() throws IOException {
    var second = new Question("rust", Map.of(), SearchRequest.Sort.RELEVANCE, 1, 5, false);
    assertThat(archive.ask(second).hits()).isNotEmpty();
    assertThat(archive.ask(second).cards()).isEmpty();
  }

  @Test
  void theCardOfAFilmTellsItsMakersItsCertificateAndItsPieces() throws IOException {
    var card = (Card.OfFilm) cards("rust").getFirst();
    assertThat(card.entry())
        .isEqualTo(
            new FilmEntry(
                "rust-2024", "Rust", 2024, List.of("Joel Souza"), List.of(), true, 1, 2, 0));
    assertThat(card.certificate()).isEqualTo("R");
    assertThat(card.reviews())
        .extracting(review -> review.source().file())
        .containsExactly("lantern-and-reel/2025-05-05-rust-2024.html");
  }

  @Test
  void aCardHasItsReviewsThoughNoneIsAmongTheHits() throws IOException {
    var none = (Card.OfFilm) archive.ask(Question.of("rust", 0)).cards().getFirst();
    assertThat(none).isEqualTo(cards("rust").getFirst());
  }

  @Test
  void aFilmThatIsCitedButNeverReviewedHasACardWithoutReviews() throws IOException {
    var card = (Card.OfFilm) cards("the searchers").getFirst();
    assertThat(card.reviews()).isEmpty();
    assertThat(card.certificate()).isNull();
    assertThat(card.entry().directors()).containsExactly("John Ford");
    assertThat(card.entry().reviewed()).isZero();
    assertThat(card.entry().cited()).isEqualTo(1);
  }

  @Test
  void theCardOfADirectorListsTheFilms() throws IOException {
    var card = (Card.OfPerson) cards("director:mason").getFirst();
    assertThat(card.entry())
        .isEqualTo(new PersonEntry("rachel-mason", "Rachel Mason", List.of(), 2, 0, 0, 0, 3));
    assertThat(card.directed())
        .extracting(FilmEntry::label)
        .containsExactlyInAnyOrder(
            "Circus of Books (2019)", "Last Take: Rust and the Story of Halyna (2025)");
  }

  @Test
  void theCardOfACriticCountsWhatHeOrSheWrote() throws IOException {
    PersonEntry critic = ((Card.OfPerson) cards("kate strand").getFirst()).entry();
    assertThat(critic.callings()).containsExactly("critic");
    assertThat(critic.written()).isEqualTo((int) archive.ask(Question.of("by:strand", 0)).total());
  }

  @Test
  void aCardIsTheSameHoweverTheQueryIsSpelled() throws IOException {
    Card card = cards("guillermo del toro").getFirst();
    for (String query : List.of("del toro guillermo", "DEL TORO", "toro", "del torro"))
      assertThat(cards(query)).as(query).containsExactly(card);
  }

  @Test
  void theReviewsOnACardAreOfThatFilmAlone() throws IOException {
    for (Card card : cards("the thing")) {
      var film = (Card.OfFilm) card;
      assertThat(film.reviews()).isNotEmpty();
      for (Review review : film.reviews())
        assertThat(review.films()).anyMatch(each -> each.label().equals(film.entry().label()));
    }
  }

  private static List<Card> cards(String query) throws IOException {
    return archive.ask(Question.of(query, 10)).cards();
  }
}
