package cuttings.extract;

import cuttings.review.Rating;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verdicts as pages write them: symbols, fractions, words, school grades. */
final class Ratings {
  private static final String UNIT =
      "(?:stars?|points?|pts|sternen?|punkten?|étoiles|estrellas|puntos|stelle|punti|sterren|estrelas)";
  private static final Pattern OUT_OF =
      Pattern.compile(
          "(?<![\\d./⁄,:#$€£]|\\d )(\\d{1,3}(?:[.,]\\d{1,2})?)\\s{0,2}(½|¼|¾|1/2|1⁄2|1/4|3/4)?\\s?"
              + UNIT
              + "?\\s?(?:/|⁄|\\(?out of|\\(?of(?=(?: a possible)? (?:\\d{1,3}|four|five|ten) "
              + UNIT
              + ")|von|sur|su|sobre|uit|op|em|de(?= \\d{1,2}(?: "
              + UNIT
              + ")?\\s?$))\\s{0,2}(?:a possible )?(5|10|4|6|100|20|four|five|ten)(?:[.,]0)?(?![\\d/:%⁄]|[.,]\\d|[\\p{L}])(?:\\s?"
              + UNIT
              + "\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_VERDICT_BEFORE =
      Pattern.compile(
          "(?i)(?:\\b(?:on|posted|published|updated|opens|opening|part|season|episode|series|page|day|round|vol\\.?|volume|chapter|from|until|through|week|screen|date|since|by)|[^\\p{L}]no\\.?)\\s?[:#]?\\s{0,2}$");
  private static final Pattern GOES_ON =
      Pattern.compile("^\\s(?!and\\b|for\\b|on\\b|e\\b|y\\b|und\\b|stars?\\b)\\p{Ll}{2}.*");
  private static final Pattern SCALE =
      Pattern.compile(
          "^\\s?(?:stars?\\s)?[(,]?\\s?(?:out of|of|/|von|sur|su|de|uit|out of a possible)\\s?(5|10|4|6|100|20|four|five|ten|★{4,5}|\\*{4,5})(?![\\d\\p{L}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GRADE =
      Pattern.compile(
          "(?:^(?=..?[.]?\\s*(?:$|[(,;:|•·]))|(?:Grade|GRADE|Rating|Verdict|Score)\\s?[:–-]?\\s?)([A-DF](?: plus| minus|[+−–-])?)(?![\\p{L}\\d'’+-])");
  private static final Pattern GRADE_AT_END =
      Pattern.compile("(?:[:|–—/]\\s?|\\()([A-DF][+−–-])(?=\\)?\\.?\\s?$)");
  private static final Pattern THUMBS =
      Pattern.compile(
          "(?i)^(?:two |one |a )?(?:big |enthusiastic )?thumbs? (?:up|down|sideways)[.!]?$|^[👍👎]{1,3}$");
  private static final Pattern BARE =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(½|¼|¾|1/2|1⁄2|1/4|3/4)?(?=\\s?(?:$|[.;|,(+%]))");

  private Ratings() {}

  /** From a value that is said to be a rating, on a scale that may be said beside it. */
  static Optional<Rating> read(String value, @Nullable Double best) {
    String text = value.strip();
    if (best != null && text.matches("\\d{1,3}(?:[.,]\\d{1,6})?")) {
      String shown = best == Math.rint(best) ? Long.toString(best.longValue()) : best.toString();
      return Optional.of(new Rating(text + "/" + shown, number(text), best));
    }
    Optional<Rating> found = find(text);
    if (found.isPresent() || text.isEmpty()) return found;
    boolean bare = text.matches("\\d{1,3}(?:[.,]\\d{1,6})?");
    return bare ? Optional.of(new Rating(text, number(text), null)) : Optional.empty();
  }

  /** From what stands after a label such as "My rating". */
  static Optional<Rating> labelled(String value) {
    String text = value.strip();
    if (text.isEmpty()) return Optional.empty();
    Optional<Rating> found = find(text).or(() -> SpelledRating.ownUnit(text, true));
    if (found.isPresent()) return found;
    Matcher grade = GRADE.matcher("Grade: " + text);
    if (grade.lookingAt()) return Optional.of(grade(grade.group(1)));
    Matcher bare = BARE.matcher(text);
    if (!bare.lookingAt()) return Optional.empty();
    double number = number(bare.group(1)) + part(bare.group(2));
    return number > 100
        ? Optional.empty()
        : Optional.of(new Rating(bare.group().strip(), number, null));
  }

  /** From a short line of credits. */
  static Optional<Rating> find(String line) {
    return outOf(line)
        .or(() -> SymbolRun.find(line).map(rating -> scaled(line, rating)))
        .or(() -> SpelledRating.find(line).map(rating -> scaled(line, rating)))
        .or(() -> grade(GRADE, line))
        .or(() -> grade(GRADE_AT_END, line))
        .or(() ->
            THUMBS.matcher(line.strip()).matches()
                ? Optional.of(new Rating(line.strip(), null, null))
                : Optional.empty());
  }

  private static Optional<Rating> outOf(String line) {
    Matcher outOf = OUT_OF.matcher(line);
    while (outOf.find()) {
      double value = number(outOf.group(1)) + part(outOf.group(2));
      double best = scale(outOf.group(3));
      boolean said =
          !NO_VERDICT_BEFORE
                  .matcher(line.substring(Math.max(0, outOf.start() - 20), outOf.start()))
                  .find()
              && !GOES_ON.matcher(line.substring(outOf.end())).matches();
      if (value <= best && said) return Optional.of(new Rating(outOf.group().strip(), value, best));
    }
    return Optional.empty();
  }

  /** "*** (out of four)": the scale said after the symbols. */
  private static Rating scaled(String line, Rating rating) {
    if (rating.best() != null || rating.value() == null) return rating;
    int at = line.indexOf(rating.raw());
    if (at < 0) return rating;
    Matcher scale = SCALE.matcher(line.substring(at + rating.raw().length()));
    if (!scale.find() || scale(scale.group(1)) < rating.value()) return rating;
    return new Rating(
        rating.raw() + scale.group().replaceFirst(",$", ""), rating.value(), scale(scale.group(1)));
  }

  private static double scale(String word) {
    if (word.charAt(0) == '★' || word.charAt(0) == '*') return word.length();
    int spelled = SpelledRating.spelled(word);
    return spelled > 0 ? spelled : number(word);
  }

  private static Optional<Rating> grade(Pattern pattern, String line) {
    Matcher grade = pattern.matcher(line);
    return grade.find() ? Optional.of(grade(grade.group(1))) : Optional.empty();
  }

  /** A to F as 12 steps, as American schools count them. */
  private static Rating grade(String grade) {
    String plain =
        grade.replace('−', '-').replace('–', '-').replace(" plus", "+").replace(" minus", "-");
    int step = "FDCBA".indexOf(plain.charAt(0)) * 3;
    if (step == 0) return new Rating(grade, 0.0, 12.0);
    double value = step + (plain.endsWith("+") ? 0 : plain.endsWith("-") ? -2 : -1);
    return new Rating(grade, value, 12.0);
  }

  /** The value of a fraction after a number. */
  static double part(@Nullable String fraction) {
    if (fraction == null) return 0;
    return switch (fraction) {
      case "¼", "1/4" -> 0.25;
      case "¾", "3/4" -> 0.75;
      default -> 0.5;
    };
  }

  static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }
}
