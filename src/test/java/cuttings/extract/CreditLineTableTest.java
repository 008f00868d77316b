package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Credit;
import cuttings.review.Rating;
import cuttings.review.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines in the manner of many publications, each with all that it says and nothing more.
 *
 * <p>A dash stands for nothing; "label" for small print that says nothing we keep.
 */
class CreditLineTableTest {

  private record Row(String line, String fields) {}

  @ParameterizedTest
  @MethodSource("rows")
  void aLineGivesAllItSaysAndNothingElse(Row row) {
    assertThat(fields(CreditLine.read(row.line()))).as(row.line()).isEqualTo(row.fields());
  }

  @Test
  void theTableIsLongAndFullOfTraps() throws IOException {
    assertThat(rows().count()).isGreaterThanOrEqualTo(200);
    assertThat(rows().filter(row -> row.fields().equals("-")).count()).isGreaterThanOrEqualTo(50);
  }

  private static Stream<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/credit-lines.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .map(line -> line.split("\t"))
        .map(cells -> new Row(cells[0], cells[1]));
  }

  private static String fields(CreditLine line) {
    var fields = new ArrayList<String>();
    for (Role role : Role.values()) {
      List<String> names =
          line.credits().stream().filter(c -> c.role() == role).map(Credit::name).toList();
      if (!names.isEmpty()) fields.add(role.label() + "=" + String.join(", ", names));
    }
    add(fields, "title", line.title());
    add(fields, "aka", line.otherTitle());
    add(fields, "year", line.year());
    add(fields, "minutes", line.minutes());
    add(fields, "certificate", line.certificate());
    add(fields, "rating", shown(line.rating()));
    if (line.release()) fields.add("release");
    if (fields.isEmpty()) return line.strength() == 0 ? "-" : "label";
    return String.join("; ", fields);
  }

  private static void add(List<String> fields, String name, @Nullable Object value) {
    if (value != null) fields.add(name + "=" + value);
  }

  private static @Nullable String shown(@Nullable Rating rating) {
    if (rating == null) return null;
    return number(rating.value()) + (rating.best() == null ? "" : "/" + number(rating.best()));
  }

  private static String number(@Nullable Double value) {
    if (value == null) return "?";
    return value == Math.rint(value)
        ? Long.toString(value.longValue())
        : String.format(Locale.ROOT, "%s", value);
  }
}
