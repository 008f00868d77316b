package cuttings.evaluate;

import cuttings.analysis.Folding;
import cuttings.review.Citation;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How well pages were understood, field by field, against a file of truth.
 *
 * <p>A line of truth may hold {@code film, year, directors, cast, writers, author, authors, date,
 * headline, certificate, runtime, body, film_mentions, films_cited, people}; what it lacks is not
 * measured. Names and titles are compared folded, lists as sets.
 */
public final class ExtractionReport {
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  /** A measured field: the mean of its scores and the number of pages, or of values, it is over. */
  public static final class Figure {
    private double sum;
    private int count;

    public double mean() {
      return count == 0 ? 0 : sum / count;
    }

    public int count() {
      return count;
    }

    private void add(double score) {
      sum += score;
      count++;
    }
  }

  /** Adds one page: what is true of it, and what was understood, if anything was. */
  public void add(Map<String, ?> truth, @Nullable Review found) {
    String file = String.valueOf(truth.get("file"));
    one(
        file,
        "film",
        truth,
        found,
        r -> r.films().stream().map(Film::title).findFirst().orElse(""),
        Folding::words);
    one(file, "year", truth, found, r -> year(r), Function.identity());
    set(file, "directors", truth, found, r -> r.credited(Role.DIRECTOR));
    set(file, "cast", truth, found, r -> r.credited(Role.CAST));
    set(file, "writers", truth, found, r -> r.credited(Role.WRITER));
    one(
        file,
        "author",
        truth,
        found,
        r -> r.imprint().critics().stream().map(Critic::name).findFirst().orElse(""),
        Folding::words);
    set(
        file,
        "authors",
        truth,
        found,
        r -> r.imprint().critics().stream().map(Critic::name).toList());
    one(
        file,
        "date",
        truth,
        found,
        r -> String.valueOf(r.imprint().published()),
        ExtractionReport::day);
    one(file, "headline", truth, found, Review::headline, Folding::words);
    one(
        file,
        "certificate",
        truth,
        found,
        r -> String.valueOf(r.particulars().certificate()),
        Folding::words);
    one(
        file,
        "runtime",
        truth,
        found,
        r -> String.valueOf(r.particulars().runtimeMinutes()),
        Function.identity());
    body(file, truth, found);
    values(file, "film_mentions", truth, found, r -> titles(r, false), true);
    values(file, "films_cited", truth, found, r -> titles(r, true), false);
    values(
        file,
        "people",
        truth,
        found,
        r -> r.people().stream().map(PersonMention::name).toList(),
        false);
  }

  /** The figures, in the order the fields were first met. */
  public Map<String, Figure> figures() {
    return new LinkedHashMap<>(figures);
  }

  /** Each value that is not as it should be: file, field, found, wanted. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  private static String year(Review review) {
    return review.films().stream().map(Film::year).findFirst().map(String::valueOf).orElse("");
  }

  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }

  private static List<String> titles(Review review, boolean citedOnly) {
    return review.cited().stream()
        .filter(citation -> !citedOnly || citation.strength() == Citation.Strength.CITED)
        .map(citation -> citation.film().title())
        .toList();
  }

  private void one(
      String file,
      String field,
      Map<String, ?> truth,
      @Nullable Review found,
      Function<Review, String> value,
      Function<String, String> plain) {
    Object wanted = truth.get(field);
    if (wanted == null || wanted.toString().isBlank()) return;
    String had = found == null ? "" : value.apply(found);
    boolean same = plain.apply(had).equals(plain.apply(wanted.toString()));
    score(field, same ? 1 : 0);
    if (!same) miss(file, field, had, wanted);
  }

  private void set(
      String file,
      String field,
      Map<String, ?> truth,
      @Nullable Review found,
      Function<Review, List<String>> value) {
    List<String> wanted = texts(truth.get(field));
    if (wanted.isEmpty()) return;
    List<String> had = found == null ? List.of() : value.apply(found);
    boolean same = folded(had).equals(folded(wanted));
    score(field, same ? 1 : 0);
    if (!same) miss(file, field, had, wanted);
  }

  /** Value by value: how many of the true ones were found, and of those found are true. */
  private void values(
      String file,
      String field,
      Map<String, ?> truth,
      @Nullable Review found,
      Function<Review, List<String>> value,
      boolean recallOnly) {
    if (!(truth.get(field) instanceof Collection<?>)) return;
    Set<String> wanted = folded(texts(truth.get(field)));
    Set<String> had = folded(found == null ? List.of() : value.apply(found));
    for (String each : wanted) score(field + " recall", had.contains(each) ? 1 : 0);
    if (!recallOnly)
      for (String each : had) score(field + " precision", wanted.contains(each) ? 1 : 0);
    if (recallOnly ? !had.containsAll(wanted) : !had.equals(wanted)) miss(file, field, had, wanted);
  }

  private void body(String file, Map<String, ?> truth, @Nullable Review found) {
    if (!(truth.get("body") instanceof String wanted)) return;
    TextOverlap overlap = TextOverlap.of(found == null ? "" : found.body().text(), wanted);
    score("body precision", overlap.precision());
    score("body recall", overlap.recall());
    score("body F1", overlap.f1());
    if (overlap.f1() < 0.9)
      miss(
          file,
          "body",
          "precision %.2f, recall %.2f".formatted(overlap.precision(), overlap.recall()),
          "");
  }

  private static List<String> texts(@Nullable Object value) {
    if (!(value instanceof Collection<?> values)) return List.of();
    return values.stream()
        .map(each -> each instanceof Map<?, ?> film ? film.get("title") : each)
        .filter(each -> each != null)
        .map(String::valueOf)
        .toList();
  }

  private static Set<String> folded(List<String> texts) {
    return texts.stream().map(Folding::words).collect(Collectors.toSet());
  }

  private void score(String field, double score) {
    figures.computeIfAbsent(field, _ -> new Figure()).add(score);
  }

  private void miss(String file, String field, Object had, Object wanted) {
    misses.add("%s\t%s\t%s\t%s".formatted(file, field, had, wanted));
  }
}
