package cuttings.server;

import cuttings.archive.LiveArchive;
import cuttings.coverage.MissingCoverage;
import cuttings.coverage.SubjectCoverage;
import cuttings.draft.Draft;
import cuttings.draft.DraftView;
import cuttings.json.Json;
import cuttings.review.Review;
import cuttings.view.MissingView;
import cuttings.view.RelatedView;
import cuttings.view.SubjectView;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The JSON API, version 1: what editors ask before they publish. */
final class EditorApi {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String PLAIN_JSON = "application/json";
  private static final String CSV = "text/csv";
  private static final String MARKDOWN = "text/markdown";
  private static final int RELATED = 10;
  private static final int MOST_RELATED = 50;
  private static final int LEAST = 3;
  private static final int MISSING = 25;

  private final LiveArchive archive;
  private final Searches searches;

  EditorApi(LiveArchive archive, Searches searches) {
    this.archive = archive;
    this.searches = searches;
  }

  /** {@code GET /api/v1/reviews/{id}/related}. */
  void related(Context context) throws IOException {
    int limit = Math.min(MOST_RELATED, SearchParameters.number(context, "limit", RELATED));
    Review piece =
        SearchApi.find(archive, context.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("no piece of this id"));
    context
        .contentType(JSON)
        .result(Json.write(RelatedView.of(piece, searches.related(piece, limit))));
  }

  /**
   * {@code GET /api/v1/coverage?film=KEY}, or {@code person=KEY}, or {@code phrase=WORDS}; as
   * {@code format=json}, {@code csv} or {@code markdown}.
   */
  void coverage(Context context) throws IOException {
    String type = type(context);
    SubjectCoverage coverage =
        searches
            .askedLonger(open -> subject(open, context))
            .orElseThrow(() -> new NotFoundResponse("no film or person of this key"));
    context
        .contentType(type + "; charset=utf-8")
        .result(
            switch (type) {
              case CSV -> SubjectView.csv(coverage);
              case MARKDOWN -> SubjectView.markdown(coverage);
              default -> Json.write(SubjectView.json(coverage));
            });
  }

  /** The one asked for, else the one that is taken by preference. */
  private static String type(Context context) {
    Vary.add(context, "Accept");
    return switch (SearchParameters.first(context, "format")) {
      case "" -> Accepted.of(context).among(List.of(PLAIN_JSON, CSV, MARKDOWN)).orElse(PLAIN_JSON);
      case "json" -> PLAIN_JSON;
      case "csv" -> CSV;
      case "markdown" -> MARKDOWN;
      default -> throw new InvalidParameterException("format", "one of json, csv, markdown");
    };
  }

  private static Optional<SubjectCoverage> subject(cuttings.archive.Archive open, Context context)
      throws IOException {
    String film = SearchParameters.first(context, "film");
    String person = SearchParameters.first(context, "person");
    String phrase = SearchParameters.first(context, "phrase").strip();
    long given = List.of(film, person, phrase).stream().filter(text -> !text.isEmpty()).count();
    if (given != 1)
      throw new InvalidParameterException("film", "one of film, person and phrase is needed");
    if (!phrase.isEmpty()) return Optional.of(open.coverage().everything(phrase));
    return film.isEmpty() ? open.everythingOnPerson(person) : open.everythingOnFilm(film);
  }

  /** {@code GET /api/v1/missing}: what is named often and has no piece. */
  void missing(Context context) throws IOException {
    int least = Math.max(1, SearchParameters.number(context, "least", LEAST));
    int limit =
        Math.min(
            SearchParameters.LARGEST_LIMIT, SearchParameters.number(context, "limit", MISSING));
    Map<String, Object> view =
        searches.askedLonger(open -> {
          var missing = new MissingCoverage(open.catalogue(), open.coverage());
          return MissingView.of(missing.films(least, limit), missing.people(least, limit));
        });
    context.contentType(JSON).result(Json.write(view));
  }

  /** {@code POST /api/v1/draft-check}: the draft is the body, its type says how it is written. */
  void check(Context context) throws IOException {
    context.header("Cache-Control", "no-store");
    var report = searches.check(draft(context));
    context.contentType(JSON).result(Json.write(DraftView.of(report)));
  }

  private static Draft draft(Context context) {
    String type = context.contentType() == null ? "" : context.contentType();
    byte[] body = context.bodyAsBytes();
    return switch (type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> Draft.read(body, Draft.Format.HTML);
      case "text/markdown" -> Draft.read(body, Draft.Format.MARKDOWN);
      case "text/plain" -> Draft.read(body, Draft.Format.TEXT);
      case "", "application/octet-stream" -> Draft.read("-", body);
      default ->
          throw new UnsupportedMediaTypeResponse(
              "a draft is text/html, text/markdown or text/plain, not " + type);
    };
  }
}
