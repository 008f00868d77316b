package cuttings.draft;

import cuttings.analysis.EditDistance;
import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.archive.Archive;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.extract.PlacedText.Place;
import cuttings.review.Citation;
import cuttings.review.Credit;
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
import java.util.stream.Stream;

/** What one piece of a draft says otherwise than the archive: names, titles, years, minutes. */
final class Remarks {
  private static final int LOOKED_AT = 50;
  private static final int SHOWN = 3;

  /** Of a title this short a slip makes another title. */
  private static final int SHORTEST_TITLE = 6;

  /** Further apart, the years of one title are those of two films. */
  private static final int YEARS_OF_A_SLIP = 3;

  private final Archive archive;
  private final Catalogue catalogue;
  private final Review piece;
  private final DraftPlaces places;
  private final Predicate<Review> own;
  private final FilmReviews reviews;
  private final List<Remark> remarks = new ArrayList<>();

  private Remarks(
      Archive archive,
      Review piece,
      DraftPlaces places,
      Predicate<Review> own,
      FilmReviews reviews) {
    this.reviews = reviews;
    this.archive = archive;
    this.catalogue = archive.catalogue();
    this.piece = piece;
    this.places = places;
    this.own = own;
  }

  static List<Remark> of(
      Archive archive, Review piece, DraftPlaces places, Predicate<Review> own, FilmReviews reviews)
      throws IOException {
    var remarks = new Remarks(archive, piece, places, own, reviews);
    remarks.names();
    for (Film film : piece.films()) remarks.film(film, List.of());
    for (Citation citation : piece.cited()) remarks.film(citation.film(), citation.spans());
    remarks.runningTime();
    return remarks.remarks;
  }

  private void names() throws IOException {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (Credit credit : piece.credits()) spans.putIfAbsent(credit.name(), List.of());
    for (PersonMention person : piece.people()) spans.put(person.name(), person.spans());
    for (Map.Entry<String, List<Span>> person : spans.entrySet())
      name(person.getKey(), person.getValue());
  }

  private void name(String said, List<Span> spans) throws IOException {
    String established = piece.established(said);
    if (!alike(said, established)) {
      Optional<PersonEntry> person = catalogue.personNamed(established);
      if (person.isPresent()) spelling(said, person.get(), spans);
      return;
    }
    if (catalogue.personNamed(said).isPresent() || !said.contains(" ")) return;
    for (String near : catalogue.corrections(said)) {
      Optional<PersonEntry> person =
          catalogue.peopleCalled(near).stream().filter(each -> slip(said, each)).findFirst();
      if (person.isEmpty()) continue;
      spelling(said, person.get(), spans);
      return;
    }
  }

  /** Whether a name is another's but for a letter or two, one part of it spelt right. */
  private static boolean slip(String said, PersonEntry person) {
    List<String> typed = List.of(NameKeys.words(said).split(" "));
    List<String> known = List.of(NameKeys.words(person.name()).split(" "));
    return known.stream().anyMatch(part -> part.length() > 1 && typed.contains(part))
        && EditDistance.of(String.join(" ", typed), String.join(" ", known), 2) <= 2;
  }

  /** Letter by letter, but for the signs that keyboards and typesetters put for one another. */
  private static boolean alike(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text.replace('’', '\'').replace('‐', '-').replace('‑', '-').replace(' ', ' ');
  }

  private void spelling(String said, PersonEntry person, List<Span> spans) throws IOException {
    List<Review> others =
        archive.coverage().naming(person, LOOKED_AT).stream().filter(own.negate()).toList();
    List<Review> evidence =
        others.stream().filter(review -> prints(review, person.name())).toList();
    long same = others.stream().filter(review -> prints(review, said)).count();
    if (evidence.size() > same) add(Remark.Kind.NAME, said, person.name(), spans, evidence);
  }

  private static boolean prints(Review review, String name) {
    return review.peopleNamed().stream().anyMatch(printed -> alike(printed, name));
  }

  private void film(Film film, List<Span> spans) throws IOException {
    FilmIdentity known = piece.identities().films().get(film.label());
    if (known != null) {
      year(film, known, spans);
      wording(film, known, spans);
    } else if (!catalogue.filmsCalled(film.title()).isEmpty()) {
      yearOfAnother(film, spans);
    } else if (film.title().length() >= SHORTEST_TITLE) {
      nearTitle(film, spans);
    }
  }

  private void year(Film film, FilmIdentity known, List<Span> spans) throws IOException {
    if (film.year() == null || known.year() == null || film.year().equals(known.year())) return;
    add(Remark.Kind.YEAR, film.label(), known.label(), spans, reviews(known.key()));
  }

  /** The only film of a title, but of a year near by: a slip sooner than a film unknown here. */
  private void yearOfAnother(Film film, List<Span> spans) throws IOException {
    List<FilmEntry> films =
        catalogue.filmsCalled(film.title()).stream().filter(each -> each.year() != null).toList();
    if (films.size() != 1 || film.year() == null) return;
    FilmEntry only = films.getFirst();
    boolean near = Math.abs(film.year() - year(only)) <= YEARS_OF_A_SLIP;
    boolean sameMaker = !disjoint(only.directors(), film.directors());
    if (near ? film.directors().isEmpty() || sameMaker : sameMaker)
      add(Remark.Kind.YEAR, film.label(), only.label(), spans, reviews(only.key()));
  }

  private static int year(FilmEntry film) {
    return film.year() == null ? 0 : film.year();
  }

  private static boolean disjoint(List<String> one, List<String> other) {
    return one.stream()
        .map(NameKeys::canonical)
        .noneMatch(name -> other.stream().map(NameKeys::canonical).anyMatch(name::equals));
  }

  /** Another form of the title than any piece prints, a short form of it aside. */
  private void wording(Film film, FilmIdentity known, List<Span> spans) throws IOException {
    String said = Folding.words(film.title());
    boolean printed =
        Stream.concat(Stream.of(known.title()), known.otherTitles().stream())
            .map(Folding::words)
            .anyMatch(title -> title.equals(said) || title.contains(said));
    boolean article = TitleKeys.canonical(film.title()).equals(TitleKeys.canonical(known.title()));
    if (printed || article) return;
    add(Remark.Kind.TITLE, film.title(), known.title(), spans, reviews(known.key()));
  }

  private void nearTitle(Film film, List<Span> spans) throws IOException {
    String said = Folding.words(film.title());
    for (String near : catalogue.corrections(film.title()))
      for (FilmEntry known : catalogue.filmsCalled(near)) {
        boolean slip = EditDistance.of(said, Folding.words(known.name()), 2) <= 2;
        if (!slip || known.reviewed() == 0 || !sameYear(film, known)) continue;
        add(Remark.Kind.TITLE, film.title(), known.name(), spans, reviews(known.key()));
        return;
      }
  }

  private static boolean sameYear(Film film, FilmEntry known) {
    return film.year() == null || known.year() == null || film.year().equals(known.year());
  }

  private void runningTime() throws IOException {
    Integer said = piece.particulars().runtimeMinutes();
    if (said == null || piece.films().size() != 1) return;
    FilmIdentity known = piece.identities().films().get(piece.films().getFirst().label());
    if (known == null) return;
    List<Review> others =
        reviews(known.key()).stream()
            .filter(review -> review.particulars().runtimeMinutes() != null)
            .toList();
    if (others.stream().anyMatch(review -> said.equals(review.particulars().runtimeMinutes())))
      return;
    String printed =
        others.isEmpty() ? "" : others.getFirst().particulars().runtimeMinutes() + " minutes";
    add(Remark.Kind.RUNNING_TIME, said + " minutes", printed, List.of(), others);
  }

  /** The reviews of a film, but for the draft's own. */
  private List<Review> reviews(String film) throws IOException {
    Optional<FilmEntry> entry = catalogue.film(film);
    return entry.isEmpty()
        ? List.of()
        : reviews.of(entry.get()).stream().filter(own.negate()).toList();
  }

  /** What nothing bears out is not remarked. */
  private void add(
      Remark.Kind kind, String said, String known, List<Span> spans, List<Review> pieces) {
    if (pieces.isEmpty()) return;
    Place place = places.first(spans).orElse(null);
    Remark remark =
        new Remark(kind, said, known, place, pieces.size(), pieces.stream().limit(SHOWN).toList());
    if (remarks.stream().noneMatch(each -> each.said().equals(said) && each.kind() == kind))
      remarks.add(remark);
  }
}
