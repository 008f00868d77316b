package cuttings.pages;

import cuttings.catalogue.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Films, people or critics from A to Z.
 *
 * @param lead how many there are, in words
 * @param letters each with its address; the present one and those that have nothing without
 * @param letter the present one as it is written; empty where all are shown
 */
public record BrowsePage(
    Frame frame,
    String heading,
    String lead,
    List<Letter> letters,
    String letter,
    List<Listed> entries,
    @Nullable Pager pager)
    implements Page {
  /** So many stand on one page. */
  static final int ENTRIES = 200;

  /** A letter of the alphabet and the way to what begins with it. */
  public record Letter(Link link, boolean current) {}

  /** A film or a person with what tells it from others of its name. */
  public record Listed(Link name, String detail) {}

  public BrowsePage {
    letters = List.copyOf(letters);
    entries = List.copyOf(entries);
  }

  /**
   * A page of a shelf.
   *
   * @param letter empty for the first that has anything; for a short shelf, all
   */
  static BrowsePage of(Shelf shelf, Shelf.Kind kind, String letter, int offset) {
    String path = path(kind);
    boolean whole = letter.isEmpty() && shelf.size() <= ENTRIES;
    String shown = letter.isEmpty() && !whole ? first(shelf) : letter;
    List<Entry> all =
        whole
            ? shelf.letters().stream().flatMap(each -> shelf.under(each).stream()).toList()
            : shelf.under(shown);
    Address here = Address.of(path).with("letter", shown);
    if (offset > 0) here = here.with("offset", Integer.toString(offset));
    return new BrowsePage(
        Frame.of(heading(kind) + (shown.isEmpty() ? "" : ": " + Shelf.label(shown))),
        heading(kind),
        lead(kind, shelf.size()),
        shelf.letters().stream()
            .map(each -> letter(shelf, path, each, each.equals(shown)))
            .toList(),
        shown.isEmpty() ? "" : Shelf.label(shown),
        all.stream()
            .skip(offset)
            .limit(ENTRIES)
            .map(entry -> new Listed(Links.to(entry), Shelf.detail(entry, kind)))
            .toList(),
        all.size() <= ENTRIES
            ? null
            : Pager.of(here, offset, ENTRIES, all.size(), all.size() + ENTRIES));
  }

  private static String first(Shelf shelf) {
    return shelf.letters().stream()
        .filter(letter -> !shelf.under(letter).isEmpty() && !letter.equals(Shelf.FIGURES))
        .findFirst()
        .orElse("");
  }

  private static Letter letter(Shelf shelf, String path, String letter, boolean current) {
    boolean leads = !shelf.under(letter).isEmpty();
    return new Letter(
        new Link(
            Shelf.label(letter), leads ? Address.of(path).with("letter", letter).toString() : null),
        current);
  }

  static String path(Shelf.Kind kind) {
    return switch (kind) {
      case FILMS -> "/films";
      case PEOPLE -> "/people";
      case CRITICS -> "/critics";
    };
  }

  private static String heading(Shelf.Kind kind) {
    return switch (kind) {
      case FILMS -> "Films reviewed";
      case PEOPLE -> "People who make films";
      case CRITICS -> "Critics";
    };
  }

  private static String lead(Shelf.Kind kind, int number) {
    return switch (kind) {
      case FILMS ->
          Numbers.of(number, "film has", "films have")
              + " a review here; many more are spoken of, and found by the search box.";
      case PEOPLE ->
          Numbers.of(number, "person is", "people are")
              + " credited on a film reviewed here, by surname.";
      case CRITICS -> Numbers.of(number, "critic has", "critics have") + " signed a piece here.";
    };
  }
}
