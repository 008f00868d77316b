package cuttings.server;

import cuttings.archive.LiveArchive;
import cuttings.archive.Question;
import cuttings.review.Review;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The pages for readers, complete without JavaScript. */
final class Pages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String STYLE = resource("style.css");

  private final LiveArchive archive;
  private final Searches searches;

  Pages(LiveArchive archive, Searches searches) {
    this.archive = archive;
    this.searches = searches;
  }

  /** {@code GET /}: the search box, and the answer where there is a question. */
  void search(Context context) throws IOException {
    Question question = SearchParameters.read(context);
    context.contentType(HTML).result(SearchPage.of(context, question, searches.ask(question)));
  }

  /** {@code GET /reviews/{id}}: what is known of a piece. */
  void review(Context context) throws IOException {
    Optional<Review> review = SearchApi.find(archive, context.pathParam("id"));
    if (review.isEmpty()) notFound(context.status(404));
    else context.contentType(HTML).result(ReviewPage.of(review.get()));
  }

  void style(Context context) {
    context
        .contentType("text/css; charset=utf-8")
        .header("Cache-Control", "public, max-age=3600")
        .result(STYLE);
  }

  static void notFound(Context context) {
    context
        .contentType(HTML)
        .result(
            PageFrame.of(
                "Not found",
                "",
                "<p class=\"none\">There is no such page. The search box above knows every piece in the archive.</p>"));
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
