package cuttings.archive;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Card;
import cuttings.coverage.CoverageReading;
import cuttings.query.ParsedQuery;
import cuttings.query.Query;
import cuttings.query.QueryParser;
import cuttings.ranking.Ranking;
import cuttings.ranking.Ranking.Reading;
import cuttings.ranking.Rung;
import cuttings.review.Review;
import cuttings.search.Hit;
import cuttings.search.SearchRequest;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from one question to its answer. */
final class Answering {
  private static final int FAR_MORE = 5;
  private static final int MOST_ALTERNATIVES = 3;

  /** In so few pieces a name may be a slip. */
  private static final int FAINT = 2;

  private final Searcher searcher;
  private final Catalogue catalogue;
  private final Question question;
  private final List<String> notices = new ArrayList<>();
  private final List<String> alternatives = new ArrayList<>();

  Answering(Searcher searcher, Catalogue catalogue, Question question) {
    this.searcher = searcher;
    this.catalogue = catalogue;
    this.question = question;
  }

  Answer answer() throws IOException {
    long start = System.nanoTime();
    ParsedQuery parsed = QueryParser.parse(question.text());
    notices.addAll(parsed.notices());
    Found found = find(parsed.query());
    List<Review> reviews = found.results().hits().stream().map(Hit::review).toList();
    List<Card> cards = question.offset() == 0 ? cards(found.query(), reviews) : List.of();
    return new Answer(
        found.query(),
        found.corrected(),
        alternatives,
        cards,
        notices,
        found.results().total(),
        hits(found),
        found.results().facets(),
        searcher.generation(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private static List<Answer.Hit> hits(Found found) {
    String asked = QueryWords.all(found.query());
    return found.results().hits().stream()
        .map(hit ->
            new Answer.Hit(
                hit.review(),
                hit.score(),
                Reasons.of(hit.review(), hit.matched(), asked),
                hit.passages()))
        .toList();
  }

  private List<Card> cards(Query query, List<Review> reviews) throws IOException {
    var coverage = new CoverageReading(searcher, catalogue);
    var cards = new ArrayList<Card>();
    for (Entry entry : new Subjects(catalogue).of(query))
      cards.add(
          switch (entry) {
            case FilmEntry film -> coverage.card(film, reviews);
            case PersonEntry person -> coverage.card(person);
          });
    return cards;
  }

  private record Found(Query query, @Nullable String corrected, SearchResults results) {}

  /** As typed; else corrected, where that names a film or a person; else with words left out. */
  private Found find(Query query) throws IOException {
    SearchResults typed = search(query, Reading.WRITTEN);
    Optional<String> plain = QueryWords.plain(query);
    if (question.literal() || plain.isEmpty()) return new Found(query, null, typed);
    List<String> best = best(query, typed);
    if (named(best)) {
      if (best.stream().map(Rung::valueOf).min(Comparator.naturalOrder()).orElseThrow()
          == Rung.FILM_OF_OTHER_YEAR)
        new Contradictions(catalogue).year(plain.get()).ifPresent(notices::add);
      if (faint(best) && typed.total() <= FAINT) betterKnown(query, plain.get(), typed);
      return new Found(query, null, typed);
    }
    if (best.contains(Rung.PHRASE.name())) return new Found(query, null, typed);
    for (String correction : catalogue.corrections(plain.get())) {
      Query corrected = QueryWords.replaced(query, correction);
      if (!named(best(corrected))) continue;
      SearchResults results = search(corrected, Reading.WRITTEN);
      if (isWord(plain.get(), typed) && results.total() < FAR_MORE * typed.total()) {
        suggest(corrected);
        continue;
      }
      return new Found(corrected, corrected.toString(), results);
    }
    for (String alternative : catalogue.alternatives(plain.get()))
      suggest(QueryWords.replaced(query, alternative));
    return loosened(query, plain.get(), typed);
  }

  private void suggest(Query query) {
    String text = query.toString();
    if (alternatives.size() < MOST_ALTERNATIVES && !alternatives.contains(text))
      alternatives.add(text);
  }

  /** A name that one piece or two mention may be a slip that was printed: "Seth Rogan". */
  private void betterKnown(Query query, String plain, SearchResults typed) throws IOException {
    for (String correction : catalogue.corrections(plain)) {
      Query corrected = QueryWords.replaced(query, correction);
      if (named(best(corrected))
          && search(corrected, Reading.WRITTEN).total() >= FAR_MORE * typed.total())
        suggest(corrected);
    }
  }

  private static boolean faint(List<String> matched) {
    return matched.stream().map(Rung::valueOf).allMatch(rung -> rung.compareTo(Rung.ABOUT) >= 0);
  }

  private Found loosened(Query query, String plain, SearchResults typed) throws IOException {
    SearchResults forms = search(query, Reading.FORMS);
    new Contradictions(catalogue)
        .of(plain, forms.hits().stream().map(Hit::review).toList())
        .ifPresent(notices::add);
    if (forms.total() > 0) return unnamed(query, plain, typed, forms);
    SearchResults nearly = search(query, Reading.NEARLY);
    if (nearly.total() > 0)
      notices.add("No page has these words as they are typed; these have words spelt nearly so.");
    if (nearly.total() > 0 || !plain.contains(" ")) return new Found(query, null, nearly);
    SearchResults some = search(query, Reading.SOME);
    if (some.total() > 0) notices.add("No page has all of these words; these have some of them.");
    return new Found(query, null, some);
  }

  /** Several words that only stand somewhere on a page are no name, which must be said. */
  private Found unnamed(Query query, String plain, SearchResults typed, SearchResults forms) {
    if (typed.total() == 0)
      notices.add(
          "No page has “%s” as it is typed; these have other forms of it.".formatted(plain));
    else if (plain.contains(" ") && notices.isEmpty())
      notices.add(
          "No film or person here is called “%s”; these pages have the words.".formatted(plain));
    return new Found(query, null, forms);
  }

  /**
   * Whether one word stands in some text as typed: then it is a word, or a slip that was printed,
   * and only a name that far more pages know replaces it.
   */
  private static boolean isWord(String plain, SearchResults typed) {
    return !plain.contains(" ") && typed.total() > 0;
  }

  /** The rungs of the best page. */
  private List<String> best(Query query, SearchResults results) throws IOException {
    if (results.total() == 0) return List.of();
    boolean first =
        question.offset() == 0
            && !results.hits().isEmpty()
            && question.sort() == SearchRequest.Sort.RELEVANCE;
    return first ? results.hits().getFirst().matched() : best(query);
  }

  private List<String> best(Query query) throws IOException {
    var request =
        new SearchRequest(
            Ranking.of(query, Reading.WRITTEN, catalogue),
            Archive.filters(question),
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

  private SearchResults search(Query query, Reading reading) throws IOException {
    String words = QueryWords.all(query);
    boolean browsing =
        query instanceof Query.Everything && question.sort() == SearchRequest.Sort.RELEVANCE;
    return searcher.search(
        new SearchRequest(
            Ranking.of(query, reading, catalogue),
            Archive.filters(question),
            browsing ? SearchRequest.Sort.NEWEST : question.sort(),
            question.offset(),
            question.limit(),
            Archive.FACETS,
            words.isBlank() ? null : words));
  }
}
