package cuttings.pages;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Coverage;
import cuttings.coverage.Part;
import cuttings.schema.ReviewSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that there is on a film or a person, by the part it has in each piece.
 *
 * @param kind {@code Film}, {@code Director and critic} ...
 * @param name without the year
 * @param year of a film, as text
 * @param makers the directors of a film
 * @param otherNames other titles or names
 * @param certificate of a film
 * @param directed the films of a director
 * @param chapters those that have any piece
 * @param chart coverage by year; null where it would show nothing
 */
public record EntryPage(
    Frame frame,
    String kind,
    String name,
    @Nullable String year,
    List<Link> makers,
    List<String> otherNames,
    @Nullable String certificate,
    String covered,
    List<Link> directed,
    List<Chapter> chapters,
    @Nullable YearChart chart)
    implements Page {
  /** So many pieces of each part stand on the page. */
  static final int PIECES = 20;

  /**
   * The pieces of one part.
   *
   * @param id fit for a link within the page
   * @param all to the whole list, where only the newest stand here
   */
  public record Chapter(
      String id, String heading, String total, List<Piece> pieces, @Nullable Link all) {
    public Chapter {
      pieces = List.copyOf(pieces);
    }
  }

  public EntryPage {
    makers = List.copyOf(makers);
    otherNames = List.copyOf(otherNames);
    directed = List.copyOf(directed);
    chapters = List.copyOf(chapters);
  }

  static EntryPage of(Catalogue catalogue, Coverage coverage) {
    var links = new Links(catalogue);
    return switch (coverage.card()) {
      case cuttings.coverage.Card.OfFilm card -> film(card, coverage, links);
      case cuttings.coverage.Card.OfPerson card -> person(card, coverage, links);
    };
  }

  private static EntryPage film(
      cuttings.coverage.Card.OfFilm card, Coverage coverage, Links links) {
    FilmEntry film = card.entry();
    return new EntryPage(
        Frame.of(film.label()),
        "Film",
        film.name(),
        film.year() == null ? null : Integer.toString(film.year()),
        Card.makers(film, links),
        film.otherNames(),
        card.certificate(),
        Card.covered(film),
        List.of(),
        chapters(coverage, links),
        YearChart.of(coverage.chapters()));
  }

  private static EntryPage person(
      cuttings.coverage.Card.OfPerson card, Coverage coverage, Links links) {
    PersonEntry person = card.entry();
    return new EntryPage(
        Frame.of(person.name()),
        Card.calling(person),
        person.name(),
        null,
        List.of(),
        person.otherNames(),
        null,
        Card.covered(person),
        card.directed().stream().map(Links::to).toList(),
        chapters(coverage, links),
        YearChart.of(coverage.chapters()));
  }

  private static List<Chapter> chapters(Coverage coverage, Links links) {
    return coverage.chapters().stream()
        .filter(chapter -> chapter.total() > 0)
        .map(chapter -> chapter(chapter, coverage, links))
        .toList();
  }

  private static Chapter chapter(Coverage.Chapter chapter, Coverage coverage, Links links) {
    boolean some = chapter.total() > chapter.pieces().size();
    return new Chapter(
        chapter.part().label(),
        heading(chapter.part()),
        Numbers.pieces(chapter.total()),
        chapter.pieces().stream()
            .map(review -> Piece.of(review, links))
            .map(piece -> chapter.part() == Part.WROTE ? piece.unsigned() : piece)
            .toList(),
        some
            ? Link.of(
                "All " + Numbers.pieces(chapter.total()),
                all(chapter.part(), coverage.card().entry().label(), coverage))
            : null);
  }

  private static String heading(Part part) {
    return switch (part) {
      case REVIEWED -> "Reviews";
      case DIRECTED -> "On films directed";
      case ACTED -> "On films acted in";
      case CREW -> "On other films worked on";
      case WROTE -> "Pieces written";
      case ABOUT_FILM, ABOUT_PERSON -> "Spoken of from the start";
      case CITED -> "Cited";
      case MENTIONED_FILM, MENTIONED_PERSON -> "Mentioned";
    };
  }

  /** A search whose results hold the whole chapter. */
  private static Address all(Part part, String label, Coverage coverage) {
    String name = coverage.card().entry().name();
    return switch (part) {
      case REVIEWED -> Address.choosing(ReviewSchema.FILM, label);
      case DIRECTED -> Address.choosing(ReviewSchema.DIRECTOR, name);
      case ACTED -> Address.search("with:" + quoted(name));
      case WROTE -> Address.choosing(ReviewSchema.CRITIC, name);
      case CREW -> Address.choosing(ReviewSchema.PERSON, name);
      case ABOUT_PERSON, MENTIONED_PERSON, ABOUT_FILM, CITED, MENTIONED_FILM ->
          Address.search("mentions:" + quoted(name));
    };
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "") + '"';
  }
}
