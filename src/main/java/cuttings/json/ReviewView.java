package cuttings.json;

import cuttings.review.Citation;
import cuttings.review.Citation.Strength;
import cuttings.review.Credit;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import cuttings.review.Span;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A review as the command line and the API show it: the public field names, without what is empty.
 */
public final class ReviewView {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private ReviewView() {}

  /** All that was understood of a page. */
  public static Map<String, Object> of(Review review) {
    var view = summary(review);
    var all = new ReviewView();
    all.fields.putAll(view);
    all.put("credits", review.credits().stream().map(ReviewView::credit).toList());
    all.put("runtime_minutes", review.particulars().runtimeMinutes());
    all.put("release", review.particulars().release());
    all.put("films_cited", citations(review, Strength.CITED));
    all.put("films_mentioned", citations(review, Strength.MENTIONED));
    all.put("also_called", review.alsoCalled());
    all.put("people_mentioned", review.people().stream().map(PersonMention::name).toList());
    all.put("surname_mentions_resolved", resolved(review, false));
    all.put("given_name_mentions_resolved", resolved(review, true));
    all.put("film_keys", filmKeys(review));
    all.put("established_names", establishedNames(review));
    all.put("tags", review.imprint().tags());
    all.put("language", review.imprint().language());
    Instant seen = review.source().firstSeen();
    all.put("first_seen", seen == null ? null : seen.toString());
    all.put("body", review.body().text());
    return all.fields;
  }

  /** What a list of hits shows of a review. */
  public static Map<String, Object> summary(Review review) {
    var view = new ReviewView();
    view.put("id", review.id().value());
    view.put("file", review.source().file());
    view.put("part", review.source().part() == 0 ? null : review.source().part());
    view.put("url", webAddress(review.source().url()));
    view.put("kind", review.kind().name().toLowerCase(Locale.ROOT));
    view.put("publication", review.imprint().publication());
    view.put("headline", review.headline());
    view.put("films_reviewed", review.films().stream().map(ReviewView::film).toList());
    view.put("certificate", review.particulars().certificate());
    view.put("rating", review.particulars().rating());
    view.put("critics", review.imprint().critics());
    view.put("published", review.imprint().published());
    view.put("modified", review.imprint().modified());
    return view.fields;
  }

  /** Others make links of it, so it is one of the web or none. */
  private static @Nullable String webAddress(@Nullable URI url) {
    String scheme = url == null || url.getScheme() == null ? "" : url.getScheme();
    return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http")
        ? String.valueOf(url)
        : null;
  }

  private static Map<String, Object> film(Film film) {
    var view = new ReviewView();
    view.put("title", film.title());
    view.put("year", film.year());
    view.put("directors", film.directors());
    view.put("other_titles", film.otherTitles());
    return view.fields;
  }

  private static Map<String, Object> credit(Credit credit) {
    return Map.of("name", credit.name(), "role", credit.role().label());
  }

  private static List<Map<String, Object>> citations(Review review, Strength strength) {
    var views = new ArrayList<Map<String, Object>>();
    for (Citation citation : review.cited()) {
      if (citation.strength() != strength) continue;
      var view = new ReviewView();
      view.fields.putAll(film(citation.film()));
      view.put("directors_from", citation.directorsFrom());
      views.add(view.fields);
    }
    return views;
  }

  /** Films by label, as the piece names them, and the keys that the whole archive has for them. */
  private static Map<String, String> filmKeys(Review review) {
    var keys = new TreeMap<String, String>();
    review.identities().films().forEach((label, film) -> keys.put(label, film.key()));
    return keys;
  }

  /** Names that the whole archive spells otherwise. */
  private static Map<String, String> establishedNames(Review review) {
    var names = new TreeMap<String, String>();
    review
        .identities()
        .people()
        .forEach((name, person) -> {
          if (!person.name().equals(name)) names.put(name, person.name());
        });
    return names;
  }

  /** Partial names and the full names they stand for. */
  private static Map<String, String> resolved(Review review, boolean given) {
    var resolved = new LinkedHashMap<String, String>();
    for (PersonMention person : review.people())
      for (Span span : person.spans()) {
        boolean first = person.name().startsWith(span.text() + " ");
        if (!span.text().contains(" ") && person.name().contains(" ") && first == given)
          resolved.put(span.text(), person.name());
      }
    return resolved;
  }

  private void put(String name, @Nullable Object value) {
    boolean empty =
        value == null
            || (value instanceof List<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    if (!empty) fields.put(name, value);
  }
}
