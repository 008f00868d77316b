package cuttings.extract;

import java.util.Iterator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text of an element where that is short enough to be a name, a title or a date; elements that
 * lie in each other would else all hand on the same long text.
 */
final class ShortText {
  private static final int LONGEST = 4_000;

  private ShortText() {}

  /** Its text, or nothing where that is a text and no value. */
  static String of(Element element) {
    int length = 0;
    Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator();
    while (length <= LONGEST && texts.hasNext()) length += texts.next().getWholeText().length();
    return length > LONGEST ? "" : element.text();
  }
}
