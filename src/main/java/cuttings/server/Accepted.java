package cuttings.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of answers that a caller takes, as its {@code Accept} header says (RFC 9110). */
record Accepted(List<Range> ranges) {
  private static final Pattern QUALITY =
      Pattern.compile("(?i);\\s*q\\s*=\\s*([01](?:\\.\\d{0,3})?)");

  /** A type, {@code text/*} or all of them, and how much it is wanted, 0 to 1. */
  record Range(String type, double quality) {
    static Range of(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      Matcher quality = QUALITY.matcher(lower);
      return new Range(
          lower.replaceFirst(";.*", "").strip(),
          quality.find() ? Double.parseDouble(quality.group(1)) : 1);
    }

    boolean holds(String wanted) {
      return type.equals("*/*")
          || type.equals(wanted)
          || (type.endsWith("/*") && wanted.startsWith(type.substring(0, type.length() - 1)));
    }
  }

  Accepted {
    ranges = List.copyOf(ranges);
  }

  static Accepted of(Context context) {
    String header = context.header("Accept");
    return of(header == null ? "" : header);
  }

  /** Nothing said means that anything is taken. */
  static Accepted of(String header) {
    var ranges = new ArrayList<Range>();
    for (String text : header.split(",")) if (!text.isBlank()) ranges.add(Range.of(text));
    return new Accepted(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
  }

  /** The type wanted most, of equals the first; empty where none is taken. */
  Optional<String> among(List<String> types) {
    return types.stream()
        .filter(type -> quality(type) > 0)
        .max(
            Comparator.comparingDouble(this::quality)
                .thenComparingInt(type -> -types.indexOf(type)));
  }

  /** By the closest range: {@code text/csv} before {@code text/*} before all. */
  private double quality(String type) {
    return ranges.stream()
        .filter(range -> range.holds(type))
        .max(Comparator.comparingInt(range -> range.type().replace("*", "").length()))
        .map(Range::quality)
        .orElse(0.0);
  }
}
