package cuttings.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last paragraph of many wire reviews, a sentence and yet small print: <i>"Title," a Larkspur
 * release, is rated PG by the Motion Picture Association for mild peril. Running time: 102 minutes.
 * Three stars out of four.</i>
 */
record Tagline(String certificate, String minutes, String verdict) {
  private static final int LONGEST = 500;
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)\\b(?:(?:is|has been|was) (?:rated )?|rated )(?<certificate>(?-i:PG-13|PG|G|R|NC-17|X|TV-MA|TV-14|TV-PG)|not rated|unrated)(?![\\p{L}-]).{0,220}?\\brunning time:? (?<minutes>\\d{1,3} ?min(?:utes?|s?\\.?)|\\d{1,2} ?h(?:ours?|rs?\\.?)?,?(?: and)?(?: ?\\d{1,2}(?: ?min(?:utes?|s?\\.?))?)?)\\.?(?<verdict>.{0,80})$",
          Pattern.DOTALL);

  static Optional<Tagline> read(String text) {
    if (text.length() > LONGEST) return Optional.empty();
    Matcher line = LINE.matcher(text.strip());
    return line.find()
        ? Optional.of(
            new Tagline(
                line.group("certificate"), line.group("minutes"), line.group("verdict").strip()))
        : Optional.empty();
  }
}
