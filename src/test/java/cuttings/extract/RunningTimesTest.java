package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "115 min.            | 115",
        "89 minutes          | 89",
        "83 Min.             | 83",
        "8 Min.              | 8",
        "96 mins             | 96",
        "104′                | 104",
        "2 hrs. 2            | 122",
        "1 hr. 44            | 104",
        "1 hr. 32 min.       | 92",
        "1 hour, 40 minutes  | 100",
        "1 hour and 31 minutes | 91",
        "2 hours and 1 minute  | 121",
        "2 hours             | 120",
        "2h 13m              | 133",
        "1h35                | 95",
        "(2:17)              | 137",
        "R, 1:25, drama      | 85",
        "1975, 35mm, 201 minutes. | 201"
      })
  void aLineOfCreditsGivesMinutes(String line, int minutes) {
    assertThat(RunningTimes.find(line)).contains(minutes);
  }

  @ParameterizedTest
  @CsvSource({"PT1H31M, 91", "PT91M, 91", "PT2H, 120", "P0DT1H31M0S, 91", "104, 104", "1 hr, 60"})
  void aValueSaidToBeADurationMayBeIsoOrBare(String value, int minutes) {
    assertThat(RunningTimes.read(value)).contains(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "35mm", "0 min", "1000 minutes", "12:45:30", "7:30", "99 hours", "two hours"})
  void whatIsNoRunningTimeGivesNone(String text) {
    assertThat(RunningTimes.find(text)).isEmpty();
  }
}
