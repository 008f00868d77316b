package cuttings.lucene;

import cuttings.search.ReviewIndex;
import cuttings.search.ReviewIndexContract;
import java.nio.file.Path;

/** The oracle keeps the contract too: an engine that differs from it is wrong. */
class ScanningIndexTest implements ReviewIndexContract {
  @Override
  public ReviewIndex emptyIndex(Path folder) {
    return new ScanningIndex();
  }
}
