package cuttings.pages;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that leads somewhere.
 *
 * @param address null for a text that leads nowhere
 */
public record Link(String text, @Nullable String address) {
  private static final Set<String> OF_THE_WEB = Set.of("http", "https");

  static Link of(String text, Address address) {
    return new Link(text, address.toString());
  }

  /**
   * The address of a page elsewhere as a link to it: only one of the web is ever followed, any
   * other ({@code javascript:}, {@code data:}) is a text.
   */
  static Link outside(String text, @Nullable URI page) {
    return new Link(text, page != null && isOfTheWeb(page) ? page.toASCIIString() : null);
  }

  /** Whether an address is one of a page of the web. */
  public static boolean isOfTheWeb(URI page) {
    return page.getScheme() != null
        && OF_THE_WEB.contains(page.getScheme().toLowerCase(Locale.ROOT))
        && page.getHost() != null;
  }
}
