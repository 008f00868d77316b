package cuttings.extract;

import cuttings.analysis.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons as credit lines, bylines and prose write them. */
final class Names {
  private static final String PART =
      "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|[“\"'‘(]\\p{Lu}[\\p{L}.]{0,15}(?: \\p{Lu}[\\p{L}.]{0,15})?[”\"'’)]|(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30})";
  private static final String PARTICLE =
      "(?:de|da|di|do|dos|del|della|van|von|der|den|ter|la|le|el|al|bin|ibn|ben|af|av|zu|y|['’]t|st\\.)";

  /** Two to five parts with particles between, or one alone. */
  static final String NAME =
      PART
          + "(?:\\s+(?:"
          + PARTICLE
          + "\\s+){0,2}"
          + PART
          + "){0,4}(?:,?\\s+(?:Jr|Sr)\\.?|\\s+I{2,3}\\b)?";

  private static final Pattern WHOLE = Pattern.compile("(?:" + PARTICLE + "\\s+)?" + NAME);
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[;/]\\s*|\\s*,\\s*(?:and\\s+|&\\s*)?(?!\\s*(?:Jr|Sr)\\b)|\\s+(?:and|&|und)\\s+");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{0,80}\\)");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:with |and )?(?:the )?voices? of|introducing|featuring|and|with|also)\\s+",
          Pattern.CASE_INSENSITIVE);

  private Names() {}

  /**
   * The names in a list such as "A, B and C (as himself)"; pieces that are no names are left out.
   */
  static List<String> list(String text) {
    var names = new ArrayList<String>();
    String plain = BRACKETS.matcher(text).replaceAll("");
    for (String piece : SEPARATOR.split(plain, 60)) one(piece).ifPresent(names::add);
    return names.stream().distinct().toList();
  }

  /** One name, tidied, if the text is one. */
  static Optional<String> one(String text) {
    String name = LEAD_IN.matcher(text.strip()).replaceFirst("");
    name =
        name.replaceFirst("\\s+as\\s+.*$", "")
            .replaceAll("^[\"“”:–—•-]+|[\"“”:;,–—•]+$", "")
            .strip();
    if (name.endsWith(".") && !name.matches(".*(?:\\b\\p{Lu}|\\b[JS]r)\\.$"))
      name = name.substring(0, name.length() - 1);
    if (name.length() < 2 || name.length() > 60 || !WHOLE.matcher(name).matches())
      return Optional.empty();
    String folded = Folding.words(name);
    if (!folded.contains(" ") && WordLists.NOT_NAMES.contains(folded)) return Optional.empty();
    return Optional.of(capitals(name));
  }

  /** A full name: two parts at least. */
  static Optional<String> full(String text) {
    return one(text).filter(name -> name.contains(" "));
  }

  /** FROM CAPITALS to From Capitals; a part written otherwise stays. */
  private static String capitals(String name) {
    var out = new StringBuilder();
    for (String part : name.split(" ")) {
      if (!out.isEmpty()) out.append(' ');
      boolean shouting =
          part.length() > 2 && part.equals(part.toUpperCase(Locale.ROOT)) && !part.contains(".");
      out.append(shouting && !part.matches("I{2,3}|IV") ? title(part) : part);
    }
    return out.toString();
  }

  private static String title(String part) {
    var out = new StringBuilder(part.toLowerCase(Locale.ROOT));
    boolean start = true;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (start && Character.isLetter(c)) out.setCharAt(i, Character.toUpperCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }

  /** The last part of a name, with its particle left out. */
  static String surname(String name) {
    String bare = name.replaceFirst(",?\\s+(?:(?:Jr|Sr)\\.?|I{2,3})$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** The first part of a name. */
  static String given(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /** A matcher for names in running text. */
  static Matcher in(String text) {
    return WHOLE.matcher(text);
  }
}
