package cuttings.extract;

import cuttings.review.Body;
import cuttings.review.Body.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A more lenient reading of a page whose text came out short: perhaps it hides its text until a
 * script shows it, calls it by a name that others give to surroundings, or gives it to machines
 * only.
 */
final class SecondLook {
  private static final int LITTLE = 500;
  private static final int LEAST = 150;
  private static final int PARAGRAPH = 80;

  private SecondLook() {}

  static boolean needed(Body body) {
    return body.text().length() < LITTLE;
  }

  /**
   * The text found by a lenient reading where it is twice as long, else what was found before.
   *
   * @param page parsed anew
   */
  static Body at(Document page, Facts facts, Body before) {
    int enough = Math.max(LEAST, 2 * before.text().length());
    Optional<String> forMachines = forMachines(page);
    Pruning.pruneLightly(page);
    MainText text = MainText.of(page);
    if (text.named()) {
      var apart = new Facts();
      facts.headline.get().ifPresent(headline -> apart.headline.offer(1, headline, "", headline));
      Body light = Layout.read(text, apart, TextBlocks.of(text.region()));
      if (paragraphs(light) >= enough) return light;
    }
    return forMachines
        .map(SecondLook::paragraphs)
        .filter(body -> body.text().length() >= enough)
        .orElse(before);
  }

  /** Characters in blocks that are no mere notice, such as that comments cannot be shown. */
  private static int paragraphs(Body body) {
    return body.blocks().stream()
        .mapToInt(block -> block.text().length())
        .filter(length -> length >= PARAGRAPH)
        .sum();
  }

  private static Optional<String> forMachines(Document page) {
    return JsonLd.read(page).stream()
        .flatMap(item -> item.texts("articleBody", "reviewBody").stream())
        .max(Comparator.comparingInt(String::length));
  }

  /** Plain text, a paragraph each line; some put mark-up into it. */
  private static Body paragraphs(String text) {
    if (text.contains("</"))
      return new Body(
          TextBlocks.of(Jsoup.parseBodyFragment(text).body()).stream()
              .map(TextBlock::toBody)
              .toList());
    return new Body(
        Stream.of(text.split("\\R+"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new Body.Block(Shape.PARAGRAPH, line, List.of()))
            .toList());
  }
}
