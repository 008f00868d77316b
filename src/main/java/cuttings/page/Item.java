package cuttings.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a source yields for each of its files: a page, or the reason why there is none. */
public sealed interface Item {

  /** Path with forward slashes, relative to the source. */
  String file();

  /**
   * The same, its path now beginning with that of a folder or an archive; what is called by its
   * address stays so.
   */
  default Item under(String folder) {
    if (Address.of(file()).isPresent()) return this;
    String path = folder + "/" + file();
    return switch (this) {
      case Page(_, var html, var charset, var address) -> new Page(path, html, charset, address);
      case Unreadable(_, var reason, var detail) -> new Unreadable(path, reason, detail);
    };
  }

  /**
   * A saved web page, decoded but not yet understood.
   *
   * @param html its mark-up, in Unicode composed form, without control characters
   * @param charset the name of the encoding it was read by
   * @param address where the page was had from, if the source knows; http or https
   */
  record Page(String file, String html, String charset, @Nullable URI address) implements Item {
    /** A page from a source that knows no addresses. */
    public Page(String file, String html, String charset) {
      this(file, html, charset, null);
    }
  }

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
    /** Another answer of the web server than the page. */
    HTTP_STATUS,
    /** The same page was captured again later. */
    OLDER_CAPTURE,
    /** The site asks programs not to fetch it. */
    ROBOTS,
    /** An address of this machine or this house, which a page of the web has no business at. */
    NOT_PUBLIC,
    /** It could not be fetched this time; the copy of an earlier time is read. */
    EARLIER_COPY,
    /** A draft, a post that is still to come, or one thrown away. */
    UNPUBLISHED,
    /** A post for some readers only. */
    PRIVATE,
    /** A post for those who know a word. */
    PASSWORD_PROTECTED,
    /** What an export holds besides posts. */
    NOT_A_POST,
    /** A feed that gives no more than the beginning. */
    SUMMARY_ONLY,
    /** A capture that only says that nothing has changed since another. */
    REVISIT,
    /** The disk or the archive would not give it. */
    UNREADABLE;

    /** In words: "too large". */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
