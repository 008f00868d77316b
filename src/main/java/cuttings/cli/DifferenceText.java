package cuttings.cli;

import cuttings.json.Json;
import cuttings.reindex.Difference;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reindex would change, for a person. */
final class DifferenceText {
  private static final int LONGEST = 120;

  private DifferenceText() {}

  static void print(Difference difference, PrintWriter out) {
    list("+", difference.added(), out);
    list("-", difference.removed(), out);
    for (Difference.Changed changed : difference.changed()) {
      line("~", changed.piece(), out);
      changed
          .fields()
          .forEach((field, values) ->
              out.printf(
                  "    %s: %s -> %s%n", field, value(values.before()), value(values.after())));
    }
    out.printf(
        "%,d pieces would be added, %,d removed, %,d changed; nothing was done%n",
        difference.added().size(), difference.removed().size(), difference.changed().size());
    out.flush();
  }

  private static void list(String sign, List<Difference.Piece> pieces, PrintWriter out) {
    for (Difference.Piece piece : pieces) line(sign, piece, out);
  }

  private static void line(String sign, Difference.Piece piece, PrintWriter out) {
    out.printf("%s %s  %s (%s)%n", sign, piece.file(), piece.label(), piece.id());
  }

  private static String value(@Nullable Object value) {
    String text = value == null ? "none" : Json.write(value);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
