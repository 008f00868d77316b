package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.SampleArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionReportTest {

  @Test
  void aFilmIsMetByItsFirstLettersAndByItsMistypedFirstWord(@TempDir Path folder)
      throws IOException {
    try (Archive archive = Archive.open(SampleArchive.in(folder))) {
      var report =
          SuggestionReport.of(archive, List.of("The Godfather", "Zodiac", "Not a Film Here"), 1);

      assertThat(report.ways())
          .containsOnlyKeys(
              "four letters, article left out",
              "four letters",
              "first word of 4 letters or more, one typing error",
              "first word of 3 letters or more, one typing error");
      assertThat(report.ways().values()).allMatch(way -> way.titles() == 2);
      var four = report.ways().get("four letters, article left out");
      assertThat(four.share()).isEqualTo(1);
      assertThat(four.bound()).isEqualTo(1);
      assertThat(four.misses()).isEmpty();
    }
  }

  @Test
  void theSameSeedMakesTheSameSlips(@TempDir Path folder) throws IOException {
    try (Archive archive = Archive.open(SampleArchive.in(folder))) {
      List<String> titles = List.of("Fargo", "Psycho", "Network", "Vertigo");

      assertThat(SuggestionReport.of(archive, titles, 7))
          .isEqualTo(SuggestionReport.of(archive, titles, 7));
    }
  }
}
