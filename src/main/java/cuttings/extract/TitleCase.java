package cuttings.extract;

import cuttings.analysis.TitleKeys;
import cuttings.review.Body;
import cuttings.review.Body.Mark;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles set in capitals, given back their small letters where the body shows them. */
final class TitleCase {
  private static final Pattern SMALL =
      Pattern.compile("(?<=[^:] )(?:Of|The|And|A|An|In|To|For|On|With|Or)(?= )");

  private TitleCase() {}

  /** FARGO is Fargo where the body says Fargo; M*A*S*H stays. */
  static String of(String title, Body body) {
    if (!title.equals(title.toUpperCase(Locale.ROOT))) return title;
    String key = TitleKeys.canonical(title);
    for (Body.Block block : body.blocks())
      for (Mark mark : block.marks())
        if (mark.kind() == Mark.Kind.EMPHASIS || mark.kind() == Mark.Kind.CITE) {
          String shown = TitleSpans.tidy(mark.of(block)).orElse("");
          if (TitleKeys.canonical(shown).equals(key)) return shown;
        }
    return title.matches("(?:\\p{L}{4,}|.*\\p{L}{4}.* .*|.* .*\\p{L}{4}.*)")
        ? capitalised(title)
        : title;
  }

  private static String capitalised(String title) {
    var out = new StringBuilder(title.toLowerCase(Locale.ROOT));
    boolean start = true;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (start && Character.isLetter(c)) out.setCharAt(i, Character.toUpperCase(c));
      start = c == ' ' || c == '-' || c == ':';
    }
    return SMALL.matcher(out).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
  }
}
