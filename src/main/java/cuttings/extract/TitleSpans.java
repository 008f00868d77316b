package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.review.Body;
import cuttings.review.Body.Block;
import cuttings.review.Body.Mark;
import cuttings.review.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds film titles in a body: marked by italics or quotation marks, or followed by a year in
 * brackets.
 */
final class TitleSpans {
  private static final int LONGEST = 100;
  private static final int LISTED_WITHIN = 300;
  private static final Pattern YEAR = Pattern.compile("\\b(" + Dates.FILM_YEAR + ")\\b");
  private static final Pattern BRACKET =
      Pattern.compile("^(?:’s|'s|,|[”\"’'』」》〉“«»])?\\s?\\(([^()]{2,90})\\)");
  private static final Pattern DIRECTED =
      Pattern.compile("^(?:dir(?:s?\\.|ected by)?|d:)\\s*:?\\s*(.+)$", Pattern.CASE_INSENSITIVE);

  /** "Karloff's role in Frankenstein" does not say that he made it. */
  private static final String NO_PREPOSITION = "(?!(?:in|of|from|on|for|with|to|by|as|and|or)\\b)";

  private static final Pattern OWNER =
      Pattern.compile(
          "((?:"
              + Names.NAME
              + "))(?:’s|'s|’|')\\s+(?:(?:"
              + NO_PREPOSITION
              + "[a-z-]+,? ){0,3})[“\"‘']?$");
  private static final List<String> LIST_WORDS = List.of("like", "such as", "including");
  private static final Pattern LISTED =
      Pattern.compile(
          "((?:other |earlier |previous |past |recent )?(?:\\p{Lu}[\\p{L}’'-]{1,25} ?){1,3}(?:[a-z-]+ ){0,3}(?:projects|films|movies|documentaries|works|features|pictures|shorts)),? (?:like|such as|including)\\b");

  private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d’'!?*·.-]{0,30}";
  private static final Pattern UNMARKED =
      Pattern.compile(
          "("
              + WORD
              + "(?:(?:: | & | – |, | )(?:"
              + WORD
              + "|of|the|and|a|an|in|to|for|on|with|from|or|at|by|de|la|le|der|die|das|du|et|y)){0,9})\\s\\(([^()]{0,60}?"
              + Dates.FILM_YEAR
              + ")\\)");
  private static final Pattern YEAR_BRACKET =
      Pattern.compile("\\s\\([^()]{0,60}?" + Dates.FILM_YEAR + "\\)");

  /** Ten words with what may stand between them. */
  private static final int LONGEST_UNMARKED = 350;

  private static final Pattern OPENER =
      Pattern.compile(
          "^(?:In|With|Like|From|After|Before|Since|Unlike|And|But|As|Both|To|Of|While|When|Where|For|On|At|By|Or|So|Yet|Even|Then|Also|Not|See|Only)\\s+(?=[\\p{Lu}\\d])");

  private static final Pattern OWNED =
      Pattern.compile("^((?:[\\p{Lu}\\p{L}.-]{1,25} ){0,5}[\\p{Lu}][\\p{L}.-]{1,25})(?:’s|'s) ");

  private final List<TitleSpan> spans = new ArrayList<>();

  /** More titles than any page names, so that one of nothing else costs no more than that. */
  private static final int MOST = 3_000;

  /** Start and end of each span of the block being read. */
  private final NavigableMap<Integer, Integer> taken = new TreeMap<>();

  private final Known known;

  private TitleSpans(Known known) {
    this.known = known;
  }

  /** All of them, in the order of the text, none over another. */
  static List<TitleSpan> in(Body body, Known known) {
    var finder = new TitleSpans(known);
    List<Block> blocks = body.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      finder.taken.clear();
      finder.block(i, blocks.get(i));
    }
    finder.spans.sort(
        Comparator.<TitleSpan>comparingInt(s -> s.span().block())
            .thenComparingInt(s -> s.span().start()));
    return List.copyOf(finder.spans);
  }

  private void block(int number, Block block) {
    for (Mark mark : block.marks()) {
      boolean italics = mark.kind() == Mark.Kind.EMPHASIS || mark.kind() == Mark.Kind.CITE;
      if (italics || mark.kind() == Mark.Kind.QUOTED) marked(number, block, mark, italics);
    }
    unmarked(number, block);
  }

  private void marked(int number, Block block, Mark mark, boolean italics) {
    String text = block.text();
    int start = mark.start();
    int end = mark.end();
    if (end - start > 2 * LONGEST) return;
    while (end > start
        && ",.;:”\"’' ".indexOf(text.charAt(end - 1)) >= 0
        && !text.startsWith("....", end - 4)) end--;
    String possessive = text.substring(start, end).replaceFirst("(?:’s|'s)$", "");
    if (italics && possessive.length() < end - start && text.startsWith(" ", end))
      end = start + possessive.length();
    while (start < end && "“\"‘' ".indexOf(text.charAt(start)) >= 0) start++;
    if (end - start < 1 || end - start > LONGEST || overlaps(start, end)) return;
    TitleSpan span = around(number, block, start, end, mark.end());
    boolean met = known.film(TitleKeys.canonical(span.title()));
    boolean looks = (italics || met) ? likeTitle(span.title()) : likeQuotedTitle(span.title());
    boolean wholeBlock = (end - start) * 10 > text.length() * 6 && text.length() > 40;
    if ((span.sure() && likeTitle(span.title())) || (looks && !wholeBlock)) add(span);
  }

  /** Looks before each year in brackets, for at each capital it would read every word ten times. */
  private void unmarked(int number, Block block) {
    String text = block.text();
    Matcher year = YEAR_BRACKET.matcher(text);
    Matcher matcher = UNMARKED.matcher(text);
    while (year.find()) {
      matcher.region(
          Math.max(text.lastIndexOf('(', year.start()) + 1, year.start() - LONGEST_UNMARKED),
          year.end());
      if (!matcher.find()) continue;
      int start = matcher.start(1);
      Matcher opener = OPENER.matcher(matcher.group(1));
      if (opener.find()) start += opener.end();
      start += owner(block.text().substring(start, matcher.end(1)));
      int end = matcher.end(1);
      if (!overlaps(start, end) && end > start) add(around(number, block, start, end, end));
    }
  }

  /** How many characters of an unmarked title are its maker's: "Steven Spielberg's Duel". */
  private int owner(String title) {
    Matcher owned = OWNED.matcher(title);
    if (!owned.find() || known.film(TitleKeys.canonical(title))) return 0;
    String name = owned.group(1);
    boolean person =
        name.contains(" ")
            && (WordLists.GIVEN_NAMES.contains(Folding.words(lastWords(name)[0]))
                || known.person(NameKeys.canonical(name)));
    // no title goes on with an article after a name: "Asquith's A Cottage on Dartmoor"
    boolean article = title.substring(owned.end()).matches("(?:A|An|The) .*");
    return person || article ? owned.end() : 0;
  }

  private static String[] lastWords(String name) {
    String[] words = name.split(" ");
    return words.length < 2
        ? words
        : new String[] {words[words.length - 2], words[words.length - 1]};
  }

  private boolean overlaps(int start, int end) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(end);
    return before != null && before.getValue() > start;
  }

  private void add(TitleSpan span) {
    if (spans.size() >= MOST) return;
    spans.add(span);
    taken.put(span.span().start(), span.span().end());
  }

  /** Reads the brackets after a title and the name before it. */
  private static TitleSpan around(int number, Block block, int start, int end, int after) {
    String text = block.text();
    var span = new Span(number, start, end, text.substring(start, end));
    String before = text.substring(Math.max(0, start - 120), start);
    boolean possessive = before.indexOf('’') >= 0 || before.indexOf('\'') >= 0;
    Matcher owner = OWNER.matcher(possessive ? before : "");
    String owned = owner.find() ? withoutOpeners(owner.group(1)) : null;
    String listed = listed(text, start);
    String behind = text.substring(after, Math.min(text.length(), after + 120));
    Matcher bracket = BRACKET.matcher(behind.replace('（', '(').replace('）', ')'));
    if (!bracket.find()) return new TitleSpan(span, null, List.of(), null, owned, listed, false);
    String inside = bracket.group(1).strip();
    Matcher year = YEAR.matcher(inside);
    Integer found = year.find() ? Integer.valueOf(year.group(1)) : null;
    String rest =
        (found == null ? inside : inside.substring(0, year.start()))
            .strip()
            .replaceAll("[,;]$", "");
    Matcher directed = DIRECTED.matcher(rest);
    boolean said = directed.matches();
    List<String> names = Names.list(said ? directed.group(1) : rest);
    boolean persons = said || (found != null && allKnownNames(names));
    String other =
        !persons
                && found != null
                && likeTitle(rest)
                && !rest.matches("(?i).*\\b(?:min|minutes)\\b.*")
            ? rest
            : null;
    return new TitleSpan(
        span, found, persons ? names : List.of(), other, owned, listed, found != null || said);
  }

  /** "But Andrei Tarkovsky" without its "But". */
  private static String withoutOpeners(String name) {
    String bare = name;
    while (bare.contains(" ") && WordLists.NOT_NAMES.contains(Folding.words(Names.given(bare))))
      bare = bare.substring(bare.indexOf(' ') + 1).strip();
    return bare;
  }

  private static boolean allKnownNames(List<String> names) {
    return !names.isEmpty()
        && names.stream()
            .allMatch(name ->
                name.contains(" ")
                    && WordLists.GIVEN_NAMES.contains(Folding.words(Names.given(name))));
  }

  /** The list of somebody's works that a title stands in, if its sentence has one before it. */
  private static @org.jspecify.annotations.Nullable String listed(String text, int start) {
    String before = text.substring(Math.max(0, start - LISTED_WITHIN), start);
    // the pattern tries every word as a beginning, so it is spared all texts without an end for it
    if (LIST_WORDS.stream().noneMatch(before::contains)) return null;
    int sentence =
        Math.max(
            before.lastIndexOf(". "), Math.max(before.lastIndexOf("! "), before.lastIndexOf("? ")));
    Matcher matcher = LISTED.matcher(before.substring(Math.max(0, sentence)));
    return matcher.find() ? matcher.group(1).strip() : null;
  }

  /** Emphasis begins in lower case, or is a sentence; a title does neither. */
  static boolean likeTitle(String text) {
    if (text.isEmpty() || text.codePoints().noneMatch(Character::isLetterOrDigit)) return false;
    int first = text.codePointAt(text.offsetByCodePoints(0, firstLetter(text)));
    boolean capital =
        Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLowerCase(first);
    boolean sentence = text.split(" ").length > 8 && text.matches(".*[.?!]$");
    boolean function = !text.contains(" ") && FUNCTION_WORDS.contains(Folding.words(text));
    return capital && !sentence && !function && text.split(" ").length <= 14;
  }

  private static int firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) if (Character.isLetterOrDigit(text.charAt(i))) return i;
    return 0;
  }

  private static final java.util.Set<String> FUNCTION_WORDS =
      java.util.Set.of(
          "the", "a", "this", "that", "these", "those", "not", "is", "was", "and", "but", "he",
          "she", "they", "we", "i", "you", "why", "how", "what", "who", "when", "where", "yes",
          "no", "very", "all", "every", "any", "never", "always", "too", "so", "do", "does", "did",
          "can", "will");

  /** Quotation marks hold speech too: here each longer word needs its capital. */
  private static boolean likeQuotedTitle(String text) {
    if (!likeTitle(text)) return false;
    String[] words = text.split(" ");
    if (words.length > 8 || text.matches(".*[.!?…]$")) return false;
    for (String word : words)
      if (word.length() > 4 && Character.isLowerCase(word.charAt(0))) return false;
    return words.length > 1;
  }

  /** A title read from a mark that covers it. */
  static Optional<String> tidy(String text) {
    String bare = text.strip().replaceAll("^[“\"‘']+|[”\"’',;:]+$", "").strip();
    return bare.isEmpty() || bare.length() > LONGEST ? Optional.empty() : Optional.of(bare);
  }
}
