package cuttings.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SitemapsTest {
  private static final URI AT = URI.create("http://reel.example/sitemap.xml");
  private static final String MAP =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>http://reel.example/lamp#end</loc><lastmod>2019-03-12</lastmod></url>
      <url><loc>http://reel.example/ferry?a=1&amp;b=2</loc></url></urlset>
      """;

  @Test
  void pagesAreReadWhetherPackedOrNot() throws IOException {
    for (byte[] body : new byte[][] {MAP.getBytes(UTF_8), packed(MAP.getBytes(UTF_8))})
      assertThat(Sitemaps.read(AT, "application/xml", body).orElseThrow().pages())
          .containsExactly(
              Map.entry(
                  URI.create("http://reel.example/lamp"),
                  Optional.of(Instant.parse("2019-03-12T00:00:00Z"))),
              Map.entry(URI.create("http://reel.example/ferry?a=1&b=2"), Optional.empty()));
  }

  @Test
  void aPageOrAFileThatUnpacksWithoutEndIsNoSitemap() throws IOException {
    assertThat(Sitemaps.read(AT, "text/html", "<html><p>Home".getBytes(UTF_8))).isEmpty();
    assertThat(Sitemaps.read(AT, "", packed(new byte[60 << 20]))).isEmpty();
  }

  @Test
  void entitiesAreNotResolved() {
    String xml =
        "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + MAP.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "").replace("lamp", "&x;");

    assertThat(
            Sitemaps.read(AT, "application/xml", xml.getBytes(UTF_8)).stream()
                .flatMap(map -> map.pages().keySet().stream())
                .map(URI::toString))
        .allMatch(page -> page.endsWith("/#end") || page.endsWith("/") || page.contains("ferry"));
  }

  @Test
  void damagedSitemapsNameSomethingOrNothing() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = MAP.getBytes(UTF_8);
      for (int n = random.nextInt(1, 8); n > 0; n--)
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      assertThat(Sitemaps.read(AT, random.nextBoolean() ? "" : "text/xml", bytes))
          .as("-Dtests.seed=%d, sitemap %d", seed, i)
          .isNotNull();
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
