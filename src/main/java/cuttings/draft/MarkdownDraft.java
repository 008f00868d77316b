package cuttings.draft;

import cuttings.extract.PlacedText;
import cuttings.extract.PlacedText.Part;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A draft in Markdown, which may begin with fields between lines of hyphens. */
final class MarkdownDraft extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private final PlacedText.Builder places;
  private final int skipped;
  private Part part = Part.PROSE;

  private MarkdownDraft(String text, int skipped) {
    this.places = new PlacedText.Builder(text);
    this.skipped = skipped;
  }

  static WrittenDraft read(String text) {
    FrontMatter front = FrontMatter.of(text);
    Node document = PARSER.parse(text.substring(front.length()));
    var reader = new MarkdownDraft(text, front.length());
    document.accept(reader);
    return new WrittenDraft(
        Markup.page(front.head(), RENDERER.render(document)), reader.places.build());
  }

  /** The draft as a page shows it, without what stands before its text. */
  static String rendered(String text) {
    return RENDERER.render(PARSER.parse(text.substring(FrontMatter.of(text).length())));
  }

  @Override
  public void visit(Heading heading) {
    within(Part.HEADING, heading);
  }

  @Override
  public void visit(BlockQuote quote) {
    within(Part.QUOTATION, quote);
  }

  @Override
  public void visit(Link link) {
    places.link(link.getDestination());
    within(Part.LINK, link);
  }

  @Override
  public void visit(Image image) {
    // what stands for a picture is no text
  }

  private void within(Part inner, Node node) {
    Part outer = part;
    if (outer == Part.PROSE || inner == Part.LINK) part = inner;
    visitChildren(node);
    part = outer;
  }

  @Override
  public void visit(Text text) {
    if (text.getSourceSpans().isEmpty()) return;
    SourceSpan first = text.getSourceSpans().getFirst();
    SourceSpan last = text.getSourceSpans().getLast();
    places.add(
        text.getLiteral(),
        skipped + first.getInputIndex(),
        skipped + last.getInputIndex() + last.getLength(),
        part);
  }
}
