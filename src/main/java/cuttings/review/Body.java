package cuttings.review;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The running text of a piece, block by block, with the marks that carry titles and links. */
public record Body(List<Block> blocks) {
  public static final Body EMPTY = new Body(List.of());

  public Body {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph, heading, list item or quotation. */
  public record Block(Shape shape, String text, List<Mark> marks) {
    public Block {
      marks = List.copyOf(marks);
    }
  }

  /** What kind of block it is. */
  public enum Shape {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTATION
  }

  /**
   * Emphasis, a citation mark, a link or quotation marks over part of a block.
   *
   * @param start first character, inclusive
   * @param end after the last character
   * @param href the target of a link
   */
  public record Mark(Kind kind, int start, int end, @Nullable String href) {

    /** What the mark-up says. */
    public enum Kind {
      EMPHASIS,
      STRONG,
      CITE,
      QUOTED,
      LINK
    }

    /** The text under the mark. */
    public String of(Block block) {
      return block.text().substring(start, end);
    }
  }

  /** All blocks, a line each. */
  public String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /** The first paragraph, or nothing. */
  public String lead() {
    return blocks.stream()
        .filter(block -> block.shape() == Shape.PARAGRAPH)
        .map(Block::text)
        .findFirst()
        .orElse("");
  }
}
