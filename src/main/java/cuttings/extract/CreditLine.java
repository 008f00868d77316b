package cuttings.extract;

import cuttings.extract.CreditLabel.Fact;
import cuttings.extract.LabelledLine.Piece;
import cuttings.review.Credit;
import cuttings.review.Rating;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]{1,200}");
  private static final Pattern LONE_CERTIFICATE = Pattern.compile("[GRUX]|PG|12A?|15|18");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:de|von|di|by|por|van|a film by) ("
              + Names.NAME
              + "(?:(?:, | and | et | & )"
              + Names.NAME
              + "){0,3}), "
              + Dates.FILM_YEAR
              + "\\b.{0,200}$");
  private static final Pattern TIME_THEN_CAST =
      Pattern.compile("\\d ?(?:h ?\\d{2}|min\\.?|mn) ?: ?([^:|;]{5,300} / [^:|;]{5,300})$");

  /** Reads a line; one of no such content has strength 0. */
  static CreditLine read(String line) {
    String text = SPACES.matcher(cut(line.strip())).replaceAll(" ").replace('：', ':').strip();
    // "Rated X" is a film as well
    if (text.isEmpty() || text.equals("Rated X")) return nothing();
    if (sentence(text)) return announcement(text);
    List<Piece> pieces = LabelledLine.of(text);
    TitleLine named = TitleLine.read(text, pieces);
    List<Credit> credits = credits(text, pieces, named);
    Integer minutes = minutes(text, pieces, credits).orElse(null);
    String certificate = certificate(text, pieces).orElse(null);
    Integer year = FilmYears.find(text, LabelledLine.value(pieces, Fact.YEAR)).orElse(null);
    Rating rating = rating(text, pieces).orElse(null);
    String otherTitle = titled(pieces, Fact.OTHER_TITLE);
    boolean release = Releases.read(text, null).isPresent();
    String title =
        named != null ? named.title() : pieces.size() > 1 ? titled(pieces, Fact.TITLE) : null;
    int found =
        (credits.isEmpty() ? 0 : 1)
            + count(minutes, certificate, year, rating, otherTitle)
            + (release ? 1 : 0);
    return new CreditLine(
        credits,
        title,
        named == null || named.year() == null ? year : named.year(),
        minutes,
        certificate,
        rating,
        otherTitle,
        release,
        found + labels(pieces) + (named == null ? 0 : 1));
  }

  /** Reads a line of several: among other small print an R alone is a certificate. */
  static CreditLine read(String line, List<String> lines) {
    CreditLine read = read(line);
    if (read.strength > 0 || !LONE_CERTIFICATE.matcher(line.strip()).matches()) return read;
    for (String other : lines)
      if (!other.equals(line) && read(other).strength > 0)
        return new CreditLine(List.of(), null, null, null, line.strip(), null, null, false, 1);
    return read;
  }

  /** A list too long is read up to its last separator. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) return text;
    int end = Math.max(text.lastIndexOf(',', LONGEST), text.lastIndexOf(';', LONGEST));
    return text.substring(0, end > 0 ? end : LONGEST);
  }

  /**
   * Small print is mostly names and figures; in a sentence most words begin in lower case, or
   * nearly half where it names many: "Director Ida Marsh would later direct a sequel, Low Water,
   * starring Bram Holt as Tom Quill."
   */
  private static boolean sentence(String text) {
    String[] words = text.split(" ");
    if (words.length < 12 || text.startsWith("Rated ")) return false;
    int lower = 0;
    for (String word : words) if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) lower++;
    if (lower * 2 > words.length) return true;
    return text.endsWith(".") && !text.contains(": ") && lower * 20 >= words.length * 9;
  }

  /** A sentence may still say when a film opens. */
  private static CreditLine announcement(String text) {
    boolean release =
        text.length() <= 160
            && Dates.day(text).isPresent()
            && Releases.read(text, null).isPresent();
    return new CreditLine(List.of(), null, null, null, null, null, null, release, release ? 1 : 0);
  }

  private static CreditLine nothing() {
    return new CreditLine(List.of(), null, null, null, null, null, null, false, 0);
  }

  private static int count(@Nullable Object... values) {
    int count = 0;
    for (Object value : values) if (value != null) count++;
    return count;
  }

  private static int labels(List<Piece> pieces) {
    int labels = 0;
    for (Piece piece : pieces)
      if (!piece.label().people() || !piece.names().names().isEmpty()) labels++;
    return labels;
  }

  private static List<Credit> credits(String text, List<Piece> pieces, @Nullable TitleLine named) {
    var credits = new ArrayList<Credit>();
    for (Piece piece : pieces)
      if (piece.label().people()) add(credits, piece.names().names(), roles(piece, pieces));
    if (named != null && credits.stream().noneMatch(c -> c.role() == Role.DIRECTOR))
      add(credits, named.directors(), List.of(Role.DIRECTOR));
    Matcher by = BY.matcher(text);
    if (credits.isEmpty() && by.matches())
      add(credits, Names.list(by.group(1)), List.of(Role.DIRECTOR));
    Matcher cast = TIME_THEN_CAST.matcher(text);
    if (cast.find() && Names.list(cast.group(1)).size() > 1)
      add(credits, Names.list(cast.group(1)), List.of(Role.CAST));
    return credits.stream().distinct().toList();
  }

  private static void add(List<Credit> credits, List<String> names, List<Role> roles) {
    for (Role role : roles) for (String name : names) credits.add(new Credit(name, role));
  }

  /** {@code R: A, B: B, D: C} is German for director, writer, cast. */
  private static List<Role> roles(Piece piece, List<Piece> pieces) {
    boolean german =
        piece.words().equals("d")
            && pieces.stream().anyMatch(p -> p.words().matches("r|regie|regia"));
    if (german) return List.of(Role.CAST);
    var roles = new ArrayList<Role>(List.of(Role.values()));
    roles.retainAll(piece.label().roles());
    return roles;
  }

  private static Optional<Integer> minutes(String text, List<Piece> pieces, List<Credit> credits) {
    String said = LabelledLine.value(pieces, Fact.MINUTES);
    if (said != null) {
      Optional<Integer> minutes = RunningTimes.read(said);
      if (minutes.isPresent()) return minutes;
    }
    return text.length() > 250 && credits.isEmpty() ? Optional.empty() : RunningTimes.find(text);
  }

  private static Optional<String> certificate(String text, List<Piece> pieces) {
    String said = LabelledLine.value(pieces, Fact.CERTIFICATE);
    return Optional.ofNullable(said)
        .filter(value -> !text.startsWith("Rated X ("))
        .flatMap(Certificates::labelled)
        .or(() -> Certificates.find(text));
  }

  /** A label says it is one; without, stars count in any short line, and a grade never. */
  private static Optional<Rating> rating(String text, List<Piece> pieces) {
    for (Piece piece : pieces)
      if (verdict(piece) && Certificates.labelled(piece.value()).isEmpty()) {
        Optional<Rating> said = Ratings.labelled(piece.value());
        if (said.isPresent()) return said;
      }
    if (text.length() > 200) return Optional.empty();
    Optional<Rating> found = Ratings.find(text);
    boolean lone = found.isPresent() && found.get().raw().matches("[A-DF]");
    return lone ? Optional.empty() : found;
  }

  /** "Stars: 3½" may announce a verdict as well as a cast. */
  private static boolean verdict(Piece piece) {
    return piece.label().fact() == Fact.RATING
        || (piece.words().equals("stars") && piece.value().strip().matches("\\d.{0,200}"));
  }

  private static @Nullable String titled(List<Piece> pieces, Fact fact) {
    String said = LabelledLine.value(pieces, fact);
    if (said == null) return null;
    String title = said.split("\\s?[|•;]", 2)[0].strip().replaceAll("^[“\"‘']|[”\"’',.]$", "");
    return title.isEmpty() || title.length() > 120 ? null : title;
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
