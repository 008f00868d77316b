package cuttings.extract;

import cuttings.review.Credit;
import cuttings.review.Rating;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one line of small print says of a film: {@code D: Paul Greengrass; with Matt Damon, Amy
 * Ryan. (R, 115 min.)}
 *
 * @param strength how sure it is that the line is small print: one for each thing found, one more
 *     for each label
 */
record CreditLine(
    List<Credit> credits,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable Integer minutes,
    @Nullable String certificate,
    @Nullable Rating rating,
    @Nullable String otherTitle,
    boolean release,
    int strength) {

  private static final int LONGEST = 1_000;

  /** A word or two that say what the names after them did. */
  private record Label(Pattern pattern, Set<Role> roles) {}

  private static final List<Label> LABELS =
      List.of(
          label(
              "written,? (?:and|&) directed by|directed (?:and|&) written by|writers?\\s?[-/&]\\s?directors?|directors?\\s?[-/&]\\s?(?:screen)?writers?|w/d|written/directed by",
              Role.DIRECTOR,
              Role.WRITER),
          label("dir(?:ector)?/prod(?:ucer)?", Role.DIRECTOR, Role.PRODUCER),
          label(
              "(?:a film |film )?directed by|(?:co-)?directors?(?=:)|direction(?=:)|dirs?\\.?(?=[ :])|d(?=:)|regie(?=:)|regia di|réalisation(?=:)|réalisé par|dirigida por|dirección(?=:)",
              Role.DIRECTOR),
          label(
              "(?:screenplay|story|script)(?: and story)? by|(?:screenplay|story|script)(?=:)|written by|(?:screen)?writers?(?=:)|w(?=:)|scénario(?=:)|drehbuch(?=:)|guion(?=:)",
              Role.WRITER),
          label(
              "(?:co-)?starring|stars?(?=:)|(?:main )?cast(?=:)|featuring|with(?! english)|actors?(?=:)|darsteller(?=:)|con(?=:)|avec(?=:)",
              Role.CAST),
          label(
              "cinematography by|photograph(?:y|ed) by|(?:cinematograph(?:y|er)|photography|director of photography|dp|camera|kamera)(?=:)",
              Role.CINEMATOGRAPHER),
          label("edited by|editing by|(?:editing|(?:film )?editors?)(?=:)", Role.EDITOR),
          label(
              "(?:original )?(?:music|score)(?: composed)? by|(?:(?:original )?(?:music|score)|composers?|musik)(?=:)",
              Role.COMPOSER),
          label("(?:executive )?produced by|(?:executive )?producers?(?=:)", Role.PRODUCER));

  private static final Pattern OTHER_FACT =
      Pattern.compile(
          "^(?:running time|run ?time|length|duration|certificate|cert\\.?|rated|rating|mpaa(?: rating)?|year|released in|country|grade|score|verdict|genre|distribut(?:or|ed by)|studio|language|budget|opens)\\b\\s*:?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_TITLE =
      Pattern.compile(
          "^(?:also known as|a\\.?k\\.?a\\.?|original title|originaltitel|titre original)\\s*:?\\s*(.{1,120})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:^|[(,;|•·] ?|(?:^|[(,;|•·] ?)[A-Z]{1,3}(?:/[A-Z]{1,3}){0,3} |\\b(?:Year|Erscheinungsjahr|Jahr|Année|Año|Anno|Released(?: in)?|Release year|Release date)\\s*:?\\s*(?:[\\p{L}\\d]{1,9}[ ,]+){0,3})("
              + Dates.FILM_YEAR
              + ")(?=\\s*(?:$|[),;|•·.]|Dir\\b|Director))");
  private static final Pattern TITLE_BRACKET =
      Pattern.compile("^(.{1,110}?)\\s*\\(([^()]{4,120})\\)\\s*(?:\\.\\s.{1,120})?$");
  private static final Pattern TITLE_FIRST =
      Pattern.compile(
          "^([^():;]{1,90}(?:: [^():;]{1,60})?)(?:,? \\(|, )(" + Dates.FILM_YEAR + ")\\)?\\. ");
  private static final Pattern SEGMENT =
      Pattern.compile(
          "\\s*[;|•·]\\s*|(?<![ .(]\\p{Lu}|[ .]Mr|[ .]Mrs|[ .]Ms|[ .]Jr|[ .]Sr|[ .]St|[ .]Dr|^[Dd]ir|[ .][Dd]ir|[ .]vs)\\.\\s+(?=[\\p{Lu}(\\d])|,\\s+(?=(?:dir\\.|directed by|with|starring|regie:|regia:)\\s)|\\s+(?=Dir\\.? |Starring:? |Cast: |Director: )",
          Pattern.CASE_INSENSITIVE);

  private static Label label(String words, Role... roles) {
    return new Label(
        Pattern.compile(
            "^(?:" + words + ")\\s*(?::|\\.(?= )|\\s)\\s*(?=\\S)", Pattern.CASE_INSENSITIVE),
        Set.of(roles));
  }

  /** Reads a line; one of no such content has strength 0. */
  static CreditLine read(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST || sentence(text)) return nothing();
    var credits = new ArrayList<Credit>();
    int labels = 0;
    for (String segment : SEGMENT.split(text, 20)) {
      if (labelled(segment.strip(), credits)) labels++;
      else if (OTHER_FACT.matcher(segment.strip()).find()) labels++;
    }
    Integer minutes =
        text.length() > 250 && credits.isEmpty() ? null : RunningTimes.find(text).orElse(null);
    String certificate = Certificates.find(text).orElse(null);
    Integer year = year(text).orElse(null);
    Rating rating = rating(text, minutes != null).orElse(null);
    Matcher other = OTHER_TITLE.matcher(text);
    String otherTitle = other.matches() ? other.group(1).strip() : null;
    boolean release = Releases.read(text, null).isPresent();
    Named named = named(text, credits);
    int found =
        (credits.isEmpty() ? 0 : 1)
            + count(minutes, certificate, year, rating, otherTitle)
            + (release ? 1 : 0);
    return new CreditLine(
        List.copyOf(credits),
        named.title(),
        named.year() == null ? year : named.year(),
        minutes,
        certificate,
        rating,
        otherTitle,
        release,
        found + labels + (named.credited() ? 1 : 0));
  }

  /** Small print is mostly names and figures; in a sentence most words begin in lower case. */
  private static boolean sentence(String text) {
    String[] words = text.split("\\s+");
    if (words.length < 12 || text.startsWith("Rated ")) return false;
    int lower = 0;
    for (String word : words) if (Character.isLowerCase(word.charAt(0))) lower++;
    return lower * 2 > words.length;
  }

  private static CreditLine nothing() {
    return new CreditLine(List.of(), null, null, null, null, null, null, false, 0);
  }

  private static int count(@Nullable Object... values) {
    int count = 0;
    for (Object value : values) if (value != null) count++;
    return count;
  }

  private static boolean labelled(String segment, List<Credit> credits) {
    for (Label label : LABELS) {
      Matcher matcher = label.pattern().matcher(segment);
      if (!matcher.find()) continue;
      List<String> names = Names.list(untilFacts(segment.substring(matcher.end())));
      for (Role role : Role.values())
        if (label.roles().contains(role))
          for (String name : names) credits.add(new Credit(name, role));
      return !names.isEmpty();
    }
    return false;
  }

  /** Names end where brackets with a running time, or a sentence, begin. */
  private static String untilFacts(String names) {
    String cut =
        names.replaceFirst("\\s*\\((?:[^()]{0,80}\\d[^()]{0,80}|[A-Z-]{1,5}|Unrated)\\).*$", "");
    return cut.replaceFirst(
        "\\s+(?:Rated|Rating|Running time|Runtime|Opens|Opening|Year|Country)\\b.*$", "");
  }

  /** The year of the film, not that of a date on which somebody wrote or it opened. */
  private static Optional<Integer> year(String text) {
    boolean said = text.matches("(?i).*\\b(?:year|release date)\\b.*");
    String undated =
        Dates.day(text).filter(day -> !said).map(day -> text.replace(day.text(), "")).orElse(text);
    Matcher matcher = YEAR.matcher(undated);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** Stars and grades count in any short line; "8 of 10" only where it is not a running time. */
  private static Optional<Rating> rating(String text, boolean timed) {
    boolean said = text.matches("(?i).*\\b(?:rating|grade|stars?|score|verdict)\\b.*");
    if (text.length() > 120 && !said) return Optional.empty();
    Optional<Rating> rating = Ratings.find(text);
    boolean grade = rating.isPresent() && Character.isLetter(rating.get().raw().charAt(0));
    if (grade && !said && text.length() > 3) return Optional.empty();
    return timed && !said && rating.isPresent() && rating.get().raw().contains("of")
        ? Optional.empty()
        : rating;
  }

  private record Named(@Nullable String title, @Nullable Integer year, boolean credited) {}

  /** {@code Title (1984)} and {@code Title (Director, 1984, 117 minutes, R)}. */
  private static Named named(String text, List<Credit> credits) {
    Matcher first = TITLE_FIRST.matcher(text);
    if (!credits.isEmpty() && first.find())
      return new Named(first.group(1).strip(), Integer.valueOf(first.group(2)), true);
    Matcher matcher = TITLE_BRACKET.matcher(text);
    if (!matcher.matches() || !credits.isEmpty() || text.contains(" pages)"))
      return new Named(null, null, false);
    String title = matcher.group(1).strip();
    String inside = matcher.group(2);
    boolean bare = inside.matches("" + Dates.FILM_YEAR);
    if (bare) return new Named(title, Integer.valueOf(inside), true);
    String[] pieces = inside.split("\\s*[,;]\\s*");
    boolean facts = inside.matches(".*\\d.*") && pieces.length > 1;
    if (!facts) return new Named(null, null, false);
    Integer year = null;
    for (String piece : pieces) {
      if (piece.matches("" + Dates.FILM_YEAR)) year = Integer.valueOf(piece);
      else if (Certificates.read(piece).isEmpty() || piece.length() > 12)
        for (String name : Names.list(piece.replaceFirst("(?i)^dir(?:\\.|ected by)?\\s+", "")))
          if (name.contains(" ")) credits.add(new Credit(name, Role.DIRECTOR));
    }
    return new Named(credits.isEmpty() && year == null ? null : title, year, true);
  }

  /** The same with the rating of another line that stands beside it, where that has one. */
  CreditLine withRating(CreditLine beside) {
    return new CreditLine(
        credits,
        title,
        year,
        minutes,
        certificate,
        beside.rating() == null ? rating : beside.rating(),
        otherTitle,
        release,
        strength);
  }

  /** Whether it names somebody in a role. */
  boolean hasCredits() {
    return !credits.isEmpty();
  }
}
