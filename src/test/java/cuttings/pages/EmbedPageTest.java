package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EmbedPageTest {
  private static final String SERVICE = "https://archive.reel.example";

  private final EmbedPage page = EmbedPage.of(SERVICE);

  @Test
  void itIsTheHtmlAndThePolicyThatTheDocumentGives() throws IOException {
    EmbeddingDocument document = EmbeddingDocument.read();
    assertThat(document.snippets(SERVICE)).containsExactly(page.form(), page.element());
    assertThat(page.policy()).isEqualTo(document.policy(SERVICE));
  }

  @Test
  void allOfItCanBeCopied() {
    Document html = Html.of(page);
    Html.assertHarmless(html);
    assertThat(html.select("textarea[readonly][data-copy]"))
        .extracting(each -> each.wholeText())
        .containsExactly(page.form(), page.element(), page.policy());
  }
}
