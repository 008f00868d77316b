package cuttings.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes off a page what surrounds every text on its site: menus, sidebars, shares, comments.
 *
 * <p>Elements are judged by tag and by the words of their class and id; one that holds much of the
 * page's running text is kept all the same, for themes name things freely.
 */
final class Pruning {
  private static final String NEVER_TEXT =
      "script,style,noscript,template,svg,canvas,iframe,object,embed,audio,video,button,select,"
          + "input,textarea,dialog,[hidden],[aria-hidden=true],[style*=display:none],"
          + "[style*=display: none],figcaption,map";
  private static final String AROUND =
      "nav,aside,footer,form,menu,[role=navigation],[role=complementary],[role=contentinfo],[role=search]";

  private static final Pattern SPLIT = Pattern.compile("[^a-z0-9]+|(?<=[a-z])(?=\\d)");

  private static final Set<String> BOILERPLATE =
      Set.of(
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "related",
          "relatedposts",
          "jp",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "comment",
          "comments",
          "disqus",
          "respond",
          "breadcrumb",
          "breadcrumbs",
          "pagination",
          "pager",
          "sidebar",
          "widget",
          "widgets",
          "cookie",
          "consent",
          "gdpr",
          "promo",
          "promoted",
          "advert",
          "advertisement",
          "ads",
          "ad",
          "adsense",
          "sponsor",
          "sponsored",
          "donate",
          "donation",
          "caption",
          "popup",
          "modal",
          "overlay",
          "recommended",
          "recommendations",
          "trending",
          "popular",
          "outbrain",
          "taboola",
          "menu",
          "navbar",
          "nav",
          "navigation",
          "toolbar",
          "masthead",
          "skip",
          "hidden",
          "print",
          "noprint",
          "summary",
          "toc",
          "rss",
          "login",
          "guestbook",
          "likes",
          "like",
          "follow",
          "tags",
          "tagged",
          "taglist",
          "credits-photo",
          "byline-photo",
          "copyright",
          "footer",
          "paywall",
          "teaser",
          "teasers",
          "carousel",
          "slideshow",
          "gallery",
          "lightbox",
          "authorbox",
          "biography",
          "bio",
          "readmore",
          "more",
          "getinvolved",
          "involved");

  private static final double KEEP_SHARE = 0.35;

  private Pruning() {}

  /** Removes what is never text, then what lies around texts. */
  static void prune(Document page) {
    page.select(NEVER_TEXT).remove();
    int whole = Math.max(1, runningText(page.body()));
    for (Element element : page.body().select(AROUND)) remove(element, whole);
    for (Element header : page.body().select("header,[role=banner]"))
      if (header.closest("article,main,[role=main]") == null && header.selectFirst("h1") == null)
        remove(header, whole);
    for (Element element : page.body().select("[class],[id]"))
      if (named(element)) remove(element, whole);
  }

  /** Removes only what is never text. */
  static void pruneLightly(Document page) {
    page.select(NEVER_TEXT + ",nav,footer").remove();
  }

  private static void remove(Element element, int whole) {
    if (element.parent() == null || element.normalName().equals("body")) return;
    if (runningText(element) > whole * KEEP_SHARE) return;
    element.remove();
  }

  private static boolean named(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "article", "main", "p", "h1", "em", "i", "b", "strong" -> false;
      default -> wordsOf(element.className()) || wordsOf(element.id());
    };
  }

  private static boolean wordsOf(String name) {
    if (name.isEmpty() || name.length() > 400) return false;
    for (String word : SPLIT.split(name.toLowerCase(Locale.ROOT)))
      if (BOILERPLATE.contains(word)) return true;
    return false;
  }

  /** Characters in paragraphs outside links. */
  static int runningText(Element element) {
    int length = 0;
    for (Element paragraph : element.select("p,pre,td,blockquote,li,div,section,font,article")) {
      String own = paragraph.ownText();
      if (own.length() >= 25) length += own.length();
    }
    String own = element.ownText();
    return length == 0 ? own.length() : length;
  }
}
