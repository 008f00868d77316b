package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.review.ReviewId;
import cuttings.review.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Ids of reviews: readable words from the address or file name, and a short hash of the whole. */
public final class ReviewIds {
  private static final int HASH = 8;
  private static final int WORDS = 60;

  private ReviewIds() {}

  /**
   * From the canonical address, so that a page moved in its archive keeps its id; else the file.
   */
  static ReviewId of(Source source) {
    String part = source.part() == 0 ? "" : "#" + source.part();
    return source.url() == null
        ? of("file:" + source.file(), part)
        : of(source.url().toString(), part);
  }

  /**
   * From the file name alone, for pages that claim the address of another.
   *
   * @param number of the page among those of this name, counted from 1
   */
  public static ReviewId ofFile(String file, int number) {
    return of("file:" + file, number == 1 ? "" : "#" + number);
  }

  private static ReviewId of(String address, String part) {
    String plain =
        address
            .replaceFirst("^https?://(?:www\\.)?", "")
            .replaceFirst("[?#].*$", "")
            .replaceFirst("/$", "");
    String last = plain.substring(plain.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
    String words = Folding.words(last).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
    String slug = words.length() > WORDS ? words.substring(0, WORDS) : words;
    return new ReviewId(
        (slug.isEmpty() ? "page" : slug) + "-" + hash(plain.toLowerCase(Locale.ROOT) + part));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
