package cuttings.lucene;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.Generation;
import cuttings.search.Health;
import cuttings.search.IndexLockedException;
import cuttings.search.IndexUnavailableException;
import cuttings.search.Indexer;
import cuttings.search.ReviewIndex;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The seam in memory, so plain that it is right by reading: what an engine answers is compared with
 * what this finds by looking at every review. It takes its terms from Lucene's analyzers, which
 * have a test of their own; of relevance it knows only given scores.
 */
public final class ScanningIndex implements ReviewIndex {
  private @Nullable ScanningSearcher current;
  private @Nullable Indexer building;
  private int generations;

  @Override
  public synchronized Health check() {
    return current == null
        ? new Health.Missing("nothing was published")
        : new Health.Ready(current.generation().name());
  }

  @Override
  public synchronized boolean whole() {
    return current != null;
  }

  @Override
  public synchronized List<Generation> generations() {
    return current == null ? List.of() : List.of(current.generation());
  }

  @Override
  public synchronized void serve(String generation) throws IOException {
    if (current == null || !current.generation().name().equals(generation))
      throw new IndexUnavailableException("there is no generation " + generation);
  }

  @Override
  public synchronized Optional<String> building() {
    return building == null ? Optional.empty() : Optional.of("this process");
  }

  @Override
  public List<String> faults() {
    return List.of();
  }

  @Override
  public Path folder(String generation) {
    throw new UnsupportedOperationException("nothing lies beside an index in memory");
  }

  @Override
  public String currentGeneration() throws IOException {
    return searcher().generation().name();
  }

  @Override
  public synchronized Searcher searcher() throws IOException {
    if (current == null) throw new IndexUnavailableException("nothing was published");
    return current;
  }

  @Override
  public synchronized Indexer indexer() throws IOException {
    if (building != null) throw new IndexLockedException("one is being built");
    building = new InMemory();
    return building;
  }

  private final class InMemory implements Indexer {
    private final Map<ReviewId, Review> reviews = new LinkedHashMap<>();

    private @Nullable ScanningSearcher finished;

    @Override
    public void carryOver() throws IOException {
      searcher().forEach(this::add);
    }

    @Override
    public void remove(ReviewId id) {
      synchronized (ScanningIndex.this) {
        reviews.remove(id);
      }
    }

    @Override
    public Path folder() {
      throw new UnsupportedOperationException("nothing lies beside an index in memory");
    }

    @Override
    public void tell(Supplier<String> progress) {}

    @Override
    public Searcher finish() {
      synchronized (ScanningIndex.this) {
        if (finished == null) {
          var done = new Generation("gen-" + ++generations, Instant.now(), reviews.size());
          finished = new ScanningSearcher(done, reviews.values());
        }
        return finished;
      }
    }

    @Override
    public void add(Review review) {
      synchronized (ScanningIndex.this) {
        reviews.remove(review.id());
        reviews.put(review.id(), review);
      }
    }

    @Override
    public Generation publish() {
      synchronized (ScanningIndex.this) {
        finish();
        current = Objects.requireNonNull(finished);
        return current.generation();
      }
    }

    @Override
    public void close() {
      synchronized (ScanningIndex.this) {
        if (building == this) building = null;
      }
    }
  }
}
