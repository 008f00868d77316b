package cuttings.extract;

import cuttings.analysis.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons as credit lines, bylines and prose write them. */
final class Names {
  private static final String PART =
      "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,12}|[“\"'‘(]\\p{Lu}[\\p{L}.]{0,15}(?: \\p{Lu}[\\p{L}.]{0,15})?[”\"'’)]|(?:[dlDL]['’]|(?:al|el|as|ar|ad)-)?\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30})";
  private static final String PARTICLE =
      "(?:de|da|di|do|dos|das|du|del|della|dello|degli|dal|van|von|vom|zum|zur|der|den|ten|ter|te|la|las|los|le|el|al|bin|ibn|ben|af|av|zu|y|e|i|['’]t|st\\.)";

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
          "\\s?[;/]\\s?|\\s?,(?!\\s?(?:Jr|Sr)\\b)\\s?(?:(?:and|und|et|y)\\s|&\\s?)?|\\s(?:and|&|und|et|en)\\s|(?<=\\p{L} \\p{L}{1,20})\\s(?:y|e)\\s(?=\\p{Lu}[\\p{L}.]{0,20} \\p{L})");
  private static final Pattern BRACKETS = Pattern.compile("\\s?\\([^()]{0,200}\\)");
  private static final Pattern AS_ROLE = Pattern.compile("\\sas\\s.*$");
  private static final Pattern EDGES = Pattern.compile("^[\"“”:–—•-]{1,9}|[\"“”:;,–—•]{1,9}$");
  private static final Pattern ABBREVIATED = Pattern.compile("(?:\\b\\p{Lu}|\\b[JS]r)\\.$");
  private static final Pattern SPACES = Pattern.compile("\\s{2,}");

  /** Names that look like none. */
  private static final Set<String> PSEUDONYMS =
      Set.of("50 Cent", "will.i.am", "k.d. lang", "André 3000", "JR");

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:(?:with |and |featuring )?(?:the )?voices? of|die Stimmen von|les voix de|introducing|featuring|and|with|also|sowie)\\s",
          Pattern.CASE_INSENSITIVE);

  private Names() {}

  /**
   * The names in a list such as "A, B and C (as himself)"; pieces that are no names are left out.
   */
  static List<String> list(String text) {
    var names = new ArrayList<String>();
    String plain = BRACKETS.matcher(text).replaceAll("");
    for (String piece : pieces(plain)) one(piece).ifPresent(names::add);
    return names.stream().distinct().toList();
  }

  /** What stands between the separators of a list of names. */
  static List<String> pieces(String text) {
    return List.of(SEPARATOR.split(SPACES.matcher(text.strip()).replaceAll(" "), 60));
  }

  /** One name, tidied, if the text is one. */
  static Optional<String> one(String text) {
    String name = LEAD_IN.matcher(text.strip()).replaceFirst("");
    name = EDGES.matcher(AS_ROLE.matcher(name).replaceFirst("")).replaceAll("").strip();
    if (name.endsWith(".") && !ABBREVIATED.matcher(name).find())
      name = name.substring(0, name.length() - 1);
    if (PSEUDONYMS.contains(name)) return Optional.of(name);
    if (name.length() < 2 || name.length() > 60 || !WHOLE.matcher(name).matches())
      return Optional.empty();
    String folded = Folding.words(name);
    boolean word = !folded.contains(" ") && WordLists.NOT_NAMES.contains(folded);
    if (word || Countries.all(name)) return Optional.empty();
    return Optional.of(capitals(name));
  }

  /** A full name: two parts at least. */
  static Optional<String> full(String text) {
    return one(text).filter(name -> name.contains(" "));
  }

  /** FROM CAPITALS to From Capitals; a part written otherwise stays. */
  private static String capitals(String name) {
    boolean all = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 4;
    var out = new StringBuilder();
    for (String part : name.split(" ")) {
      if (!out.isEmpty()) out.append(' ');
      out.append(shouting(part, all) ? title(part) : part);
    }
    return out.toString();
  }

  /** "AL" of AL PACINO is a name, "JJ" of JJ ABRAMS initials. */
  private static boolean shouting(String part, boolean all) {
    if (!part.equals(part.toUpperCase(Locale.ROOT)) || part.contains(".")) return false;
    if (part.length() == 2) return all && part.matches("[^J]*[AEIOUY][^J]*");
    return part.length() > 2 && !part.matches("I{2,3}|IV");
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
