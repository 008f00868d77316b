package cuttings.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates: American, British and German, and the statement that there is none. */
final class Certificates {
  private static final String NONE = "Not Rated|Unrated|NR|No MPAA rating";
  private static final String SURE =
      NONE + "|PG-13|NC-17|TV-MA|TV-14|TV-PG|TV-Y7|12A|FSK(?: ab)? ?(?:0|6|12|16|18)";
  private static final String ANY = SURE + "|G|PG|R|X|U|12|15|18|M/?PG";
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:Rated|Certificate|Cert\\.?|MPAA(?: rating)?|BBFC|Classification|Rating)\\s*:?\\s*("
              + ANY
              + ")(?![\\p{L}\\d/]|[.-]\\d)");
  private static final Pattern ALONE = Pattern.compile("(" + ANY + ")\\.?");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?:[^()]{0,60}[,;] ?)?(" + ANY + ")(?: for [^()]{0,80})?(?:[,;][^()]{0,60})?\\)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:^|[|•·,.;)] ?|\\d (?:min\\.? )?)(?![GRXU]\\. ?\\p{Lu})("
              + ANY
              + ")(?= ?(?:[|•·,.;]|$)| for [a-z]| \\([a-z])");
  private static final Pattern STRONG =
      Pattern.compile("(?<![\\p{L}\\d-])(" + SURE + ")(?![\\p{L}\\d-])");

  private Certificates() {}

  /** From a value that is said to be a certificate. */
  static Optional<String> read(String value) {
    Matcher alone = ALONE.matcher(value.strip());
    if (alone.matches()) return Optional.of(alone.group(1));
    return find("Rated " + value.strip());
  }

  /** From a line of credits, where a lone R counts in brackets, after a label or between bars. */
  static Optional<String> find(String line) {
    for (Pattern pattern : new Pattern[] {LABELLED, STRONG, BRACKETED, BETWEEN}) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) return Optional.of(matcher.group(1));
    }
    return Optional.empty();
  }
}
