package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.LiveArchive;
import cuttings.archive.Question;
import cuttings.json.Json;
import cuttings.json.ReviewView;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;

/** The JSON API, version 1. */
final class SearchApi {
  private static final String JSON = "application/json; charset=utf-8";

  private final LiveArchive archive;
  private final Searches searches;

  SearchApi(LiveArchive archive, Searches searches) {
    this.archive = archive;
    this.searches = searches;
  }

  /** {@code GET /api/v1/search}. */
  void search(Context context) throws IOException {
    Question question = SearchParameters.read(context);
    Answer answer = searches.ask(context, question);
    var view = AnswerView.linked(question, answer);
    new Paging(question.offset(), question.limit(), SearchParameters.WINDOW)
        .put(view, context, answer.total());
    context.contentType(JSON).result(Json.write(view));
  }

  /** {@code GET /api/v1/reviews/{id}}. */
  void review(Context context) throws IOException {
    Review review =
        find(archive, context.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("no piece of this id"));
    context.contentType(JSON).result(Json.write(ReviewView.of(review)));
  }

  /** {@code GET /api/v1/reviews/{id}/explain?q=}: why it has its rank, in the engine's words. */
  void explain(Context context) throws IOException {
    Question question = SearchParameters.read(context);
    Review review =
        find(archive, context.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("no piece of this id"));
    var explanation = searches.explain(question, review.id());
    if (explanation.isEmpty()) throw new NotFoundResponse("the piece does not answer to this");
    context.contentType(JSON).result(Json.write(explanation.get()));
  }

  /** A malformed id names nothing, like an unknown one. */
  static Optional<Review> find(LiveArchive archive, String id) throws IOException {
    if (!id.matches("[\\p{L}\\p{N}-]{1,120}")) return Optional.empty();
    return archive.ask(open -> open.get(new ReviewId(id)));
  }
}
