package cuttings.extract;

import cuttings.review.Critic;
import cuttings.review.Role;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself to machines: JSON-LD, microdata, OpenGraph and the usual metas. */
final class Metadata {
  private static final Pattern TITLE_YEAR =
      Pattern.compile("(.{1,150}) \\(((?:18[89]|19\\d|20\\d)\\d)\\)");
  private static final int POSITION = 5;
  private static final int STRUCTURED = 10;
  private static final int META = 30;
  private static final int MARKED = 40;
  private static final int GUESS = 80;

  private final Document page;
  private final Facts facts;

  private Metadata(Document page, Facts facts) {
    this.page = page;
    this.facts = facts;
  }

  /** Reads the page before anything is pruned. */
  static void read(Document page, Facts facts) {
    var metadata = new Metadata(page, facts);
    metadata.structured();
    metadata.metas();
    metadata.marked();
    metadata.titleElement();
  }

  // JSON-LD and microdata

  private void structured() {
    var items = new ArrayList<Item>(JsonLd.read(page));
    items.addAll(Microdata.read(page));
    Optional<Item> review = items.stream().filter(item -> item.is("Review")).findFirst();
    review.ifPresent(this::review);
    if (review.isEmpty() || review.get().items("itemReviewed").isEmpty())
      items.stream().filter(item -> item.is("Movie")).findFirst().ifPresent(this::movie);
    Stream.of("Article", "BlogPosting", "NewsArticle", "CreativeWork", "Thing")
        .flatMap(
            type -> items.stream().filter(item -> item.is(type) && !item.is("Movie", "Review")))
        .forEach(this::article);
    for (Item item : items)
      if (item.is("WebSite", "Organization", "NewsMediaOrganization"))
        facts.publication.offer(META, item.text("name"), item.toString(), "name");
  }

  private void review(Item review) {
    String rule = review.toString();
    boolean film = review.items("itemReviewed").stream().noneMatch(Metadata::notAFilm);
    if (film && !review.texts("itemReviewed").isEmpty())
      facts.review.offer(STRUCTURED, true, rule, "itemReviewed");
    review.items("itemReviewed").stream()
        .filter(i -> !notAFilm(i))
        .findFirst()
        .ifPresent(this::movie);
    if (film) facts.title.offer(STRUCTURED + 1, review.text("itemReviewed"), rule, "itemReviewed");
    facts.headline.offer(META, review.text("headline"), rule, "headline");
    author(review, STRUCTURED);
    date(review, STRUCTURED);
    rating(review);
    facts.publication.offer(STRUCTURED, review.text("publisher"), rule, "publisher");
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
      Double best = rating.text("bestRating").flatMap(Metadata::number).orElse(null);
      rating
          .text("ratingValue")
          .ifPresent(value ->
              facts.rating.offer(
                  STRUCTURED,
                  Ratings.read(value, best),
                  review.toString(),
                  "reviewRating " + value));
    }
    review
        .text("reviewRating")
        .ifPresent(text ->
            facts.rating.offer(STRUCTURED + 1, Ratings.read(text, null), review.toString(), text));
  }

  private void movie(Item movie) {
    String rule = movie.toString();
    if (notAFilm(movie)) return;
    movie.text("name").ifPresent(name -> titleAndYear(name, rule));
    for (String property :
        List.of("dateCreated", "datePublished", "copyrightYear", "releasedEvent"))
      movie
          .text(property)
          .flatMap(Metadata::year)
          .ifPresent(year -> facts.year.offer(STRUCTURED, year, rule, property));
    credit(movie, Role.DIRECTOR, "director", "directors");
    credit(movie, Role.CAST, "actor", "actors");
    credit(movie, Role.WRITER, "author", "creator", "writer");
    credit(movie, Role.PRODUCER, "producer");
    credit(movie, Role.COMPOSER, "musicBy");
    credit(movie, Role.EDITOR, "editor");
    movie
        .text("duration")
        .flatMap(RunningTimes::read)
        .ifPresent(minutes -> facts.minutes.offer(STRUCTURED, minutes, rule, "duration"));
    movie
        .text("contentRating")
        .ifPresent(text ->
            facts.certificate.offer(
                STRUCTURED,
                Certificates.read(text).or(() -> Optional.of(text)),
                rule,
                "contentRating"));
    facts.otherTitles.offer(
        STRUCTURED, movie.texts("alternateName", "alternativeHeadline"), rule, "alternateName");
  }

  /** Some put the year into the name: {@code Asylum (1972)}. */
  private void titleAndYear(String name, String rule) {
    var dated = TITLE_YEAR.matcher(name);
    boolean matches = dated.matches();
    facts.title.offer(STRUCTURED, matches ? dated.group(1) : name, rule, "name");
    if (matches) facts.year.offer(STRUCTURED - 1, Integer.valueOf(dated.group(2)), rule, "name");
  }

  private void credit(Item movie, Role role, String... properties) {
    List<String> names =
        movie.texts(properties).stream().flatMap(text -> names(text).stream()).distinct().toList();
    facts.credit(role).offer(STRUCTURED, names, movie.toString(), String.join("/", properties));
  }

  /** One name as it stands, however odd; a text with commas may be a list. */
  private static List<String> names(String text) {
    if (text.contains(",") && !text.matches(".*, (?:Jr|Sr)\\.?")) return Names.list(text);
    return text.length() > 80 ? List.of() : List.of(Names.one(text).orElse(text));
  }

  private void article(Item article) {
    String rule = article.toString();
    facts.headline.offer(META + 1, article.text("headline"), rule, "headline");
    author(article, STRUCTURED + 2);
    date(article, STRUCTURED + 2);
    facts.publication.offer(STRUCTURED + 2, article.text("publisher"), rule, "publisher");
    facts.language.offer(META, article.text("inLanguage"), rule, "inLanguage");
    facts.tags.offer(META, split(article.texts("keywords", "articleSection")), rule, "keywords");
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
          .flatMap(Names::one)
          .ifPresent(name -> critics.add(new Critic(name, position)));
    }
    if (critics.isEmpty())
      for (String text : item.texts("author"))
        for (String name : Names.list(text)) critics.add(new Critic(name, null));
    facts.critics.offer(
        person && !site(critics) ? rank : GUESS + 5, critics, item.toString(), "author");
  }

  private boolean site(List<Critic> critics) {
    String name = page.select("meta[property=og:site_name]").attr("content").strip();
    return critics.stream()
        .anyMatch(critic -> !critic.name().contains(" ") || critic.name().equalsIgnoreCase(name));
  }

  private void date(Item item, int rank) {
    item.text("datePublished", "dateCreated", "uploadDate")
        .flatMap(Dates::find)
        .ifPresent(date -> facts.published.offer(rank, date, item.toString(), "datePublished"));
  }

  // metas

  private void metas() {
    address("link[rel=canonical]", "href", META);
    address("meta[property=og:url]", "content", META + 1);
    facts.publication.offer(
        STRUCTURED + 1, meta("property", "og:site_name"), "og:site_name", "meta");
    facts.publication.offer(META + 3, meta("name", "application-name"), "application-name", "meta");
    facts.headline.offer(
        META + 4, meta("property", "og:title").map(this::withoutSite), "og:title", "meta");
    for (String name :
        List.of("article:published_time", "og:article:published_time", "article:published"))
      date(META, meta("property", name), name);
    for (String name :
        List.of(
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date")) date(META + 1, meta("name", name), name);
    date(META + 2, meta("itemprop", "datePublished"), "itemprop datePublished");
    for (String name : List.of("author", "dc.creator", "parsely-author", "sailthru.author", "byl"))
      authors(META, meta("name", name), "meta " + name);
    authors(
        META + 1,
        meta("property", "article:author").filter(value -> !value.startsWith("http")),
        "article:author");
    facts.tags.offer(
        META + 1,
        page.select("meta[property=article:tag]").eachAttr("content"),
        "article:tag",
        "meta");
    facts.language.offer(
        META + 1, Optional.of(page.select("html").attr("lang")), "html lang", "html");
  }

  private Optional<String> meta(String attribute, String name) {
    Element element = page.selectFirst("meta[" + attribute + "=" + name + "]");
    return Optional.ofNullable(element)
        .map(e -> e.attr("content").strip())
        .filter(s -> !s.isEmpty());
  }

  private void date(int rank, Optional<String> text, String rule) {
    text.flatMap(Dates::find)
        .ifPresent(date -> facts.published.offer(rank, date, rule, text.get()));
  }

  private void authors(int rank, Optional<String> text, String rule) {
    List<Critic> critics =
        text.map(Names::list).orElse(List.of()).stream()
            .map(name -> new Critic(name, null))
            .toList();
    facts.critics.offer(site(critics) ? GUESS + 5 : rank, critics, rule, text.orElse(""));
  }

  private void address(String selector, String attribute, int rank) {
    Element element = page.selectFirst(selector);
    if (element == null) return;
    address(element.attr(attribute))
        .ifPresent(url -> facts.url.offer(rank, url, selector, url.toString()));
  }

  /** Only http and https: an address is shown as a link one day. */
  private static Optional<URI> address(String text) {
    try {
      URI url = new URI(text.strip());
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      return url.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  // elements whose class or rel says what they are

  private void marked() {
    for (String selector :
        List.of(
            ".byline",
            "[rel=author]",
            ".p-author",
            ".author .fn",
            ".author",
            ".post-author",
            ".post-authors",
            ".blog-author-name",
            ".entry-author",
            "[itemprop=author]")) {
      Element element = page.selectFirst("main " + selector + ", article " + selector);
      if (element == null) element = page.selectFirst(selector);
      if (element == null) continue;
      List<Critic> critics = Bylines.marked(element.text());
      facts.critics.offer(site(critics) ? GUESS + 5 : MARKED, critics, selector, element.text());
      if (namedAlready(critics)) facts.critics.offer(POSITION, critics, selector, element.text());
    }
    for (Element time : page.select("article time[datetime], main time[datetime], time[datetime]"))
      date(MARKED, Optional.of(time.attr("datetime")), "time");
    for (Element element :
        page.select(".entry-date,.post-date,.date,.published,.dateline,.post-meta"))
      date(MARKED + 1, Optional.of(element.text()), "class date");
    for (String selector :
        List.of(
            ".entry-title",
            "[itemprop=headline]",
            ".p-name",
            ".post-title",
            ".headline",
            ".blog-item-title")) {
      Element element = page.selectFirst("h1" + selector + ",h2" + selector);
      if (element != null) facts.headline.offer(STRUCTURED, element.text(), selector, "heading");
    }
    Element heading = single("h1");
    if (heading == null && page.selectFirst("h1") == null) heading = single("h2");
    if (heading != null)
      facts.headline.offer(STRUCTURED + 1, heading.text(), heading.normalName(), "heading");
    var tags = new LinkedHashSet<String>();
    for (Element tag : page.select("[rel~=tag],.blog-item-tag,.post-tag a,.post-tags a"))
      tags.add(tag.text());
    facts.tags.offer(MARKED, List.copyOf(tags), "rel tag", "links");
    Optional<String> keywords = meta("name", "keywords");
    facts.tags.offer(MARKED + 1, split(keywords.stream().toList()), "keywords", "meta");
    facts
        .url
        .get()
        .flatMap(url -> Dates.inAddress(url.toString()))
        .ifPresent(date -> facts.published.offer(MARKED + 5, date, "address", "url"));
  }

  /** The one writer found already, now with a position. */
  private boolean namedAlready(List<Critic> critics) {
    return critics.size() == 1
        && critics.getFirst().position() != null
        && facts
            .critics
            .get()
            .filter(known -> known.size() == 1)
            .filter(known -> known.getFirst().name().equalsIgnoreCase(critics.getFirst().name()))
            .isPresent();
  }

  private @Nullable Element single(String selector) {
    var found = page.select("main " + selector + ", article " + selector);
    if (found.isEmpty()) found = page.select(selector);
    return found.size() == 1 ? found.first() : null;
  }

  // the title element

  private void titleElement() {
    String title = withoutSite(page.title());
    facts.headline.offer(GUESS, title, "title", page.title());
  }

  /** "Headline - Site" without the site. */
  private String withoutSite(String title) {
    String site = facts.publication.get().orElse("");
    int cut = -1;
    for (String bar : List.of(" | ", " — ", " – ", " - ", " :: ", " · ", " « ", " » ")) {
      int at = title.lastIndexOf(bar);
      if (at <= 0) continue;
      String tail = title.substring(at + bar.length());
      boolean named =
          tail.equalsIgnoreCase(site)
              || bar.equals(" | ")
              || bar.equals(" — ")
              || bar.equals(" · ");
      if (named || (tail.split(" ").length <= 4 && title.substring(0, at).length() > tail.length()))
        cut = Math.max(cut, at);
    }
    return (cut > 0 ? title.substring(0, cut) : title).strip();
  }

  private static List<String> split(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Stream.of(text.split("\\s*,\\s*", 40)))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty() && tag.length() < 60)
        .distinct()
        .toList();
  }

  private static Optional<Integer> year(String text) {
    var matcher =
        java.util.regex.Pattern.compile("\\b((?:18[89]|19\\d|20\\d)\\d)\\b").matcher(text);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private static Optional<Double> number(String text) {
    return text.strip().matches("\\d{1,4}(?:\\.\\d{1,3})?")
        ? Optional.of(Double.valueOf(text.strip()))
        : Optional.empty();
  }
}
