package cuttings.pages;

import cuttings.review.Review;
import cuttings.search.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage of a piece, its words that matched marked.
 *
 * @param original to the place in the piece as it was printed; without an address where there is
 *     none
 */
public record Excerpt(List<Run> runs, Link original) {

  /** Some of the text, marked or not. */
  public record Run(String text, boolean marked) {}

  public Excerpt {
    runs = List.copyOf(runs);
  }

  static Excerpt of(Review review, Passage passage) {
    Link page = Link.outside("Read on", review.source().url());
    return new Excerpt(
        runs(passage),
        page.address() == null
            ? page
            : new Link(page.text(), TextFragment.of(review.body(), passage).after(page.address())));
  }

  private static List<Run> runs(Passage passage) {
    var runs = new ArrayList<Run>();
    String text = passage.text();
    int at = 0;
    for (Passage.Mark mark : passage.marks()) {
      if (mark.start() > at) runs.add(new Run(text.substring(at, mark.start()), false));
      if (mark.end() > mark.start())
        runs.add(new Run(text.substring(mark.start(), mark.end()), true));
      at = mark.end();
    }
    if (at < text.length()) runs.add(new Run(text.substring(at), false));
    return runs;
  }
}
