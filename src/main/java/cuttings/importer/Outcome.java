package cuttings.importer;

import cuttings.review.Review;
import java.util.List;

/** What became of one file of a source. */
public sealed interface Outcome {

  /** Path within its source. */
  String file();

  /** It holds a piece, or several notices. */
  record Understood(String file, List<Review> reviews) implements Outcome {
    public Understood {
      reviews = List.copyOf(reviews);
    }
  }

  /** It holds none, or could not be read. */
  record Dropped(String file, String reason, String detail) implements Outcome {}
}
