package cuttings.pages;

import cuttings.coverage.MissingCoverage.Missing;
import java.util.List;
import java.util.stream.Collectors;

/** The films and people that the archive names often and has no piece on. */
public record MissingPage(Frame frame, List<Row> films, List<Row> people) implements Page {

  /**
   * One of them.
   *
   * @param years in which pieces name it, with how many
   */
  public record Row(Link name, int pieces, String years) {}

  public MissingPage {
    films = List.copyOf(films);
    people = List.copyOf(people);
  }

  static MissingPage of(List<Missing> films, List<Missing> people) {
    return new MissingPage(Frame.of("Missing coverage"), rows(films), rows(people));
  }

  private static List<Row> rows(List<Missing> missing) {
    return missing.stream()
        .map(each ->
            new Row(
                Links.to(each.entry()),
                each.pieces(),
                each.byYear().entrySet().stream()
                    .map(year -> year.getKey() + ": " + year.getValue())
                    .collect(Collectors.joining(", "))))
        .toList();
  }
}
