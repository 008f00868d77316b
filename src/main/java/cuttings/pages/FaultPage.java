package cuttings.pages;

import org.jspecify.annotations.Nullable;

/**
 * What is said when a page cannot be shown, with ways on.
 *
 * @param status of HTTP
 * @param nearby what may be meant; null where that cannot be told
 */
public record FaultPage(
    Frame frame, int status, String heading, String detail, @Nullable Nearby nearby)
    implements Page {
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;
  private static final int OURS = 500;

  static FaultPage notFound(@Nullable Nearby nearby) {
    return of(
        NOT_FOUND,
        "It may have been filed elsewhere: the search box above knows every piece in the archive.",
        nearby);
  }

  /**
   * A fault of a status.
   *
   * @param detail a sentence for people, or empty
   */
  static FaultPage of(int status, String detail, @Nullable Nearby nearby) {
    String heading = heading(status);
    return new FaultPage(Frame.passing(heading, ""), status, heading, detail, nearby);
  }

  private static String heading(int status) {
    if (status == NOT_FOUND) return "There is no such page";
    if (status == UNAVAILABLE) return "The archive cannot answer just now";
    return status >= OURS ? "Something went wrong here" : "This address cannot be read";
  }
}
