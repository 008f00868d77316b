package cuttings.extract;

import cuttings.review.Rating;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verdicts as pages write them: stars, fractions, school grades. */
final class Ratings {
  private static final Pattern OUT_OF =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(½|1/2|1⁄2)?\\s*(?:/|out of|of)\\s*(5|10|4|6|100|20)(?![\\d/])(?:\\s*(?:stars?|points))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STARS =
      Pattern.compile("([★⭐]{1,10}|(?:\\* ){1,4}\\*|\\*{1,5})\\s*(½|1/2|1⁄2)?\\s*([☆✩]{0,9})");
  private static final Pattern WORD_STARS =
      Pattern.compile("(\\d(?:\\.\\d{1,2})?)\\s*(½|1/2)?\\s+stars?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern GRADE =
      Pattern.compile(
          "(?:^(?=..?[.]?\\s*(?:$|[(,;:|•·]))|(?:Grade|Rating|Verdict|Score)\\s*:?\\s*)([A-DF][+−–-]?)(?![\\p{L}\\d'’+-])");

  private Ratings() {}

  /** From a value that is said to be a rating, on a scale that may be said beside it. */
  static Optional<Rating> read(String value, @Nullable Double best) {
    String text = value.strip();
    if (best != null && text.matches("\\d{1,3}(?:[.,]\\d+)?")) {
      String shown = best == Math.rint(best) ? Long.toString(best.longValue()) : best.toString();
      return Optional.of(new Rating(text + "/" + shown, number(text), best));
    }
    Optional<Rating> found = find(text);
    if (found.isPresent() || text.isEmpty()) return found;
    boolean bare = text.matches("\\d{1,3}(?:[.,]\\d+)?");
    return bare ? Optional.of(new Rating(text, number(text), null)) : Optional.empty();
  }

  /** From a short line of credits. */
  static Optional<Rating> find(String line) {
    Matcher outOf = OUT_OF.matcher(line);
    if (outOf.find()) {
      double value = number(outOf.group(1)) + (outOf.group(2) == null ? 0 : 0.5);
      double best = number(outOf.group(3));
      if (value <= best) return Optional.of(new Rating(outOf.group().strip(), value, best));
    }
    Matcher stars = STARS.matcher(line);
    if (stars.find()) return Optional.of(stars(stars));
    Matcher words = WORD_STARS.matcher(line);
    if (words.find()) {
      double half = words.group(2) == null ? 0 : 0.5;
      return Optional.of(new Rating(words.group().strip(), number(words.group(1)) + half, null));
    }
    Matcher grade = GRADE.matcher(line);
    if (grade.find()) return Optional.of(grade(grade.group(1)));
    return Optional.empty();
  }

  /** The scale is what the hollow stars fill up; without any, it is not said. */
  private static Rating stars(Matcher matcher) {
    String filled = matcher.group(1).replace(" ", "");
    String half = matcher.group(2);
    int full = filled.codePointCount(0, filled.length());
    int hollow = matcher.group(3).length();
    double value = full + (half == null ? 0 : 0.5);
    Double best =
        hollow == 0 ? (full == 5 ? 5.0 : null) : Double.valueOf(Math.ceil(value) + hollow);
    return new Rating(matcher.group().strip(), value, best);
  }

  /** A to F as 12 steps, as American schools count them. */
  private static Rating grade(String grade) {
    String plain = grade.replace('−', '-').replace('–', '-');
    int step = "FDCBA".indexOf(plain.charAt(0)) * 3;
    if (step == 0) return new Rating(grade, 0.0, 12.0);
    double value = step + (plain.endsWith("+") ? 0 : plain.endsWith("-") ? -2 : -1);
    return new Rating(grade, value, 12.0);
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }
}
