package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SinceTest {
  @Test
  void aDayOrAnHourIsMeantAsItIsHere() {
    Instant morning =
        LocalDateTime.parse("2026-11-20T08:00").atZone(ZoneId.systemDefault()).toInstant();

    assertThat(new Since().convert("2026-11-20T08:00")).isEqualTo(morning);
    assertThat(new Since().convert("2026-11-20")).isEqualTo(morning.minus(8, ChronoUnit.HOURS));
    assertThat(new Since().convert("2026-11-20T08:00:00Z")).isEqualTo("2026-11-20T08:00:00Z");
  }

  @Test
  void howLongAgoIsCountedFromNow() {
    var minute = within(1, ChronoUnit.MINUTES);
    Instant now = Instant.now();
    assertThat(new Since().convert("36h")).isCloseTo(now.minus(36, ChronoUnit.HOURS), minute);
    assertThat(new Since().convert("7D")).isCloseTo(now.minus(7, ChronoUnit.DAYS), minute);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "7", "-7d", "2026-13-01", "999999999d", "7 weeks"})
  void anythingElseIsRefusedWithWhatCanBeMeant(String text) {
    assertThatThrownBy(() -> new Since().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("36h or 7d");
  }
}
