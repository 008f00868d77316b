package cuttings.server;

import static cuttings.server.Html.escape;

import cuttings.schema.Field;
import cuttings.search.Choice;
import cuttings.search.FacetCounts;
import cuttings.search.FacetCounts.Count;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facets of an answer as lists of links. Each link chooses a value beside those chosen already,
 * or takes a chosen one away again.
 */
final class FacetLists {
  private static final int MOST_UNCHOSEN = 8;

  private FacetLists() {}

  static void append(Context context, List<FacetCounts> facets, StringBuilder main) {
    main.append("<aside class=\"facets\" aria-label=\"Narrow by\">\n");
    for (FacetCounts facet : facets) if (!facet.counts().isEmpty()) append(context, facet, main);
    main.append("</aside>\n");
  }

  private static void append(Context context, FacetCounts facet, StringBuilder main) {
    Field field = facet.field();
    main.append("<h3>%s</h3>%n<ul>%n".formatted(heading(field)));
    for (Count count : facet.counts())
      if (count.selected())
        main.append(item(context, field, count, "<li class=\"chosen\">", " aria-current=\"true\""));
    unchosen(facet).forEach(count -> main.append(item(context, field, count, "<li>", "")));
    main.append("</ul>\n");
  }

  private static String item(
      Context context, Field field, Count count, String begin, String state) {
    return "%s<a rel=\"nofollow\"%s href=\"%s\">%s%s</a> <span>%,d</span></li>%n"
        .formatted(
            begin,
            state,
            escape(Paging.toggled(context, field.name(), count.value())),
            count.selected() ? "✓ " : "",
            escape(text(field, count.value())),
            count.hits());
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
    boolean chosen = facet.counts().contains(new Count(Choice.MISSING, facet.missing(), true));
    return facet.missing() == 0 || chosen ? values : Stream.concat(values, Stream.of(missing));
  }

  private static String heading(Field field) {
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
      default -> escape(field.name());
    };
  }

  private static String text(Field field, String value) {
    if (value.equals(Choice.MISSING)) return "not stated";
    return field.name().equals("rating_band") ? value.replace('-', '–') + " %" : value;
  }
}
