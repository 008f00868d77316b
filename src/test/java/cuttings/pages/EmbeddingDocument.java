package cuttings.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What {@code docs/embedding.md} tells other sites to do. */
record EmbeddingDocument(String text) {
  private static final String SERVICE = "https://search.example.org";

  static EmbeddingDocument read() throws IOException {
    return new EmbeddingDocument(Files.readString(Path.of("docs/embedding.md")));
  }

  /** The pieces of HTML in it, in their order, for a service. */
  List<String> snippets(String service) {
    return Pattern.compile("```html\n(.*?)```", Pattern.DOTALL)
        .matcher(text.replace(SERVICE, service))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** The strictest policy under which all works. */
  String policy(String service) {
    return found("Content-Security-Policy: (default-src .*)").getFirst().replace(SERVICE, service);
  }

  /** What a pattern finds in its first group. */
  List<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
