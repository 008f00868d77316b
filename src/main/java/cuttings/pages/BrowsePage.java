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
    boolean whole = letter.isEmpty() && shelf.size() <= ENTRIES;
    String shown = letter.isEmpty() && !whole ? first(shelf) : letter;
    String label = shown.isEmpty() ? "" : Shelf.label(shown);
    List<Entry> entries = whole ? shelf.all() : shelf.under(shown);
    return new BrowsePage(
        Frame.of(label.isEmpty() ? heading(kind) : heading(kind) + ": " + label),
        heading(kind),
        lead(kind, shelf.size()),
        letters(shelf, kind, shown),
        label,
        entries.stream()
            .skip(offset)
            .limit(ENTRIES)
            .map(entry -> new Listed(Links.to(entry), Shelf.detail(entry, kind)))
            .toList(),
        pager(Address.of(path(kind)).with("letter", shown), offset, entries.size()));
  }

  private static @Nullable Pager pager(Address here, int offset, int total) {
    return total <= ENTRIES ? null : Pager.of(here, offset, ENTRIES, total, total + ENTRIES);
  }

  private static String first(Shelf shelf) {
    return shelf.letters().stream()
        .filter(letter -> !shelf.under(letter).isEmpty() && !letter.equals(Shelf.FIGURES))
        .findFirst()
        .orElse("");
  }

  private static List<Letter> letters(Shelf shelf, Shelf.Kind kind, String shown) {
    return shelf.letters().stream()
        .map(letter ->
            new Letter(
                new Link(
                    Shelf.label(letter),
                    shelf.under(letter).isEmpty()
                        ? null
                        : Address.of(path(kind)).with("letter", letter).toString()),
                letter.equals(shown)))
        .toList();
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
