package cuttings.pages;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.schema.ReviewSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The years of the films reviewed, by decade, the newest first. */
public record YearsPage(Frame frame, List<Decade> decades) implements Page {
  private static final int YEARS = 10;

  /** A decade, which leads to all its films, and its years that have any. */
  public record Decade(Link name, List<Year> years) {}

  /** A year with the number of its films. */
  public record Year(Link name, String films) {}

  public YearsPage {
    decades = List.copyOf(decades);
  }

  static YearsPage of(Catalogue catalogue) {
    var films =
        catalogue.films().stream()
            .filter(film -> film.reviewed() > 0 && film.year() != null)
            .map(FilmEntry::year)
            .collect(
                Collectors.groupingBy(
                    year -> year / YEARS * YEARS,
                    () -> new TreeMap<Integer, TreeMap<Integer, Long>>(Collections.reverseOrder()),
                    Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting())));
    var decades = new ArrayList<Decade>();
    films.forEach((first, years) -> {
      String name = first + "s";
      var each = new ArrayList<Year>();
      years.forEach((year, number) -> each.add(year(year, number)));
      decades.add(new Decade(Link.of(name, Address.choosing(ReviewSchema.DECADE, name)), each));
    });
    return new YearsPage(Frame.of("Films by year"), decades);
  }

  private static Year year(int year, long films) {
    String text = Integer.toString(year);
    return new Year(
        Link.of(text, Address.choosing(ReviewSchema.YEAR, text)),
        Numbers.of(films, "film", "films"));
  }
}
