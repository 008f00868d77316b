package cuttings.view;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Text that stands in Markdown as it is. */
public final class Markdown {
  private Markdown() {}

  /** One line in which nothing is mark-up. */
  public static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replaceAll("\\s+", " ");
  }

  /** A link to a piece; one without an address is named by its id. */
  public static String link(String text, @Nullable URI url, String id) {
    return url == null || !url.toString().matches("[^\\s()<>]+")
        ? escaped(text) + " [" + id + "]"
        : "[" + escaped(text) + "](" + url + ")";
  }
}
