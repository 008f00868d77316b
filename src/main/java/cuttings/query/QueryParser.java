package cuttings.query;

import cuttings.query.Query.Scope;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person's text as a {@link Query}; text of any kind is read, none is refused.
 *
 * <pre>
 * query  = { [ "-" ] item }          a minus excludes only at the start of an item
 * item   = scope ":" value | phrase | word
 * value  = phrase | word | years     no space after the colon
 * phrase = '"' any but '"' '"'
 * years  = year | year ".." [ year ] | ".." year
 * scope  = "reviewed" | "mentions" | "directed-by" | "with" | "by" | "year" | "certificate" | ...
 * </pre>
 *
 * Words that stand outside all syntax are one {@link Query.Words}, in their order. What looks like
 * syntax but is none becomes plain words, and a notice says so.
 */
public final class QueryParser {
  /** A longer text is cut here, at a space; no title comes near it. */
  static final int LONGEST = 1_000;

  /** There was no film before. */
  private static final int FIRST_YEAR = 1870;

  private static final Map<String, Scope> SCOPES =
      Map.ofEntries(
          Map.entry("reviewed", Scope.REVIEWED),
          Map.entry("film", Scope.REVIEWED),
          Map.entry("title", Scope.REVIEWED),
          Map.entry("mentions", Scope.MENTIONS),
          Map.entry("cites", Scope.MENTIONS),
          Map.entry("directed-by", Scope.DIRECTED_BY),
          Map.entry("director", Scope.DIRECTED_BY),
          Map.entry("with", Scope.WITH),
          Map.entry("cast", Scope.WITH),
          Map.entry("starring", Scope.WITH),
          Map.entry("by", Scope.BY),
          Map.entry("critic", Scope.BY),
          Map.entry("certificate", Scope.CERTIFICATE),
          Map.entry("kind", Scope.KIND),
          Map.entry("publication", Scope.PUBLICATION),
          Map.entry("tag", Scope.TAG));

  private static final Pattern YEARS = Pattern.compile("(\\d{4})|(\\d{4})?\\.\\.(\\d{4})?");

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "NEAR");

  private final String text;
  private final Set<String> notices = new LinkedHashSet<>();
  private final List<String> words = new ArrayList<>();
  private final List<Query> conditions = new ArrayList<>();
  private int at;

  private QueryParser(String text) {
    this.text = text;
  }

  /** Reads a text; never throws. */
  public static ParsedQuery parse(String text) {
    String line = line(text);
    String read = cut(line);
    var parser = new QueryParser(read);
    if (read.length() < line.length())
      parser.notices.add("Only the first %d letters were read.".formatted(read.length()));
    while (parser.more()) parser.item();
    return new ParsedQuery(parser.query(), List.copyOf(parser.notices));
  }

  /** The keywords of all scopes, as they may be typed. */
  public static Set<String> keywords() {
    var keywords = new java.util.TreeSet<>(SCOPES.keySet());
    keywords.add("year");
    return keywords;
  }

  // query = { [ "-" ] item }
  private void item() {
    boolean excluded =
        text.charAt(at) == '-' && at + 1 < text.length() && begins(text.charAt(at + 1));
    if (excluded) at++;
    int before = conditions.size();
    int wordsBefore = words.size();
    if (text.charAt(at) == '"') phrase();
    else if (!scoped()) words.add(word());
    if (excluded) exclude(before, wordsBefore);
  }

  private void exclude(int before, int wordsBefore) {
    while (words.size() > wordsBefore)
      conditions.add(new Query.Not(new Query.Words(words.removeLast())));
    for (int i = before; i < conditions.size(); i++)
      if (!(conditions.get(i) instanceof Query.Not))
        conditions.set(i, new Query.Not(conditions.get(i)));
  }

  // phrase = '"' any but '"' '"'
  private void phrase() {
    Optional<String> quoted = quoted();
    if (quoted.isEmpty()) leaveOutQuote();
    else if (!quoted.get().isBlank()) conditions.add(new Query.Phrase(quoted.get().strip()));
  }

  private void leaveOutQuote() {
    at++;
    notices.add("A quotation mark without its partner was left out.");
  }

  // item = scope ":" value
  private boolean scoped() {
    int colon = at;
    while (colon < text.length()
        && (Character.isLetter(text.charAt(colon)) || text.charAt(colon) == '-')) colon++;
    if (colon == at || colon >= text.length() || text.charAt(colon) != ':') return false;
    String keyword = text.substring(at, colon).toLowerCase(Locale.ROOT);
    boolean year = keyword.equals("year");
    Scope scope = SCOPES.get(keyword);
    if (scope == null && !year) return false;
    at = colon + 1;
    String value = value().strip();
    if (value.isEmpty()) {
      notices.add("“%s:” has no value and was read as a plain word.".formatted(keyword));
      words.add(keyword);
    } else if (scope == null) {
      years(value);
    } else {
      conditions.add(new Query.In(scope, value));
    }
    return true;
  }

  // value = phrase | word
  private String value() {
    if (at < text.length() && text.charAt(at) == '"') {
      Optional<String> quoted = quoted();
      if (quoted.isPresent()) return quoted.get();
      leaveOutQuote();
    }
    return at < text.length() && text.charAt(at) != ' ' ? word() : "";
  }

  // years = year | year ".." [ year ] | ".." year
  private void years(String value) {
    Matcher matcher = YEARS.matcher(value);
    if (!matcher.matches() || value.equals("..")) {
      notices.add("“year:%s” is no year or span of years such as 2019..2025.".formatted(value));
      words.add(value);
      return;
    }
    String year = matcher.group(1);
    int low = year(year == null ? matcher.group(2) : year, FIRST_YEAR);
    int high = year(year == null ? matcher.group(3) : year, lastYear());
    conditions.add(new Query.Years(Math.min(low, high), Math.max(low, high)));
  }

  private static int year(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  /** Films are announced some years ahead. */
  private static int lastYear() {
    return Year.now(ZoneOffset.UTC).getValue() + 10;
  }

  private Optional<String> quoted() {
    int end = text.indexOf('"', at + 1);
    if (end < 0) return Optional.empty();
    String inside = text.substring(at + 1, end);
    at = end + 1;
    return Optional.of(inside);
  }

  private String word() {
    int end = at;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '"') end++;
    String word = text.substring(at, Math.max(end, at + 1));
    at += word.length();
    return word;
  }

  private boolean more() {
    while (at < text.length() && text.charAt(at) == ' ') at++;
    return at < text.length();
  }

  /** Tells what other search engines would have read as syntax and this one does not. */
  private void foreignSyntax(String plain) {
    boolean shouting = plain.equals(plain.toUpperCase(Locale.ROOT));
    for (String word : words)
      if (!shouting && OPERATORS.contains(word))
        notices.add("“%s” was read as a plain word.".formatted(word));
    for (String pair : List.of("()", "[]", "{}"))
      if (count(plain, pair.charAt(0)) != count(plain, pair.charAt(1)))
        notices.add("A bracket without its partner was read as plain text.");
    if (plain.matches("(?s).*\\w\\[[^\\]]*\\].*"))
      notices.add("Square brackets were read as plain text.");
    if (words.stream().anyMatch(QueryParser::figures)
        && conditions.stream().anyMatch(QueryParser::withoutFigures))
      notices.add("A number was left out; for a span of years type year:1951..1960.");
  }

  private static boolean figures(String word) {
    return word.matches("\\d+");
  }

  /** "1951 -1960" is more often meant as a span than as 1951 without 1960, so it is told. */
  private static boolean withoutFigures(Query query) {
    return query instanceof Query.Not(Query.Words(var word)) && figures(word);
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private Query query() {
    var all = new ArrayList<Query>();
    String plain = String.join(" ", words);
    foreignSyntax(plain);
    if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) all.add(new Query.Words(plain));
    else if (!plain.isEmpty()) notices.add("“%s” holds no letter or digit.".formatted(plain));
    all.addAll(conditions);
    return switch (all.size()) {
      case 0 -> new Query.Everything();
      case 1 -> all.getFirst();
      default -> new Query.And(all);
    };
  }

  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c) || c == '"';
  }

  /** One line without controls and lone surrogates, curly double quotes straightened. */
  private static String line(String text) {
    var kept = new StringBuilder();
    text.codePoints()
        .map(point -> blank(point) ? ' ' : point)
        .map(point -> "“”„«»".indexOf(point) >= 0 ? '"' : point)
        .filter(point -> Character.getType(point) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString().replaceAll(" {2,}", " ").strip();
  }

  private static boolean blank(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point);
  }

  private static String cut(String line) {
    if (line.codePointCount(0, line.length()) <= LONGEST) return line;
    int end = line.offsetByCodePoints(0, LONGEST);
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > 0 ? space : end);
  }
}
