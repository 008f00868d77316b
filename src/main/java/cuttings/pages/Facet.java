package cuttings.pages;

import cuttings.schema.Field;
import cuttings.search.Choice;
import cuttings.search.FacetCounts;
import cuttings.search.FacetCounts.Count;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values by which an answer can be narrowed in one respect.
 *
 * @param name of the parameter
 * @param heading for people
 * @param values the chosen ones first
 */
public record Facet(String name, String heading, List<Value> values) {
  private static final int MOST_UNCHOSEN = 8;

  /**
   * A value, with the address at which it is chosen, or no longer where it is.
   *
   * @param label for people
   */
  public record Value(String label, String count, boolean chosen, String address) {}

  public Facet {
    values = List.copyOf(values);
  }

  /** The facet, its values leading from an address. */
  static Facet of(FacetCounts facet, Address here) {
    Field field = facet.field();
    return new Facet(
        field.name(),
        heading(field),
        Stream.concat(facet.counts().stream().filter(Count::selected), unchosen(facet))
            .map(count -> value(field, count, here))
            .toList());
  }

  /**
   * Whether there is anything to choose: a value of some of the hits, or one that is chosen.
   *
   * @param total number of hits
   */
  static boolean narrows(FacetCounts facet, long total) {
    return facet.counts().stream().anyMatch(count -> count.selected() || count.hits() < total);
  }

  private static Value value(Field field, Count count, Address here) {
    return new Value(
        label(field, count.value()),
        Numbers.plain(count.hits()),
        count.selected(),
        here.without("offset").toggled(field.name(), count.value()).toString());
  }

  /** The most frequent, in the order of their meaning where they have one; then what has none. */
  private static Stream<Count> unchosen(FacetCounts facet) {
    List<String> order = facet.field().vocabulary();
    Stream<Count> values =
        facet.counts().stream()
            .filter(count -> !count.selected())
            .limit(MOST_UNCHOSEN)
            .sorted(Comparator.comparingInt(count -> order.indexOf(count.value())));
    var missing = new Count(Choice.MISSING, facet.missing(), false);
    boolean chosen = facet.counts().stream().anyMatch(count -> isMissing(count));
    return facet.missing() == 0 || chosen ? values : Stream.concat(values, Stream.of(missing));
  }

  private static boolean isMissing(Count count) {
    return count.selected() && count.value().equals(Choice.MISSING);
  }

  /** The name of a facet for people. */
  public static String heading(Field field) {
    return switch (field.name()) {
      case "film" -> "Film";
      case "director" -> "Director";
      case "person" -> "Person";
      case "critic" -> "Critic";
      case "year" -> "Year of film";
      case "decade" -> "Decade of film";
      case "certificate" -> "Certificate";
      case "rating_band" -> "Rating";
      case "kind" -> "Kind";
      case "platform" -> "Where to watch";
      case "publication" -> "Publication";
      default -> field.name();
    };
  }

  /** A value as people read it. */
  public static String label(Field field, String value) {
    if (value.equals(Choice.MISSING)) return "not stated";
    if (field.name().equals("rating_band")) return value.replace('-', '–') + " %";
    return value.replace("..", "–");
  }
}
