package cuttings.coverage;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.review.Review;
import cuttings.schema.KnownValues;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import cuttings.search.Clause.AnyOf;
import cuttings.search.Hit;
import cuttings.search.SearchRequest;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one generation of an index has on films and people. */
public final class CoverageReading {
  private static final int REVIEWS_ON_CARD = 5;

  /** As an engine sorts the newest first. */
  private static final Comparator<Review> NEWEST =
      Comparator.comparing(
              (Review review) -> review.imprint().published(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(review -> review.id().value());

  private final Searcher searcher;
  private final Catalogue catalogue;

  public CoverageReading(Searcher searcher, Catalogue catalogue) {
    this.searcher = searcher;
    this.catalogue = catalogue;
  }

  /** The card of a film. */
  public Card.OfFilm card(FilmEntry film) throws IOException {
    return of(film, pieces(has(Part.REVIEWED, film), REVIEWS_ON_CARD));
  }

  /**
   * The card of a film, from pieces already at hand where all of its reviews are among them.
   *
   * @param found any pieces, in any order
   */
  public Card.OfFilm card(FilmEntry film, Collection<Review> found) throws IOException {
    List<Review> reviews =
        found.stream().filter(review -> reviews(review, film)).sorted(NEWEST).toList();
    return reviews.size() < film.reviewed()
        ? card(film)
        : of(film, reviews.stream().limit(REVIEWS_ON_CARD).toList());
  }

  private static boolean reviews(Review review, FilmEntry film) {
    return review.films().stream()
        .map(each -> review.identities().films().get(each.label()))
        .anyMatch(meant -> meant != null && meant.key().equals(film.key()));
  }

  private static Card.OfFilm of(FilmEntry film, List<Review> reviews) {
    String certificate =
        reviews.stream()
            .map(review -> review.particulars().certificate())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new Card.OfFilm(film, certificate, reviews);
  }

  /** The card of a person. */
  public Card.OfPerson card(PersonEntry person) {
    return new Card.OfPerson(person, catalogue.filmsDirectedBy(person));
  }

  /** The newest pieces that name a person in any part but as their critic. */
  public List<Review> naming(PersonEntry person, int limit) throws IOException {
    return pieces(
        new Clause.BestOf(
            Part.OF_PERSON.stream()
                .filter(part -> part != Part.WROTE)
                .<Clause>map(part -> new AnyOf(part.field(), List.of(person.name())))
                .toList()),
        limit);
  }

  /** The newest pieces about a person that review no film: interviews, profiles, news. */
  public List<Review> articlesAbout(PersonEntry person, int limit) throws IOException {
    return pieces(
        new Clause.And(
            List.of(
                new AnyOf(Part.ABOUT_PERSON.field(), List.of(person.name())),
                new AnyOf(ReviewSchema.KIND, List.of("article")))),
        limit);
  }

  private List<Review> pieces(Clause clause, int limit) throws IOException {
    return newest(clause, limit).hits().stream().map(Hit::review).toList();
  }

  /**
   * All pieces on a film.
   *
   * @param limit the most pieces of each chapter
   */
  public Coverage of(FilmEntry film, int limit) throws IOException {
    return new Coverage(card(film), chapters(Part.OF_FILM, part -> has(part, film), limit));
  }

  /**
   * All pieces on a person.
   *
   * @param limit the most pieces of each chapter
   */
  public Coverage of(PersonEntry person, int limit) throws IOException {
    return new Coverage(
        card(person),
        chapters(Part.OF_PERSON, part -> new AnyOf(part.field(), List.of(person.name())), limit));
  }

  /** Everything on a film, as far as an engine lists it. */
  public SubjectCoverage everything(FilmEntry film) throws IOException {
    return SubjectCoverage.of(of(film, SearchRequest.WINDOW));
  }

  /** Everything on a person, as director, player, critic ... and where he or she is named. */
  public SubjectCoverage everything(PersonEntry person) throws IOException {
    return SubjectCoverage.of(of(person, SearchRequest.WINDOW));
  }

  /** Every piece that has the words in this order, those with it in the headline first. */
  public SubjectCoverage everything(String phrase) throws IOException {
    Clause headline = new Clause.Near(ReviewSchema.HEADLINE, phrase, 0);
    Clause text = new Clause.Without(new Clause.Near(ReviewSchema.BODY, phrase, 0), headline);
    var found = new ArrayList<SubjectCoverage.Piece>();
    for (Review piece : pieces(headline, SearchRequest.WINDOW))
      found.add(new SubjectCoverage.Piece("headline", piece));
    for (Review piece : pieces(text, SearchRequest.WINDOW))
      found.add(new SubjectCoverage.Piece("text", piece));
    return new SubjectCoverage("“" + phrase + "”", found);
  }

  /** A film without a key of its own is known by its label, where labels are kept. */
  private static Clause has(Part part, FilmEntry film) {
    if (film.identified()) return new AnyOf(part.field(), List.of(film.key()));
    return switch (part) {
      case REVIEWED -> new AnyOf(ReviewSchema.FILM, List.of(film.label()));
      case CITED -> new AnyOf(ReviewSchema.CITED, List.of(film.label()));
      case ABOUT_FILM, MENTIONED_FILM -> new Clause.None();
      case DIRECTED, ACTED, CREW, WROTE, ABOUT_PERSON, MENTIONED_PERSON ->
          throw new IllegalArgumentException(part + " is no part of a film");
    };
  }

  private List<Coverage.Chapter> chapters(
      List<Part> parts, Function<Part, Clause> having, int limit) throws IOException {
    var chapters = new ArrayList<Coverage.Chapter>();
    var weightier = new ArrayList<Clause>();
    for (Part part : parts) {
      Clause clause = having.apply(part);
      chapters.add(
          chapter(
              part,
              weightier.isEmpty()
                  ? clause
                  : new Clause.Without(clause, new Clause.BestOf(weightier)),
              limit));
      weightier.add(clause);
    }
    return chapters;
  }

  private Coverage.Chapter chapter(Part part, Clause clause, int limit) throws IOException {
    SearchResults found = newest(clause, limit);
    List<Review> pieces = found.hits().stream().map(Hit::review).toList();
    return new Coverage.Chapter(
        part,
        found.total(),
        pieces,
        found.total() == pieces.size() ? years(pieces) : years(clause));
  }

  private static SortedMap<Integer, Long> years(List<Review> pieces) {
    return pieces.stream()
        .map(review -> review.imprint().published())
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.counting()));
  }

  /** Counted year by year, without reading a piece. */
  private SortedMap<Integer, Long> years(Clause clause) throws IOException {
    List<Integer> published =
        catalogue.headlines().stream()
            .map(KnownValues.Headline::day)
            .filter(Objects::nonNull)
            .map(LocalDate::getYear)
            .distinct()
            .toList();
    var years = new TreeMap<Integer, Long>();
    for (int year : published) {
      long total = searcher.glimpse(request(new Clause.And(List.of(clause, of(year))), 1)).total();
      if (total > 0) years.put(year, total);
    }
    return years;
  }

  private static Clause of(int year) {
    return new Clause.Between(
        ReviewSchema.PUBLISHED,
        LocalDate.of(year, 1, 1).toEpochDay(),
        LocalDate.of(year, 12, 31).toEpochDay());
  }

  private SearchResults newest(Clause clause, int limit) throws IOException {
    return searcher.search(request(clause, limit));
  }

  private static SearchRequest request(Clause clause, int limit) {
    return new SearchRequest(
        clause, List.of(), Map.of(), SearchRequest.Sort.NEWEST, 0, limit, List.of(), null);
  }
}
