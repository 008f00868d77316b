package cuttings.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes off a page what surrounds every text on its site: menus, sidebars, shares, comments.
 *
 * <p>Elements are judged by tag and by the words of their class and id; one that holds much of the
 * page's running text is kept all the same, for themes name things freely.
 */
final class Pruning {
  private static final String NEVER_TEXT =
      "script,style,noscript,template,svg,canvas,iframe,object,embed,audio,video,button,select,"
          + "input,textarea,dialog,figcaption,map";
  private static final String UNSEEN =
      "[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none]";
  private static final String AROUND =
      "nav,aside,footer,form,menu,[role=navigation],[role=complementary],[role=contentinfo],[role=search]";

  /** An element that holds more of the page's running text is no surrounding. */
  private static final double KEEP_SHARE = 0.35;

  /** One of doubtful name is text from here on: a paragraph of some length, or two. */
  private static final int PARAGRAPHS = 250;

  /** So many children are taken away one by one. */
  private static final int FEW = 10;

  private final Document page;
  private final TextWeights weights;
  private final int whole;
  private final Set<Element> bodies = new HashSet<>();
  private final Set<Element> quoting = new HashSet<>();
  private final Set<Node> gone = new HashSet<>();

  private Pruning(Document page) {
    this.page = page;
    this.weights = TextWeights.under(page.body());
    this.whole = Math.max(1, weights.of(page.body()));
    above("[itemprop=articleBody],[itemprop=reviewBody]", bodies);
    above("blockquote", quoting);
  }

  private void above(String selector, Set<Element> holders) {
    for (Element found : page.body().select(selector))
      for (Element each = found; each != null && holders.add(each); ) each = each.parent();
  }

  /** Removes what is never text, then what lies around texts. */
  static void prune(Document page) {
    remove(page.select(NEVER_TEXT + "," + UNSEEN));
    new Pruning(page).around();
  }

  /** Removes only what is never text and the ways about the site, for pages that name oddly. */
  static void pruneLightly(Document page) {
    remove(page.select(NEVER_TEXT + ",nav,footer"));
  }

  private void around() {
    for (Element element : page.body().select(AROUND)) remove(element, KEEP_SHARE * whole);
    for (Element header : page.body().select("header,[role=banner]"))
      if (header.closest("article,main,[role=main]") == null && header.selectFirst("h1") == null)
        remove(header, KEEP_SHARE * whole);
    for (Element element : page.body().select("[class],[id]")) named(element);
    remove(gone);
  }

  private void named(Element element) {
    switch (element.normalName()) {
      case "html", "body", "article", "main", "p", "h1", "em", "i", "b", "strong" -> {}
      default -> {
        switch (AroundWords.verdict(element)) {
          case AROUND -> remove(element, KEEP_SHARE * whole);
          // a quotation is text, also one of a post on a social network
          case MAYBE_AROUND -> {
            if (!quoting.contains(element))
              remove(element, Math.min(PARAGRAPHS, KEEP_SHARE * whole));
          }
          case TEXT -> {}
        }
      }
    }
  }

  private void remove(Element element, double most) {
    if (element.parent() == null || element.normalName().equals("body")) return;
    if (weights.of(element) > most || bodies.contains(element)) return;
    gone.add(element);
  }

  /** Taking children away one by one would shift all that follow each time. */
  private static void remove(Collection<? extends Node> nodes) {
    var byParent = new HashMap<Node, Set<Node>>();
    for (Node node : nodes)
      if (node.parentNode() instanceof Element parent)
        byParent.computeIfAbsent(parent, _ -> new HashSet<>()).add(node);
    byParent.forEach((parent, gone) -> {
      if (gone.size() < FEW) gone.forEach(Node::remove);
      else keep((Element) parent, gone);
    });
  }

  private static void keep(Element parent, Set<Node> gone) {
    List<Node> kept = parent.childNodes().stream().filter(node -> !gone.contains(node)).toList();
    parent.empty().appendChildren(kept);
  }
}
