package cuttings.view;

import cuttings.coverage.SubjectCoverage;
import cuttings.json.ReviewView;
import cuttings.review.Film;
import cuttings.review.Review;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Everything on a subject as JSON, CSV or Markdown: by part, and within each by year. */
public final class SubjectView {
  private static final String UNDATED = "undated";

  private SubjectView() {}

  /** {@code subject}, {@code total} and {@code parts}, each with {@code years} and their pieces. */
  public static Map<String, Object> json(SubjectCoverage coverage) {
    var parts = new ArrayList<Map<String, Object>>();
    grouped(coverage)
        .forEach((part, years) -> {
          var byYear = new ArrayList<Map<String, Object>>();
          years.forEach((year, pieces) -> {
            var view = new LinkedHashMap<String, Object>();
            view.put("year", year);
            view.put("items", pieces.stream().map(ReviewView::summary).toList());
            byYear.add(view);
          });
          var view = new LinkedHashMap<String, Object>();
          view.put("part", part);
          view.put("total", years.values().stream().mapToInt(List::size).sum());
          view.put("years", byYear);
          parts.add(view);
        });
    var view = new LinkedHashMap<String, Object>();
    view.put("subject", coverage.subject());
    view.put("total", coverage.pieces().size());
    view.put("parts", parts);
    return view;
  }

  /** A row for each piece, the first names the columns; for spreadsheets (RFC 4180). */
  public static String csv(SubjectCoverage coverage) {
    var out = new StringWriter();
    try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(
          "part", "published", "headline", "films", "critics", "publication", "url", "file", "id");
      for (SubjectCoverage.Piece piece : coverage.pieces()) row(csv, piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void row(CSVPrinter csv, SubjectCoverage.Piece piece) throws IOException {
    Review review = piece.review();
    csv.printRecord(
        piece.part(),
        review.imprint().published(),
        plain(review.headline()),
        plain(review.films().stream().map(Film::label).collect(Collectors.joining("; "))),
        plain(review.imprint().byline()),
        plain(review.imprint().publication() == null ? "" : review.imprint().publication()),
        review.source().url(),
        plain(review.source().file()),
        review.id().value());
  }

  /** A value that begins like a formula is shown as text by a spreadsheet (OWASP). */
  private static String plain(String value) {
    return value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
  }

  /** A heading for each part and each year, a line for each piece. */
  public static String markdown(SubjectCoverage coverage) {
    var out = new StringBuilder("# " + Markdown.escaped(coverage.subject()) + "\n");
    grouped(coverage)
        .forEach((part, years) -> {
          out.append("\n## ").append(part).append("\n");
          years.forEach((year, pieces) -> {
            out.append("\n### ").append(year).append("\n\n");
            for (Review piece : pieces) out.append("- ").append(line(piece)).append("\n");
          });
        });
    return out.toString();
  }

  private static String line(Review piece) {
    var line =
        new StringBuilder(
            Markdown.link(piece.headline(), piece.source().url(), piece.id().value()));
    String critics = piece.imprint().byline();
    if (!critics.isEmpty()) line.append(", by ").append(Markdown.escaped(critics));
    if (piece.imprint().published() != null) line.append(", ").append(piece.imprint().published());
    return line.toString();
  }

  /** By part in their order, then by year, the latest first and what has no date last. */
  private static Map<String, Map<String, List<Review>>> grouped(SubjectCoverage coverage) {
    var grouped = new LinkedHashMap<String, Map<String, List<Review>>>();
    for (SubjectCoverage.Piece piece : coverage.pieces())
      grouped
          .computeIfAbsent(
              piece.part(),
              _ ->
                  new TreeMap<>(
                      Comparator.<String, Boolean>comparing(UNDATED::equals)
                          .thenComparing(Comparator.reverseOrder())))
          .computeIfAbsent(year(piece.review()), _ -> new ArrayList<>())
          .add(piece.review());
    return grouped;
  }

  private static String year(Review review) {
    return review.imprint().published() == null
        ? UNDATED
        : Integer.toString(review.imprint().published().getYear());
  }
}
