package cuttings.archive;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Coverage;
import cuttings.coverage.CoverageReading;
import cuttings.coverage.SubjectCoverage;
import cuttings.editorial.Editorial;
import cuttings.editorial.Pin;
import cuttings.related.RelatedPiece;
import cuttings.related.RelatedReading;
import cuttings.review.PageKey;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import cuttings.search.Explanation;
import cuttings.search.Generation;
import cuttings.search.Hit;
import cuttings.search.ReviewIndex;
import cuttings.search.SearchRequest;
import cuttings.search.Searcher;
import cuttings.suggest.Suggestion;
import cuttings.suggest.Suggestions;
import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One generation of an index with its catalogue, open for people's questions; safe for many
 * threads.
 */
public final class Archive implements Closeable {
  /** The facets counted for every answer. */
  public static final List<Field> FACETS =
      List.of(
          ReviewSchema.FILM,
          ReviewSchema.DIRECTOR,
          ReviewSchema.PERSON,
          ReviewSchema.CRITIC,
          ReviewSchema.YEAR,
          ReviewSchema.DECADE,
          ReviewSchema.CERTIFICATE,
          ReviewSchema.RATING_BAND,
          ReviewSchema.KIND,
          ReviewSchema.PLATFORM,
          ReviewSchema.PUBLICATION);

  private static final int MOST_NOTICES = 1000;
  private static final int WARM_QUESTIONS = 8;

  private final Searcher searcher;
  private final Catalogue catalogue;
  private final Suggestions suggestions;

  private Archive(Searcher searcher, Catalogue catalogue) {
    this.searcher = searcher;
    this.catalogue = catalogue;
    this.suggestions = Suggestions.of(catalogue);
  }

  /** Opens the generation that serves now. */
  public static Archive open(ReviewIndex index) throws IOException {
    Searcher searcher = index.searcher();
    return new Archive(searcher, Catalogue.of(searcher));
  }

  /**
   * Asks what people will ask, so that what is read once is read before they come: the columns of
   * the facets, the dictionaries, the pages of the index.
   */
  public void warm() throws IOException {
    ask(Question.of("", 1));
    for (FilmEntry film : catalogue.films().stream().limit(WARM_QUESTIONS).toList())
      ask(Question.of(film.label(), 1));
    suggest("a", 1);
  }

  public Generation generation() {
    return searcher.generation();
  }

  public Optional<Review> get(ReviewId id) throws IOException {
    return searcher.get(id);
  }

  /**
   * The pieces of a page: one, or the notices of a page that holds several.
   *
   * @param name the page's file, address or id, with {@code #2} for the second notice
   */
  public List<Review> pieces(String name) throws IOException {
    var page = new Clause.AnyOf(ReviewSchema.PAGE_KEY, List.of(PageKey.of(name)));
    return searcher.search(SearchRequest.best(page, MOST_NOTICES)).hits().stream()
        .map(Hit::review)
        .sorted(Comparator.comparingInt(piece -> piece.source().part()))
        .toList();
  }

  /** Answers a question; any text is answered, none is refused. */
  public Answer ask(Question question) throws IOException {
    return ask(question, Editorial.NONE);
  }

  /** Answers a question as editors want it: with their synonyms, pins and hidden pages. */
  public Answer ask(Question question, Editorial editorial) throws IOException {
    return new Answering(searcher, catalogue, editorial, question).answer();
  }

  /** The pins that name no film and no person here, for telling an editor. */
  public List<Pin> idlePins(Editorial editorial) {
    return editorial.allPins().stream()
        .filter(pin ->
            switch (pin) {
              case Pin.Film(var label, _) -> catalogue.filmsLabelled(label).isEmpty();
              case Pin.Person(var name, _) -> catalogue.peopleCalled(name).isEmpty();
            })
        .toList();
  }

  /** What the rank of one piece for a question is made of, as the engine tells it. */
  public Optional<Explanation> explain(Question question, Editorial editorial, ReviewId id)
      throws IOException {
    return new Answering(searcher, catalogue, editorial, question).explain(id);
  }

  /** What a text that is being typed may become; {@code limit} as in {@link Suggestions}. */
  public List<Suggestion> suggest(String typed, int limit) {
    return suggestions.of(typed, limit);
  }

  /** All that the archive has on the film of a key. */
  public Optional<Coverage> film(String key, int limit) throws IOException {
    Optional<FilmEntry> film = catalogue.film(key);
    return film.isEmpty() ? Optional.empty() : Optional.of(coverage().of(film.get(), limit));
  }

  /** All that the archive has on the person of a key. */
  public Optional<Coverage> person(String key, int limit) throws IOException {
    Optional<PersonEntry> person = catalogue.person(key);
    return person.isEmpty() ? Optional.empty() : Optional.of(coverage().of(person.get(), limit));
  }

  /** What is related to a piece of the archive or to a draft, but for what editors bar. */
  public List<RelatedPiece> related(Review piece, int limit, Editorial editorial)
      throws IOException {
    return new RelatedReading(searcher, catalogue)
        .of(piece, limit, editorial.notOfferedAsRelated());
  }

  /** Every piece on the film of a key, for export. */
  public Optional<SubjectCoverage> everythingOnFilm(String key) throws IOException {
    Optional<FilmEntry> film = catalogue.film(key);
    return film.isEmpty() ? Optional.empty() : Optional.of(coverage().everything(film.get()));
  }

  /** Every piece on the person of a key, for export. */
  public Optional<SubjectCoverage> everythingOnPerson(String key) throws IOException {
    Optional<PersonEntry> person = catalogue.person(key);
    return person.isEmpty() ? Optional.empty() : Optional.of(coverage().everything(person.get()));
  }

  /** What the archive has on films and people, piece by piece. */
  public CoverageReading coverage() {
    return new CoverageReading(searcher, catalogue);
  }

  /** The films and people that the archive knows. */
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
