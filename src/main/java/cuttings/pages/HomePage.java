package cuttings.pages;

import cuttings.archive.Answer;
import cuttings.archive.Archive;
import cuttings.schema.KnownValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The way in.
 *
 * @param numbers what is in the archive: {@code 1,943 pieces}, {@code 812 films reviewed} ...
 * @param years from when to when it was printed; empty where no piece has a date
 * @param newest the newest pieces
 * @param letters those under which films are filed
 */
public record HomePage(
    Frame frame,
    List<Amount> numbers,
    String years,
    List<Piece> newest,
    String everything,
    List<Link> letters)
    implements Page {
  static final int NEWEST = 6;

  /** How many there are of something, and where they are listed. */
  public record Amount(String number, Link of) {}

  public HomePage {
    numbers = List.copyOf(numbers);
    newest = List.copyOf(newest);
    letters = List.copyOf(letters);
  }

  static HomePage of(Archive archive, Shelves shelves, Answer newest) {
    var catalogue = archive.catalogue();
    var links = new Links(catalogue);
    Address everything = Address.search("");
    return new HomePage(
        Frame.of("").following(everything),
        List.of(
            amount(archive.generation().reviews(), "piece", "pieces", everything),
            amount(
                shelves.of(catalogue, Shelf.Kind.FILMS).size(),
                "film reviewed",
                "films reviewed",
                Address.of("/films")),
            amount(
                shelves.of(catalogue, Shelf.Kind.PEOPLE).size(),
                "person credited",
                "people credited",
                Address.of("/people")),
            amount(
                shelves.of(catalogue, Shelf.Kind.CRITICS).size(),
                "critic",
                "critics",
                Address.of("/critics"))),
        years(archive),
        newest.hits().stream().map(hit -> Piece.of(hit.review(), links)).toList(),
        everything.toString(),
        letters(shelves.of(catalogue, Shelf.Kind.FILMS)));
  }

  private static List<Link> letters(Shelf films) {
    return films.letters().stream()
        .filter(letter -> !films.under(letter).isEmpty())
        .map(letter -> Link.of(Shelf.label(letter), Address.of("/films").with("letter", letter)))
        .toList();
  }

  private static Amount amount(int number, String one, String many, Address list) {
    return new Amount(Numbers.plain(number), Link.of(number == 1 ? one : many, list));
  }

  private static String years(Archive archive) {
    var years =
        archive.catalogue().headlines().stream()
            .map(KnownValues.Headline::day)
            .filter(Objects::nonNull)
            .mapToInt(LocalDate::getYear)
            .summaryStatistics();
    if (years.getCount() == 0) return "";
    return years.getMin() == years.getMax()
        ? Integer.toString(years.getMin())
        : "%d to %d".formatted(years.getMin(), years.getMax());
  }
}
