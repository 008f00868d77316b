package cuttings.page;

/** What a source yields for each of its files: a page, or the reason why there is none. */
public sealed interface Item {

  /** Path with forward slashes, relative to the source. */
  String file();

  /** The same, its path now beginning with that of a folder or an archive. */
  default Item under(String folder) {
    return switch (this) {
      case Page(var file, var html, var charset) -> new Page(folder + "/" + file, html, charset);
      case Unreadable(var file, var reason, var detail) ->
          new Unreadable(folder + "/" + file, reason, detail);
    };
  }

  /**
   * A saved web page, decoded but not yet understood.
   *
   * @param html its mark-up, in Unicode composed form, without control characters
   * @param charset the name of the encoding it was read by
   */
  record Page(String file, String html, String charset) implements Item {}

  /**
   * A file that gave no page.
   *
   * @param detail what was seen, for a person to read
   */
  record Unreadable(String file, Reason reason, String detail) implements Item {}

  /** Why a file gave no page. */
  enum Reason {
    /** No bytes, or nothing but white space. */
    EMPTY,
    /** More bytes than a page may have, before or after decompression. */
    TOO_LARGE,
    /** A picture, a style sheet, a program: no mark-up. */
    NOT_HTML,
    /** A name that leads out of its archive. */
    UNSAFE_NAME,
    /** A link, a device, a pipe: nothing that holds bytes of its own. */
    NOT_A_FILE,
    /** A second file of one name in an archive. */
    REPEATED_NAME,
    /** The disk or the archive would not give it. */
    UNREADABLE;

    /** In words: "too large". */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
