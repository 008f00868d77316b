package cuttings.export;

import java.util.Locale;

/** One thing of an export or a feed: a post, or what is left out and why. */
public sealed interface Entry {

  /** Its address where the export tells one, else what else tells it apart within the file. */
  String name();

  /** A post that readers can see. */
  record Posted(String name, Post post) implements Entry {}

  /**
   * Anything else.
   *
   * @param detail what was seen, for a person to read; the reason where nothing was to be seen
   */
  record LeftOut(String name, Reason reason, String detail) implements Entry {
    public LeftOut {
      if (detail.isBlank()) detail = reason.label();
    }
  }

  /** Why a thing gives no post. */
  enum Reason {
    /** A draft, a post that is still to come, or one thrown away. */
    UNPUBLISHED,
    /** For some readers only. */
    PRIVATE,
    /** For those who know a word. */
    PASSWORD_PROTECTED,
    /** A picture, a menu, a page about the site. */
    NOT_A_POST,
    /** A feed that gives no more than the beginning. */
    SUMMARY_ONLY,
    /** A title and nothing below it. */
    EMPTY,
    /** More text than a page may have. */
    TOO_LARGE,
    /** The rest of a file that is no longer what it should be. */
    DAMAGED,
    /** A file of a form that is not known. */
    UNKNOWN;

    /** In words: "summary only". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
