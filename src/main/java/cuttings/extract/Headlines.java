package cuttings.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Films named by headlines: {@code 'Crossing' Review: Stories to Tell}, {@code Yardie review -
 * ...}.
 */
final class Headlines {

  /**
   * A film that a headline names.
   *
   * @param review whether the headline calls the piece a review
   */
  record Named(String title, @Nullable Integer year, boolean review) {}

  private static final String YEAR = "\\s*[(\\[](" + Dates.FILM_YEAR + ")[)\\]]";
  private static final String KIND =
      "(?:(?:Film|Movie|DVD|Blu-ray|Capsule|Cinema|Festival)\\s+)?Review(?:ed)?";
  private static final String OPEN = "['‘\"“]";
  private static final String CLOSE = "['’\"”]";

  private static final List<Pattern> REVIEWS =
      List.of(
          pattern(
              "^"
                  + OPEN
                  + "(.{1,90}?)"
                  + CLOSE
                  + "(?:"
                  + YEAR
                  + ")?,?\\s*[-–—:|]?\\s*"
                  + KIND
                  + "\\b.*"),
          pattern(
              "^"
                  + KIND
                  + "\\s*[:–—|-]\\s*"
                  + OPEN
                  + "(.{1,90}?)"
                  + CLOSE
                  + "(?:"
                  + YEAR
                  + ")?(?=\\W|$).*"),
          pattern(
              "^" + KIND + "\\s*[:–—|-]\\s*(.{1,110}?)(?:" + YEAR + ")?\\s*(?:\\s[–—-]\\s.*)?$"),
          pattern("^[^:]{3,80}:\\s+(.{1,90}?)\\s+reviewed\\s*$"),
          pattern("^(.{1,110}?)(?:" + YEAR + ")?\\s*[(\\[][\\p{L}\\d ]{1,30} Review[)\\]]$"),
          pattern(
              "^(.{1,110}?)(?:"
                  + YEAR
                  + ")?\\s*[-–—:|,(\\[]?\\s*(?<!\\p{L}|(?-i: in ))"
                  + KIND
                  + "[)\\]]?\\s*(?:[-–—:|].*)?$"));

  private static final Pattern TITLE_YEAR = pattern("^(.{1,110}?)" + YEAR + "\\s*$");

  private Headlines() {}

  static Optional<Named> film(String headline) {
    String text = headline.strip();
    if (text.length() > 220) return Optional.empty();
    for (Pattern pattern : REVIEWS) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        String title = title(matcher.group(1));
        if (!title.isEmpty()) return Optional.of(new Named(title, year(matcher), true));
      }
    }
    Matcher matcher = TITLE_YEAR.matcher(text);
    return matcher.matches()
        ? Optional.of(new Named(title(matcher.group(1)), year(matcher), false))
        : Optional.empty();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static @Nullable Integer year(Matcher matcher) {
    String year = matcher.groupCount() > 1 ? matcher.group(2) : null;
    return year == null ? null : Integer.valueOf(year);
  }

  private static String title(String text) {
    String bare = text.strip().replaceAll("^[-–—:|]+|[-–—:|,]+$", "").strip();
    boolean wrapped =
        bare.length() > 2
            && "'‘\"“".indexOf(bare.charAt(0)) >= 0
            && "'’\"”".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return wrapped ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
