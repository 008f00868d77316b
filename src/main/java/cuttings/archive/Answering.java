package cuttings.archive;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Card;
import cuttings.coverage.CoverageReading;
import cuttings.editorial.Editorial;
import cuttings.query.ParsedQuery;
import cuttings.query.Query;
import cuttings.query.QueryParser;
import cuttings.ranking.Ranking;
import cuttings.ranking.Ranking.Reading;
import cuttings.ranking.Rung;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.Explanation;
import cuttings.search.Glimpse;
import cuttings.search.Hit;
import cuttings.search.SearchRequest;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import cuttings.search.Sighting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from one question to its answer. */
final class Answering {
  private static final int FAR_MORE = 5;
  private static final int MOST_ALTERNATIVES = 3;

  /** With more pages than these that have the words nobody is asked what may be meant. */
  private static final int FEW = 20;

  /** In so few pieces a name may be a slip. */
  private static final int FAINT = 2;

  private final Searcher searcher;
  private final Catalogue catalogue;
  private final EditorsWishes wishes;
  private final Question question;
  private final StageTimes times = new StageTimes();
  private final List<String> notices = new ArrayList<>();
  private final List<String> alternatives = new ArrayList<>();

  Answering(Searcher searcher, Catalogue catalogue, Editorial editorial, Question question) {
    this.searcher = searcher;
    this.catalogue = catalogue;
    this.wishes = new EditorsWishes(editorial, catalogue);
    this.question = question;
  }

  Answer answer() throws IOException {
    Query asked = times.in(Stage.UNDERSTANDING, this::understood);
    Found found = find(asked);
    List<Review> reviews = found.results().hits().stream().map(Hit::review).toList();
    List<Entry> named = times.in(Stage.CARDS, () -> new Subjects(catalogue).of(found.query()));
    List<Card> cards =
        question.offset() == 0 ? times.in(Stage.CARDS, () -> cards(named, reviews)) : List.of();
    List<Answer.Hit> hits = times.in(Stage.REASONS, () -> hits(found, named));
    return new Answer(
        found.query(),
        found.corrected(),
        alternatives,
        cards,
        notices,
        found.results().total(),
        hits,
        found.results().facets(),
        searcher.generation(),
        times.all(),
        times.each());
  }

  private Query understood() {
    ParsedQuery parsed = QueryParser.parse(question.text());
    notices.addAll(parsed.notices());
    Query asked = question.literal() ? parsed.query() : wishes.read(parsed.query());
    readings(asked);
    return asked;
  }

  /** Of the reading that answers; empty where the piece is not among the hits. */
  Optional<Explanation> explain(ReviewId id) throws IOException {
    Query asked = wishes.read(QueryParser.parse(question.text()).query());
    Found found = find(asked);
    for (Reading reading : Reading.values()) {
      var explained = searcher.explain(request(found.query(), reading).clause(), id);
      if (explained.isPresent()) return explained;
    }
    return Optional.empty();
  }

  private void readings(Query query) {
    switch (query) {
      case Query.Either(var queries) -> {
        for (Query reading : queries.subList(1, queries.size()))
          notices.add("“%s” is also read as “%s”.".formatted(query, reading));
      }
      case Query.And(var queries) -> queries.forEach(this::readings);
      case Query.Words _,
          Query.Everything _,
          Query.Phrase _,
          Query.In _,
          Query.Years _,
          Query.Not _ -> {}
    }
  }

  private static List<Answer.Hit> hits(Found found, List<Entry> named) {
    String asked = QueryWords.all(found.query());
    return found.results().hits().stream()
        .map(hit ->
            new Answer.Hit(
                hit.review(),
                hit.score(),
                Reasons.of(hit.review(), hit.matched(), asked),
                new Highlights(hit.review(), named).of(hit.passages())))
        .toList();
  }

  private List<Card> cards(List<Entry> named, List<Review> reviews) throws IOException {
    var coverage = new CoverageReading(searcher, catalogue);
    var cards = new ArrayList<Card>();
    for (Entry entry : named)
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
    Optional<String> plain = QueryWords.plain(query);
    if (question.literal() || plain.isEmpty()) return found(query, Reading.WRITTEN);
    Sighting written = look(query, Reading.WRITTEN);
    Glimpse typed = written.glimpse();
    Optional<Rung> best = Rung.of(typed.score());
    if (best.isPresent() && answers(best.get())) {
      if (best.get() == Rung.FILM_OF_OTHER_YEAR)
        new Contradictions(catalogue).year(plain.get()).ifPresent(notices::add);
      if (faint(best.get()) && typed.total() <= FAINT) betterKnown(query, plain.get(), typed);
      return read(query, null, written);
    }
    Optional<Found> corrected = corrected(query, plain.get(), typed);
    if (corrected.isPresent()) return corrected.get();
    if (typed.total() <= FEW)
      for (String alternative :
          times.in(Stage.CORRECTING, () -> catalogue.alternatives(plain.get())))
        suggest(QueryWords.replaced(query, alternative));
    return loosened(query, plain.get(), typed);
  }

  /** Whether a page on this rung shows that the text names something, or holds it as a phrase. */
  private static boolean answers(Rung best) {
    return best.named() || best == Rung.PHRASE;
  }

  private static boolean named(Glimpse glimpse) {
    return Rung.of(glimpse.score()).filter(Rung::named).isPresent();
  }

  private Found found(Query query, Reading reading) throws IOException {
    return new Found(
        query, null, times.in(Stage.READING, () -> searcher.search(request(query, reading))));
  }

  private Found read(Query query, @Nullable String corrected, Sighting seen) throws IOException {
    return new Found(query, corrected, times.in(Stage.READING, () -> seen.rest().read()));
  }

  private List<String> corrections(String plain) throws IOException {
    return times.in(Stage.CORRECTING, () -> catalogue.corrections(plain));
  }

  /** The first correction that names something; where a word is printed, far more pages must. */
  private Optional<Found> corrected(Query query, String plain, Glimpse typed) throws IOException {
    boolean word = isWord(plain, typed);
    if (word && FAR_MORE * typed.total() > searcher.generation().reviews()) return Optional.empty();
    for (String correction : corrections(plain)) {
      Query corrected = QueryWords.replaced(query, correction);
      Sighting found = look(corrected, Reading.WRITTEN);
      if (!named(found.glimpse())) continue;
      if (!word || found.glimpse().total() >= FAR_MORE * typed.total())
        return Optional.of(read(corrected, corrected.toString(), found));
      suggest(corrected);
    }
    return Optional.empty();
  }

  private void suggest(Query query) {
    String text = query.toString();
    if (alternatives.size() < MOST_ALTERNATIVES && !alternatives.contains(text))
      alternatives.add(text);
  }

  /** A name that one piece or two mention may be a slip that was printed: "Seth Rogan". */
  private void betterKnown(Query query, String plain, Glimpse typed) throws IOException {
    for (String correction : corrections(plain)) {
      Query corrected = QueryWords.replaced(query, correction);
      Glimpse found =
          times.in(Stage.LOOKING, () -> searcher.glimpse(request(corrected, Reading.WRITTEN)));
      if (named(found) && found.total() >= FAR_MORE * typed.total()) suggest(corrected);
    }
  }

  private static boolean faint(Rung best) {
    return best.compareTo(Rung.ABOUT) >= 0;
  }

  private Found loosened(Query query, String plain, Glimpse typed) throws IOException {
    // that it names nothing, and is no phrase, was seen already
    boolean lone = query instanceof Query.Words;
    Found forms = found(query, lone ? Reading.FORMS_IN_TEXT : Reading.FORMS);
    new Contradictions(catalogue)
        .of(plain, forms.results().hits().stream().map(Hit::review).toList())
        .ifPresent(notices::add);
    if (forms.results().total() > 0) return unnamed(plain, typed, forms);
    Found nearly = found(query, Reading.NEARLY);
    if (nearly.results().total() > 0)
      notices.add("No page has these words as they are typed; these have words spelt nearly so.");
    if (nearly.results().total() > 0 || !plain.contains(" ")) return nearly;
    Found some = found(query, Reading.SOME);
    if (some.results().total() > 0)
      notices.add("No page has all of these words; these have some of them.");
    return some;
  }

  /** Several words that only stand somewhere on a page are no name, which must be said. */
  private Found unnamed(String plain, Glimpse typed, Found forms) {
    if (typed.total() == 0)
      notices.add(
          "No page has “%s” as it is typed; these have other forms of it.".formatted(plain));
    else if (plain.contains(" ") && notices.isEmpty())
      notices.add(
          "No film or person here is called “%s”; these pages have the words.".formatted(plain));
    return forms;
  }

  /**
   * Whether one word stands in some text as typed: then it is a word, or a slip that was printed,
   * and only a name that far more pages know replaces it.
   */
  private static boolean isWord(String plain, Glimpse typed) {
    return !plain.contains(" ") && typed.total() > 0;
  }

  private Sighting look(Query query, Reading reading) throws IOException {
    return times.in(Stage.LOOKING, () -> searcher.look(request(query, reading)));
  }

  private SearchRequest request(Query query, Reading reading) {
    String words = QueryWords.all(query);
    boolean browsing =
        query instanceof Query.Everything && question.sort() == SearchRequest.Sort.RELEVANCE;
    return new SearchRequest(
        wishes.applied(Ranking.of(query, reading, catalogue), QueryWords.plain(query)),
        List.of(),
        Choices.of(question.chosen()),
        browsing ? SearchRequest.Sort.NEWEST : question.sort(),
        question.offset(),
        question.limit(),
        question.counts() ? Archive.FACETS : List.of(),
        words.isBlank() ? null : words);
  }
}
