package cuttings.server;

import static cuttings.server.Html.escape;

import cuttings.review.Citation;
import cuttings.review.Credit;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of one piece, with a link to where it was printed. */
final class ReviewPage {
  private ReviewPage() {}

  static String of(Review review) {
    var main = new StringBuilder("<article class=\"piece\">\n");
    main.append(
        "<h1>%s</h1>%n<p class=\"imprint\">%s</p>%n"
            .formatted(escape(review.headline()), SearchPage.imprint(review)));
    if (review.source().url() != null)
      main.append(
          "<p><a class=\"original\" href=\"%s\">Read it where it was printed</a></p>%n"
              .formatted(escape(review.source().url().toString())));
    main.append("<dl>\n");
    facts(review)
        .forEach((name, value) -> main.append("<dt>%s</dt><dd>%s</dd>%n".formatted(name, value)));
    main.append(
        "</dl>\n<blockquote>%s</blockquote>%n</article>".formatted(escape(review.body().lead())));
    return PageFrame.of(review.headline(), "", main.toString());
  }

  private static Map<String, String> facts(Review review) {
    var facts = new LinkedHashMap<String, String>();
    for (var film : review.films())
      facts.put("Film reviewed", search("reviewed", film.title(), film.label()));
    review.credits().stream()
        .collect(
            Collectors.groupingBy(
                Credit::role,
                LinkedHashMap::new,
                Collectors.mapping(Credit::name, Collectors.toList())))
        .forEach((role, names) -> facts.put(capital(role.label()), people(names)));
    var particulars = review.particulars();
    if (particulars.certificate() != null)
      facts.put("Certificate", escape(particulars.certificate()));
    if (particulars.runtimeMinutes() != null)
      facts.put("Running time", particulars.runtimeMinutes() + " minutes");
    if (particulars.release() != null) facts.put("Release", escape(particulars.release().text()));
    String cited =
        review.cited().stream()
            .map(Citation::film)
            .map(film -> search("mentions", film.title(), film.label()))
            .collect(Collectors.joining("; "));
    if (!cited.isEmpty()) facts.put("Films it speaks of", cited);
    if (!review.people().isEmpty())
      facts.put(
          "People it names", people(review.people().stream().map(PersonMention::name).toList()));
    return facts;
  }

  private static String people(List<String> names) {
    return names.stream().map(name -> search(null, name, name)).collect(Collectors.joining(", "));
  }

  private static String search(
      @org.jspecify.annotations.Nullable String scope, String value, String label) {
    String query = scope == null ? value : scope + ":\"" + value.replace("\"", "") + "\"";
    return "<a href=\"/?q=%s\">%s</a>"
        .formatted(URLEncoder.encode(query, StandardCharsets.UTF_8), escape(label));
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
