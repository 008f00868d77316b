package cuttings.draft;

import cuttings.analysis.Folding;
import cuttings.archive.Archive;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.CoverageReading;
import cuttings.coverage.Part;
import cuttings.coverage.PieceParts;
import cuttings.extract.PlacedText.Place;
import cuttings.review.Citation;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import cuttings.review.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What one piece of a draft names, and where links to the archive belong in it. */
final class NoticeCheck {
  private static final int MOST_ARTICLES = 3;

  private final Archive archive;
  private final CoverageReading coverage;
  private final Review piece;
  private final DraftPlaces places;
  private final ExistingLinks existing;
  private final Predicate<Review> own;
  private final FilmReviews filmReviews;

  /**
   * @param own which pieces of the archive are the draft itself, as it was published before
   */
  NoticeCheck(
      Archive archive,
      Review piece,
      DraftPlaces places,
      ExistingLinks existing,
      Predicate<Review> own,
      FilmReviews filmReviews) {
    this.filmReviews = filmReviews;
    this.archive = archive;
    this.coverage = archive.coverage();
    this.piece = piece;
    this.places = places;
    this.existing = existing;
    this.own = own;
  }

  /** The films it reviews, then those it cites, in the order of the text. */
  List<Found.Film> films() throws IOException {
    var films = new LinkedHashMap<String, Found.Film>();
    for (Film film : piece.films()) put(films, film, Part.REVIEWED, List.of());
    for (Citation citation : piece.cited())
      put(
          films,
          citation.film(),
          citation.strength() == Citation.Strength.CITED ? Part.CITED : Part.MENTIONED_FILM,
          citation.spans());
    return List.copyOf(films.values());
  }

  private void put(Map<String, Found.Film> films, Film film, Part part, List<Span> spans)
      throws IOException {
    FilmIdentity known = piece.identities().films().get(film.label());
    String key = known == null ? film.label() : known.key();
    if (films.containsKey(key)) return;
    FilmEntry entry = known == null ? null : archive.catalogue().film(key).orElse(null);
    List<Review> reviews =
        entry == null ? List.of() : filmReviews.of(entry).stream().filter(own.negate()).toList();
    films.put(
        key,
        new Found.Film(
            film.label(),
            part,
            places.first(spans).orElse(null),
            entry,
            reviews,
            reviews.stream().anyMatch(existing::leadTo)));
  }

  /** Those who made the film reviewed, then those it names, in the order of the text. */
  List<Found.Person> people() throws IOException {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (PersonMention person : piece.people())
      spans.put(piece.established(person.name()), person.spans());
    var people = new ArrayList<Found.Person>();
    for (Map.Entry<String, Part> person : PieceParts.of(piece).people().entrySet())
      if (person.getValue() != Part.WROTE)
        people.add(
            person(
                person.getKey(),
                person.getValue(),
                spans.getOrDefault(person.getKey(), List.of())));
    return people;
  }

  private Found.Person person(String name, Part part, List<Span> spans) throws IOException {
    Optional<PersonEntry> entry = archive.catalogue().personNamed(name);
    List<Review> articles =
        entry.isEmpty()
            ? List.of()
            : coverage.articlesAbout(entry.get(), MOST_ARTICLES).stream()
                .filter(own.negate())
                .filter(article -> heads(article, name))
                .toList();
    return new Found.Person(
        name,
        part,
        places.first(spans).orElse(null),
        entry.orElse(null),
        articles,
        articles.stream().anyMatch(existing::leadTo));
  }

  /** Whether a person is the matter of an article: named in its headline. */
  private static boolean heads(Review article, String name) {
    return Folding.words(article.headline()).contains(Folding.words(name));
  }

  /** A link at the first mention of each film reviewed, and of each person written about. */
  List<LinkSuggestion> links(List<Found.Film> films, List<Found.Person> people) {
    var links = new ArrayList<LinkSuggestion>();
    var marks = new TitleMarks(piece);
    for (Citation citation : piece.cited()) {
      FilmIdentity known = piece.identities().films().get(citation.film().label());
      if (known == null) continue;
      films.stream()
          .filter(film -> film.entry() != null && film.entry().key().equals(known.key()))
          .filter(film -> film.part() != Part.REVIEWED)
          .findFirst()
          .flatMap(film -> link(film, marks.ofFilm(citation)))
          .ifPresent(links::add);
    }
    for (PersonMention mention : piece.people())
      people.stream()
          .filter(person -> person.label().equals(piece.established(mention.name())))
          .findFirst()
          .flatMap(person -> link(person, mention.spans()))
          .ifPresent(links::add);
    return links;
  }

  private Optional<LinkSuggestion> link(Found found, List<Span> spans) {
    return switch (found) {
      case Found.Film(_, _, _, var film, var reviews, var linked) ->
          film == null || linked || reviews.isEmpty()
              ? Optional.empty()
              : link(
                  film, reviews.getFirst(), spans, "the review of " + film.label() + others(film));
      case Found.Person(_, _, _, var person, var articles, var linked) ->
          person == null || linked || articles.isEmpty()
              ? Optional.empty()
              : link(person, articles.getFirst(), spans, "a piece about " + person.label());
    };
  }

  /** The editor is to see where a title might mean another film. */
  private String others(FilmEntry film) {
    long called =
        archive.catalogue().filmsCalled(film.name()).stream()
            .filter(other -> other.reviewed() > 0)
            .count();
    return called > 1 ? ", of %d reviewed under this title".formatted(called) : "";
  }

  private Optional<LinkSuggestion> link(
      Entry entry, Review target, List<Span> spans, String reason) {
    Optional<Place> place = places.linkable(spans);
    return place.map(at -> new LinkSuggestion(at, places.words(at), entry, target, reason));
  }
}
