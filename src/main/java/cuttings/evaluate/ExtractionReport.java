package cuttings.evaluate;

import cuttings.analysis.Folding;
import cuttings.review.Citation;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well pages were understood, field by field, against a file of truth.
 *
 * <p>A line of truth may hold {@code film, original_title, year, directors, cast, writers, author,
 * authors, date, headline, certificate, runtime, rating, grade, body, body_md, film_mentions,
 * films_cited, people}, and the usual other names of these; what it lacks is not measured, nor are
 * writers, running time and grade where the page does not show them. Names and titles are compared
 * folded, lists as sets.
 */
public final class ExtractionReport {
  private static final String BODY_PRECISION = "body precision";
  private static final String BODY_RECALL = "body recall";

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  /** One page under comparison; a page that gave several reviews is compared as a whole. */
  private record Page(PageTruth truth, List<Review> found) {
    List<String> all(Function<Review, List<String>> values) {
      return found.stream().flatMap(review -> values.apply(review).stream()).distinct().toList();
    }

    /** The value of the first review, or nothing. */
    String first(Function<Review, @Nullable Object> value) {
      return found.stream().findFirst().map(value).map(String::valueOf).orElse("");
    }
  }

  /** Adds one page: what is true of it, and the reviews it gave, if any. */
  public void add(PageTruth truth, List<Review> found) {
    var page = new Page(truth, found);
    film(page);
    people(page);
    imprint(page);
    smallPrint(page);
    body(page);
    values(page, "film_mentions", page.all(review -> titles(review, false)), true);
    values(page, "films_cited", page.all(review -> titles(review, true)), false);
    values(
        page,
        "people",
        page.all(review -> review.people().stream().map(PersonMention::name).toList()),
        false);
  }

  private void film(Page page) {
    String found =
        page.all(r -> r.films().stream().map(Film::title).toList()).stream().findFirst().orElse("");
    List<String> names =
        Stream.of("film", "title", "original_title")
            .flatMap(name -> page.truth.text(name).stream())
            .toList();
    boolean other = names.stream().anyMatch(name -> same(name, found));
    if (!names.isEmpty()) one(page, "film", Optional.of(other ? found : names.getFirst()), found);
    one(page, "year", page.truth.text("year"), page.first(ExtractionReport::year));
    page.truth
        .list("films")
        .ifPresent(films ->
            values(
                page, "films", page.all(r -> r.films().stream().map(Film::title).toList()), false));
  }

  private void people(Page page) {
    set(page, "directors", page.truth.list("directors"), page.all(credits(Role.DIRECTOR)));
    set(page, "cast", page.truth.list("cast"), page.all(credits(Role.CAST)));
    set(
        page,
        "writers",
        page.truth.list("writers").filter(page.truth::showsWriters),
        page.all(credits(Role.WRITER)));
  }

  private void imprint(Page page) {
    List<String> critics = page.all(r -> r.imprint().critics().stream().map(Critic::name).toList());
    one(page, "author", page.truth.text("author"), critics.stream().findFirst().orElse(""));
    set(page, "authors", page.truth.list("authors"), critics);
    String date = page.first(r -> r.imprint().published());
    one(page, "date", page.truth.text("date", "reviewCreated").map(ExtractionReport::day), date);
    one(page, "headline", page.truth.text("headline"), page.first(Review::headline));
  }

  private void smallPrint(Page page) {
    one(
        page,
        "certificate",
        page.truth.text("certificate"),
        page.first(r -> r.particulars().certificate()));
    one(
        page,
        "runtime",
        page.truth
            .text("runtime", "runtime_min", "runtime_minutes")
            .filter(minutes -> page.truth.showsMinutes(Integer.parseInt(minutes))),
        page.first(r -> r.particulars().runtimeMinutes()));
    rating(page);
  }

  /** A number is compared as one, a grade as it is printed. */
  private void rating(Page page) {
    Optional<String> wanted = page.truth.text("rating_value", "rating");
    boolean number = wanted.isPresent() && wanted.get().matches("\\d+(?:\\.\\d+)?");
    if (number)
      one(
          page,
          "rating",
          wanted.map(value -> String.valueOf(Double.parseDouble(value))),
          page.first(
              r -> r.particulars().rating() == null ? null : r.particulars().rating().value()));
    else
      exact(
          page,
          "rating",
          wanted.or(() -> page.truth.text("grade").filter(page.truth::showsVerdict)),
          page.first(
              r -> r.particulars().rating() == null ? null : r.particulars().rating().raw()));
  }

  /** The figures, in the order the fields were first met. */
  public Map<String, Figure> figures() {
    return new LinkedHashMap<>(figures);
  }

  /**
   * The harmonic mean of the mean precision and recall of bodies, as the published benchmark of
   * article extraction takes it; empty where no body was compared.
   */
  public Optional<Double> bodyF1() {
    Figure precision = figures.get(BODY_PRECISION);
    Figure recall = figures.get(BODY_RECALL);
    return precision == null || recall == null
        ? Optional.empty()
        : Optional.of(new TextOverlap(precision.mean(), recall.mean()).f1());
  }

  /** Each value that is not as it should be: file, field, found, wanted. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  private static Function<Review, List<String>> credits(Role role) {
    return review -> review.credited(role);
  }

  private static @Nullable Object year(Review review) {
    return review.films().isEmpty() ? null : review.films().getFirst().year();
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

  private static boolean same(String one, String other) {
    return Folding.words(one).equals(Folding.words(other));
  }

  private void one(Page page, String field, Optional<String> wanted, String found) {
    wanted.ifPresent(value -> score(page, field, same(found, value), found, value));
  }

  private void exact(Page page, String field, Optional<String> wanted, String found) {
    wanted.ifPresent(value -> score(page, field, found.equals(value), found, value));
  }

  private void set(Page page, String field, Optional<List<String>> wanted, List<String> found) {
    wanted
        .filter(names -> !names.isEmpty())
        .ifPresent(names ->
            score(
                page,
                field,
                folded(found).equals(folded(names)),
                found.isEmpty() ? "" : found.toString(),
                names.toString()));
  }

  private void score(Page page, String field, boolean right, String found, String wanted) {
    if (right) figure(field).add(1);
    else if (found.isEmpty()) figure(field).addSilence();
    else figure(field).add(0);
    if (!right) miss(page, field, found, wanted);
  }

  /** Value by value: how many of the true ones were found, and of those found are true. */
  private void values(Page page, String field, List<String> found, boolean recallOnly) {
    Optional<List<String>> truth = page.truth.list(field);
    if (truth.isEmpty()) return;
    Set<String> wanted = folded(truth.get());
    Set<String> had = folded(found);
    for (String each : wanted) figure(field + " recall").add(had.contains(each) ? 1 : 0);
    if (!recallOnly)
      for (String each : had) figure(field + " precision").add(wanted.contains(each) ? 1 : 0);
    if (recallOnly ? !had.containsAll(wanted) : !had.equals(wanted))
      miss(page, field, had.toString(), wanted.toString());
  }

  private void body(Page page) {
    Optional<String> wanted = page.truth.body();
    if (wanted.isEmpty()) return;
    String found =
        page.found.stream().map(review -> review.body().text()).collect(Collectors.joining("\n"));
    TextOverlap overlap = TextOverlap.of(found, wanted.get());
    figure(BODY_PRECISION).add(overlap.precision());
    figure(BODY_RECALL).add(overlap.recall());
    if (overlap.f1() < 0.9)
      miss(
          page,
          "body",
          "precision %.2f, recall %.2f".formatted(overlap.precision(), overlap.recall()),
          "");
  }

  private static Set<String> folded(List<String> texts) {
    return texts.stream().map(Folding::words).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Figure figure(String field) {
    return figures.computeIfAbsent(field, _ -> new Figure());
  }

  private void miss(Page page, String field, String had, String wanted) {
    misses.add("%s\t%s\t%s\t%s".formatted(page.truth.file(), field, had, wanted));
  }
}
