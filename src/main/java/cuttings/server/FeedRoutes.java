package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.Question;
import cuttings.feeds.FeedFormat;
import cuttings.feeds.SearchFeed;
import cuttings.search.SearchRequest.Sort;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;

/** Feeds of any search: the parameters are those of the page of results. */
final class FeedRoutes {
  private final Searches searches;
  private final PublicAddress address;

  FeedRoutes(Searches searches, PublicAddress address) {
    this.searches = searches;
    this.address = address;
  }

  void addTo(RoutesConfig routes) {
    for (FeedFormat format : FeedFormat.values()) {
      routes.get(format.path(), context -> feed(context, format));
      routes.options(format.path(), ApiRoutes::canBeRead);
    }
  }

  private void feed(Context context, FeedFormat format) throws IOException {
    Question question = question(context);
    Answer answer = searches.follow(context, question);
    context.header("X-Robots-Tag", "noindex");
    context
        .contentType(format.type() + "; charset=utf-8")
        .result(format.write(SearchFeed.of(question, answer, address.of(context), format)));
  }

  /** The newest; a feed has no second page. */
  private static Question question(Context context) {
    Question asked = SearchParameters.read(context);
    boolean limited = !SearchParameters.first(context, "limit").isEmpty();
    return new Question(
        asked.text(),
        asked.chosen(),
        Sort.NEWEST,
        0,
        limited ? asked.limit() : SearchFeed.USUAL,
        asked.literal(),
        false);
  }
}
