package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.analysis.TitleKeys;
import cuttings.review.Body;
import cuttings.review.Film;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which films a piece reviews, and what kind of piece it is therefore.
 *
 * @param films none unless the kind is a review
 */
record Reviewed(Review.Kind kind, List<Film> films) {
  private static final int SHORT_TITLE_WORDS = 9;
  private static final Pattern SERIES =
      Pattern.compile(
          "(?i)\\b(?:season|series) (?:\\d+|one|two|three|four|five|finale|premiere)\\b|\\bTV (?:series|review)\\b|\\btelevision series\\b|\\bmini-?series\\b|\\bepisodes? \\d");

  /** Decides from the facts found, and from the text where they do not say. */
  static Reviewed of(Facts facts, Body body) {
    Subject subject = subject(facts, body);
    boolean labelled = facts.review.get().isPresent();
    boolean surely = facts.review.rank() <= Rank.STRUCTURED;
    if (!surely && other(facts)) return new Reviewed(Review.Kind.OTHER, List.of());
    boolean about = surely || (labelled ? labelledAsFilm(facts, subject) : subject.isFilm());
    List<Film> films = about ? films(facts, body, labelled) : List.of();
    if (!films.isEmpty()) return new Reviewed(Review.Kind.REVIEW, films);
    boolean film = subject.isFilm() || (about && labelled);
    return new Reviewed(film ? Review.Kind.ARTICLE : Review.Kind.OTHER, List.of());
  }

  /** "Life Sciences teaching review" is no film's: a headline alone needs some words on film. */
  private static boolean labelledAsFilm(Facts facts, Subject subject) {
    boolean byHeadline = facts.review.rank() >= Rank.MARKED;
    return byHeadline
        ? subject.isFilm() || subject.mayBeFilm() || facts.year.get().isPresent()
        : !subject.isOther();
  }

  /** Whether the page itself says that it is about something else. */
  private static boolean other(Facts facts) {
    return !facts.otherSubjects.isEmpty()
        || SERIES
            .matcher(facts.headline.get().orElse("") + " | " + facts.title.get().orElse(""))
            .find();
  }

  private static Subject subject(Facts facts, Body body) {
    String tags = String.join(" ", facts.tags.get().orElse(List.of()));
    return Subject.of(
        facts.headline.get().orElse("") + " " + tags,
        body.blocks().stream().map(Body.Block::text).collect(Collectors.joining(" ")),
        section(facts));
  }

  /** The folders of the address, without the host and the piece's own name, and its labels. */
  private static String section(Facts facts) {
    String path = facts.url.get().map(java.net.URI::getPath).orElse("");
    int last = path.lastIndexOf('/', Math.max(0, path.length() - 2));
    String folders = last <= 0 ? "" : path.substring(0, last).replaceAll("[/_-]", " ");
    return folders + " " + String.join(" ", facts.sections);
  }

  private static List<Film> films(Facts facts, Body body, boolean labelled) {
    if (facts.title.get().isEmpty()) offerFromText(facts, body, labelled);
    if (facts.title.get().isEmpty()) return List.of();
    if (facts.credit(Role.DIRECTOR).get().isEmpty())
      facts
          .credit(Role.DIRECTOR)
          .offer(
              Rank.UNSURE,
              ProseCredits.directors(body, facts.critics.get().orElse(List.of())),
              "prose",
              "the first paragraphs");
    String title = facts.title.get().get();
    if (facts.year.get().isEmpty()) yearBeside(title, facts);
    Integer year = facts.year.get().orElseGet(() -> yearInAddress(facts, title));
    var films = new ArrayList<Film>();
    films.add(
        new Film(
            TitleCase.of(title, body),
            year,
            own(facts),
            facts.otherTitles.get().orElse(List.of())));
    films.addAll(facts.otherFilms);
    return films;
  }

  /** Directors of the first film: of the credits, those that no other film on the page has. */
  private static List<String> own(Facts facts) {
    List<String> all = facts.credit(Role.DIRECTOR).get().orElse(List.of());
    return all.stream()
        .filter(name -> facts.otherFilms.stream().noneMatch(f -> f.directors().contains(name)))
        .toList();
  }

  /**
   * {@code Keepers of the Skerry (2022) is a ghost story}, in the description; in the text a year
   * beside the same title is as often that of a remake.
   */
  private static void yearBeside(String title, Facts facts) {
    var beside =
        Pattern.compile(
                Pattern.quote(title)
                    + "[”\"’']?,? \\((?:[^()]{0,40}, )?("
                    + Dates.FILM_YEAR
                    + ")\\)")
            .matcher(facts.description);
    if (beside.find())
      facts.year.offer(
          Rank.UNSURE - 1,
          Integer.valueOf(beside.group(1)),
          "year beside the title",
          beside.group());
  }

  private static void offerFromText(Facts facts, Body body, boolean labelled) {
    String headline = facts.headline.get().orElse("");
    List<TitleSpan> titles = TitleSpans.in(body, Known.NOTHING);
    boolean other =
        !labelled
            && (facts.sections.stream().anyMatch(FilmInText::noReview)
                || Interviews.looksLike(body));
    List<Film> found = other ? List.of() : FilmInText.find(headline, body, titles, labelled);
    if (!found.isEmpty()) {
      Film first = found.getFirst();
      facts.title.offer(70, first.title(), "headline and text", headline);
      facts.year.offer(70, first.year(), "text", first.label());
      found.stream().skip(1).forEach(facts.otherFilms::add);
      if (!labelled) facts.review.offer(70, true, "headline and text", headline);
    } else if (labelled && likeTitle(headline)) {
      facts.title.offer(90, headline, "short headline", headline);
    }
  }

  /** Whether a headline is short and every longer word of it begins with a capital. */
  static boolean likeTitle(String headline) {
    String[] words = headline.split(" ");
    if (headline.isBlank() || words.length > SHORT_TITLE_WORDS) return false;
    if (FilmInText.noReview(headline)) return false;
    long small = 0;
    for (String word : words)
      if (word.length() > 4 && Character.isLowerCase(word.codePointAt(0))) small++;
    return small == 0 || words.length <= 2;
  }

  /**
   * {@code /reviews/a-history-of-violence-2005/} gives a year where the words before it are the
   * title.
   */
  private static @Nullable Integer yearInAddress(Facts facts, String title) {
    String url =
        facts.url.get().map(Object::toString).orElse("").replaceAll("[?#].*$|/$|\\.html?$", "");
    String slug = url.substring(url.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (!slug.matches(".{1,200}-" + Dates.FILM_YEAR)) return null;
    String words = Folding.words(slug.substring(0, slug.length() - 5));
    TitleKeys keys = TitleKeys.of(title);
    boolean same =
        keys.exact().contains(words)
            || keys.partial().contains(words)
            || keys.weak().contains(words.replace(" ", ""));
    if (!same) return null;
    int year = Integer.parseInt(slug.substring(slug.length() - 4));
    facts.year.offer(Rank.UNSURE - 2, year, "address", url);
    return year;
  }

  /** The headline, or the film's title where the page has none. */
  String headline(Facts facts) {
    return facts
        .headline
        .get()
        .or(() -> films.stream().map(Film::title).findFirst())
        .orElse("(no headline)");
  }

  /** Whether credits and small print belong to a film reviewed. */
  boolean review() {
    return kind == Review.Kind.REVIEW;
  }
}
