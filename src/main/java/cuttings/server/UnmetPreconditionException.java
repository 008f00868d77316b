package cuttings.server;

import java.util.Optional;

/** Another version is in place than the sender knows of. */
final class UnmetPreconditionException extends RuntimeException {
  private final transient Optional<String> tag;

  /**
   * @param tag of the version in place
   */
  UnmetPreconditionException(Optional<String> tag) {
    super(
        tag.isEmpty()
            ? "there is no such file"
            : "another has changed the file meanwhile; read it again");
    this.tag = tag;
  }

  Optional<String> tag() {
    return tag;
  }
}
