package cuttings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pieces of syntax and of text in any order. */
class RandomTextTest {
  /** Pieces of syntax and of text, parted by line ends. */
  private static final String[] PIECES =
      """
      alien
      m
      8½
      x-men
      "
      "
      -
      --
      :
      title:
      BY:
      year:
      year:1999
      2019
      ..2020
      with:"
      kind:
      foo:
      “
      (
      *
      \\
      é
      e\u0301
      千
      AND
      İ
      \u00a0
      \ud83c\udfac
      \ud83c
      \udfac
      \u0000
      \u200b
      \uffff
      """
          .lines()
          .toArray(String[]::new);

  @Test
  void anyTextIsReadAndTheSameIsReadFromItsPrintedForm() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      String name = "-Dtests.seed=%d, text %d: %s".formatted(seed, i, escaped(text));
      ParsedQuery parsed;
      try {
        parsed = QueryParser.parse(text);
      } catch (RuntimeException e) {
        throw new AssertionError(name, e);
      }
      String printed = parsed.query().toString();
      // a text with notices held odd pieces, which alone may look like other syntax
      if (parsed.notices().isEmpty())
        assertThat(QueryParser.parse(printed))
            .as(name)
            .isEqualTo(new ParsedQuery(parsed.query(), List.of()));
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++)
      switch (random.nextInt(8)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1, 2 -> text.append(' ');
        default -> text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    return text.toString();
  }

  private static String escaped(String text) {
    var out = new StringBuilder();
    for (char c : text.toCharArray())
      if (c > ' ' && c < 127) out.append(c);
      else out.append("\\u%04x".formatted((int) c));
    return out.toString();
  }
}
