package cuttings.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a page on the web. */
public final class Address {
  private static final int LONGEST = 2_000;

  private Address() {}

  /** The address a text is; only http and https, because it is shown as a link one day. */
  public static Optional<URI> of(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST || !stripped.matches("(?is)https?://.*"))
      return Optional.empty();
    try {
      URI address = new URI(stripped);
      return address.getHost() == null ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
