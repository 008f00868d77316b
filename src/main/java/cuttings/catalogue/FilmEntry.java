package cuttings.catalogue;

import cuttings.review.FilmIdentity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film that the archive reviews or speaks of.
 *
 * @param key the key of the film's identity; for a label that may mean several films, a key of its
 *     own
 * @param identified whether pieces say by its key that they mean this film
 * @param reviewed number of pieces that review it
 * @param cited number of pieces that tell it apart by year or director without reviewing it
 * @param mentioned number of pieces that name it by its title alone
 */
public record FilmEntry(
    String key,
    String name,
    @Nullable Integer year,
    List<String> directors,
    List<String> otherNames,
    boolean identified,
    int reviewed,
    int cited,
    int mentioned)
    implements Entry {

  public FilmEntry {
    directors = List.copyOf(directors);
    otherNames = List.copyOf(otherNames);
  }

  static FilmEntry of(FilmIdentity film, int reviewed, int cited, int mentioned) {
    return new FilmEntry(
        film.key(),
        film.title(),
        film.year(),
        film.directors(),
        film.otherTitles(),
        true,
        reviewed,
        cited,
        mentioned);
  }

  @Override
  public String label() {
    return year == null ? name : name + " (" + year + ")";
  }

  /** A review weighs as much as many mentions. */
  @Override
  public int prominence() {
    return 20 * reviewed + 2 * cited + mentioned;
  }
}
