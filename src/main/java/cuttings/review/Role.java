package cuttings.review;

import java.util.Locale;

/** What a person did on a film. */
public enum Role {
  DIRECTOR,
  WRITER,
  PRODUCER,
  CAST,
  CINEMATOGRAPHER,
  EDITOR,
  COMPOSER;

  /** The name used in JSON and on pages: {@code director}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
