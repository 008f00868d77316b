package cuttings.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Faults of accessibility that a program can find, by the rules of WCAG 2.2 AA. */
final class Axe {
  private Axe() {}

  static List<String> violations(Page page, String where) {
    // no page has frames, for which alone the other mode opens a window each time
    return new AxeBuilder(page)
            .setLegacyMode(true)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations()
            .stream()
            .map(rule -> where + ": " + told(rule))
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + " " + rule.getNodes().getFirst().getHtml();
  }
}
