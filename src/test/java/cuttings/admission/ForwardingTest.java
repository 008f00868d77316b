package cuttings.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardingTest {
  private static final Forwarding TRUSTING =
      new Forwarding(true, List.of(Network.of("10.1.0.0/16"), Network.of("2001:db8:ff::/48")));

  private static InetAddress address(String text) {
    return InetAddress.ofLiteral(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127.0.0.1|192.0.2.7|192.0.2.7",
        "::1|192.0.2.7|192.0.2.7",
        "127.0.0.1|6.6.6.6, 192.0.2.7|192.0.2.7",
        "127.0.0.1|6.6.6.6, 192.0.2.7, 10.1.2.3|192.0.2.7",
        "10.1.9.9|192.0.2.7,127.0.0.1|192.0.2.7",
        "127.0.0.1|192.0.2.7:4711|192.0.2.7",
        "127.0.0.1|2001:db8::7|2001:db8::7",
        "127.0.0.1|[2001:db8::7]:4711|2001:db8::7",
        "2001:db8:ff::1|192.0.2.7|192.0.2.7",
        "10.2.0.1|192.0.2.7|10.2.0.1",
        "198.51.100.9|192.0.2.7|198.51.100.9",
      })
  void theLastAddressThatIsNoProxysIsTheClient(String peer, String header, String client) {
    assertThat(TRUSTING.client(address(peer), List.of(header))).contains(address(client));
  }

  @Test
  void severalHeadersAreOneList() {
    assertThat(TRUSTING.client(address("127.0.0.1"), List.of("6.6.6.6", "192.0.2.7, 10.1.0.1")))
        .contains(address("192.0.2.7"));
  }

  @ParameterizedTest
  @CsvSource({"unknown", "''", "'192.0.2.7, _hidden'", "999.1.1.1", "localhost"})
  void whatIsNoAddressIsTheProxy(String header) {
    assertThat(TRUSTING.client(address("10.1.0.1"), List.of(header))).contains(address("10.1.0.1"));
  }

  @Test
  void aProxyThatNamesNobodyAsksForItself() {
    assertThat(TRUSTING.client(address("127.0.0.1"), List.of())).isEmpty();
    assertThat(TRUSTING.client(address("127.0.0.1"), List.of("10.1.0.1"))).isEmpty();
    assertThat(TRUSTING.client(address("127.0.0.1"), List.of("10.1.0.1,".repeat(5_000) + "::1")))
        .isEqualTo(Optional.empty());
  }

  @Test
  void withoutTrustNobodyIsBelieved() {
    assertThat(Forwarding.NONE.client(address("127.0.0.1"), List.of("192.0.2.7")))
        .contains(address("127.0.0.1"));
  }
}
