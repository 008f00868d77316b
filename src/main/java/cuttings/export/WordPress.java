package cuttings.export;

import java.util.Locale;
import java.util.Optional;

/** What an item of a WordPress export is; Squarespace writes the same. */
final class WordPress {
  private WordPress() {}

  /** Why an item is not a post that all readers can see. */
  static Optional<Entry.LeftOut> leftOut(String name, FeedItem item) {
    String type = item.text("wp:post_type");
    String status = item.text("wp:status");
    if (!post(type)) return leftOut(name, Entry.Reason.NOT_A_POST, type);
    if (status.equals("private")) return leftOut(name, Entry.Reason.PRIVATE, status);
    if (!status.equals("publish"))
      return leftOut(
          name, Entry.Reason.UNPUBLISHED, status.isEmpty() ? "without a status" : status);
    if (!item.text("wp:post_password").isEmpty())
      return leftOut(name, Entry.Reason.PASSWORD_PROTECTED, "it has a password");
    return content(item).isEmpty()
        ? leftOut(name, Entry.Reason.EMPTY, "a post without text")
        : Optional.empty();
  }

  /** Themes for critics keep reviews as a type of their own. */
  private static boolean post(String type) {
    return type.equals("post") || type.toLowerCase(Locale.ROOT).contains("review");
  }

  static String content(FeedItem item) {
    return PostText.paragraphs(PostText.withoutShortcodes(item.text("content:encoded")));
  }

  private static Optional<Entry.LeftOut> leftOut(String name, Entry.Reason reason, String detail) {
    return Optional.of(new Entry.LeftOut(name, reason, detail));
  }
}
