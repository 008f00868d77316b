package cuttings.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that list other pages: categories, tags, search results, front pages. */
final class Listings {
  private static final int MANY = 5;
  private static final Pattern ARTICLE =
      Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?:\\w*Article|BlogPosting|Review|Movie)\"");

  private Listings() {}

  /** Many headings in the main part that each lead elsewhere, and none that is the page's own. */
  static boolean looksLike(Document page) {
    Element main = page.selectFirst("main,[role=main],#content,#main");
    Element part = main == null ? page.body() : main;
    Set<String> targets = new HashSet<>();
    int linked = 0;
    for (Element link :
        part.select(
            "h1 a[href],h2 a[href],h3 a[href],h4 a[href],article > a[href],.entry-title a[href]")) {
      if (link.closest(
              "aside,nav,footer,.related,.sidebar,#sidebar,.relatedposts,.jp-relatedposts,.summary-item")
          != null) continue;
      if (targets.add(link.attr("href"))) linked += link.text().length();
    }
    if (targets.size() < MANY || onePiece(page)) return false;
    int text = TextWeights.under(part).of(part);
    boolean declared = declaredListing(page);
    return declared || linked * 4 > text;
  }

  /** A page that gives itself one date of publication, or one body, is a piece among links. */
  private static boolean onePiece(Document page) {
    if (page.selectFirst(
            "meta[property=article:published_time],[itemprop=articleBody],[itemprop=reviewBody]")
        != null) return true;
    return page.select("script[type*=ld+json]").stream()
        .map(Element::data)
        .anyMatch(json -> ARTICLE.matcher(json).find() && !json.contains("CollectionPage"));
  }

  private static boolean declaredListing(Document page) {
    String body = " " + page.body().className() + " ";
    return body.matches(
            "(?s).*\\s(?:archive|category|tag|search|search-results|blog|author|home)\\s.*")
        && !body.matches("(?s).*\\ssingle\\s.*");
  }
}
