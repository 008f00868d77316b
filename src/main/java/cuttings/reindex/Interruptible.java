package cuttings.reindex;

import cuttings.importer.Target;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import java.io.IOException;

/** A target that asks before each change whether the reindex shall go on. */
record Interruptible(Target target, Progress progress) implements Target {
  @Override
  public void carryOver() throws IOException {
    progress.goOn();
    target.carryOver();
  }

  @Override
  public void add(Review review) throws IOException {
    progress.goOn();
    target.add(review);
  }

  @Override
  public void remove(ReviewId id) throws IOException {
    progress.goOn();
    target.remove(id);
  }
}
