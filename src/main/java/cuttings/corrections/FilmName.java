package cuttings.corrections;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A film as an editor names it: {@code The Thing (1982)}.
 *
 * @param year of first release; null where the editor gives none
 */
public record FilmName(String title, @Nullable Integer year) {
  private static final Pattern LABEL =
      Pattern.compile("(.*\\S)\\s*\\(((?:18|19|20|21)[0-9]{2})\\)");

  /** Reads a title with or without a year behind it; other brackets belong to the title. */
  static FilmName of(String label) {
    Matcher matcher = LABEL.matcher(label);
    return matcher.matches()
        ? new FilmName(matcher.group(1), Integer.valueOf(matcher.group(2)))
        : new FilmName(label, null);
  }

  /** The title with its year: {@code The Thing (1982)}. */
  public String label() {
    return year == null ? title : title + " (" + year + ")";
  }
}
