package cuttings.extract;

import cuttings.analysis.Folding;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.Rating;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says of itself in JSON-LD, microdata, RDFa and microformats, all made items. */
final class StructuredData {
  private static final Pattern TITLE_YEAR =
      Pattern.compile("(.{1,150}) \\((" + Dates.FILM_YEAR + ")\\)");

  private final Document page;
  private final Facts facts;

  private StructuredData(Document page, Facts facts) {
    this.page = page;
    this.facts = facts;
  }

  static void read(Document page, Facts facts) {
    new StructuredData(page, facts).structured();
  }

  private void structured() {
    var items = new ArrayList<Item>(JsonLd.read(page));
    items.addAll(Annotations.read(page));
    items.addAll(Microformats.read(page));
    Optional<Item> review = ownReview(items);
    review.ifPresent(this::review);
    if (review.isEmpty() || review.get().items("itemReviewed").isEmpty())
      items.stream()
          .filter(item -> item.is("Movie"))
          .findFirst()
          .ifPresent(movie -> {
            movie(movie);
            if (review.isPresent())
              facts.review.offer(
                  Rank.STRUCTURED, true, review.get().toString(), "review of a movie");
          });
    Stream.of("Article", "BlogPosting", "NewsArticle", "CreativeWork", "Thing")
        .flatMap(
            type -> items.stream().filter(item -> item.is(type) && !item.is("Movie", "Review")))
        .forEach(this::article);
    for (Item item : items)
      if (item.is("WebSite", "Organization", "NewsMediaOrganization"))
        facts.publication.offer(Rank.META, item.text("name"), item.toString(), "name");
  }

  /**
   * The review that is the page's own: a critic's before a reader's, and of several that readers
   * wrote of a film none, unless the page names its writer elsewhere.
   */
  private Optional<Item> ownReview(List<Item> items) {
    List<Item> reviews = items.stream().filter(item -> item.is("Review")).toList();
    Optional<Item> critics =
        reviews.stream().filter(item -> item.types().contains("CriticReview")).findFirst();
    if (critics.isPresent() || reviews.size() < 2)
      return critics.or(() -> reviews.stream().findFirst());
    Set<Item> readers = new HashSet<>();
    for (Item film : items) if (!film.is("Review")) readers.addAll(film.items("review"));
    Set<String> writers =
        page
            .select("meta[name=author],[rel=author],.byline,.author,.p-author,[class*=critic]")
            .stream()
            .map(element -> element.attr("content") + " " + ShortText.of(element))
            .map(Folding::words)
            .collect(Collectors.toSet());
    Set<String> headings =
        page.select("h1,h2").stream()
            .map(heading -> Folding.words(heading.text()))
            .collect(Collectors.toSet());
    return reviews.stream()
        .filter(review -> !readers.contains(review))
        .findFirst()
        .or(() ->
            reviews.stream()
                .filter(review ->
                    review
                        .text("name", "headline")
                        .map(Folding::words)
                        .filter(headings::contains)
                        .isPresent())
                .findFirst())
        .or(() ->
            reviews.stream()
                .filter(review ->
                    review
                        .text("author")
                        .map(Folding::words)
                        .filter(name -> writers.stream().anyMatch(text -> text.contains(name)))
                        .isPresent())
                .findFirst())
        .or(() -> readers.size() == 1 ? reviews.stream().findFirst() : Optional.empty());
  }

  private void review(Item review) {
    String rule = review.toString();
    boolean film = review.items("itemReviewed").stream().noneMatch(StructuredData::notAFilm);
    if (film && !review.texts("itemReviewed").isEmpty())
      facts.review.offer(Rank.STRUCTURED, true, rule, "itemReviewed");
    List<Item> movies =
        review.items("itemReviewed").stream().filter(item -> !notAFilm(item)).toList();
    if (!movies.isEmpty()) movie(movies.getFirst());
    movies.stream().skip(1).flatMap(item -> film(item).stream()).forEach(facts.otherFilms::add);
    if (!film)
      review.items("itemReviewed").forEach(item -> facts.otherSubjects.addAll(item.types()));
    if (film)
      facts.title.offer(Rank.STRUCTURED + 1, review.text("itemReviewed"), rule, "itemReviewed");
    facts.headline.offer(Rank.META, review.text("headline"), rule, "headline");
    author(review, Rank.STRUCTURED);
    date(review, Rank.STRUCTURED);
    rating(review);
    facts.publication.offer(Rank.STRUCTURED, review.text("publisher"), rule, "publisher");
  }

  private static boolean notAFilm(Item item) {
    return item.is(
        "TVSeries",
        "TVSeason",
        "TVEpisode",
        "Book",
        "Product",
        "Game",
        "VideoGame",
        "MusicAlbum",
        "Restaurant",
        "LocalBusiness",
        "Event");
  }

  private void rating(Item review) {
    for (Item rating : review.items("reviewRating")) {
      Double best = rating.text("bestRating").flatMap(StructuredData::number).orElse(null);
      rating
          .text("ratingValue")
          .ifPresent(value ->
              facts.rating.offer(
                  Rank.STRUCTURED,
                  Ratings.read(value, best).map(read -> asPrinted(read, rating)),
                  review.toString(),
                  "reviewRating " + value));
    }
    review
        .text("reviewRating")
        .ifPresent(text ->
            facts.rating.offer(
                Rank.STRUCTURED + 1, Ratings.read(text, null), review.toString(), text));
  }

  /** The same verdict as the page prints it, where that says the same. */
  private static Rating asPrinted(Rating read, Item rating) {
    return rating
        .text("description")
        .filter(text -> text.length() <= 40)
        .filter(text ->
            Ratings.find(text).filter(r -> Objects.equals(r.value(), read.value())).isPresent())
        .map(text -> new Rating(text, read.value(), read.best()))
        .orElse(read);
  }

  private void movie(Item movie) {
    String rule = movie.toString();
    if (notAFilm(movie)) return;
    movie.text("name").ifPresent(name -> titleAndYear(name, rule));
    for (String property :
        List.of("dateCreated", "datePublished", "copyrightYear", "releasedEvent"))
      movie
          .text(property)
          .flatMap(StructuredData::year)
          .ifPresent(year -> facts.year.offer(Rank.STRUCTURED, year, rule, property));
    credit(movie, Role.DIRECTOR, "director", "directors");
    credit(movie, Role.CAST, "actor", "actors");
    credit(movie, Role.WRITER, "author", "creator", "writer");
    credit(movie, Role.PRODUCER, "producer");
    credit(movie, Role.COMPOSER, "musicBy");
    credit(movie, Role.EDITOR, "editor");
    movie
        .text("duration")
        .flatMap(RunningTimes::read)
        .ifPresent(minutes -> facts.minutes.offer(Rank.STRUCTURED, minutes, rule, "duration"));
    movie
        .text("contentRating")
        .ifPresent(text ->
            facts.certificate.offer(
                Rank.STRUCTURED,
                Certificates.read(text).or(() -> Optional.of(text)),
                rule,
                "contentRating"));
    facts.otherTitles.offer(
        Rank.STRUCTURED,
        movie.texts("alternateName", "alternativeHeadline"),
        rule,
        "alternateName");
  }

  /** A film beside the first. */
  private static Optional<Film> film(Item movie) {
    Integer year =
        movie
            .text("dateCreated", "datePublished", "copyrightYear")
            .flatMap(StructuredData::year)
            .orElse(null);
    return movie
        .text("name")
        .map(name -> new Film(name, year, movie.texts("director", "directors")));
  }

  /** Some put the year into the name: {@code Asylum (1972)}. */
  private void titleAndYear(String name, String rule) {
    var dated = TITLE_YEAR.matcher(name);
    boolean matches = dated.matches();
    facts.title.offer(Rank.STRUCTURED, matches ? dated.group(1) : name, rule, "name");
    if (matches)
      facts.year.offer(Rank.STRUCTURED - 1, Integer.valueOf(dated.group(2)), rule, "name");
  }

  private void credit(Item movie, Role role, String... properties) {
    List<String> names =
        movie.texts(properties).stream().flatMap(text -> names(text).stream()).distinct().toList();
    facts
        .credit(role)
        .offer(Rank.STRUCTURED, names, movie.toString(), String.join("/", properties));
  }

  /** One name as it stands, however odd; a text with commas may be a list. */
  private static List<String> names(String text) {
    if (text.contains(",") && !text.matches(".*, (?:Jr|Sr)\\.?")) return Names.list(text);
    return text.length() > 80 ? List.of() : List.of(Names.one(text).orElse(text));
  }

  private void article(Item article) {
    String rule = article.toString();
    facts.headline.offer(Rank.META + 1, article.text("headline"), rule, "headline");
    author(article, Rank.STRUCTURED + 2);
    date(article, Rank.STRUCTURED + 2);
    facts.publication.offer(Rank.STRUCTURED + 2, article.text("publisher"), rule, "publisher");
    facts.sections.addAll(article.texts("articleSection"));
    facts.language.offer(Rank.META, article.text("inLanguage"), rule, "inLanguage");
    facts.tags.offer(
        Rank.META, Metadata.split(article.texts("keywords", "articleSection")), rule, "keywords");
  }

  /** A site that signs its own pieces is offered last, for a blog may bear its writer's name. */
  private void author(Item item, int rank) {
    var critics = new ArrayList<Critic>();
    boolean person = true;
    for (Item author : item.items("author")) {
      person &= !author.is("Organization");
      String position = author.text("jobTitle").orElse(null);
      author
          .text("name")
          .flatMap(StructuredData::writer)
          .ifPresent(name -> critics.add(new Critic(name, position)));
    }
    if (critics.isEmpty())
      for (String text : item.texts("author"))
        for (String name : Names.list(text)) critics.add(new Critic(name, null));
    facts.critics.offer(
        person && !Metadata.site(page, critics) ? rank : Rank.GUESS + 5,
        critics,
        item.toString(),
        "author");
  }

  /** In a script without capitals a name is what is said to be one. */
  private static Optional<String> writer(String name) {
    boolean cased =
        name.codePoints().anyMatch(p -> Character.isUpperCase(p) || Character.isLowerCase(p));
    return cased || name.length() > 40 ? Names.one(name) : Optional.of(name.strip());
  }

  private void date(Item item, int rank) {
    item.text("datePublished", "dateCreated", "uploadDate")
        .flatMap(Dates::find)
        .ifPresent(date -> facts.published.offer(rank, date, item.toString(), "datePublished"));
    facts.modifiedIn(rank, item.text("dateModified"), item.toString());
  }

  private static Optional<Integer> year(String text) {
    var matcher = java.util.regex.Pattern.compile("\\b(" + Dates.FILM_YEAR + ")\\b").matcher(text);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private static Optional<Double> number(String text) {
    return text.strip().matches("\\d{1,4}(?:\\.\\d{1,3})?")
        ? Optional.of(Double.valueOf(text.strip()))
        : Optional.empty();
  }
}
