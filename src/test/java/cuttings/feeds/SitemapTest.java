package cuttings.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapTest {
  private static List<String> addresses(int number) {
    return IntStream.range(0, number).mapToObj(i -> "https://a.example/films/" + i).toList();
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "50000,1", "50001,2", "120000,3"})
  void noFileHasMoreThanFiftyThousandAddresses(int addresses, int files) {
    assertThat(Sitemap.parts(addresses)).isEqualTo(files);
  }

  @Test
  void theFilesTogetherHaveEachAddressOnce() throws Exception {
    List<String> all = addresses(50_002);
    Xml first = Xml.of(Sitemap.part(all, 1));
    assertThat(first.root()).isEqualTo("urlset http://www.sitemaps.org/schemas/sitemap/0.9");
    assertThat(first.texts("loc")).hasSize(50_000);
    assertThat(Xml.of(Sitemap.part(all, 2)).texts("loc")).isEqualTo(all.subList(50_000, 50_002));
  }

  @Test
  void theIndexNamesTheFiles() throws Exception {
    Xml index = Xml.of(Sitemap.index(List.of("https://a.example/sitemaps/1.xml?a&b")));
    assertThat(index.root()).isEqualTo("sitemapindex http://www.sitemaps.org/schemas/sitemap/0.9");
    assertThat(index.texts("loc")).containsExactly("https://a.example/sitemaps/1.xml?a&b");
  }
}
