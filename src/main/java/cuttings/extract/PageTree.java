package cuttings.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a page's mark-up, cut off where it grows larger than that of any real page.
 *
 * <p>Of 3,300 real pages the largest has 2,800 elements and 135,000 characters of text; many times
 * that is a broken or hostile page, whose cost every rule would have to bear. What is cut off
 * depends on the page alone, never on a clock, so that two runs understand it alike.
 */
final class PageTree implements NodeVisitor {
  /** Tags, comments and whatever else opens with a bracket; the parser may make twelve of one. */
  static final int MOST_BRACKETS = 25_000;

  static final int MOST_ELEMENTS = 12_000;
  static final int MOST_TEXT = 300_000;

  /** A picture in a style has some 30,000 characters, and no rule reads such a value. */
  private static final int LONGEST_VALUE = 20_000;

  /** The parser copies a tag's name for every few letters it reads of it. */
  private static final int LONGEST_NAME = 2_000;

  private static final Pattern LONG_NAME =
      Pattern.compile("(</?[^\\s/>]{" + LONGEST_NAME + "})[^\\s/>]++");

  private static final int DEEPEST = 2_000;

  /** Decoding drops controls, and character references bring them back. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\x80-\\x9f&&[^\\n\\t\\r\\f]]");

  private int elements;
  private int text;
  private @Nullable Node last;

  private PageTree() {}

  /** Reads mark-up, however broken. */
  static Document parse(String html) {
    Document page = whole(bounded(html), false);
    var tree = new PageTree();
    page.traverse(tree);
    if (tree.last != null) cutAfter(tree.last);
    return page;
  }

  /** As it is written, its nodes with their places; nothing of mark-up that must be changed. */
  static Document placed(String html) {
    String read = bounded(html);
    return html.startsWith(read) ? whole(read, true) : Document.createShell("");
  }

  /**
   * The parser stumbles over formatting left open right at its depth limit; a higher limit helps.
   */
  private static Document whole(String html, boolean places) {
    try {
      return parser(places).parseInput(html, "");
    } catch (IndexOutOfBoundsException e) {
      return parser(places).setMaxDepth(DEEPEST).parseInput(html, "");
    }
  }

  private static Parser parser(boolean places) {
    return Parser.htmlParser().setTrackPosition(places);
  }

  private static String bounded(String html) {
    int at = -1;
    boolean longName = false;
    for (int brackets = 0; brackets <= MOST_BRACKETS; brackets++) {
      at = html.indexOf('<', at + 1);
      if (at < 0) break;
      longName |= nameEnd(html, at) - at > LONGEST_NAME;
    }
    String cut = at < 0 ? html : html.substring(0, at);
    return longName ? LONG_NAME.matcher(cut).replaceAll("$1") : cut;
  }

  /** Where the name of a tag ends, as far as it may be long. */
  private static int nameEnd(String html, int bracket) {
    int limit = Math.min(html.length(), bracket + LONGEST_NAME + 2);
    int at = bracket + (html.startsWith("/", bracket + 1) ? 2 : 1);
    while (at < limit && " \t\n\r\f/>".indexOf(html.charAt(at)) < 0) at++;
    return at;
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 ? "\n\t\r\f".indexOf(c) < 0 : c >= 0x7f && c <= 0x9f) return true;
    }
    return false;
  }

  @Override
  public void head(Node node, int depth) {
    if (last != null) return;
    if (node instanceof TextNode words) count(words);
    if (!(node instanceof Element element)) return;
    elements++;
    if (elements >= MOST_ELEMENTS) last = element;
    for (Attribute attribute : element.attributes())
      if (attribute.getValue().length() > LONGEST_VALUE)
        attribute.setValue(attribute.getValue().substring(0, LONGEST_VALUE));
  }

  private void count(TextNode words) {
    String whole = words.getWholeText();
    if (hasControl(whole)) {
      whole = CONTROL.matcher(whole).replaceAll(" ");
      words.text(whole);
    }
    text += whole.length();
    if (text < MOST_TEXT) return;
    words.text(whole.substring(0, whole.length() - (text - MOST_TEXT)));
    last = words;
  }

  /** Takes off all that follows a node, parent by parent, for one by one would take too long. */
  private static void cutAfter(Node last) {
    Node kept = last;
    for (Node up = last.parent(); up != null; kept = up, up = up.parent()) {
      if (!(up instanceof Element parent) || kept.nextSibling() == null) continue;
      List<Node> before = List.copyOf(parent.childNodes().subList(0, kept.siblingIndex() + 1));
      parent.empty();
      parent.appendChildren(before);
    }
  }
}
