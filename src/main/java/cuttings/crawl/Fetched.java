package cuttings.crawl;

import java.net.URI;

/** What came of the wish to have a page. */
sealed interface Fetched {
  /** An answer that is not to be asked for again; whatever its status. */
  record Answered(URI from, Answer answer) implements Fetched {}

  /** What is known of it is still right. */
  record Unchanged() implements Fetched {}

  /** It must not be asked for. */
  record Forbidden(Why why, String detail) implements Fetched {}

  /** It could not be had, and might be had another day. */
  record Failed(String detail) implements Fetched {}

  /** Who forbids it. */
  enum Why {
    /** The site, in its robots.txt. */
    ROBOTS,
    /** This program: no address of the public web. */
    ADDRESS
  }
}
