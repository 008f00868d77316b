package cuttings.corrections;

import java.util.Locale;

/** A field of a page that can be set by hand. */
enum PageField {
  KIND,
  HEADLINE,
  FILMS_REVIEWED,
  CREDITS,
  CERTIFICATE,
  RUNTIME_MINUTES,
  RATING,
  RELEASE,
  CRITICS,
  PUBLISHED,
  MODIFIED,
  PUBLICATION,
  LANGUAGE,
  TAGS,
  URL,
  FILMS_CITED,
  FILMS_MENTIONED,
  PEOPLE_MENTIONED;

  /** The name in the file, in JSON and in evidence: {@code films_reviewed}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
