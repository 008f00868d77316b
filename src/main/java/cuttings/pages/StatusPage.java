package cuttings.pages;

import cuttings.archive.Archive;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the service answers from, for whoever runs it. */
public record StatusPage(Frame frame, List<State> states) implements Page {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** One thing told. */
  public record State(String name, String value) {}

  public StatusPage {
    states = List.copyOf(states);
  }

  static StatusPage of(Archive archive, Instant now) {
    var generation = archive.generation();
    var catalogue = archive.catalogue();
    return new StatusPage(
        Frame.passing("Status", ""),
        List.of(
            new State("Service", "answers"),
            new State("Generation of the index", generation.name()),
            new State(
                "Built",
                "%s (%s)"
                    .formatted(TIME.format(generation.created()), ago(generation.created(), now))),
            new State("Pieces", Numbers.plain(generation.reviews())),
            new State("Films reviewed", count(catalogue.films(), film -> film.reviewed() > 0)),
            new State(
                "Films only spoken of", count(catalogue.films(), film -> film.reviewed() == 0)),
            new State("People", Numbers.plain(catalogue.people().size())),
            new State("Critics", count(catalogue.people(), person -> person.written() > 0))));
  }

  private static <T> String count(List<T> all, Predicate<T> counted) {
    return Numbers.plain(all.stream().filter(counted).count());
  }

  private static String ago(Instant then, Instant now) {
    Duration age = Duration.between(then, now);
    if (age.toHours() < 1) return "less than an hour ago";
    if (age.toDays() < 1) return Numbers.of(age.toHours(), "hour ago", "hours ago");
    return Numbers.of(age.toDays(), "day ago", "days ago");
  }
}
