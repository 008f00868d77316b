package cuttings.server;

import static cuttings.server.Html.escape;

import cuttings.archive.Answer;
import cuttings.archive.Question;
import cuttings.review.Film;
import cuttings.review.Review;
import cuttings.search.Passage;
import io.javalin.http.Context;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer as a page; all of its state is in its address. */
final class SearchPage {
  private SearchPage() {}

  static String of(Context context, Question question, Answer answer) {
    boolean browsing = question.text().isBlank() && question.chosen().isEmpty();
    String title = question.text().isBlank() ? "Everything printed" : question.text();
    var main = new StringBuilder();
    notices(context, question, answer, main);
    main.append("<div class=\"columns\">\n<section class=\"hits\" aria-label=\"Results\">\n");
    if (browsing) main.append("<h1>Latest in the archive</h1>\n");
    else
      main.append("<p class=\"total\" role=\"status\">%s</p>%n".formatted(total(answer.total())));
    for (Answer.Hit hit : answer.hits()) hit(hit, main);
    pager(context, question, answer, main);
    main.append("</section>\n");
    FacetLists.append(context, answer.facets(), main);
    main.append("</div>");
    return PageFrame.of(title, question.text(), main.toString());
  }

  private static String total(long total) {
    if (total == 0) return "Nothing found.";
    return total == 1 ? "One piece" : "%,d pieces".formatted(total);
  }

  private static void notices(
      Context context, Question question, Answer answer, StringBuilder main) {
    if (answer.corrected() != null)
      main.append(
          "<p class=\"notice\">Showing results for <b>%s</b>. <a href=\"%s\">Search instead for “%s”</a></p>%n"
              .formatted(
                  escape(answer.corrected()),
                  escape(Paging.with(context, "literal", "true")),
                  escape(question.text())));
    for (String notice : answer.notices())
      main.append("<p class=\"notice\">%s</p>%n".formatted(escape(notice)));
  }

  private static void hit(Answer.Hit hit, StringBuilder main) {
    Review review = hit.review();
    main.append(
        "<article>\n<h2><a href=\"/reviews/%s\">%s</a></h2>%n"
            .formatted(review.id(), escape(review.headline())));
    String films = review.films().stream().map(SearchPage::film).collect(Collectors.joining("; "));
    if (!films.isEmpty()) main.append("<p class=\"film\">%s</p>%n".formatted(films));
    main.append("<p class=\"imprint\">%s</p>%n".formatted(imprint(review)));
    if (!hit.reasons().isEmpty())
      main.append("<p class=\"why\">%s</p>%n".formatted(escape(String.join("; ", hit.reasons()))));
    for (Passage passage : hit.passages())
      main.append("<p class=\"passage\">%s</p>%n".formatted(Html.marked(passage)));
    main.append("</article>\n");
  }

  private static String film(Film film) {
    String directors = String.join(", ", film.directors());
    String by = directors.isEmpty() ? "" : ", directed by " + directors;
    return "<cite>%s</cite>%s%s"
        .formatted(
            escape(film.title()), film.year() == null ? "" : " (" + film.year() + ")", escape(by));
  }

  static String imprint(Review review) {
    var parts = new java.util.ArrayList<String>();
    for (var critic : review.imprint().critics()) parts.add("by " + critic.name());
    if (review.imprint().publication() != null) parts.add(review.imprint().publication());
    if (review.imprint().published() != null) parts.add(review.imprint().published().toString());
    if (review.kind() != Review.Kind.REVIEW) parts.add("article");
    if (review.particulars().rating() != null) parts.add(review.particulars().rating().raw());
    return escape(String.join(" · ", parts));
  }

  private static void pager(Context context, Question question, Answer answer, StringBuilder main) {
    Map<String, String> links = Paging.links(context, question, answer);
    if (!links.containsKey("next") && !links.containsKey("prev")) return;
    main.append("<nav class=\"pager\" aria-label=\"Pages\">");
    if (links.containsKey("prev"))
      main.append(
          "<a rel=\"prev\" href=\"%s\">Earlier results</a> ".formatted(escape(links.get("prev"))));
    if (links.containsKey("next"))
      main.append(
          "<a rel=\"next\" href=\"%s\">More results</a>".formatted(escape(links.get("next"))));
    main.append("</nav>\n");
  }
}
