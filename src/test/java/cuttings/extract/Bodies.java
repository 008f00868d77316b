package cuttings.extract;

import cuttings.review.Body;
import org.jsoup.Jsoup;

/** Bodies for tests, from a few lines of mark-up. */
final class Bodies {
  private Bodies() {}

  static Body of(String html) {
    return new Body(
        TextBlocks.of(Jsoup.parseBodyFragment(html).body()).stream()
            .map(TextBlock::toBody)
            .toList());
  }
}
