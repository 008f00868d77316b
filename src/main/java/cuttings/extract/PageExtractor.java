package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.analysis.TitleKeys;
import cuttings.extract.Extraction.Extracted;
import cuttings.extract.Extraction.Reason;
import cuttings.extract.Extraction.Rejected;
import cuttings.page.Item;
import cuttings.review.Body;
import cuttings.review.Citation;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.Imprint;
import cuttings.review.Particulars;
import cuttings.review.PersonMention;
import cuttings.review.Release;
import cuttings.review.Review;
import cuttings.review.Role;
import cuttings.review.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Understands pages: what each reviews, by whom, and what it speaks of. */
public final class PageExtractor {
  private static final int LEAST_TEXT = 150;
  private static final int DEEPEST = 2_000;
  private static final int SHORT_TITLE_WORDS = 9;

  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)\\b404\\b|\\b(?:page|file|article) (?:was |could )?not (?:be )?found\\b|page (?:does not|doesn.t) exist|no longer available");
  private static final Pattern SERIES =
      Pattern.compile(
          "(?i)\\b(?:season|series) (?:\\d+|one|two|three|four|five|finale|premiere)\\b|\\bTV series\\b|\\btelevision series\\b|\\bmini-?series\\b|\\bepisodes? \\d");

  private PageExtractor() {}

  /** Understands one page; never throws on account of what the page holds. */
  public static Extraction extract(Item.Page page) {
    Document document = parse(page.html());
    var facts = new Facts();
    Metadata.read(document, facts);
    boolean listing = Listings.looksLike(document);
    Pruning.prune(document);
    MainText text = MainText.of(document);
    Body body = Layout.read(text, facts);
    Optional<Rejected> rejected = rejection(page, document, facts, body, listing);
    if (rejected.isPresent()) return rejected.get();
    return new Extracted(List.of(review(page, facts, body)));
  }

  /**
   * The parser stumbles over formatting left open right at its depth limit; a higher limit helps.
   */
  private static Document parse(String html) {
    try {
      return Jsoup.parse(html);
    } catch (IndexOutOfBoundsException e) {
      return Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    }
  }

  private static Optional<Rejected> rejection(
      Item.Page page, Document document, Facts facts, Body body, boolean listing) {
    String headline = facts.headline.get().orElse("");
    int length = body.text().length();
    if (length < 1200 && ERROR.matcher(headline + " | " + document.title()).find())
      return Optional.of(new Rejected(page.file(), Reason.ERROR_PAGE, headline));
    if (listing && facts.review.rank() > 20)
      return Optional.of(new Rejected(page.file(), Reason.LISTING, "links to many other pages"));
    boolean known = facts.review.get().isPresent() && facts.title.get().isPresent() && length > 0;
    if (length < LEAST_TEXT && !known)
      return Optional.of(
          new Rejected(page.file(), Reason.NO_TEXT, length + " characters of running text"));
    return Optional.empty();
  }

  private static Review review(Item.Page page, Facts facts, Body body) {
    List<Film> films = films(facts, body);
    Review.Kind kind = films.isEmpty() ? Review.Kind.ARTICLE : Review.Kind.REVIEW;
    List<Credit> credits = films.isEmpty() ? List.of() : credits(facts);
    List<String> critics =
        facts.critics.get().orElse(List.of()).stream().map(Critic::name).toList();
    List<String> names = credits.stream().map(Credit::name).distinct().toList();
    List<TitleSpan> titles = TitleSpans.in(body);
    Citations citations = Citations.of(titles, films);
    List<PersonMention> people =
        Persons.in(
            body,
            names,
            critics,
            titles.stream().map(TitleSpan::span).toList(),
            citations.ownSpans());
    List<String> known =
        Stream.concat(names.stream(), people.stream().map(PersonMention::name)).distinct().toList();
    List<Citation> cited = citations.resolved(known);
    var source = new Source(page.file(), facts.url.orNull());
    return new Review(
        ReviewIds.of(source),
        source,
        kind,
        headline(facts, films),
        films,
        credits,
        particulars(facts, kind),
        imprint(facts),
        cited,
        people,
        citations.alsoCalled(),
        body,
        facts.evidence());
  }

  private static String headline(Facts facts, List<Film> films) {
    return facts
        .headline
        .get()
        .orElseGet(() -> films.isEmpty() ? "(no headline)" : films.getFirst().title());
  }

  private static List<Film> films(Facts facts, Body body) {
    if (facts.review.get().isEmpty() || series(facts)) return List.of();
    String headline = facts.headline.get().orElse("");
    String title =
        facts
            .title
            .get()
            .orElseGet(() -> headline.split(" ").length <= SHORT_TITLE_WORDS ? headline : "");
    if (title.isBlank()) return List.of();
    facts.title.offer(90, title, "short headline", headline);
    Integer year = facts.year.get().orElseGet(() -> yearInAddress(facts, title));
    List<String> directors = facts.credit(Role.DIRECTOR).get().orElse(List.of());
    return List.of(
        new Film(
            TitleCase.of(title, body), year, directors, facts.otherTitles.get().orElse(List.of())));
  }

  private static boolean series(Facts facts) {
    return facts.review.rank() > 20
        && SERIES
            .matcher(facts.headline.get().orElse("") + " | " + facts.title.get().orElse(""))
            .find();
  }

  /**
   * {@code /reviews/a-history-of-violence-2005/} gives a year where the words before it are the
   * title.
   */
  private static @org.jspecify.annotations.Nullable Integer yearInAddress(
      Facts facts, String title) {
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
    facts.year.offer(60, year, "address", url);
    return year;
  }

  private static List<Credit> credits(Facts facts) {
    var credits = new LinkedHashSet<Credit>();
    for (Role role : Role.values())
      for (String name : facts.credit(role).get().orElse(List.of()))
        credits.add(new Credit(name, role));
    return new ArrayList<>(credits);
  }

  private static Particulars particulars(Facts facts, Review.Kind kind) {
    if (kind == Review.Kind.ARTICLE) return Particulars.NONE;
    Release release =
        facts
            .release
            .get()
            .flatMap(line -> Releases.read(line, facts.published.orNull()))
            .orElse(null);
    return new Particulars(
        facts.certificate.orNull(), facts.minutes.orNull(), release, facts.rating.orNull());
  }

  private static Imprint imprint(Facts facts) {
    return new Imprint(
        facts.critics.get().orElse(List.of()),
        facts.publication.orNull(),
        facts.published.orNull(),
        facts.language.orNull(),
        facts.tags.get().orElse(List.of()));
  }
}
