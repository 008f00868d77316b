package cuttings.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientRatesTest {
  private static final InetAddress ANNE = InetAddress.ofLiteral("192.0.2.1");
  private static final InetAddress BEN = InetAddress.ofLiteral("192.0.2.2");

  private long now = 1_000_000;
  private final TimeMeter clock =
      new TimeMeter() {
        @Override
        public long currentTimeNanos() {
          return now;
        }

        @Override
        public boolean isWallClockBased() {
          return false;
        }
      };

  private ClientRates rates(String rate, int most) {
    return new ClientRates(Rate.of(rate), most, clock);
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  @Test
  void aBurstIsAllowedThenTheRate() {
    ClientRates rates = rates("2/s,3", 100);
    for (int i = 0; i < 3; i++) assertThat(rates.ask(ANNE)).isZero();
    assertThat(rates.ask(ANNE)).isEqualTo(Duration.ofMillis(500));
    assertThat(rates.ask(BEN)).as("another client").isZero();
    pass(Duration.ofMillis(500));
    assertThat(rates.ask(ANNE)).isZero();
    assertThat(rates.ask(ANNE)).isPositive();
    assertThat(rates.refused()).isEqualTo(2);
  }

  @Test
  void allOfANetworkOfVersion6AreOneClient() {
    ClientRates rates = rates("1/s,1", 100);
    assertThat(rates.ask(InetAddress.ofLiteral("2001:db8:1:2::1"))).isZero();
    assertThat(rates.ask(InetAddress.ofLiteral("2001:db8:1:2:ffff::9"))).isPositive();
    assertThat(rates.ask(InetAddress.ofLiteral("2001:db8:1:3::1"))).isZero();
  }

  @Test
  void moreClientsThanAreKeptTakeNoMoreMemory() {
    ClientRates rates = rates("1/s", 1_000);
    for (int i = 0; i < 50_000; i++)
      rates.ask(InetAddress.ofLiteral("10.%d.%d.1".formatted(i / 256, i % 256)));
    assertThat(rates.clients()).isLessThanOrEqualTo(1_000);
  }

  @Test
  void whoAsksNoMoreIsForgotten() {
    ClientRates rates = rates("1/s,5", 1_000);
    rates.ask(ANNE);
    assertThat(rates.clients()).isEqualTo(1);
    pass(Duration.ofSeconds(7));
    assertThat(rates.clients()).isZero();
  }

  @Test
  void withoutALimitNobodyIsRemembered() {
    ClientRates rates = rates("0", 1_000);
    for (int i = 0; i < 10_000; i++) assertThat(rates.ask(ANNE)).isZero();
    assertThat(rates.clients()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"20/s|20|1|60", "600/m,50|600|60|50", "100/h|100|3600|300", "5|5|1|15"})
  void aRateIsRead(String text, int number, int seconds, int burst) {
    assertThat(Rate.of(text)).isEqualTo(new Rate(number, Duration.ofSeconds(seconds), burst));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fast", "-1/s", "20/d", "20/s,", "1.5/s", "99999999/s"})
  void whatIsNoRateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of(text))
        .withMessageContaining("a rate is");
  }
}
