package cuttings.draft;

import cuttings.archive.Archive;
import cuttings.catalogue.FilmEntry;
import cuttings.coverage.Coverage;
import cuttings.coverage.Part;
import cuttings.editorial.Editorial;
import cuttings.extract.PlacedText;
import cuttings.related.RelatedPiece;
import cuttings.review.PageKey;
import cuttings.review.Review;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The check of a draft against an archive before it is published: what is there on its films and
 * people, which links it lacks, what it says otherwise. The draft is read and forgotten.
 */
public final class DraftCheck {
  private static final int RELATED = 10;
  private static final int MOST_INCOMING = 50;

  private final Archive archive;
  private final Editorial editorial;

  public DraftCheck(Archive archive, Editorial editorial) {
    this.archive = archive;
    this.editorial = editorial;
  }

  /** Checks a draft; one that is published already is checked as its next version. */
  public DraftReport of(Draft draft) throws IOException {
    var reviews = new FilmReviews(archive.coverage());
    DraftReading reading = DraftReading.of(draft, archive, reviews);
    var checking = new Checking(reading, reviews);
    for (Review piece : reading.pieces()) checking.piece(piece);
    return checking.report();
  }

  /** What is gathered of one draft, piece by piece. */
  private final class Checking {
    final DraftReading reading;
    final FilmReviews filmReviews;
    final ExistingLinks existing;
    final Set<String> ownKeys = new HashSet<>();
    final List<Found.Film> films = new ArrayList<>();
    final List<Found.Person> people = new ArrayList<>();
    final List<LinkSuggestion> links = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<IncomingLink> incoming = new ArrayList<>();
    final List<RelatedPiece> related = new ArrayList<>();
    final List<String> notices = new ArrayList<>();

    Checking(DraftReading reading, FilmReviews filmReviews) {
      this.filmReviews = filmReviews;
      this.reading = reading;
      this.existing = new ExistingLinks(reading.written().places().links());
      for (Review piece : reading.pieces())
        if (piece.source().url() != null) ownKeys.add(PageKey.of(piece.source().url().toString()));
    }

    boolean own(Review piece) {
      return PageKey.withWhole(piece).stream().anyMatch(ownKeys::contains);
    }

    void piece(Review piece) throws IOException {
      var places =
          new DraftPlaces(reading.draft().text(), reading.written().places(), piece.body());
      var check = new NoticeCheck(archive, piece, places, existing, this::own, filmReviews);
      List<Found.Film> named = check.films();
      List<Found.Person> persons = check.people();
      links.addAll(check.links(named, persons));
      films.addAll(named);
      people.addAll(persons);
      remarks.addAll(Remarks.of(archive, piece, places, this::own, filmReviews));
      incoming(named);
      related.addAll(archive.related(piece, RELATED, editorial));
    }

    /** Pieces that speak of a film which the draft reviews. */
    void incoming(List<Found.Film> named) throws IOException {
      for (Found.Film film : named) {
        FilmEntry entry = film.entry();
        if (entry == null || film.part() != Part.REVIEWED) continue;
        Optional<Coverage> coverage = archive.film(entry.key(), MOST_INCOMING);
        if (coverage.isEmpty()) continue;
        for (Coverage.Chapter chapter : coverage.get().chapters())
          if (chapter.part() != Part.REVIEWED)
            chapter.pieces().stream()
                .filter(piece -> !own(piece))
                .map(piece -> new IncomingLink(piece, reason(chapter.part()) + entry.label()))
                .forEach(incoming::add);
      }
    }

    static String reason(Part part) {
      return part == Part.ABOUT_FILM ? "is about " : part == Part.CITED ? "cites " : "mentions ";
    }

    DraftReport report() {
      notices();
      return new DraftReport(
          reading.draft(),
          reading.pieces(),
          distinct(films),
          distinct(people),
          once(links),
          reviews(),
          remarks,
          incoming,
          related.stream().limit(RELATED).toList(),
          notices);
    }

    void notices() {
      var text = reading.written().places();
      if (text.length() == 0) notices.add("The draft has no text that could be read.");
      if (text.nothingBut(PlacedText.Part.HEADING))
        notices.add("The draft has nothing but headings; links are put into running text only.");
      if (reading.pieces().size() > 1)
        notices.add("The draft was read as %d notices.".formatted(reading.pieces().size()));
    }

    List<Review> reviews() {
      return films.stream()
          .filter(film -> film.part() == Part.REVIEWED)
          .flatMap(film -> film.reviews().stream())
          .distinct()
          .toList();
    }

    /** In the order of the text, none over another, at most one for a film or person. */
    static List<LinkSuggestion> once(List<LinkSuggestion> links) {
      var entries = new HashSet<String>();
      var kept = new ArrayList<LinkSuggestion>();
      for (LinkSuggestion link :
          links.stream().sorted(Comparator.comparingInt(each -> each.place().start())).toList()) {
        boolean free = kept.isEmpty() || kept.getLast().place().end() <= link.place().start();
        if (free && entries.add(link.entry().getClass() + link.entry().key())) kept.add(link);
      }
      return kept;
    }

    static <F extends Found> List<F> distinct(List<F> found) {
      var labels = new HashSet<String>();
      return found.stream().filter(each -> labels.add(each.label())).toList();
    }
  }
}
