package cuttings.coverage;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.review.Review;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an archive speaks of often and has no piece on: films named but never reviewed, people named
 * but never written about.
 */
public final class MissingCoverage {
  private static final int COUNTED = 1_000;
  private static final int EXAMPLES = 3;

  private final Catalogue catalogue;
  private final CoverageReading coverage;

  public MissingCoverage(Catalogue catalogue, CoverageReading coverage) {
    this.catalogue = catalogue;
    this.coverage = coverage;
  }

  /**
   * A film or person without a piece.
   *
   * @param pieces how many name it
   * @param byYear how many of them were published in each year; those without a date are left out
   * @param newest some of them
   */
  public record Missing(
      Entry entry, int pieces, SortedMap<Integer, Integer> byYear, List<Review> newest) {
    public Missing {
      newest = List.copyOf(newest);
    }
  }

  /**
   * Films that pieces cite or mention and none reviews, those named in most pieces first.
   *
   * @param least how many pieces must name one
   * @param limit the most films
   */
  public List<Missing> films(int least, int limit) throws IOException {
    var missing = new ArrayList<Missing>();
    for (FilmEntry film :
        catalogue.films().stream()
            .filter(FilmEntry::identified)
            .filter(film -> film.reviewed() == 0 && named(film) >= least)
            .sorted(Comparator.comparingInt(MissingCoverage::named).reversed())
            .limit(limit)
            .toList()) {
      List<Review> naming =
          coverage.of(film, COUNTED).chapters().stream()
              .flatMap(chapter -> chapter.pieces().stream())
              .toList();
      missing.add(missing(film, named(film), naming));
    }
    return missing;
  }

  private static int named(FilmEntry film) {
    return film.cited() + film.mentioned();
  }

  /** People whom pieces name, of whom none is about them or about a film that they made. */
  public List<Missing> people(int least, int limit) throws IOException {
    var missing = new ArrayList<Missing>();
    Stream<PersonEntry> named =
        catalogue.people().stream()
            .filter(person -> person.named() >= least && !credited(person))
            .sorted(Comparator.comparingInt(PersonEntry::named).reversed());
    for (PersonEntry person : (Iterable<PersonEntry>) named::iterator) {
      if (missing.size() >= limit) break;
      if (!coverage.articlesAbout(person, 1).isEmpty()) continue;
      List<Review> naming = coverage.naming(person, COUNTED);
      missing.add(missing(person, naming.size(), naming));
    }
    return missing;
  }

  private static boolean credited(PersonEntry person) {
    return person.directed() + person.acted() + person.crew() + person.written() > 0;
  }

  private static Missing missing(Entry entry, int pieces, List<Review> naming) {
    var byYear = new TreeMap<Integer, Integer>();
    for (Review piece : naming)
      if (piece.imprint().published() != null)
        byYear.merge(piece.imprint().published().getYear(), 1, Integer::sum);
    return new Missing(entry, pieces, byYear, naming.stream().limit(EXAMPLES).toList());
  }
}
