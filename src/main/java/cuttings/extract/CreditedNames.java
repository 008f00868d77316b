package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that stand after a label of small print, up to where other things begin.
 *
 * @param names in the order of the line
 * @param clean nothing stands between them but facts: no sentence goes on there
 */
record CreditedNames(List<String> names, boolean clean) {
  /** Of a label of a fact. */
  static final CreditedNames NONE = new CreditedNames(List.of(), false);

  /** Where a list of names ends: a bar, a dash, the end of a sentence that is no initial. */
  private static final Pattern END =
      Pattern.compile(
          "\\s?[|•·✦~]|\\s[–—-]\\s|(?<!(?:^|[ .(])\\p{Lu}|[ .]Mr|[ .]Mrs|[ .]Ms|[ .]Jr|[ .]Sr|[ .]St|[ .]Dr|[ .]vs)\\.\\s{1,3}(?=[\\p{Lu}(\\d“\"'])|[)\\]]");

  private static final Pattern BRACKET =
      Pattern.compile("\\s?[(\\[]([^()\\[\\]]{0,200})(?:[)\\]]|$)");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![,;&/(]|\\band)\\s(?=\\d|PG-?\\d|NC-17|NR\\b|Unrated|Not Rated|TV-|Cert\\b)");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[,;]?\\s(?:u\\.\\s?a\\.?|et al\\.?|etc\\.?|and (?:many )?(?:more|others)|among others|y otros|u\\.v\\.m\\.?|and co\\.))\\.?$|\\s?(?:…|\\.{3,})$");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(?:based (?:up)?on|from|adapted|after|others|more|among|loosely|in) .{0,120}|others|more");
  private static final Pattern BOTH =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}-]{1,15}) (?:and|&|und|et|y|e) (\\p{Lu}[\\p{L}-]{1,15}) (\\p{Lu}[\\p{L}'’-]{1,20})");
  private static final Set<String> COMPANIES =
      Set.of(
          "pictures",
          "features",
          "films",
          "film",
          "studios",
          "studio",
          "entertainment",
          "media",
          "releasing",
          "classics",
          "searchlight",
          "bros",
          "company",
          "productions",
          "distribution",
          "cinema",
          "theatre",
          "theater",
          "originals",
          "video",
          "international",
          "networks",
          "movies",
          "collection",
          "filmverleih",
          "network",
          "group",
          "plus",
          "prime",
          "cinemas",
          "television",
          "kingdom",
          "subtitles");

  /** Reads the text after a label; only a bare one asks whether they are clean. */
  static CreditedNames of(String value, CreditLabel label, boolean bare) {
    String text = untilFacts(value.strip().replaceFirst("^,\\s", ""));
    Matcher end = END.matcher(text);
    boolean cast = label.roles().contains(Role.CAST);
    boolean cut = end.find();
    String first = cut ? text.substring(0, end.start()) : text;
    if (bare && Names.one(Names.pieces(first).getFirst()).isEmpty()) return NONE;
    var pieces = new ArrayList<String>(List.of(first.split(";", 60)));
    if (cut && cast && !pieces.getLast().isBlank())
      pieces.addAll(barred(text.substring(end.start())));
    var names = new ArrayList<String>();
    boolean clean = true;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = TAIL.matcher(pieces.get(i).strip()).replaceFirst("");
      List<String> here = surnameForBoth(piece, label);
      if (i > 0 && !here.stream().allMatch(CreditedNames::person)) break;
      names.addAll(here);
      if (i == 0 && bare) clean = clean(piece, here);
    }
    return new CreditedNames(names.stream().distinct().toList(), clean);
  }

  /** "A | B | C": names parted by bars, for casts. */
  private static List<String> barred(String rest) {
    if (!rest.strip().matches("[|•·✦~].{0,1000}")) return List.of();
    var names = new ArrayList<String>();
    for (String piece : rest.strip().substring(1).split("[|•·✦~]", 60)) {
      if (Names.one(piece).filter(CreditedNames::person).isEmpty()) break;
      names.add(piece);
    }
    return names;
  }

  /** Names end where figures begin, or brackets that hold facts; "(as himself)" is dropped. */
  private static String untilFacts(String value) {
    Matcher bracket = BRACKET.matcher(value);
    var out = new StringBuilder();
    while (bracket.find()) {
      if (facts(bracket.group(1))) {
        bracket.appendReplacement(out, "");
        return figures(out.toString());
      }
      bracket.appendReplacement(out, "");
    }
    return figures(bracket.appendTail(out).toString());
  }

  private static String figures(String text) {
    Matcher matcher = FIGURES.matcher(text);
    return matcher.find() && matcher.start() > 0 ? text.substring(0, matcher.start()) : text;
  }

  private static boolean facts(String inside) {
    return inside.matches(
            ".{0,200}\\b(?:" + Dates.FILM_YEAR + "|\\d{1,3} ?(?i:min|mn|m\\b).{0,20})\\b.{0,200}")
        || RunningTimes.find("(" + inside + ")").isPresent()
        || Certificates.find("(" + inside + ")").isPresent();
  }

  /** "Joel and Ethan Coen" are two of one name: directors and writers, never casts. */
  private static List<String> surnameForBoth(String piece, CreditLabel label) {
    Matcher both = BOTH.matcher(piece.strip().replaceFirst("\\.$", ""));
    boolean brothers =
        !label.roles().contains(Role.CAST)
            && both.matches()
            && WordLists.GIVEN_NAMES.contains(Folding.words(both.group(1)))
            && WordLists.GIVEN_NAMES.contains(Folding.words(both.group(2)));
    return brothers
        ? Names.list(
            both.group(1) + " " + both.group(3) + ", " + both.group(2) + " " + both.group(3))
        : Names.list(piece);
  }

  private static boolean clean(String text, List<String> names) {
    for (String piece : Names.pieces(text)) {
      String bare = piece.strip().replaceFirst("(?<!\\b[JS]r|\\p{Lu})[.,:]$", "");
      boolean name = Names.one(bare).filter(n -> names.contains(n)).isPresent();
      boolean given = names.stream().anyMatch(n -> n.startsWith(bare + " "));
      if (!bare.isEmpty() && !name && !given && !factual(bare)) return false;
    }
    return !names.isEmpty();
  }

  private static boolean factual(String piece) {
    String folded = Folding.words(piece);
    return piece.codePoints().anyMatch(Character::isDigit)
        || ASIDE.matcher(piece).matches()
        || Certificates.labelled(piece).isPresent()
        || (Character.isUpperCase(piece.charAt(0)) && WordLists.NOT_NAMES.contains(folded))
        || company(folded);
  }

  private static boolean company(String folded) {
    return COMPANIES.contains(folded.substring(folded.lastIndexOf(' ') + 1));
  }

  /** A full name none of whose words names something else. */
  static boolean person(String name) {
    String folded = Folding.words(name);
    if (!folded.contains(" ") || company(folded) || WordLists.NOT_NAMES.contains(folded))
      return false;
    if (given(name)) return true;
    for (String word : folded.split(" ")) if (WordLists.NOT_NAMES.contains(word)) return false;
    return folded.chars().filter(c -> c == ' ').count() < 4;
  }

  /** "Park Chan-wook" has one word at least that is no other: enough beside "directed by". */
  private static boolean someWord(String name) {
    String folded = Folding.words(name);
    if (company(folded)) return false;
    for (String word : folded.split(" ")) if (!WordLists.NOT_NAMES.contains(word)) return true;
    return false;
  }

  /** A given name known, or an initial. */
  static boolean given(String name) {
    String first = Names.given(name);
    return WordLists.GIVEN_NAMES.contains(Folding.words(first))
        || first.matches("(?:\\p{Lu}\\.-?){1,4}");
  }

  /** Whether the names confirm a label that stands without a colon. */
  boolean holds(CreditLabel.Form form) {
    if (!clean || names.isEmpty()) return false;
    if (form == CreditLabel.Form.PHRASE)
      return names.size() > 1 || person(names.getFirst()) || someWord(names.getFirst());
    return form == CreditLabel.Form.COLON
        || names.stream().anyMatch(CreditedNames::person)
        || (names.size() == 1 && WordLists.GIVEN_NAMES.contains(Folding.words(names.getFirst())));
  }
}
