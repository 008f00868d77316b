package cuttings.extract;

import cuttings.review.Critic;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says of itself to machines, before anything of it is pruned. */
final class Metadata {
  private Metadata() {}

  /** Reads structured data, the head, marked elements and the title, in the order of trust. */
  static void read(Document page, Facts facts) {
    StructuredData.read(page, facts);
    Metas.read(page, facts);
    MarkedElements.read(page, facts);
    Metas.readTitle(page, facts);
  }

  /** Whether the writers named are the site itself, which signs its own pieces. */
  static boolean site(Document page, List<Critic> critics) {
    String name = page.select("meta[property=og:site_name]").attr("content").strip();
    return critics.stream()
        .anyMatch(critic -> !critic.name().contains(" ") || critic.name().equalsIgnoreCase(name));
  }

  /** Keywords parted by commas, each once. */
  static List<String> split(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Stream.of(text.split("\\s*,\\s*", 40)))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty() && tag.length() < 60)
        .distinct()
        .toList();
  }
}
