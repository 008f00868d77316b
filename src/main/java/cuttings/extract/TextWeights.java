package cuttings.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element holds: characters outside links, in runs long enough to be no
 * label; counted for a whole tree in one pass.
 */
final class TextWeights implements NodeVisitor {
  /** Shorter runs are labels, names and dates. */
  private static final int LEAST_RUN = 25;

  private final Map<Element, Integer> weights = new HashMap<>();
  private int counted;
  private int run;
  private int links;
  private boolean space = true;

  private TextWeights() {}

  static TextWeights under(Element root) {
    var counter = new TextWeights();
    root.traverse(counter);
    return counter;
  }

  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (links == 0) count(words.getWholeText());
    } else if (node instanceof Element element) {
      if (TextBlocks.boundary(element)) flush();
      if (element.normalName().equals("a")) links++;
      weights.put(element, counted + run);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) return;
    if (TextBlocks.boundary(element)) flush();
    if (element.normalName().equals("a")) links--;
    weights.merge(element, 0, (before, _) -> Math.max(0, counted + run - before));
  }

  private void flush() {
    if (run >= LEAST_RUN) counted += run;
    run = 0;
    space = true;
  }

  /** White space counts once; a sign of a script without letters is a word or half of one. */
  private void count(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank || !space) run += TextBlock.wordlike(c) ? 3 : 1;
      space = blank;
    }
  }
}
