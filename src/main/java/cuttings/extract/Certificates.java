package cuttings.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates of several countries, and the statement that there is none. */
final class Certificates {
  private static final String NONE =
      "(?:[Nn]ot [Rr]ated|NOT RATED|[Uu]nrated|UNRATED|[Nn]ot [Yy]et [Rr]ated|[Nn]o MPAA [Rr]ating|NR)";
  private static final String SURE =
      "PG-?13|NC-?17|TV-(?:MA|14|PG|Y7|Y|G)|12A|MA ?15\\+|R ?18\\+|(?:VM|V\\.M\\.) ?1[48]|FSK:?(?: ab| ?-)? ?(?:0|6|12|16|18)";
  private static final String LONE = "G|PG|R|X|U|M|12|15|18|M/?PG|T|AL|M/\\d{1,2}|L";
  private static final String ANY = NONE + "|" + SURE + "|" + LONE;
  private static final String TIME =
      "(?:\\bmin\\.?|\\bmins\\.?|\\d ?min\\.?|\\b[Mm]inutes?|\\bM(?:in|ins|INUTES)\\b\\.?|\\d:\\d\\d\\)?|\\b[Hh](?:ou)?rs?\\.?(?: \\d{1,2})?|\\dh ?\\d\\dm?|\\d ?mn)";

  private static final Pattern SAID =
      Pattern.compile(
          "(?:[\"“(]\\s?)?("
              + ANY
              + ")(?![\\p{L}\\d/+]|[.,-]\\d|[\"”)]? ?(?:out of|of \\d|von|sur|/ ?\\d|stars|points|Punkte))");
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:(?i)rated|certificate|cert\\.?|mpaa(?: rating| classification)?|bbfc|classification|rating|freigabe|altersfreigabe|kijkwijzer)\\s?[:–-]?\\s?(?-i:"
              + SAID.pattern()
              + ")");
  private static final Pattern AFTER_IT =
      Pattern.compile("(?:^|[\\s(,;])(" + ANY + ") (?:[Cc]ert\\b|certificate\\b)");
  private static final Pattern ALONE = Pattern.compile("(" + ANY + ")\\.?");
  private static final Pattern STRONG =
      Pattern.compile(
          "(?<![\\p{L}\\d-])("
              + SURE
              + ")(?![\\p{L}\\d-])|(?:^|[(,;|.•·:/–—)\\d\"”*★] {0,2})("
              + NONE
              + "|PG)(?=\\.?\\s{0,2}(?:$|[),;|.•·/–—:(*★]|\\d))");
  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{1,160})[)\\]]");
  private static final Pattern TIMED =
      Pattern.compile(
          TIME
              + "[\\s,;|.•·()/–-]{1,4}(?!\\p{Lu}\\. ?\\p{Lu}\\p{Ll})("
              + ANY
              + ")(?=\\.?\\s{0,2}(?:$|[),;|.•·/(:*★–—]|for [a-z]|[A-Z][a-z]{2,15}[ :,]))");
  private static final Pattern BEFORE_TIME =
      Pattern.compile(
          "(?:^|[)”\"|•·;] ?|[.,] )("
              + NONE
              + "|"
              + SURE
              + "|G|PG|R|X|U(?=,)|M(?=,)|12(?=,)|15(?=,)|18(?=,)"
              + ")[,.;/]?\\s{1,2}(?=\\d{1,3} ?[Mm]in|\\d:\\d\\d|\\d ?h|\\d hour|[Oo]ne hour|[Tt]wo hours|\\d{1,3} ?mn|\\d{2,3}m)");
  private static final Pattern BARRED =
      Pattern.compile(
          "(?:^|[|•·]|\\s/)\\s?("
              + LONE
              + ")(?=\\s?[|•·])|(?:[|•·]|\\s/|\\*|★|½)\\s?("
              + LONE
              + ")\\s?$");
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?:^|[,;.)–—\"”-] ?)(R|G|PG|U)(?= for [a-z]| \\((?!dir)[a-z][^\\d()]{2,120}\\))|^(PG|R)(?=: (?:[A-Z]?[a-z]+[,/ ]){0,6}(?:language|violence|peril|nudity|sex|action|drug|profanity|mild))");

  private Certificates() {}

  /** From a value that is said to be a certificate. */
  static Optional<String> read(String value) {
    Matcher alone = ALONE.matcher(value.strip());
    return alone.matches() ? Optional.of(tidy(alone.group(1))) : find("Rated " + value.strip());
  }

  /** From what stands directly after a label such as "Rated". */
  static Optional<String> labelled(String value) {
    Matcher said = SAID.matcher(value.strip());
    return said.lookingAt() ? Optional.of(tidy(said.group(1))) : Optional.empty();
  }

  /** From a line of credits, where a lone R counts in brackets, after a label or between bars. */
  static Optional<String> find(String line) {
    // a film of that name
    if (line.strip().matches("Rated X(?: \\(.{1,200})?")) return Optional.empty();
    return first(LABELLED, line)
        .or(() -> bracketed(line))
        .or(() -> first(STRONG, line))
        .or(() -> first(AFTER_IT, line))
        .or(() -> first(TIMED, line))
        .or(() -> first(BEFORE_TIME, line))
        .or(() -> first(BARRED, line))
        .or(() -> first(DESCRIBED, line))
        .map(Certificates::tidy);
  }

  private static Optional<String> first(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find()) return Optional.empty();
    for (int i = 1; i <= matcher.groupCount(); i++)
      if (matcher.group(i) != null) return Optional.of(matcher.group(i));
    return Optional.empty();
  }

  /** A piece between the commas of brackets: (R, 115 min.), (15), (PG for rude humor). */
  private static Optional<String> bracketed(String line) {
    Matcher bracket = BRACKET.matcher(line);
    while (bracket.find())
      for (String piece : bracket.group(1).split("[,;/|•·:]|\\sfor\\s", 20)) {
        Matcher alone =
            ALONE.matcher(piece.strip().replaceFirst("^(?i:rated|cert\\.?|certificate)\\s", ""));
        boolean opens =
            bracket.start() == 0
                && line.substring(bracket.end()).matches("\\s?(?!for )[^\\d\\s★*].{3,1000}")
                && piece.length() < 2;
        if (alone.matches() && !opens && !piece.strip().matches("L|T|AL"))
          return Optional.of(alone.group(1));
      }
    return Optional.empty();
  }

  private static String tidy(String certificate) {
    return switch (certificate) {
      case "PG13" -> "PG-13";
      case "NC17" -> "NC-17";
      case "FSK: 0", "FSK: 6", "FSK: 12", "FSK: 16", "FSK: 18" -> certificate.replace(":", "");
      default -> certificate;
    };
  }
}
