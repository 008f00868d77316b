package cuttings.extract;

import cuttings.review.Critic;
import cuttings.review.Evidence;
import cuttings.review.Rating;
import cuttings.review.Role;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have found of a page so far: for each field the value of its most trusted rule.
 */
final class Facts {
  final Slot<String> headline = new Slot<>("headline");
  final Slot<String> title = new Slot<>("films_reviewed.title");
  final Slot<Integer> year = new Slot<>("films_reviewed.year");
  final Slot<List<String>> otherTitles = new Slot<>("films_reviewed.other_titles");
  final Slot<String> certificate = new Slot<>("certificate");
  final Slot<Integer> minutes = new Slot<>("runtime_minutes");
  final Slot<Rating> rating = new Slot<>("rating");
  final Slot<String> release = new Slot<>("release");
  final Slot<List<Critic>> critics = new Slot<>("critics");
  final Slot<LocalDate> published = new Slot<>("published");
  final Slot<String> publication = new Slot<>("publication");
  final Slot<String> language = new Slot<>("language");
  final Slot<URI> url = new Slot<>("url");
  final Slot<List<String>> tags = new Slot<>("tags");
  final Slot<Boolean> review = new Slot<>("kind");
  private final Map<Role, Slot<List<String>>> credits = new EnumMap<>(Role.class);

  Slot<List<String>> credit(Role role) {
    return credits.computeIfAbsent(role, r -> new Slot<>("credits." + r.label()));
  }

  /** Offers the first date in a text as that of publication. */
  void publishedIn(int rank, Optional<String> text, String rule) {
    text.flatMap(Dates::find).ifPresent(date -> published.offer(rank, date, rule, text.get()));
  }

  /** Whether this is the one writer found already, now with a position. */
  boolean completesWriter(Critic critic) {
    return critic.position() != null
        && critics
            .get()
            .filter(known -> known.size() == 1)
            .filter(known -> known.getFirst().name().equalsIgnoreCase(critic.name()))
            .isPresent();
  }

  /** The evidence for every field that has a value, in a fixed order. */
  List<Evidence> evidence() {
    var slots = new ArrayList<Slot<?>>();
    slots.addAll(
        List.of(
            review,
            url,
            publication,
            headline,
            title,
            year,
            otherTitles,
            certificate,
            minutes,
            rating,
            release,
            critics,
            published,
            language,
            tags));
    slots.addAll(credits.values());
    return slots.stream().flatMap(slot -> slot.evidence().stream()).toList();
  }

  /** A field: it keeps the value of the lowest rank, and of equal ranks the first. */
  static final class Slot<T> {
    private final String field;
    private int rank = Integer.MAX_VALUE;
    private @Nullable T value;
    private @Nullable Evidence evidence;

    Slot(String field) {
      this.field = field;
    }

    /**
     * Offers a value.
     *
     * @param rank trust in the rule, 1 the most
     * @param from what the rule read
     */
    void offer(int rank, @Nullable T value, String rule, String from) {
      if (value == null || rank >= this.rank || blank(value)) return;
      this.rank = rank;
      this.value = value;
      this.evidence = new Evidence(field, rule, shortened(from));
    }

    void offer(int rank, Optional<T> value, String rule, String from) {
      offer(rank, value.orElse(null), rule, from);
    }

    Optional<T> get() {
      return Optional.ofNullable(value);
    }

    @Nullable T orNull() {
      return value;
    }

    int rank() {
      return rank;
    }

    Optional<Evidence> evidence() {
      return Optional.ofNullable(evidence);
    }

    private static boolean blank(Object value) {
      return switch (value) {
        case String text -> text.isBlank();
        case List<?> list -> list.isEmpty();
        default -> false;
      };
    }

    private static String shortened(String from) {
      String line = from.replaceAll("\\s+", " ").strip();
      return line.length() <= 120 ? line : line.substring(0, 117) + "...";
    }
  }
}
