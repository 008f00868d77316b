package cuttings.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that ends in a year, as a person tells one film of a title from another: {@code halloween
 * 1978}, {@code Halloween (1978)}.
 *
 * @param title what stands before the year
 */
public record DatedTitle(String title, int year) {
  private static final Pattern FORM =
      Pattern.compile("^(.+?)[ ,]+\\(?((?:18[89]|19\\d|20\\d)\\d)\\)?$");

  /** Empty where the text has no year at its end, or nothing before it. */
  public static Optional<DatedTitle> of(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new DatedTitle(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
