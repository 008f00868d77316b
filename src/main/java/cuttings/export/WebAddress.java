package cuttings.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address of the web; a text that is none gives nothing. */
final class WebAddress {
  private WebAddress() {}

  static Optional<URI> of(String text) {
    if (!text.matches("(?is)https?://\\S{1,2000}")) return Optional.empty();
    try {
      URI address = new URI(text);
      return address.getHost() == null ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
