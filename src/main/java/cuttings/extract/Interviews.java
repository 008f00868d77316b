package cuttings.extract;

import cuttings.review.Body;
import cuttings.review.Body.Mark;
import java.util.List;
import java.util.regex.Pattern;

/** Talks written down as questions and answers. */
final class Interviews {
  private static final int LEAST = 3;
  private static final double SHARE = 0.15;
  private static final Pattern ASKED =
      Pattern.compile(
          "(?s)(?:Q|[\\p{Lu}]{2,3}|[\\p{Lu}][\\p{L}.]{1,20}(?: [\\p{Lu}][\\p{L}.]{1,20})?):\\s.{2,}");

  private Interviews() {}

  /** Whether several paragraphs are questions in bold, or begin with who speaks. */
  static boolean looksLike(Body body) {
    List<Body.Block> blocks = body.blocks();
    long asked = blocks.stream().filter(Interviews::question).count();
    return asked >= LEAST && asked >= SHARE * blocks.size();
  }

  private static boolean question(Body.Block block) {
    String text = block.text();
    boolean bold =
        block.marks().stream()
            .anyMatch(mark ->
                (mark.kind() == Mark.Kind.STRONG || mark.kind() == Mark.Kind.EMPHASIS)
                    && mark.start() == 0
                    && mark.end() >= text.length() - 1);
    return (bold && text.endsWith("?")) || ASKED.matcher(text).matches();
  }
}
