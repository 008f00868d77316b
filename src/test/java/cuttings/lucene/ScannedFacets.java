package cuttings.lucene;

import static java.util.Comparator.comparing;

import cuttings.review.Review;
import cuttings.schema.Field;
import cuttings.search.Choice;
import cuttings.search.FacetCounts;
import cuttings.search.FacetCounts.Count;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What facets say of reviews, read off the reviews themselves. */
final class ScannedFacets {
  private ScannedFacets() {}

  /** Whether a review keeps to all that is chosen. */
  static boolean chosen(Map<Field, List<Choice>> chosen, Review review) {
    return chosen.entrySet().stream()
        .allMatch(entry ->
            entry.getValue().stream().anyMatch(choice -> has(entry.getKey(), choice, review)));
  }

  private static boolean has(Field field, Choice choice, Review review) {
    Set<?> values = Set.copyOf(ScannedClauses.values(field, review));
    return switch (choice) {
      case Choice.Value(var label) ->
          values.stream().anyMatch(value -> value.toString().equals(label));
      case Choice.Span(var low, var high) ->
          values.stream()
              .mapToLong(value -> ((Number) value).longValue())
              .anyMatch(value -> low <= value && value <= high);
      case Choice.Missing() -> values.isEmpty();
    };
  }

  /**
   * The counts of one field.
   *
   * @param matching all that matches but for what is chosen
   */
  static FacetCounts counts(Field field, Map<Field, List<Choice>> chosen, List<Review> matching) {
    var others = new HashMap<>(chosen);
    others.remove(field);
    List<Review> counted = matching.stream().filter(review -> chosen(others, review)).toList();
    List<Choice> own = chosen.getOrDefault(field, List.of());
    var counts = new ArrayList<Count>();
    for (Choice choice : own)
      counts.add(new Count(choice.label(), holding(field, choice, counted), true));
    List<Count> unchosen =
        counted.stream()
            .flatMap(review -> Set.copyOf(ScannedClauses.values(field, review)).stream())
            .map(Object::toString)
            .distinct()
            .map(Choice.Value::new)
            .filter(value -> !own.contains(value))
            .map(value -> new Count(value.label(), holding(field, value, counted), false))
            .sorted(order(field))
            .toList();
    unchosen.stream().limit(FacetCounts.MOST).forEach(counts::add);
    long other = unchosen.stream().skip(FacetCounts.MOST).mapToLong(Count::hits).sum();
    return new FacetCounts(field, counts, holding(field, new Choice.Missing(), counted), other);
  }

  private static long holding(Field field, Choice choice, List<Review> reviews) {
    return reviews.stream().filter(review -> has(field, choice, review)).count();
  }

  private static Comparator<Count> order(Field field) {
    Comparator<String> values =
        field.type() instanceof Field.Type.Whole
            ? Comparator.comparingLong(Long::parseLong)
            : comparing(value -> value.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    return Comparator.comparingLong(Count::hits).reversed().thenComparing(Count::value, values);
  }
}
