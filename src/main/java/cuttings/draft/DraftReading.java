package cuttings.draft;

import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.archive.Archive;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmsMeant;
import cuttings.catalogue.Identifying;
import cuttings.catalogue.PersonEntry;
import cuttings.extract.Known;
import cuttings.extract.PageExtractor;
import cuttings.extract.SecondReading;
import cuttings.page.Item;
import cuttings.review.Film;
import cuttings.review.Review;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft understood as a published page would be: by itself first, then with the films and people
 * that the archive knows.
 *
 * @param pieces one, or the notices of a draft that holds several
 */
record DraftReading(Draft draft, WrittenDraft written, List<Review> pieces) {

  static DraftReading of(Draft draft, Archive archive, FilmReviews reviews) throws IOException {
    WrittenDraft written = WrittenDraft.of(draft);
    var page = new Item.Page("draft", written.html(), "UTF-8");
    return new DraftReading(
        draft, written, identified(PageExtractor.piece(page), archive, reviews));
  }

  private static List<Review> identified(List<Review> pieces, Archive archive, FilmReviews reviews)
      throws IOException {
    var known = new ArchiveKnown(archive.catalogue());
    var identifying = new Identifying(archive.catalogue(), new SharedPeople(reviews));
    var identified = new ArrayList<Review>();
    for (Review piece : pieces)
      identified.add(identifying.identified(SecondReading.of(piece, known)));
    return identified;
  }

  /** What the archive knows beyond the draft; which paragraphs are a site's it does not tell. */
  private record ArchiveKnown(Catalogue catalogue) implements Known {
    @Override
    public boolean film(String key) {
      return catalogue.filmsCalled(key).stream()
          .filter(film -> film.reviewed() > 0)
          .flatMap(film -> Stream.concat(Stream.of(film.name()), film.otherNames().stream()))
          .anyMatch(title -> TitleKeys.canonical(title).equals(key));
    }

    @Override
    public boolean madeBy(String title, String director) {
      String key = TitleKeys.canonical(title);
      return catalogue.filmsCalled(title).stream()
          .filter(film -> TitleKeys.canonical(film.name()).equals(key))
          .filter(film -> !film.directors().isEmpty())
          .anyMatch(film -> FilmsMeant.agree(film, new Film(title, null, List.of(director))));
    }

    @Override
    public boolean person(String key) {
      return catalogue.peopleCalled(key).stream()
          .filter(ArchiveKnown::credited)
          .anyMatch(person -> NameKeys.canonical(person.name()).equals(key));
    }

    private static boolean credited(PersonEntry person) {
      return person.directed() + person.acted() + person.crew() + person.written() > 0;
    }

    @Override
    public boolean boilerplate(String paragraph) {
      return false;
    }
  }
}
