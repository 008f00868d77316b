package cuttings.view;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Card;
import cuttings.coverage.Coverage;
import cuttings.coverage.Coverage.Chapter;
import cuttings.coverage.Part;
import cuttings.json.Json;
import cuttings.review.Review;
import cuttings.suggest.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape in which cards, coverage and suggestions are given to other programs. */
class ViewsTest {
  private static final FilmEntry KES =
      new FilmEntry(
          "kes-1969", "Kes", 1969, List.of("Ken Loach"), List.of("Kestrel"), true, 1, 4, 2);
  private static final FilmEntry UNDATED =
      new FilmEntry("rain", "Rain", null, List.of(), List.of(), false, 0, 1, 0);
  private static final PersonEntry LOACH =
      new PersonEntry("ken-loach", "Ken Loach", List.of("Kenneth Loach"), 3, 1, 2, 0, 5);
  private static final Review PIECE = review("kes").film("Kes", 1969).build();

  @Test
  void theCardOfAFilmHasAllThatIsKnown() {
    assertThat(Json.write(CardView.of(new Card.OfFilm(KES, "PG", List.of()))))
        .isEqualTo(
            """
            {"kind":"film","key":"kes-1969","label":"Kes (1969)","title":"Kes","year":1969,\
            "directors":["Ken Loach"],"other_titles":["Kestrel"],"certificate":"PG",\
            "reviewed_in":1,"cited_in":4,"mentioned_in":2,"reviews":[]}\
            """);
  }

  @Test
  void whatIsNotKnownOfAFilmIsLeftOut() {
    assertThat(Json.write(CardView.of(new Card.OfFilm(UNDATED, null, List.of()))))
        .isEqualTo(
            """
            {"kind":"film","key":"rain","label":"Rain","title":"Rain",\
            "reviewed_in":0,"cited_in":1,"mentioned_in":0,"reviews":[]}\
            """);
  }

  @Test
  void theCardOfAPersonListsTheFilmsDirected() {
    assertThat(Json.write(CardView.of(new Card.OfPerson(LOACH, List.of(KES)))))
        .isEqualTo(
            """
            {"kind":"person","key":"ken-loach","label":"Ken Loach","name":"Ken Loach",\
            "other_names":["Kenneth Loach"],"callings":["director","actor"],"directed_in":3,\
            "acted_in":1,"crew_in":2,"wrote":0,"named_in":5,\
            "films_directed":[{"key":"kes-1969","label":"Kes (1969)"}]}\
            """);
  }

  @Test
  void coverageIsACardAndItsParts() throws Exception {
    var coverage =
        new Coverage(
            new Card.OfFilm(KES, null, List.of(PIECE)),
            List.of(
                new Chapter(Part.REVIEWED, 7, List.of(PIECE)),
                new Chapter(Part.MENTIONED_FILM, 0, List.of())));
    JsonNode view = Json.readTree(Json.write(CoverageView.of(coverage)));
    assertThat(view.at("/key").asText()).isEqualTo("kes-1969");
    assertThat(view.at("/reviews/0/id").asText()).isEqualTo("kes");
    assertThat(view.at("/parts")).hasSize(2);
    assertThat(view.at("/parts/0/part").asText()).isEqualTo("reviewed");
    assertThat(view.at("/parts/0/total").asInt()).isEqualTo(7);
    assertThat(view.at("/parts/0/items/0/id").asText()).isEqualTo("kes");
    assertThat(view.at("/parts/1/part").asText()).isEqualTo("mentioned");
    assertThat(view.at("/parts/1/items")).isEmpty();
  }

  @Test
  void suggestionsKeepTheirOrderAndLeaveOutAnEmptyDetail() {
    var suggestions =
        List.of(
            new Suggestion(
                Suggestion.Kind.FILM,
                Suggestion.Match.BEGINNING,
                "kes-1969",
                "Kes (1969)",
                "directed by Ken Loach",
                7),
            new Suggestion(
                Suggestion.Kind.HEADLINE, Suggestion.Match.NEARLY, "p1", "Kes at dusk", "", 1));
    assertThat(Json.write(SuggestionView.of("ke", suggestions)))
        .isEqualTo(
            """
            {"query":"ke","items":[{"kind":"film","label":"Kes (1969)",\
            "detail":"directed by Ken Loach","key":"kes-1969","pieces":7,"match":"beginning"},\
            {"kind":"headline","label":"Kes at dusk","key":"p1","pieces":1,"match":"nearly"}]}\
            """);
  }
}
