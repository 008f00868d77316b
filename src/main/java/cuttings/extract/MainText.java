package cuttings.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  private static final int ENOUGH = 200;
  private static final double SHARE = 0.6;
  private static final double DECLARED_SHARE = 0.3;
  private static final double MORE = 1.25;

  private static final Map<String, List<String>> TIERS =
      Map.of(
          "declared",
          List.of("[itemprop=reviewBody]", "[itemprop=articleBody]"),
          "class",
          List.of(
              ".entry-content",
              ".post-content",
              ".article-body",
              ".article-text",
              ".gh-content",
              ".blog-item-content",
              ".sqs-layout[data-type=item]",
              ".e-content",
              ".post-body",
              ".story-body",
              ".article__body",
              ".article-content",
              ".td-post-content",
              ".single-content",
              ".field-name-body",
              ".post-full-content",
              ".review-body",
              ".review-text",
              ".article__content",
              ".story-content",
              ".postcontent",
              ".post__content",
              ".entry__content",
              ".content-body",
              ".body-copy"),
          "article",
          List.of("article", ".hentry", ".h-entry", "[role=article]"),
          "main",
          List.of("main", "[role=main]", "#content", "#main"));

  private static final List<String> ORDER = List.of("declared", "class", "article", "main");

  /** Finds the text of a page that has been pruned. */
  static MainText of(Document page) {
    Element dense = densest(page);
    int most = Pruning.runningText(dense);
    for (String tier : ORDER) {
      Element best = longest(page, TIERS.getOrDefault(tier, List.of()));
      // a body that says it is one may be a notice of two lines
      double wanted =
          tier.equals("declared") ? most * DECLARED_SHARE : Math.max(ENOUGH, most * SHARE);
      if (best != null && Pruning.runningText(best) >= wanted) {
        // several articles are several pieces; several bodies are one, cut up
        boolean cutUp = tier.equals("declared") || tier.equals("class");
        Element whole = cutUp ? joined(page, best, TIERS.getOrDefault(tier, List.of())) : best;
        return new MainText(whole, region(whole), tier);
      }
    }
    return new MainText(dense, region(dense), "density");
  }

  private static @Nullable Element longest(Document page, List<String> selectors) {
    Element best = null;
    int most = 0;
    for (String selector : selectors)
      for (Element element : page.select(selector)) {
        int length = Pruning.runningText(element);
        if (length > most) {
          most = length;
          best = element;
        }
      }
    return best;
  }

  /**
   * A body cut into several containers of one kind, with pictures between, is what holds them all:
   * the nearest ancestor, unless it brings in much else.
   */
  private static Element joined(Document page, Element best, List<String> selectors) {
    for (String selector : selectors) {
      var parts = page.select(selector);
      if (!parts.contains(best) || parts.size() < 2) continue;
      int sum = 0;
      for (Element part : parts)
        if (part.parents().stream().noneMatch(parts::contains)) sum += Pruning.runningText(part);
      if (sum < Pruning.runningText(best) * MORE) continue;
      Element all = best;
      while (all != null && !parts.stream().allMatch(new Within(all))) all = all.parent();
      if (all != null && Pruning.runningText(all) <= sum * MORE) return all;
    }
    return best;
  }

  /** Whether an element lies inside another. */
  private record Within(Element outer) implements Predicate<Element> {
    @Override
    public boolean test(Element element) {
      return element.equals(outer) || element.parents().contains(outer);
    }
  }

  /** The nearest ancestor that also holds the headline, but not the whole page where avoidable. */
  private static Element region(Element container) {
    Element region = container;
    for (Element each = container; each != null; each = each.parent()) {
      region = each;
      if (each.normalName().equals("body") || each.selectFirst("h1,h2") != null) break;
    }
    Element article = region.closest("article,main,[role=main]");
    return article == null ? region : article;
  }

  private static Element densest(Document page) {
    Element body = page.body();
    var scores = new LinkedHashMap<Element, Double>();
    for (Element element :
        body.select("p,pre,td,blockquote,div,section,article,font,center,body")) {
      String text = element.ownText();
      if (text.length() < 25) text = element.normalName().equals("p") ? element.text() : "";
      if (text.length() < 25) continue;
      double score = 1 + commas(text) + Math.min(text.length() / 100.0, 3);
      boolean paragraph = element.normalName().equals("p") || inline(element);
      Element to = paragraph && element.parent() != null ? element.parent() : element;
      scores.merge(to, score, Double::sum);
      Element above = to.parent();
      if (above != null) scores.merge(above, score / 2, Double::sum);
      if (above != null && above.parent() != null)
        scores.merge(above.parent(), score / 3, Double::sum);
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue((a, b) -> Double.compare(a, b)))
        .map(Map.Entry::getKey)
        .filter(element -> !element.normalName().equals("html"))
        .orElse(body);
  }

  private static boolean inline(Element element) {
    return element.normalName().equals("font") || element.normalName().equals("center");
  }

  private static long commas(String text) {
    return text.chars().filter(c -> c == ',' || c == '，' || c == '、' || c == '،').count();
  }
}
