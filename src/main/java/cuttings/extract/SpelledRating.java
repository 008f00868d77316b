package cuttings.extract;

import cuttings.review.Rating;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verdicts in words and figures: "Three and a half stars.", "3.25 STARS", "6,5 Kürbisse". */
final class SpelledRating {
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<List<String>> FOREIGN =
      List.of(
          List.of("null"),
          List.of("ein", "une", "una", "uma", "een"),
          List.of("zwei", "deux", "dos", "due", "twee", "duas"),
          List.of("drei", "trois", "tres", "tre", "drie", "três"),
          List.of("vier", "quatre", "cuatro", "quattro", "quatro"),
          List.of("fünf", "cinq", "cinco", "cinque", "vijf"));
  private static final String UNIT =
      "(?:[Ss]tars?|STARS?|[Ss]terne[n]?|[ÉéEe]toiles?|[Ee]strellas?|[Ss]tell[ae]|[Ss]terren|[Ee]strelas?)";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>^|[\\p{L}\\d.,:;|•·/(!?\"”’)–—-]\\s{0,2})(?<![\\d.,/])(?<number>\\d{1,2}(?:[.,]\\d{1,2})?)(?:\\s?(?<part>½|¼|¾|1/2|1⁄2|1/4|3/4|(?:and )?(?:a|one)[- ]half))?[\\s-]"
              + UNIT
              + "(?=\\s{0,2}(?:$|[.,;:|•·/()!–—]))");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<before>^|[.,:;|•·/(!?\"”’)–—-]\\s{0,2})(?<number>\\p{L}{3,6})(?<half>(?:[ -]and)?[ -](?:a|one)[- ]half|[ -]et demie|[ -]einhalb|einhalb)?\\s"
              + "(?<unit>stars?|STARS?|Stars?|Sterne|étoiles?|estrellas?|stell[ae]|sterren|estrelas?)(?<half2>(?: and)? (?:a|one)[- ]half| et demie| y media| e mezzo)?(?=\\s{0,2}(?:$|[.,;:|•·/(!)–—]|out of))");
  private static final Pattern OUT_OF =
      Pattern.compile(
          "(?<number>\\p{L}{3,6})(?<half>(?: and)?[ -](?:a|one)[- ]half)?(?: "
              + UNIT
              + ")? (?:out of(?: a possible)?|von|sur|su|de|uit|van de) (?<best>\\p{L}{3,6}|\\d{1,2})(?: "
              + UNIT
              + ")?(?=[.!)]?\\s?$)");
  private static final Pattern HALF_STAR =
      Pattern.compile("(?i)^(?:half an?|a half|one[- ]half|½) star\\.?$");
  private static final Pattern OWN_UNIT =
      Pattern.compile("^\\(?(\\d{1,2})[.,]([05]|25|75) (\\p{L}{4,20})\\)?[.!]?$");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)(?:hours?|minutes?|minuten|stunden|millions?|millionen|milliarden|billion|percent|prozent|weeks?|years?|jahre|miles?|meter[s]?|inch(?:es)?|euros?|dollars?|pounds?|seconds?|days?|months?|mill[oó]nes|horas|heures|degrees?|times|feet|grams?|kilos?|points? ahead)");
  private static final Pattern WASHINGTON =
      Pattern.compile("\\{([a-z]{0,5}?)star\\}", Pattern.CASE_INSENSITIVE);

  private SpelledRating() {}

  static Optional<Rating> find(String line) {
    return washington(line)
        .or(() -> outOf(line))
        .or(() -> figure(line))
        .or(() -> words(line))
        .or(() -> ownUnit(line, false));
  }

  /** "{sstar}{sstar}{hstar}": names of glyphs that were never drawn. */
  private static Optional<Rating> washington(String line) {
    Matcher star = WASHINGTON.matcher(line);
    double value = 0;
    int hollow = 0;
    int start = -1;
    int end = -1;
    while (star.find()) {
      if (start < 0) start = star.start();
      end = star.end();
      String kind = star.group(1).toLowerCase(Locale.ROOT);
      if (kind.startsWith("h")) value += 0.5;
      else if (kind.startsWith("o") || kind.startsWith("e")) hollow++;
      else value++;
    }
    if (start < 0 || value == 0) return Optional.empty();
    boolean half = line.substring(end).matches("^ {0,2}(?:½|1/2).{0,200}");
    double whole = value + (half ? 0.5 : 0);
    Double best = hollow == 0 ? null : Double.valueOf(Math.ceil(whole) + hollow);
    return Optional.of(
        new Rating(line.substring(start, end).strip() + (half ? "½" : ""), whole, best));
  }

  /** "Vier von fünf Sternen", "Four stars out of five". */
  private static Optional<Rating> outOf(String line) {
    Matcher outOf = OUT_OF.matcher(line);
    if (!outOf.find() || !outOf.group().matches(".{0,60}" + UNIT + ".{0,40}"))
      return Optional.empty();
    int number = spelled(outOf.group("number"));
    String of = outOf.group("best");
    int best = Character.isDigit(of.charAt(0)) ? Integer.parseInt(of) : spelled(of);
    double value = number + (outOf.group("half") == null ? 0 : 0.5);
    return number < 0 || best < 4 || value > best
        ? Optional.empty()
        : Optional.of(new Rating(outOf.group(), value, (double) best));
  }

  private static Optional<Rating> figure(String line) {
    Matcher figure = FIGURE.matcher(line);
    while (figure.find()) {
      double value = Ratings.number(figure.group("number")) + Ratings.part(figure.group("part"));
      String raw = line.substring(figure.start("number"), figure.end()).strip();
      if (value <= 10 && !sentence(line, figure)) return Optional.of(new Rating(raw, value, null));
    }
    return Optional.empty();
  }

  /** After a word in lower case the figure belongs to a sentence. */
  private static boolean sentence(String line, Matcher figure) {
    String before = line.substring(0, figure.start("number")).strip();
    if (before.isEmpty() || !Character.isLetter(before.charAt(before.length() - 1))) return false;
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return Character.isLowerCase(last.charAt(0))
        || line.length() > 80
        || figure.end() < line.length();
  }

  private static Optional<Rating> words(String line) {
    if (HALF_STAR.matcher(line.strip()).matches())
      return Optional.of(new Rating(line.strip(), 0.5, null));
    Matcher words = WORDS.matcher(line);
    while (words.find()) {
      int number = spelled(words.group("number"));
      boolean half = words.group("half") != null || words.group("half2") != null;
      boolean title = Character.isUpperCase(words.group("unit").charAt(0));
      boolean said = half || !words.group("before").isBlank() || line.contains("out of");
      if (number < 0 || (title && !said)) continue;
      String raw = line.substring(words.start("number"), words.end()).strip();
      return Optional.of(new Rating(raw, number + (half ? 0.5 : 0), null));
    }
    return Optional.empty();
  }

  /** Zero to ten; -1 for no number. */
  static int spelled(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int english = lower.equals("no") ? 0 : NUMBERS.indexOf(lower);
    if (english >= 0) return english;
    for (int i = 0; i < FOREIGN.size(); i++) if (FOREIGN.get(i).contains(lower)) return i;
    return -1;
  }

  /** "6,5 Kürbisse": a house's own unit; a whole number needs to be announced. */
  static Optional<Rating> ownUnit(String text, boolean said) {
    Matcher unit = (said ? SAID_UNIT : OWN_UNIT).matcher(text.strip());
    if (!unit.matches() || MEASURE.matcher(unit.group(3)).matches()) return Optional.empty();
    String digits = unit.group(1) + (unit.group(2) == null ? "" : "." + unit.group(2));
    return Optional.of(new Rating(text.strip(), Double.parseDouble(digits), null));
  }

  private static final Pattern SAID_UNIT =
      Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))? (\\p{L}{3,20})[.!]?");
}
