package cuttings.server;

import cuttings.archive.LiveArchive;
import cuttings.coverage.Coverage;
import cuttings.json.Json;
import cuttings.pages.Address;
import cuttings.suggest.Suggestion;
import cuttings.view.CoverageView;
import cuttings.view.SuggestionView;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The JSON API, version 1: suggestions, films and people. */
final class LookupApi {
  private static final String JSON = "application/json; charset=utf-8";
  private static final int SUGGESTIONS = 8;
  private static final int MOST_SUGGESTIONS = 20;
  private static final int PIECES = 20;

  private final LiveArchive archive;

  LookupApi(LiveArchive archive) {
    this.archive = archive;
  }

  /** {@code GET /api/v1/suggest?q=}. */
  void suggest(Context context) throws IOException {
    String typed = SearchParameters.first(context, "q");
    int limit = Math.min(MOST_SUGGESTIONS, SearchParameters.number(context, "limit", SUGGESTIONS));
    var suggestions = archive.ask(open -> open.suggest(typed, limit));
    context.contentType(JSON).result(Json.write(SuggestionView.of(typed, suggestions)));
  }

  /**
   * {@code GET /suggest?q=}, as browsers ask: the text, then titles, descriptions and addresses.
   *
   * @param site the address of the service, without a path
   */
  void suggest(Context context, String site) throws IOException {
    String typed = SearchParameters.first(context, "q");
    List<Suggestion> suggestions = archive.ask(open -> open.suggest(typed, SUGGESTIONS));
    var view =
        List.of(
            typed,
            suggestions.stream().map(Suggestion::label).toList(),
            suggestions.stream().map(Suggestion::detail).toList(),
            suggestions.stream().map(suggestion -> site + address(suggestion)).toList());
    context.contentType("application/x-suggestions+json; charset=utf-8").result(Json.write(view));
  }

  private static Address address(Suggestion suggestion) {
    return switch (suggestion.kind()) {
      case FILM -> Address.ofFilm(suggestion.key());
      case PERSON, CRITIC -> Address.ofPerson(suggestion.key());
      case HEADLINE -> Address.ofReview(suggestion.key());
    };
  }

  /** {@code GET /api/v1/films/{key}}. */
  void film(Context context) throws IOException {
    int limit = limit(context);
    String key = context.pathParam("key");
    send(context, archive.ask(open -> open.film(key, limit)), "film");
  }

  /** {@code GET /api/v1/people/{key}}. */
  void person(Context context) throws IOException {
    int limit = limit(context);
    String key = context.pathParam("key");
    send(context, archive.ask(open -> open.person(key, limit)), "person");
  }

  private static int limit(Context context) {
    return Math.min(
        SearchParameters.LARGEST_LIMIT, SearchParameters.number(context, "limit", PIECES));
  }

  private static void send(Context context, Optional<Coverage> coverage, String what) {
    if (coverage.isEmpty()) throw new NotFoundResponse("no " + what + " of this key");
    context.contentType(JSON).result(Json.write(CoverageView.of(coverage.get())));
  }
}
