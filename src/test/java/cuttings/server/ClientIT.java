package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.client.ApiClient;
import cuttings.client.ApiException;
import cuttings.client.api.LookupApi;
import cuttings.client.api.SearchApi;
import cuttings.client.model.Card;
import cuttings.client.model.FilmCard;
import cuttings.client.model.FilmCoverage;
import cuttings.client.model.SearchAnswer;
import cuttings.client.model.SuggestionsItemsInner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client that a stock generator makes of the description asks the running service. */
class ClientIT {
  private static SampleServer server;
  private static ApiClient client;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = SampleServer.in(folder);
    client = new ApiClient();
    client.updateBaseUri(server.at("").build().uri().toString());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void itSearches() throws ApiException {
    SearchAnswer answer = search("goodfellas", List.of("Bert Oxley", "Tobias Wren"));
    assertThat(answer.getTotal()).isEqualTo(2);
    assertThat(answer.getItems().getFirst().getId()).isEqualTo("goodfellas-1990-2533fc67");
    assertThat(answer.getItems().getFirst().getReasons()).contains("reviews Goodfellas (1990)");
    assertThat(answer.getFacets().getCritic().getValues().getFirst().getSelected()).isTrue();
    Card card = answer.getCards().getFirst();
    assertThat(card.getActualInstance())
        .isInstanceOfSatisfying(
            FilmCard.class, film -> assertThat(film.getKey()).isEqualTo("goodfellas-1990"));
  }

  private static SearchAnswer search(String text, List<String> critics) throws ApiException {
    return new SearchApi(client)
        .search(
            text, null, null, null, 5, null, null, null, null, critics, null, null, null, null,
            null, null, null);
  }

  @Test
  void itSuggestsAndLooksUpWhatIsSuggested() throws ApiException {
    SuggestionsItemsInner rust = new SearchApi(client).suggest("rust", 1).getItems().getFirst();
    FilmCoverage film = new LookupApi(client).getFilm(rust.getKey(), 3);
    assertThat(film.getLabel()).isEqualTo(rust.getLabel());
    assertThat(film.getParts().getFirst().getItems()).isNotEmpty();
  }

  @Test
  void aProblemIsAnExceptionWithItsStatus() {
    assertThatThrownBy(() -> new LookupApi(client).getFilm("no-such-film", 3))
        .isInstanceOfSatisfying(
            ApiException.class, fault -> assertThat(fault.getCode()).isEqualTo(404));
  }
}
