package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages as tests read them. */
final class Html {
  private static final List<String> LEADING = List.of("href", "src", "action");

  private Html() {}

  static Document of(Page page) {
    return Jsoup.parse(Templates.html(page));
  }

  /** Nothing in a page runs or paints by itself, whatever was printed. */
  static void assertHarmless(Document page) {
    assertThat(
            page.select("style, iframe, object, embed, base, form:not(#search, [action=/draft])"))
        .isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("script").attr("src")).startsWith("/assets/cuttings.");
    assertThat(page.select("script").html()).isEmpty();
    for (Element element : page.getAllElements())
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        if (LEADING.contains(attribute.getKey()))
          assertThat(attribute.getValue()).matches("(/|#|https?://).*");
      }
  }
}
