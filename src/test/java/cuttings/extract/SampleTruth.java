package cuttings.extract;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.json.Json;
import cuttings.review.Citation;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import cuttings.review.Rating;
import cuttings.review.Review;
import cuttings.review.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the sample archive shows a reader, beside what was understood of it, both as plain
 * values by field name. A field the page does not show is absent from the first.
 */
record SampleTruth(String file, Map<String, Set<String>> shown, Map<String, Set<String>> read) {

  static SampleTruth of(JsonNode truth, Extraction extraction) {
    var read =
        switch (extraction) {
          case Extraction.Extracted(var reviews) -> read(reviews.getFirst());
          case Extraction.Rejected _ -> Map.of("kind", Set.of("rejected"));
        };
    return new SampleTruth(truth.get("file").asText(), shown(truth), read);
  }

  private static Map<String, Set<String>> shown(JsonNode truth) {
    String kind = truth.get("kind").asText();
    if (kind.equals("rejected")) return Map.of("kind", Set.of(kind));
    var shown = new LinkedHashMap<String, Set<String>>();
    for (String field :
        List.of(
            "kind",
            "film",
            "year",
            "headline",
            "author",
            "position",
            "date",
            "certificate",
            "runtime",
            "rating")) {
      String value = truth.path(field).asText("");
      if (truth.hasNonNull(field))
        shown.put(field, Set.of(field.equals("rating") ? verdict(value) : value));
    }
    for (String field : List.of("directors", "cast", "people", "films_cited")) {
      if (!truth.hasNonNull(field)) continue;
      var values = new TreeSet<String>();
      for (JsonNode each : truth.get(field))
        values.add(each.isTextual() ? each.asText() : cited(each));
      shown.put(field, values);
    }
    return shown;
  }

  private static Map<String, Set<String>> read(Review review) {
    var read = new LinkedHashMap<String, Set<String>>();
    List<Film> films = review.films();
    List<Critic> critics = review.imprint().critics();
    read.put("kind", one(review.kind().name().toLowerCase(Locale.ROOT)));
    read.put("film", one(films.isEmpty() ? null : films.getFirst().title()));
    read.put("year", one(films.isEmpty() ? null : films.getFirst().year()));
    read.put("headline", one(review.headline()));
    read.put("author", one(critics.isEmpty() ? null : critics.getFirst().name()));
    read.put("position", one(critics.isEmpty() ? null : critics.getFirst().position()));
    read.put("date", one(review.imprint().published()));
    read.put("certificate", one(review.particulars().certificate()));
    read.put("runtime", one(review.particulars().runtimeMinutes()));
    read.put("rating", one(verdict(review.particulars().rating())));
    read.put("directors", Set.copyOf(review.credited(Role.DIRECTOR)));
    read.put("cast", Set.copyOf(review.credited(Role.CAST)));
    read.put("people", all(review.people().stream().map(PersonMention::name).toList()));
    read.put(
        "films_cited",
        all(
            review.cited().stream()
                .filter(citation -> citation.strength() == Citation.Strength.CITED)
                .map(citation -> citation.film().label() + citation.film().directors())
                .toList()));
    return read;
  }

  private static String cited(JsonNode film) {
    var directors = new ArrayList<String>();
    for (JsonNode each : film.path("directors")) directors.add(each.asText());
    Integer year = film.hasNonNull("year") ? film.get("year").asInt() : null;
    return new Film(film.get("title").asText(), year, directors).label() + directors;
  }

  /** A grade as it stands, anything else as the number a reader makes of it. */
  private static String verdict(String printed) {
    if (printed.matches("[A-F][+-]?")) return printed;
    double half = printed.contains("½") ? 0.5 : 0;
    if (printed.startsWith("★")) return String.valueOf(printed.replace("½", "").length() + half);
    return String.valueOf(Double.parseDouble(printed.replaceFirst("[½/ ].*", "")) + half);
  }

  private static @Nullable String verdict(@Nullable Rating rating) {
    if (rating == null) return null;
    return rating.raw().matches("[A-F][+-]?") ? rating.raw() : String.valueOf(rating.value());
  }

  private static Set<String> one(@Nullable Object value) {
    return value == null ? Set.of() : Set.of(value.toString());
  }

  private static Set<String> all(List<String> values) {
    return new TreeSet<>(values);
  }

  static JsonNode line(String json) {
    try {
      return Json.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
