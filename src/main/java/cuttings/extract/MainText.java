package cuttings.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Where the running text of a page lies.
 *
 * <p>Containers are tried by tiers, from those that declare themselves the body to the whole main
 * part; a tier is taken when it holds enough of the text that paragraph density would choose (after
 * Readability and DOM Distiller, without stop words, so that any language works).
 *
 * @param container the element whose blocks are the body
 * @param region the wider part of the page that also holds headline, byline and credits
 * @param rule which tier chose it
 */
record MainText(Element container, Element region, String rule) {
  private static final String DENSITY = "density";
  private static final int ENOUGH = 200;
  private static final double SHARE = 0.6;
  private static final double DECLARED_SHARE = 0.3;
  private static final double MORE = 1.25;

  /** From the surest to the vaguest; what declares itself a body by name may come in parts. */
  private enum Tier {
    DECLARED("[itemprop=reviewBody],[itemprop=articleBody]"),
    CLASS(
        ".entry-content,.post-content,.article-body,.article-text,.gh-content,.blog-item-content,"
            + ".sqs-layout[data-type=item],.e-content,.post-body,.story-body,.article__body,"
            + ".article-content,.td-post-content,.single-content,.field-name-body,"
            + ".post-full-content,.review-body,.review-text,.article__content,.story-content,"
            + ".postcontent,.post__content,.entry__content,.content-body,.body-copy,"
            + ".available-content,.article-body__content,.articlebody,.article_body,"
            + ".article__text,.story__body,.storytext,.story-text,.field--name-body,"
            + ".c-entry-content,.post-text,.post_content,.text-body,.article-copy"),
    ARTICLE("article,.hentry,.h-entry,[role=article]"),
    MAIN("main,[role=main],#content,#main");

    private final String selector;

    Tier(String selector) {
      this.selector = selector;
    }

    String rule() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Several articles are several pieces; several bodies are one, cut up. */
    boolean mayBeCutUp() {
      return this == DECLARED || this == CLASS;
    }

    /** A body that says it is one may be a notice of two lines. */
    double wanted(int most) {
      return this == DECLARED ? most * DECLARED_SHARE : Math.max(ENOUGH, most * SHARE);
    }
  }

  /** Whether the container says by its name that it is the body. */
  boolean sure() {
    return rule.equals(Tier.DECLARED.rule()) || rule.equals(Tier.CLASS.rule());
  }

  /** Whether any name led to the container, not only how its text lies. */
  boolean named() {
    return !rule.equals(DENSITY);
  }

  /** Finds the text of a page that has been pruned. */
  static MainText of(Document page) {
    TextWeights weights = TextWeights.under(page.body());
    Element dense = densest(page);
    for (Tier tier : Tier.values()) {
      Elements found = page.body().select(tier.selector);
      Element best = longest(found, weights);
      if (best == null || weights.of(best) < tier.wanted(weights.of(dense))) continue;
      Element whole = tier.mayBeCutUp() ? joined(found, best, weights) : best;
      return new MainText(whole, region(page, whole), tier.rule());
    }
    return new MainText(dense, region(page, dense), DENSITY);
  }

  private static @Nullable Element longest(List<Element> elements, TextWeights weights) {
    Element best = null;
    for (Element element : elements)
      if (weights.of(element) > (best == null ? 0 : weights.of(best))) best = element;
    return best;
  }

  /**
   * A body cut into several containers of one kind, with pictures between, is what holds them all:
   * the nearest ancestor, unless it brings in much else.
   */
  private static Element joined(List<Element> found, Element best, TextWeights weights) {
    Set<Element> parts = new HashSet<>();
    for (Element each : found) if (alike(each, best)) parts.add(each);
    if (parts.size() < 2) return best;
    int sum = 0;
    Element all = best;
    for (Element part : parts) {
      if (inside(part.parent(), parts)) continue;
      sum += weights.of(part);
      all = common(all, part);
    }
    boolean cutUp = sum >= weights.of(best) * MORE && weights.of(all) <= sum * MORE;
    return cutUp ? all : best;
  }

  /** Of the same kind: called the same way, by property or by class. */
  private static boolean alike(Element one, Element other) {
    String property = other.attr("itemprop");
    if (!property.isEmpty()) return one.attr("itemprop").equals(property);
    return other.classNames().stream().anyMatch(one::hasClass);
  }

  private static boolean inside(@Nullable Element element, Set<Element> parts) {
    for (Element each = element; each != null; each = each.parent())
      if (parts.contains(each)) return true;
    return false;
  }

  private static Element common(Element one, Element other) {
    Set<Element> above = new HashSet<>();
    for (Element each = one; each != null; each = each.parent()) above.add(each);
    Element each = other;
    while (!above.contains(each) && each.parent() != null) each = each.parent();
    return each;
  }

  /** The nearest ancestor that also holds the headline, but not the whole page where avoidable. */
  private static Element region(Document page, Element container) {
    Set<Element> headed = new HashSet<>();
    for (Element heading : page.body().select("h1,h2"))
      for (Element each = heading; each != null && headed.add(each); ) each = each.parent();
    Element region = container;
    for (Element each = container; each != null; each = each.parent()) {
      region = each;
      if (each.normalName().equals("body") || headed.contains(each)) break;
    }
    Element article = region.closest("article,main,[role=main]");
    return article == null ? region : article;
  }

  private static Element densest(Document page) {
    Element body = page.body();
    var scores = new HashMap<Element, Double>();
    Element best = body;
    for (Element element :
        body.select("p,pre,td,blockquote,div,section,article,font,center,body")) {
      String text = element.ownText();
      if (text.length() < 25) text = element.normalName().equals("p") ? element.text() : "";
      if (text.length() < 25) continue;
      boolean paragraph = element.normalName().equals("p") || inline(element);
      Element to = paragraph && element.parent() != null ? element.parent() : element;
      best = spread(scores, to, 1 + commas(text) + Math.min(text.length() / 100.0, 3), best);
    }
    return best;
  }

  /** Gives a score to an element, half of it to its parent, a third to the one above. */
  private static Element spread(
      Map<Element, Double> scores, Element to, double score, Element best) {
    Element winner = best;
    Element each = to;
    for (int share = 1; share <= 3 && each != null; share++, each = each.parent()) {
      if (each.normalName().equals("html")) break;
      double sum = scores.merge(each, score / share, Double::sum);
      if (sum > scores.getOrDefault(winner, 0.0)) winner = each;
    }
    return winner;
  }

  private static boolean inline(Element element) {
    return element.normalName().equals("font") || element.normalName().equals("center");
  }

  private static long commas(String text) {
    return text.chars().filter(c -> c == ',' || c == '，' || c == '、' || c == '،').count();
  }
}
