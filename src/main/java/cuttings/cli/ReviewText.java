package cuttings.cli;

import cuttings.json.Json;
import cuttings.json.ReviewView;
import cuttings.review.Evidence;
import cuttings.review.Review;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A review as text for a terminal: a field a line, then the evidence. */
final class ReviewText {
  private ReviewText() {}

  static void print(Review review, PrintWriter out) {
    Map<String, Object> view = ReviewView.of(review);
    view.remove("body");
    view.forEach((name, value) -> out.printf("%-28s %s%n", name, text(value)));
    out.printf(
        "%-28s %d characters in %d blocks%n",
        "body", review.body().text().length(), review.body().blocks().size());
    out.println("evidence");
    for (Evidence evidence : review.evidence()) print(evidence, out);
    out.println();
  }

  private static void print(Evidence evidence, PrintWriter out) {
    out.printf(
        "  %-26s %-8s %s: %s%n",
        evidence.field(),
        evidence.confidence().name().toLowerCase(Locale.ROOT),
        evidence.rule(),
        evidence.from());
    for (Evidence.Rival rival : evidence.rivals())
      out.printf("  %-26s %-8s %s says: %s%n", "", "", rival.rule(), rival.value());
  }

  private static String text(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(ReviewText::text).collect(Collectors.joining("; "));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> entry.getKey() + " " + text(entry.getValue()))
              .collect(Collectors.joining(", "));
      case Record record -> Json.write(record);
      default -> value.toString();
    };
  }
}
