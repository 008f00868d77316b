package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  @ParameterizedTest
  @ValueSource(strings = {"*", "https://reel.example", "http://localhost:3000", "http://[::1]:80"})
  void anOriginIsAllowed(String origin) {
    assertThat(new Site("127.0.0.1", 0, null, List.of(origin)).origins()).containsExactly(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reel.example",
        "https://reel.example/",
        "https://*.reel.example",
        "null",
        "",
        "https://Reel.example",
        "https://a b"
      })
  void whatIsNoOriginIsRefused(String origin) {
    assertThatThrownBy(() -> new Site("127.0.0.1", 0, null, List.of(origin)))
        .hasMessageContaining("no origin: “" + origin + "”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search.reel.example", "https://reel.example/search", "ftp://a", "*"})
  void whatIsNoPublicAddressIsRefused(String address) {
    assertThatThrownBy(() -> new Site("127.0.0.1", 0, URI.create(address), List.of()))
        .hasMessageContaining("no public address");
  }

  @Test
  void aSlashBehindAPublicAddressIsLeftOut() {
    var site = new Site("127.0.0.1", 0, URI.create("https://search.reel.example/"), List.of());
    assertThat(site.publicUrl()).hasToString("https://search.reel.example");
  }

  @Test
  void aPortThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Site.on("127.0.0.1", 70_000)).hasMessage("no such port: 70000");
  }
}
