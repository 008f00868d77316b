package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.page.Item;
import cuttings.page.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of the sample archive is understood as a reader would. The floors lie a little below
 * what was measured when they were set; a change that earns more may raise them.
 */
class SampleArchiveTest {
  private static final List<SampleTruth> PAGES = new ArrayList<>();
  private static final Map<String, JsonNode> TRUTH = new HashMap<>();

  @BeforeAll
  static void readTheArchive() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/sample.truth.jsonl"))) {
      JsonNode truth = SampleTruth.line(line);
      TRUTH.put(truth.get("file").asText(), truth);
    }
    PageSource.of(Path.of("data"))
        .forEach(item -> {
          JsonNode truth = TRUTH.get(item.file());
          if (truth != null && item instanceof Item.Page page)
            PAGES.add(SampleTruth.of(truth, PageExtractor.extract(page)));
        });
  }

  @Test
  void everyPageOfTheTruthIsInTheArchive() {
    assertThat(PAGES).hasSameSizeAs(TRUTH.keySet()).isNotEmpty();
  }

  /** The figure is the harmonic mean of precision and recall over all values of the field. */
  @ParameterizedTest
  @CsvSource({
    "kind, 0.98",
    "film, 0.97",
    "year, 0.99",
    "directors, 0.99",
    "cast, 0.99",
    "author, 0.99",
    "position, 0.73",
    "date, 0.99",
    "certificate, 0.99",
    "runtime, 0.99",
    "rating, 0.98",
    "headline, 0.99",
    "people, 0.98",
    "films_cited, 0.95"
  })
  void aFieldIsReadAtLeastThisWell(String field, double floor) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    var faults = new ArrayList<String>();
    for (SampleTruth page : PAGES) {
      Set<String> shown = page.shown().get(field);
      if (shown == null) continue;
      Set<String> read = page.read().getOrDefault(field, Set.of());
      int common = (int) read.stream().filter(shown::contains).count();
      right += common;
      wrong += read.size() - common;
      missed += shown.size() - common;
      if (!shown.equals(read)) faults.add(page.file() + ": " + shown + " read as " + read);
    }
    double figure = 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    assertThat(figure)
        .as(
            "%s: measured %.4f (%d right, %d wrong, %d missed) on %d pages with faults:%n%s",
            field, figure, right, wrong, missed, faults.size(), String.join("\n", faults))
        .isGreaterThanOrEqualTo(floor);
  }
}
