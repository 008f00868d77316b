package cuttings.extract;

import cuttings.review.Critic;
import cuttings.review.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Elements whose class, rel or name says what they hold: byline, date, headline, tags. */
final class MarkedElements {
  /** More of one kind than any page needs: then where they stand is not asked. */
  private static final int MANY = 500;

  private static final Pattern DIRECTOR =
      Pattern.compile("(?i)(?:^|[ _-])directors?(?:[ _-]names?)?(?:$| )");
  private static final Pattern LABEL =
      Pattern.compile("^(?i:d|dirs?|directors?|directed by|regie)\\s*[:.]?\\s+");
  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_SECTIONS = 12;

  private static final List<String> AUTHORS =
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
          "[itemprop=author]");

  /** Classes that hold the word, as themes of their own call it: {@code piece-author}. */
  private static final List<String> AUTHOR_WORDS =
      List.of(
          ".username",
          "[class$=author],[class*=author-name],[class*=author__name]",
          "[class*=byline]",
          "[class*=critic-name],[class*=reviewer]");

  private static final List<String> HEADLINES =
      List.of(
          ".entry-title",
          "[itemprop=headline]",
          ".p-name",
          ".post-title",
          ".headline",
          ".blog-item-title");

  private final Document page;
  private final Facts facts;

  private MarkedElements(Document page, Facts facts) {
    this.page = page;
    this.facts = facts;
  }

  static void read(Document page, Facts facts) {
    new MarkedElements(page, facts).marked();
  }

  private void marked() {
    for (String selector : AUTHORS) author(selector, Rank.MARKED);
    for (String selector : AUTHOR_WORDS) author(selector, Rank.MARKED + 3);
    directors();
    sections();
    dates();
    headings();
    tags();
  }

  private void author(String selector, int trust) {
    Element element = inMainPart(page.select(selector)).first();
    if (element == null || element.text().length() > LONGEST_BYLINE) return;
    List<Critic> critics = Bylines.marked(element.text());
    int rank = Metadata.site(page, critics) ? Rank.GUESS + 5 : trust;
    facts.critics.offer(rank, critics, selector, element.text());
    if (critics.size() == 1 && facts.completesWriter(critics.getFirst()))
      facts.critics.offer(Rank.POSITION, critics, selector, element.text());
  }

  /**
   * {@code <span class=review_meta-director>D: Jemaine Clement & Taika Waititi</span>}: better than
   * structured data where it has all names of that and more.
   */
  private void directors() {
    for (Element element : page.select("[class*=director]")) {
      String text = ShortText.of(element);
      boolean says = DIRECTOR.matcher(element.className()).find();
      if (!says || text.length() > LONGEST_BYLINE || element.closest("nav,footer,aside") != null)
        continue;
      List<String> names = Names.list(LABEL.matcher(text).replaceFirst(""));
      List<String> known = facts.credit(Role.DIRECTOR).get().orElse(List.of());
      boolean more = names.size() > known.size() && names.containsAll(known);
      facts
          .credit(Role.DIRECTOR)
          .offer(more ? Rank.MORE_NAMES : Rank.MARKED, names, "class director", text);
      return;
    }
  }

  /** Breadcrumbs, and the small label above a headline. */
  private void sections() {
    for (Element element :
        page.select(
            "[class*=breadcrumb],[class*=kicker],[class*=eyebrow],[class$=label],.cat-links,[rel~=category]")) {
      String text = element.text();
      if (text.length() <= LONGEST_LABEL
          && !text.isBlank()
          && element.closest("nav,footer,aside") == null
          && facts.sections.size() < MOST_SECTIONS) facts.sections.add(text);
    }
  }

  private void dates() {
    for (Element time : inMainPart(page.select("time[datetime]:not(.updated,.dt-updated)")))
      facts.publishedIn(Rank.MARKED, Optional.of(time.attr("datetime")), "time");
    for (Element time : page.select("time.updated[datetime],time.dt-updated[datetime]"))
      facts.modifiedIn(Rank.MARKED, Optional.of(time.attr("datetime")), "time updated");
    for (Element element :
        page.select(".entry-date,.post-date,.date,.published,.dateline,.post-meta"))
      facts.publishedIn(Rank.MARKED + 1, Optional.of(ShortText.of(element)), "class date");
    facts
        .url
        .get()
        .flatMap(url -> Dates.inAddress(url.toString()))
        .ifPresent(date -> facts.published.offer(Rank.MARKED + 5, date, "address", "url"));
  }

  private void headings() {
    for (String selector : HEADLINES) {
      Element element = page.selectFirst("h1%1$s:not(footer *),h2%1$s,h3%1$s".formatted(selector));
      if (element != null)
        facts.headline.offer(Rank.STRUCTURED, element.text(), selector, "heading");
    }
    Element heading = single("h1");
    if (heading != null && siteName(heading)) heading = null;
    if (heading == null && page.selectFirst("main h1,article h1") == null) heading = single("h2");
    if (heading != null)
      facts.headline.offer(Rank.STRUCTURED + 1, heading.text(), heading.normalName(), "heading");
  }

  /** Old templates set the name of the site, which leads home, as the first heading. */
  private boolean siteName(Element heading) {
    String text = heading.text();
    boolean masthead =
        heading.closest("header,[role=banner],#header,#masthead,.masthead,.site-header") != null
            && heading.closest("article,main") == null;
    boolean named = text.equalsIgnoreCase(facts.publication.get().orElse(""));
    String title = page.title();
    boolean beside =
        title.length() > text.length() + 3
            && (title.startsWith(text + ":") || title.endsWith(" " + text));
    return named || (masthead && (beside || !title.contains(text)));
  }

  private void tags() {
    var tags = new LinkedHashSet<String>();
    for (Element tag : page.select("[rel~=tag],.blog-item-tag,.post-tag a,.post-tags a"))
      tags.add(ShortText.of(tag));
    facts.tags.offer(Rank.MARKED, List.copyOf(tags), "rel tag", "links");
    Optional<String> keywords = Metas.meta(page, "name", "keywords");
    facts.tags.offer(
        Rank.MARKED + 1, Metadata.split(keywords.stream().toList()), "keywords", "meta");
  }

  /** Those inside the main part or an article, where there are any. */
  private static Elements inMainPart(Elements elements) {
    if (elements.size() > MANY) return elements;
    var inside = new Elements();
    for (Element element : elements)
      if (element.closest("main,article") != null) inside.add(element);
    return inside.isEmpty() ? elements : inside;
  }

  private @Nullable Element single(String selector) {
    Elements found = inMainPart(page.select(selector));
    return found.size() == 1 ? found.first() : null;
  }
}
