package cuttings.extract;

import cuttings.review.Body.Mark;
import cuttings.review.Body.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the text blocks of an element in order; two line breaks end a paragraph, as on old pages.
 */
final class TextBlocks implements NodeVisitor {
  private record Open(Element element, Mark.Kind kind, int start) {}

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Element root;
  private Element holder;
  private int linked;
  private int breaks;

  private TextBlocks(Element root) {
    this.root = root;
    this.holder = root;
  }

  static List<TextBlock> of(Element root) {
    var reader = new TextBlocks(root);
    root.traverse(reader);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) lineBreak();
      else if (boundary(element)) open(element);
      Mark.Kind kind = kind(element);
      if (kind != null) open.push(new Open(element, kind, text.length()));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) return;
    if (!open.isEmpty() && open.peek().element().equals(element)) close(open.pop());
    if (boundary(element)) {
      flush();
      holder = element.parent() == null ? element : element.parent();
    }
  }

  private void open(Element element) {
    flush();
    holder = element;
  }

  /** Whether an element parts texts; a correction inside a sentence does not. */
  static boolean boundary(Element element) {
    return switch (element.normalName()) {
      case "ins", "del" -> false;
      default -> element.isBlock();
    };
  }

  private void lineBreak() {
    breaks++;
    if (breaks >= 2) {
      flush();
      return;
    }
    trimEnd();
    if (!text.isEmpty()) text.append('\n');
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        text.append(c);
        breaks = 0;
        if (inLink()) linked++;
      } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private boolean inLink() {
    for (Open each : open) if (each.kind() == Mark.Kind.LINK) return true;
    return false;
  }

  private void close(Open closed) {
    int end = text.length();
    int start = Math.min(closed.start(), end);
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    String href = closed.kind() == Mark.Kind.LINK ? closed.element().attr("href") : null;
    if (end > start) marks.add(new Mark(closed.kind(), start, end, href));
  }

  private void flush() {
    trimEnd();
    breaks = 0;
    // an inline mark that runs over a block boundary goes on in the next block
    var reopened = new ArrayDeque<Open>();
    for (Open each : open) {
      close(each);
      reopened.addLast(new Open(each.element(), each.kind(), 0));
    }
    open.clear();
    open.addAll(reopened);
    if (!text.isEmpty()) add();
    text.setLength(0);
    marks.clear();
    linked = 0;
  }

  private void add() {
    String whole = text.toString();
    var kept = new ArrayList<Mark>();
    for (Mark mark : marks) {
      if (mark.start() >= whole.length()) continue;
      int end = Math.min(mark.end(), whole.length());
      kept.add(new Mark(mark.kind(), mark.start(), end, mark.href()));
    }
    kept.addAll(TypedMarks.of(whole));
    blocks.add(new TextBlock(holder, shape(holder), whole, List.copyOf(kept), linked));
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
    text.setLength(end);
  }

  /** What it is inside the part that is read: an old page may lie in one item of a list. */
  private Shape shape(Element element) {
    for (Element each = element; each != null && !each.equals(root); each = each.parent()) {
      switch (each.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Shape.HEADING;
        }
        case "li", "dt", "dd" -> {
          return Shape.ITEM;
        }
        case "blockquote" -> {
          return Shape.QUOTATION;
        }
        case "body", "article", "main" -> {
          return Shape.PARAGRAPH;
        }
        default -> {}
      }
    }
    return Shape.PARAGRAPH;
  }

  private static Mark.@org.jspecify.annotations.Nullable Kind kind(Element element) {
    return switch (element.normalName()) {
      case "em", "i", "var" -> Mark.Kind.EMPHASIS;
      case "strong", "b" -> Mark.Kind.STRONG;
      case "cite" -> Mark.Kind.CITE;
      case "q" -> Mark.Kind.QUOTED;
      case "a" -> Mark.Kind.LINK;
      default -> null;
    };
  }
}
