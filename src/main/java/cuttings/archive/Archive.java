package cuttings.archive;

import cuttings.catalogue.Catalogue;
import cuttings.query.ParsedQuery;
import cuttings.query.Query;
import cuttings.query.QueryParser;
import cuttings.ranking.Ranking;
import cuttings.ranking.Ranking.Reading;
import cuttings.ranking.Rung;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import cuttings.search.Generation;
import cuttings.search.ReviewIndex;
import cuttings.search.SearchRequest;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One generation of an index with its catalogue, open for people's questions; safe for many
 * threads.
 */
public final class Archive implements Closeable {
  /** The facets counted for every answer. */
  public static final List<Field> FACETS =
      List.of(
          ReviewSchema.FILM,
          ReviewSchema.PERSON,
          ReviewSchema.CRITIC,
          ReviewSchema.YEAR,
          ReviewSchema.CERTIFICATE);

  private static final int FAR_MORE = 5;

  private final Searcher searcher;
  private final Catalogue catalogue;

  private Archive(Searcher searcher, Catalogue catalogue) {
    this.searcher = searcher;
    this.catalogue = catalogue;
  }

  /** Opens the generation that serves now. */
  public static Archive open(ReviewIndex index) throws IOException {
    Searcher searcher = index.searcher();
    return new Archive(searcher, Catalogue.of(searcher));
  }

  public Generation generation() {
    return searcher.generation();
  }

  public Optional<Review> get(ReviewId id) throws IOException {
    return searcher.get(id);
  }

  /** Answers a question; any text is answered, none is refused. */
  public Answer ask(Question question) throws IOException {
    long start = System.nanoTime();
    ParsedQuery parsed = QueryParser.parse(question.text());
    var notices = new ArrayList<>(parsed.notices());
    Found found = find(parsed.query(), question, notices);
    var hits = new ArrayList<Answer.Hit>();
    String asked = words(found.query());
    for (var hit : found.results().hits())
      hits.add(
          new Answer.Hit(
              hit.review(),
              hit.score(),
              Reasons.of(hit.review(), hit.matched(), asked),
              hit.passages()));
    return new Answer(
        found.query(),
        found.corrected(),
        notices,
        found.results().total(),
        hits,
        found.results().facets(),
        generation(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private record Found(Query query, @Nullable String corrected, SearchResults results) {}

  /** As typed; else corrected, where that names a film or a person; else with words left out. */
  private Found find(Query query, Question question, List<String> notices) throws IOException {
    SearchResults typed = search(query, Reading.WRITTEN, question);
    Optional<String> plain = plainWords(query);
    if (question.literal() || plain.isEmpty() || names(query, question, typed))
      return new Found(query, null, typed);
    for (String correction : catalogue.corrections(plain.get())) {
      Query corrected = withWords(query, correction);
      if (!named(best(corrected, question))) continue;
      SearchResults results = search(corrected, Reading.WRITTEN, question);
      if (isWord(plain.get(), typed) && results.total() < FAR_MORE * typed.total()) continue;
      return new Found(corrected, corrected.toString(), results);
    }
    SearchResults forms = search(query, Reading.FORMS, question);
    if (forms.total() > 0) return new Found(query, null, forms);
    SearchResults nearly = search(query, Reading.NEARLY, question);
    if (nearly.total() > 0)
      notices.add("No page has these words as they are typed; these have words spelt nearly so.");
    if (nearly.total() > 0 || !plain.get().contains(" ")) return new Found(query, null, nearly);
    SearchResults some = search(query, Reading.SOME, question);
    if (some.total() > 0) notices.add("No page has all of these words; these have some of them.");
    return new Found(query, null, some);
  }

  /**
   * Whether one word stands in some text as typed: then it is a word, or a slip that was printed,
   * and only a name that far more pages know replaces it.
   */
  private static boolean isWord(String plain, SearchResults typed) {
    return !plain.contains(" ") && typed.total() > 0;
  }

  /** Whether the best page shows that the text names something, or holds it as a phrase. */
  private boolean names(Query query, Question question, SearchResults typed) throws IOException {
    if (typed.total() == 0) return false;
    List<String> best =
        question.offset() == 0
                && !typed.hits().isEmpty()
                && question.sort() == SearchRequest.Sort.RELEVANCE
            ? typed.hits().getFirst().matched()
            : best(query, question);
    return named(best) || best.contains(Rung.PHRASE.name());
  }

  private List<String> best(Query query, Question question) throws IOException {
    var request =
        new SearchRequest(
            Ranking.of(query, Reading.WRITTEN, catalogue),
            filters(question),
            SearchRequest.Sort.RELEVANCE,
            0,
            1,
            List.of(),
            null);
    var hits = searcher.search(request).hits();
    return hits.isEmpty() ? List.of() : hits.getFirst().matched();
  }

  private static boolean named(List<String> matched) {
    return matched.stream().map(Rung::valueOf).anyMatch(Rung::named);
  }

  private SearchResults search(Query query, Reading reading, Question question) throws IOException {
    String words = words(query);
    boolean browsing =
        query instanceof Query.Everything && question.sort() == SearchRequest.Sort.RELEVANCE;
    return searcher.search(
        new SearchRequest(
            Ranking.of(query, reading, catalogue),
            filters(question),
            browsing ? SearchRequest.Sort.NEWEST : question.sort(),
            question.offset(),
            question.limit(),
            FACETS,
            words.isBlank() ? null : words));
  }

  private static List<Clause> filters(Question question) {
    var filters = new ArrayList<Clause>();
    for (Map.Entry<Field, List<String>> chosen : question.chosen().entrySet())
      filters.add(filter(chosen.getKey(), chosen.getValue()));
    return filters;
  }

  private static Clause filter(Field field, List<String> values) {
    return switch (field.type()) {
      case Field.Type.Keyword _ -> new Clause.AnyOf(field, values);
      case Field.Type.Whole _ ->
          new Clause.BestOf(values.stream().map(value -> range(field, value)).toList());
      case Field.Type.Text _, Field.Type.Fraction _ ->
          throw new IllegalArgumentException(field + " cannot be chosen");
    };
  }

  /** {@code 2019} or {@code 2019..2025}. */
  private static Clause range(Field field, String value) {
    if (!value.matches("\\d{1,9}(?:\\.\\.\\d{1,9})?"))
      throw new IllegalArgumentException(
          "%s is a number or a span such as 2019..2025, not “%s”".formatted(field, value));
    String[] ends = value.split("\\.\\.");
    return new Clause.Between(
        field, Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
  }

  /** The plain words of a query, if it has any: what may be misspelt. */
  private static Optional<String> plainWords(Query query) {
    return switch (query) {
      case Query.Words(var text) -> Optional.of(text);
      case Query.And(var queries) ->
          queries.stream().map(Archive::plainWords).flatMap(Optional::stream).findFirst();
      case Query.Everything(), Query.Phrase _, Query.In _, Query.Years _, Query.Not _ ->
          Optional.empty();
    };
  }

  private static Query withWords(Query query, String text) {
    return switch (query) {
      case Query.Words _ -> new Query.Words(text);
      case Query.And(var queries) ->
          new Query.And(queries.stream().map(each -> withWords(each, text)).toList());
      case Query.Everything(), Query.Phrase _, Query.In _, Query.Years _, Query.Not _ -> query;
    };
  }

  /** All that a page is asked to hold, as plain words: for marking and for reasons. */
  private static String words(Query query) {
    return switch (query) {
      case Query.Words(var text) -> text;
      case Query.Phrase(var text) -> text;
      case Query.In(var scope, var value) -> labels(scope) ? "" : value;
      case Query.And(var queries) ->
          queries.stream()
              .map(Archive::words)
              .filter(w -> !w.isEmpty())
              .collect(Collectors.joining(" "));
      case Query.Everything(), Query.Years _, Query.Not _ -> "";
    };
  }

  private static boolean labels(Query.Scope scope) {
    return switch (scope) {
      case CERTIFICATE, KIND, PUBLICATION, TAG, BY -> true;
      case REVIEWED, MENTIONS, DIRECTED_BY, WITH -> false;
    };
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
