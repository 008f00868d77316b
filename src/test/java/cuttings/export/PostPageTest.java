package cuttings.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostPageTest {
  @Test
  void whatIsKnownCannotBreakOutOfItsPlace() {
    var post =
        new Post(
            URI.create("https://balcony.example/?a=1&b=%22"),
            "</script><script>alert(1)</script> \" &amp; & &#233;",
            List.of("<b>Nora</b>"),
            "",
            "",
            List.of(),
            List.of("</script>"),
            "\" onload=\"x",
            "\"><script>",
            "",
            "<p>Text.");

    String html = post.html();

    assertThat(html.split("</script>", -1)).as(html).hasSize(2);
    assertThat(html)
        .contains("<html lang=\"&quot; onload=&quot;x\">")
        .contains("href=\"https://balcony.example/?a=1&amp;b=%22\"")
        .contains("content=\"&quot;&gt;&lt;script&gt;\"")
        .contains("alert(1)&lt;/script&gt; \" &amp; &amp; &#233;</h1>")
        .contains("by &lt;b&gt;Nora&lt;/b&gt;");
  }
}
