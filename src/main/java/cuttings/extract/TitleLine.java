package cuttings.extract;

import cuttings.analysis.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens with the film's title: {@code Title (1984)}, {@code Title (Director, 1984, 117
 * minutes, R)}, {@code Title, 1984. Dir: ...}.
 *
 * @param directors named in the brackets without a label
 */
record TitleLine(String title, @Nullable Integer year, List<String> directors) {
  private static final Pattern BRACKET =
      Pattern.compile(
          "^((?:\\([^()]{1,20}\\) )?[^(]{1,110}(?:\\([^()]{1,60}\\) )?)\\(([^()]{1,200})\\)(.{0,300})$");
  private static final Pattern FIRST =
      Pattern.compile(
          "^([^():;]{1,90}(?:: [^():;]{1,60})?)(?:,? \\(|, )(" + Dates.FILM_YEAR + ")\\)?\\. ");
  private static final Pattern YEAR = Pattern.compile("\\b(" + Dates.FILM_YEAR + ")\\b(?![–-]\\d)");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:opens|rating|rated|running time|runtime|grade|review:|posted|published|updated).*|.*[★⭐*|].*|.*\\breview of\\b.*");
  private static final Pattern LEAD = Pattern.compile("(?:In|By|With|From|See|For|And) .*");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(?:the|an?|les?|las?|el|los|il|die|der|das|une?|een|het|os?)\\s.*");

  /** Reads the title of a line, where its labels begin only after it. */
  static @Nullable TitleLine read(String line, List<LabelledLine.Piece> pieces) {
    Matcher first = FIRST.matcher(line);
    boolean credited = pieces.stream().anyMatch(piece -> piece.label().people());
    if (credited
        && first.find()
        && pieces.getFirst().start() >= first.end(1)
        && !FilmYears.place(first.group(1)))
      return new TitleLine(first.group(1).strip(), Integer.valueOf(first.group(2)), List.of());
    Matcher bracket = BRACKET.matcher(line);
    if (!bracket.matches() || line.contains(" pages)")) return null;
    String title = bracket.group(1).strip();
    boolean ratedX = title.equals("Rated X");
    boolean labelled = !ratedX && !pieces.isEmpty() && pieces.getFirst().start() < bracket.start(2);
    return labelled || !titled(title)
        ? null
        : read(title, bracket.group(2), bracket.group(3).strip());
  }

  private static @Nullable TitleLine read(String title, String inside, String rest) {
    Matcher year = YEAR.matcher(inside);
    Integer made = year.find() ? Integer.valueOf(year.group(1)) : null;
    if (inside.matches(Dates.FILM_YEAR))
      return ends(rest) ? new TitleLine(bare(title), made, List.of()) : null;
    var directors = new ArrayList<String>();
    String[] pieces = inside.split("\\s*[,;]\\s*", 20);
    if (pieces.length > 1 && inside.matches(".*\\d.*"))
      for (String piece : pieces) if (director(piece)) directors.addAll(Names.list(piece));
    boolean timed = RunningTimes.find("(" + inside + ")").isPresent();
    boolean rated = Certificates.find("(" + inside + ")").isPresent();
    boolean marked = quoted(title) || title.equals(title.toUpperCase(java.util.Locale.ROOT));
    boolean sure =
        made != null
            || !directors.isEmpty()
            || (timed && rated && !LEAD.matcher(title).matches())
            || (marked && (timed || rated));
    return sure && ends(rest) ? new TitleLine(bare(title), made, directors) : null;
  }

  /** After the brackets comes nothing, a new sentence, or something set apart. */
  private static boolean ends(String rest) {
    return rest.isEmpty()
        || "–—-.,|/:•·*★".indexOf(rest.charAt(0)) >= 0
        || rest.matches("\\d.*|[A-Z].*:.*|(?i:dir|directed|starring)\\b.*");
  }

  private static boolean titled(String title) {
    int start = title.codePointAt(0);
    boolean begins = !Character.isLowerCase(start) && !title.isBlank();
    boolean letters = title.codePoints().anyMatch(Character::isLetterOrDigit);
    return begins
        && letters
        && (title.equals("Rated X") || !NO_TITLE.matcher(bare(title)).matches())
        && !(WordLists.NOT_NAMES.contains(Folding.words(title)) && GENRES.matcher(title).matches());
  }

  private static final Pattern GENRES =
      Pattern.compile(
          "(?i)(?:drama|comedy|thriller|horror|documentary|action|romance|western|animation|musical|crime|film|movie|review)s?");

  /** Someone by name, not a country, a certificate, or another title of the film. */
  private static boolean director(String piece) {
    if (Certificates.read(piece).isPresent() && piece.length() < 12) return false;
    List<String> names = Names.list(piece);
    return !names.isEmpty()
        && !ARTICLE.matcher(piece).matches()
        && names.stream().allMatch(CreditedNames::person)
        && names.stream().anyMatch(name -> CreditedNames.given(name) || name.contains("-"));
  }

  private static boolean quoted(String title) {
    return title.length() > 2 && "'‘\"“«".indexOf(title.charAt(0)) >= 0;
  }

  private static String bare(String title) {
    String text = title.strip().replaceFirst("[,–—:-]+$", "").strip();
    boolean wrapped = quoted(text) && "'’\"”»".indexOf(text.charAt(text.length() - 1)) >= 0;
    return wrapped ? text.substring(1, text.length() - 1).replaceFirst(",$", "").strip() : text;
  }
}
