package cuttings.extract;

import cuttings.extract.PlacedText.Part;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of mark-up with the places of its letters. */
public final class HtmlPlaces implements NodeVisitor {
  private final PlacedText.Builder text;

  private HtmlPlaces(String html) {
    this.text = new PlacedText.Builder(html);
  }

  /** Of a whole page or a part of one, however broken. */
  public static PlacedText of(String html) {
    var reader = new HtmlPlaces(html);
    PageTree.placed(html).body().traverse(reader);
    return reader.text.build();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element && element.hasAttr("href") && element.nameIs("a"))
      text.link(element.attr("href"));
    if (!(node instanceof TextNode words)) return;
    Range range = words.sourceRange();
    if (range.isTracked())
      text.add(words.getWholeText(), range.startPos(), range.endPos(), part(words));
  }

  private static Part part(TextNode words) {
    Part part = Part.PROSE;
    for (Node each = words.parentNode();
        each instanceof Element element;
        each = each.parentNode()) {
      Part outer = part(element);
      if (outer == Part.LINK) return outer;
      if (outer != Part.PROSE) part = outer;
    }
    return part;
  }

  private static Part part(Element element) {
    return switch (element.normalName()) {
      case "a" -> element.hasAttr("href") ? Part.LINK : Part.PROSE;
      case "h1", "h2", "h3", "h4", "h5", "h6", "title" -> Part.HEADING;
      case "figcaption", "figure", "caption", "label" -> Part.CAPTION;
      case "blockquote", "q" -> Part.QUOTATION;
      case "code", "pre", "button", "nav", "footer", "aside", "form", "option", "textarea" ->
          Part.OTHER;
      default -> Part.PROSE;
    };
  }
}
