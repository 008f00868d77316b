package cuttings.extract;

import cuttings.review.Critic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Elements whose class, rel or name says what they hold: byline, date, headline, tags. */
final class MarkedElements {
  /** More of one kind than any page needs: then where they stand is not asked. */
  private static final int MANY = 500;

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
    for (String selector : AUTHORS) author(selector);
    dates();
    headings();
    tags();
  }

  private void author(String selector) {
    Element element = inMainPart(page.select(selector)).first();
    if (element == null) return;
    List<Critic> critics = Bylines.marked(element.text());
    int rank = Metadata.site(page, critics) ? Rank.GUESS + 5 : Rank.MARKED;
    facts.critics.offer(rank, critics, selector, element.text());
    if (critics.size() == 1 && facts.completesWriter(critics.getFirst()))
      facts.critics.offer(Rank.POSITION, critics, selector, element.text());
  }

  private void dates() {
    for (Element time : inMainPart(page.select("time[datetime]:not(.updated,.dt-updated)")))
      facts.publishedIn(Rank.MARKED, Optional.of(time.attr("datetime")), "time");
    for (Element time : page.select("time.updated[datetime],time.dt-updated[datetime]"))
      facts.modifiedIn(Rank.MARKED, Optional.of(time.attr("datetime")), "time updated");
    for (Element element :
        page.select(".entry-date,.post-date,.date,.published,.dateline,.post-meta"))
      facts.publishedIn(Rank.MARKED + 1, Optional.of(element.text()), "class date");
    facts
        .url
        .get()
        .flatMap(url -> Dates.inAddress(url.toString()))
        .ifPresent(date -> facts.published.offer(Rank.MARKED + 5, date, "address", "url"));
  }

  private void headings() {
    for (String selector : HEADLINES) {
      Element element = page.selectFirst("h1" + selector + ",h2" + selector);
      if (element != null)
        facts.headline.offer(Rank.STRUCTURED, element.text(), selector, "heading");
    }
    Element heading = single("h1");
    if (heading == null && page.selectFirst("h1") == null) heading = single("h2");
    if (heading != null)
      facts.headline.offer(Rank.STRUCTURED + 1, heading.text(), heading.normalName(), "heading");
  }

  private void tags() {
    var tags = new LinkedHashSet<String>();
    for (Element tag : page.select("[rel~=tag],.blog-item-tag,.post-tag a,.post-tags a"))
      tags.add(tag.text());
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
