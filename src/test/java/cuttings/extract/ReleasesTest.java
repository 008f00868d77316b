package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Release;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasesTest {
  private static final LocalDate PRINTED = LocalDate.of(2025, 3, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Premieres on Hulu March 11            | Hulu    | 2025-03-11",
        "Premieres March 11 on Hulu            | Hulu    | 2025-03-11",
        "Streaming on Hulu from March 11       | Hulu    | 2025-03-11",
        "Opens March 14.                       |         | 2025-03-14",
        "Opening Wednesday                     |         |",
        "In theaters Friday                    |         |",
        "In select theaters April 4            |         | 2025-04-04",
        "Hits theaters on December 2 2016      |         | 2016-12-02",
        "Now Playing: Wide Release             |         |",
        "Now playing                           |         |",
        "Now available on HBO and MAX          | HBO     |",
        "Kinostart: 13. März 2025              |         | 2025-03-13"
      })
  void anAnnouncementGivesPlatformAndDay(String line, String platform, LocalDate date) {
    Release release = Releases.read(line, PRINTED).orElseThrow();
    assertThat(release.platform()).isEqualTo(platform);
    assertThat(release.date()).isEqualTo(date);
  }

  @Test
  void aYearThatTheLineLeavesOutIsMarkedInferred() {
    assertThat(Releases.read("Opens March 14", PRINTED).orElseThrow().yearInferred()).isTrue();
    assertThat(Releases.read("Opens March 14, 2025", PRINTED).orElseThrow().yearInferred())
        .isFalse();
  }

  @Test
  void withoutADayOfPrintingAYearIsNotMadeUp() {
    assertThat(Releases.read("Opens March 14", null).orElseThrow().date()).isNull();
  }

  @Test
  void theLineIsKeptAsPrinted() {
    assertThat(Releases.read(" Opens March 14. ", PRINTED).orElseThrow().text())
        .isEqualTo("Opens March 14.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Open Shutter",
        "The harbour opens at dawn",
        "Released in 1974",
        "Directed by A B"
      })
  void otherLinesAnnounceNothing(String line) {
    assertThat(Releases.read(line, PRINTED)).isEmpty();
  }
}
