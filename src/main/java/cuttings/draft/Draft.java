package cuttings.draft;

import cuttings.draft.UnreadableDraftException.Why;
import cuttings.page.Item;
import cuttings.page.PageSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A piece that is not published yet, as its writer has it.
 *
 * @param text decoded; places in it are counted from its first character
 */
public record Draft(String text, Format format) {
  /** The most bytes a draft may have: as many as a page. */
  public static final int LIMIT = PageSource.PAGE_LIMIT;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)<(?:!doctype|html|body|article|div|p|h[1-6]|br|em|i|span|a|section)\\b[^<>]{0,2000}>");

  /** What a draft is written in. */
  public enum Format {
    HTML,
    MARKDOWN,
    TEXT;

    /** The name used in options and parameters: {@code markdown}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A draft as text, in the format that it shows itself to be in.
   *
   * @throws UnreadableDraftException where there is nothing to read
   */
  public static Draft of(String text) {
    return of(text, MARKUP.matcher(text).find() ? Format.HTML : Format.MARKDOWN);
  }

  /**
   * A draft in a format.
   *
   * @throws UnreadableDraftException where there is nothing to read, or too much
   */
  public static Draft of(String text, Format format) {
    if (text.length() > LIMIT) throw tooLarge();
    if (text.isBlank()) throw new UnreadableDraftException(Why.EMPTY, "the draft is empty");
    return new Draft(text, format);
  }

  /**
   * The bytes of a file; its format goes by the ending of its name, else by what it holds.
   *
   * @param name of the file; "-" where it has none
   * @throws UnreadableDraftException where it is empty, too large, or no text
   */
  public static Draft read(String name, byte[] bytes) {
    String text = decoded(bytes);
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".html") || lower.endsWith(".htm")) return of(text, Format.HTML);
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) return of(text, Format.MARKDOWN);
    if (lower.endsWith(".txt")) return of(text, Format.TEXT);
    return of(text);
  }

  /**
   * The bytes of a file in a known format.
   *
   * @throws UnreadableDraftException where it is empty, too large, or no text
   */
  public static Draft read(byte[] bytes, Format format) {
    return of(decoded(bytes), format);
  }

  private static UnreadableDraftException tooLarge() {
    return new UnreadableDraftException(
        Why.TOO_LARGE, "the draft is too large: more than %d MiB".formatted(LIMIT >> 20));
  }

  /** UTF-8 as it is, so that places can be counted in it; anything else as a page is decoded. */
  private static String decoded(byte[] bytes) {
    if (bytes.length > LIMIT) throw tooLarge();
    return switch (PageSource.read("draft", bytes)) {
      case Item.Page page -> utf8(bytes, page.html());
      case Item.Unreadable(_, var reason, var detail) ->
          throw reason == Item.Reason.EMPTY
              ? new UnreadableDraftException(Why.EMPTY, "the draft is empty")
              : new UnreadableDraftException(Why.NO_TEXT, "the draft is no text: " + detail);
    };
  }

  private static String utf8(byte[] bytes, String otherwise) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return otherwise;
    }
  }
}
