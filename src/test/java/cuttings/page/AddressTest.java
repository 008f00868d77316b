package cuttings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @Test
  void anAddressIsOfTheWeb() {
    assertThat(Address.of(" https://reel.example/a?b=1 "))
        .contains(URI.create("https://reel.example/a?b=1"));
    assertThat(Address.of("HTTP://reel.example/")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "reel.example/a",
        "/a",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https:///a",
        "https://reel.example/a b",
        "http://[broken"
      })
  void anythingElseIsNone(String text) {
    assertThat(Address.of(text)).isEmpty();
  }
}
