package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.page.Item;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PageAddressTest {
  private static final URI HAD_FROM = URI.create("http://reel.example/the-lamp?from=feed");
  private static final String PAGE =
      """
      <html><head>%s</head><body><article><h1>The Lamp (1999)</h1><p>Directed by Ada Quill</p>
      <p>The Lamp burns low for an hour and a half, and then it does not burn at all. Quill holds her
      camera at the height of a kitchen table and lets the household come and go past it.</p>
      </article></body></html>
      """;

  @Test
  void aPageThatGivesNoAddressHasTheOneItWasHadFrom() {
    assertThat(address("", HAD_FROM)).isEqualTo(HAD_FROM);
  }

  @Test
  void theAddressAPageGivesItselfIsTheBetterOne() {
    String canonical = "<link rel=canonical href='https://reel.example/the-lamp'>";

    assertThat(address(canonical, HAD_FROM)).isEqualTo(URI.create("https://reel.example/the-lamp"));
  }

  @Test
  void aPageThatNobodyKnowsAnAddressOfHasNone() {
    assertThat(address("", null)).isNull();
  }

  private static URI address(String head, URI hadFrom) {
    var page = new Item.Page("a.html", PAGE.formatted(head), "UTF-8", hadFrom);
    return switch (PageExtractor.extract(page)) {
      case Extraction.Extracted(var reviews) -> reviews.getFirst().source().url();
      case Extraction.Rejected rejected -> throw new AssertionError(rejected);
    };
  }
}
