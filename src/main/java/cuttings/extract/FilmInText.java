package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.analysis.TitleKeys;
import cuttings.review.Body;
import cuttings.review.Film;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The film that a piece reviews without a label saying so: named by the headline and again by the
 * text, or by the text more than any other.
 */
final class FilmInText {
  /** A list, an interview or news names films too, but reviews none. */
  private static final Pattern NO_REVIEW =
      Pattern.compile(
          "(?i)\\b(?:interviews?|q ?(?:&|and) ?a|in conversation|talks? (?:to|about)|podcast|trailers?|box office|awards?|oscars?|baftas?|golden globes?|festivals?|line-?ups?|top (?:\\d+|two|three|five|ten)|\\d+ (?:best|great|films|movies|reasons|things|times)|(?:best|worst|greatest|most important) (?:films?|movies?|of)|films? of the (?:year|decade)|guides?|preview|history of|obituary|remembering|dies|dead at|news|polls?|winners?|nominat\\w+|snubs?|competition|quiz|slate|unveil\\w*|announc\\w+|to open|schedules?|how to|why (?:we|you|i)|what we|to watch)\\b");

  private static final Pattern QUOTED =
      Pattern.compile("(?<![\\p{L}\\d])[‘“\"']([^‘’“”\"]{1,80}?)[’”\"'](?![\\p{L}\\d])");
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{Lu}\\d][\\p{L}\\p{N}’'&!.-]{0,30}(?: (?:(?:of|the|and|a|in|to|for|on|with|from|at|by|de|la|le|der|die|das|du|et|y) ){0,2}[\\p{Lu}\\d][\\p{L}\\p{N}’'&!.-]{0,30}){0,8}");
  private static final int EARLY = 2;
  private static final int OFTEN = 3;

  private final String headline;
  private final String words;
  private final List<TitleSpan> titles;
  private final Body body;

  private FilmInText(String headline, Body body, List<TitleSpan> titles) {
    this.headline = headline;
    this.words = " " + Folding.words(headline) + " ";
    this.body = body;
    this.titles = titles;
  }

  /** Whether the headline is that of a list, an interview or news. */
  static boolean noReview(String headline) {
    return NO_REVIEW.matcher(headline).find();
  }

  /**
   * The films, the first named first; none where nothing shows it.
   *
   * @param labelled whether other signs already make the piece a review, so that less will do
   */
  static List<Film> find(String headline, Body body, List<TitleSpan> titles, boolean labelled) {
    if (!labelled && noReview(without(headline, titles))) return List.of();
    var finder = new FilmInText(headline, body, titles);
    List<Film> quoted = finder.quotedInHeadline();
    if (!quoted.isEmpty()) return quoted;
    return finder
        .markedInHeadline()
        .or(finder::runInHeadline)
        .or(() -> finder.mostNamed(labelled))
        .map(List::of)
        .orElse(List.of());
  }

  /** A headline without the titles it names: "A History of Violence" is no history of anything. */
  private static String without(String headline, List<TitleSpan> titles) {
    String bare = headline;
    for (TitleSpan title : titles) bare = bare.replace(title.title(), "");
    return bare;
  }

  /** {@code 'Petite Maman' and 'Aftersun': holidays with the dead}. */
  private List<Film> quotedInHeadline() {
    var films = new ArrayList<Film>();
    Matcher quoted = QUOTED.matcher(headline);
    while (quoted.find()) marked(quoted.group(1)).map(FilmInText::film).ifPresent(films::add);
    return films;
  }

  /** The longest title marked in the text whose words stand in the headline. */
  private Optional<Film> markedInHeadline() {
    return titles.stream()
        .filter(title -> words.contains(" " + Folding.words(title.title()) + " "))
        .filter(title -> title.title().contains(" ") || named(title.title()) > 1)
        .max(Comparator.comparingInt(title -> title.title().length()))
        .map(FilmInText::film);
  }

  /** Words in capitals that the text uses too: "True Grit" of "True Grit is a force". */
  private Optional<Film> runInHeadline() {
    Matcher run = RUN.matcher(headline);
    while (run.find()) {
      String title = run.group().replaceFirst("(?:’s|'s)$", "").replaceFirst("[.!?]$", "");
      boolean person =
          WordLists.GIVEN_NAMES.contains(Folding.words(Names.given(title))) && title.contains(" ");
      boolean wholeHeadline = title.length() + 3 > headline.length();
      if (!person && (title.contains(" ") || wholeHeadline) && inText(title) >= EARLY)
        return Optional.of(new Film(title, null, List.of()));
    }
    return Optional.empty();
  }

  /** How often a text holds these words as they are written. */
  private int inText(String title) {
    int count = 0;
    for (Body.Block block : body.blocks())
      for (int at = block.text().indexOf(title); at >= 0; at = block.text().indexOf(title, at + 1))
        count++;
    return count;
  }

  /** A title of the first paragraphs that the text marks much more often than any other. */
  private Optional<Film> mostNamed(boolean labelled) {
    Map<String, List<TitleSpan>> byKey = new LinkedHashMap<>();
    for (TitleSpan title : titles)
      byKey.computeIfAbsent(TitleKeys.canonical(title.title()), _ -> new ArrayList<>()).add(title);
    List<List<TitleSpan>> ranked =
        byKey.values().stream()
            .sorted(Comparator.<List<TitleSpan>>comparingInt(List::size).reversed())
            .toList();
    if (ranked.isEmpty()) return Optional.empty();
    List<TitleSpan> most = ranked.getFirst();
    int next = ranked.size() < 2 ? 0 : ranked.get(1).size();
    boolean early = most.getFirst().span().block() <= EARLY;
    boolean often = labelled ? most.size() > next : most.size() >= Math.max(OFTEN, 2 * next);
    return often && early ? Optional.of(film(most.getFirst())) : Optional.empty();
  }

  private Optional<TitleSpan> marked(String title) {
    String key = TitleKeys.canonical(title);
    return titles.stream()
        .filter(span -> TitleKeys.canonical(span.title()).equals(key))
        .findFirst();
  }

  private long named(String title) {
    String key = TitleKeys.canonical(title);
    return titles.stream().filter(span -> TitleKeys.canonical(span.title()).equals(key)).count();
  }

  private static Film film(TitleSpan title) {
    return new Film(title.title(), title.year(), title.directors());
  }
}
