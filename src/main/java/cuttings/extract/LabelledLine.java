package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of small print parted at its labels: {@code Dir: A. With B} is "Dir" with "A." and "With"
 * with "B".
 *
 * <p>Each word is looked at once as the start of a label, so the time is that of the length.
 */
final class LabelledLine {
  /** A line of more labels is none of small print. */
  private static final int MOST = 24;

  /** Names that confirm a label without a colon stand close to it. */
  private static final int NEAR = 300;

  private static final String SEPARATORS = ";|•·,.()[]–—-/_:\"”“*✦~";
  private static final String SPACED = " \t\n(|•·[_;:,“\"";

  /**
   * A label and what stands after it, up to the next.
   *
   * @param names those of people after it
   * @param bare without a colon, so that only the value can confirm it
   * @param separate after a separator or at the start of the line
   */
  record Piece(
      CreditLabel label,
      String words,
      int start,
      int valueStart,
      String value,
      CreditedNames names,
      boolean bare,
      boolean separate) {
    private Piece until(String text, int end) {
      int stop = bare ? Math.min(end, valueStart + NEAR) : end;
      String read = text.substring(Math.min(valueStart, stop), stop);
      CreditedNames names =
          label.people() ? CreditedNames.of(read, label, bare) : CreditedNames.NONE;
      return new Piece(label, words, start, valueStart, read, names, bare, separate);
    }
  }

  private final String text;
  private final List<Piece> found = new ArrayList<>();

  private LabelledLine(String text) {
    this.text = text;
  }

  /** The pieces in order; whether a bare label holds is decided here, by its names. */
  static List<Piece> of(String text) {
    var line = new LabelledLine(text);
    for (int i = 0; i < text.length() && line.found.size() < MOST; i++)
      if (line.wordStart(i)) i = line.label(i);
    return line.confirmed();
  }

  private boolean wordStart(int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || SPACED.indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Takes the longest label that begins here; returns where to go on. */
  private int label(int start) {
    var words = new StringBuilder();
    CreditLabel longest = null;
    String phrase = "";
    int end = start;
    int at = start;
    for (int count = 0; count < CreditLabel.MOST_WORDS && at >= 0; count++) {
      int stop = wordEnd(at);
      words.append(count == 0 ? "" : " ").append(word(at, stop));
      CreditLabel label = CreditLabel.of(words.toString());
      if (label != null) {
        longest = label;
        phrase = words.toString();
        end = stop;
      }
      at = nextWord(stop);
    }
    if (longest != null && add(longest, phrase, start, end)) return end - 1;
    return start;
  }

  private String word(int start, int end) {
    String word = text.substring(start, end);
    return word.equals("&") ? "and" : Folding.fold(word.toLowerCase(Locale.ROOT));
  }

  private int wordEnd(int at) {
    if (text.charAt(at) == '&') return at + 1;
    int end = at;
    while (end < text.length() && end - at < 25 && Character.isLetterOrDigit(text.charAt(end)))
      end++;
    return end;
  }

  /** Over a space, a hyphen, a stroke or a full stop within a label; -1 where none goes on. */
  private int nextWord(int end) {
    int at = end;
    while (at < text.length() && at - end < 3 && " -/.".indexOf(text.charAt(at)) >= 0) at++;
    boolean goesOn =
        at > end
            && at < text.length()
            && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '&');
    return goesOn ? at : -1;
  }

  private boolean add(CreditLabel label, String words, int start, int end) {
    int at = end;
    if (at < text.length() && text.charAt(at) == '.') at++;
    if (text.startsWith("(s)", at)) at += 3;
    while (at < text.length() && text.charAt(at) == ' ') at++;
    boolean colon = at < text.length() && ":=".indexOf(text.charAt(at)) >= 0;
    boolean separate = separate(start);
    boolean capital = Character.isUpperCase(text.charAt(start));
    boolean dash = separate && capital && dash(at, label);
    if (!believable(label, words, colon || dash, separate, capital, start)) return false;
    int value = colon || dash ? at + 1 : at;
    found.add(
        new Piece(label, words, start, value, "", CreditedNames.NONE, !colon && !dash, separate));
    return true;
  }

  private boolean dash(int at, CreditLabel label) {
    boolean dash = at + 1 < text.length() && "-–—".indexOf(text.charAt(at)) >= 0;
    return dash
        && text.charAt(at + 1) == ' '
        && text.charAt(at - 1) == ' '
        && label.form() == CreditLabel.Form.COLON;
  }

  private boolean separate(int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') before--;
    return before < 0 || SEPARATORS.indexOf(text.charAt(before)) >= 0;
  }

  private boolean believable(
      CreditLabel label,
      String words,
      boolean colon,
      boolean separate,
      boolean capital,
      int start) {
    if (colon) return separate || capital;
    if (words.length() < 3 && !words.equals("de")) return false;
    // "con" and "van" are words of other languages as well: only in their own place
    if (words.matches("de|van|von")) return separate && !afterInitial(start);
    // "W.D. Mochtar"
    if (label.form() == CreditLabel.Form.COLON && words.length() < 4) return false;
    if (label.form() == CreditLabel.Form.COLON)
      return capital || (separate && label.fact() == CreditLabel.Fact.OTHER_TITLE);
    return separate || capital || peopleBefore();
  }

  /** "W.S. Van Dyke". */
  private boolean afterInitial(int start) {
    return start > 1 && text.charAt(start - 2) == '.';
  }

  private boolean peopleBefore() {
    return !found.isEmpty() && found.getLast().label().people();
  }

  /** From the last to the first, since a value ends where the next label that holds begins. */
  private List<Piece> confirmed() {
    var kept = new ArrayList<Piece>();
    int end = text.length();
    for (Piece piece : found.reversed()) {
      Piece whole = piece.until(text, end);
      if (piece.bare() && !holds(whole)) continue;
      kept.addFirst(whole);
      end = piece.start();
    }
    long labels =
        kept.stream().filter(p -> !p.label().form().equals(CreditLabel.Form.WORD)).count();
    if (labels < 2 || !kept.getFirst().separate()) kept.removeIf(LabelledLine::runTogether);
    kept.removeIf(piece -> !accompanied(piece, kept));
    return kept;
  }

  /** "R:" needs its "D:", and the French "de" a cast after it. */
  private static boolean accompanied(Piece piece, List<Piece> all) {
    return switch (piece.words()) {
      case "r" -> all.stream().anyMatch(p -> p.words().matches("[bdk]|m"));
      case "b", "k" -> all.stream().anyMatch(p -> p.words().equals("r"));
      case "de" ->
          piece.separate() && all.stream().anyMatch(p -> p.label().roles().contains(Role.CAST));
      default -> true;
    };
  }

  /** {@code Director Ada Finch Cast Bo Lind}: labels without colons vouch for each other. */
  private static boolean runTogether(Piece piece) {
    return piece.bare() && piece.label().form() == CreditLabel.Form.COLON && !factAlone(piece);
  }

  /** "Rated R" and "Running time 95 minutes" need no colon. */
  private static boolean factAlone(Piece piece) {
    return piece.separate()
        && switch (piece.label().fact()) {
          case CERTIFICATE, MINUTES, YEAR, RELEASE, OTHER_TITLE -> true;
          default -> false;
        };
  }

  private static boolean holds(Piece piece) {
    String value = piece.value().strip();
    boolean begins = !value.isEmpty() && Character.isLetterOrDigit(value.charAt(0));
    boolean lower = !value.isEmpty() && Character.isLowerCase(value.charAt(0));
    // "Tim Story, Bo Lind" and "Tim Story and Bo Lind" hold no label
    if (piece.label().form() == CreditLabel.Form.COLON && (!begins || lower)) return false;
    return switch (piece.label().fact()) {
      case PEOPLE -> piece.names().holds(piece.label().form());
      case MINUTES -> RunningTimes.find(value).isPresent();
      case CERTIFICATE -> Certificates.labelled(value).isPresent();
      case RATING -> Ratings.labelled(value).isPresent();
      case YEAR -> value.matches(Dates.FILM_YEAR + "\\b.{0,60}");
      case RELEASE -> Dates.day(value).isPresent();
      case TITLE, OTHER_TITLE -> !value.isEmpty() && piece.words().indexOf(' ') > 0;
      case OTHER -> !value.isEmpty() && Character.isUpperCase(value.charAt(0));
    };
  }

  /** The first value announced as such a fact. */
  static @Nullable String value(List<Piece> pieces, CreditLabel.Fact fact) {
    for (Piece piece : pieces) if (piece.label().fact() == fact) return piece.value().strip();
    return null;
  }
}
