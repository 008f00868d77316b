package cuttings.export;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published post, with what the system that holds it knows for certain; texts may hold character
 * references, as titles in exports do, and are empty where nothing is known.
 *
 * @param published a date as it is written, ISO by preference
 * @param modified likewise
 * @param content HTML
 */
public record Post(
    @Nullable URI address,
    String title,
    List<String> authors,
    String published,
    String modified,
    List<String> categories,
    List<String> tags,
    String language,
    String publication,
    String description,
    String content) {
  public Post {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    tags = List.copyOf(tags);
  }

  /** The post as a page: what is certain in its head, headline, byline and text in its body. */
  public String html() {
    return PostPage.of(this);
  }
}
