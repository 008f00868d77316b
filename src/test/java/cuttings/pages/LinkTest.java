package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org/x",
        "/x",
        "x.html",
        "mailto:a@example.org",
        "http:/x",
        "https:x"
      })
  void onlyAddressesOfTheWebBecomeLinks(String address) {
    assertThat(Link.outside("there", URI.create(address)).address()).isNull();
  }

  @Test
  void anAddressOfTheWebIsALinkInPlainLetters() {
    assertThat(Link.outside("there", URI.create("https://example.org/é?a=b&c")).address())
        .isEqualTo("https://example.org/%C3%A9?a=b&c");
    assertThat(Link.outside("there", URI.create("HTTP://example.org/")).address())
        .isEqualTo("HTTP://example.org/");
    assertThat(Link.outside("there", null).address()).isNull();
  }
}
