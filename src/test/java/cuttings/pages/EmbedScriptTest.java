package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The script for other sites, and that what is written on it is true of it. */
class EmbedScriptTest {
  private static final String SCRIPT = EmbedScript.content();
  private static EmbeddingDocument document;

  @BeforeAll
  static void read() throws IOException {
    document = EmbeddingDocument.read();
  }

  private static List<String> inScript(String pattern) {
    return Pattern.compile(pattern)
        .matcher(SCRIPT)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .toList();
  }

  private static List<String> attributes() {
    String listed = inScript("ATTRIBUTES = \\[([^]]+)]").getFirst();
    return Stream.of(listed.split(",")).map(name -> name.replaceAll("[\" ]", "")).toList();
  }

  @Test
  void everyAttributeIsWrittenOfAndNoOther() {
    assertThat(document.found("(?m)^\\| `([a-z][a-z-]+)` \\|"))
        .containsExactlyInAnyOrderElementsOf(attributes());
    assertThat(inScript("(?:getAttribute|#count)\\(\"([a-z-]+)\""))
        .as("those that are read")
        .containsExactlyInAnyOrderElementsOf(attributes());
  }

  @Test
  void theHtmlToCopyHasOnlyAttributesThatThereAre() {
    for (String html : document.snippets("https://x.example")) {
      var element = Jsoup.parseBodyFragment(html).selectFirst("cuttings-search");
      if (element == null) continue;
      assertThat(element.attributes().asList().stream().map(Attribute::getKey))
          .isNotEmpty()
          .isSubsetOf(attributes());
    }
    assertThat(document.snippets("https://x.example")).hasSize(2);
  }

  @Test
  void everyPropertyAndEveryPartIsWrittenOfAndNoOther() {
    assertThat(document.found("`(--cuttings-[a-z-]+)`"))
        .containsExactlyInAnyOrderElementsOf(inScript("var\\((--cuttings-[a-z-]+)"));
    String parts = document.found("The parts are (.*)\\.").getFirst();
    assertThat(Stream.of(parts.replace("`", "").split("[,;] ")))
        .containsExactlyInAnyOrderElementsOf(
            inScript("part: \"([a-z ]+)\"").stream()
                .flatMap(names -> Stream.of(names.split(" ")))
                .distinct()
                .toList());
  }

  @Test
  void nothingInItReadsMarkUpOrLoadsAnything() {
    assertThat(SCRIPT)
        .doesNotContainPattern("innerHTML|outerHTML|insertAdjacent|document\\.write|DOMParser")
        .doesNotContainPattern("eval\\(|new Function|\\.style\\b|import\\s*[({\"*]|from \"|url\\(")
        .doesNotContainPattern("https?://|localStorage|sessionStorage|cookie");
    assertThat(SCRIPT.length()).isLessThan(30_000);
  }
}
