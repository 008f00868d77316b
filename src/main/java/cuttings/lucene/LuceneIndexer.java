package cuttings.lucene;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.ReviewSchema;
import cuttings.search.Generation;
import cuttings.search.Indexer;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** A new generation of a Lucene index being written. */
final class LuceneIndexer implements Indexer {
  private static final double BUFFER_MEGABYTES = 64;

  /** Beyond these an amended index is merged: it is searched the slower the more it has of both. */
  private static final int MOST_SEGMENTS = 8;

  private static final double MOST_TAKEN_OUT = 0.05;

  private final GenerationFolder folder;
  private final LuceneIndex index;
  private final Path generation;
  private final double bufferMegabytes;
  private @Nullable Directory directory;
  private @Nullable IndexWriter writer;
  private @Nullable Amendment amendment;
  private @Nullable Generation finished;
  private boolean published;
  private boolean closed;

  private LuceneIndexer(
      GenerationFolder folder, LuceneIndex index, Path generation, double bufferMegabytes) {
    this.folder = folder;
    this.index = index;
    this.generation = generation;
    this.bufferMegabytes = bufferMegabytes;
  }

  /** Begins the next generation of an index. */
  static LuceneIndexer begin(LuceneIndex index) throws IOException {
    return begin(index, BUFFER_MEGABYTES);
  }

  /** The same with a buffer of another size: a smaller one makes more segments to merge. */
  static LuceneIndexer begin(LuceneIndex index, double bufferMegabytes) throws IOException {
    GenerationFolder folder = index.folder();
    return new LuceneIndexer(folder, index, folder.begin(), bufferMegabytes);
  }

  private IndexWriter writer() throws IOException {
    if (writer == null) writer = open(IndexWriterConfig.OpenMode.CREATE, new LogDocMergePolicy());
    return writer;
  }

  /** Merging neighbours only, reviews keep the order in which they were added. */
  private IndexWriter open(IndexWriterConfig.OpenMode mode, MergePolicy merges) throws IOException {
    var config = new IndexWriterConfig(LuceneAnalyzers.perField());
    config.setRAMBufferSizeMB(bufferMegabytes);
    config.setMergePolicy(merges);
    config.setOpenMode(mode);
    directory = FSDirectory.open(generation);
    return new IndexWriter(directory, config);
  }

  @Override
  public void carryOver() throws IOException {
    if (writer != null) throw new IllegalStateException("something was added already");
    String serving = index.currentGeneration();
    amendment = Amendment.begin(index.searcher(), folder.path(serving), generation);
    writer = open(IndexWriterConfig.OpenMode.APPEND, Amendment.NO_MERGES);
  }

  @Override
  public synchronized void add(Review review) throws IOException {
    writing(() -> {
      if (amendment != null) amendment.takeOut(review.id(), writer());
      writer().updateDocument(term(review.id()), DocumentMapper.toDocument(review));
    });
  }

  @Override
  public synchronized void remove(ReviewId id) throws IOException {
    writing(() -> {
      if (amendment != null) amendment.takeOut(id, writer());
      writer().deleteDocuments(term(id));
    });
  }

  private interface Writing {
    void run() throws IOException;
  }

  /**
   * A disk that is full shows where Lucene next writes, or as a writer that closed itself for it.
   */
  private void writing(Writing step) throws IOException {
    try {
      step.run();
    } catch (AlreadyClosedException e) {
      throw unwritten(writer == null ? e : writer.getTragicException(), e);
    } catch (IOException e) {
      throw unwritten(e, e);
    }
  }

  private IOException unwritten(@Nullable Throwable why, Exception shown) {
    String message = String.valueOf((why == null ? shown : why).getMessage());
    return new IOException("%s cannot be written: %s".formatted(generation, message), shown);
  }

  static Term term(ReviewId id) {
    return new Term(ReviewSchema.ID.name(), id.value());
  }

  @Override
  public Path folder() {
    return generation;
  }

  @Override
  public void tell(Supplier<String> progress) {
    folder.tell(progress);
  }

  /** Merges to one segment, which reads fastest, but for few changes, which are had sooner. */
  private Generation finished() throws IOException {
    if (finished == null) writing(this::write);
    return Objects.requireNonNull(finished);
  }

  private void write() throws IOException {
    IndexWriter full = writer();
    full.commit();
    if (amendment != null) amendment.finish();
    if (amendment == null || worthMerging(full)) {
      full.getConfig().setMergePolicy(new LogDocMergePolicy());
      full.forceMerge(1);
      folder.discard(generation.resolve(Withdrawn.FOLDER));
    }
    int reviews = full.getDocStats().numDocs;
    full.close();
    Objects.requireNonNull(directory).close();
    finished = folder.complete(generation, reviews);
  }

  @Override
  public Searcher finish() throws IOException {
    return index.searcher(finished());
  }

  @Override
  public Generation publish() throws IOException {
    Generation done = finished();
    folder.publish(done);
    published = true;
    return done;
  }

  private boolean worthMerging(IndexWriter full) throws IOException {
    IndexWriter.DocStats documents = full.getDocStats();
    int takenOut = documents.maxDoc - documents.numDocs;
    return takenOut > MOST_TAKEN_OUT * documents.maxDoc
        || DirectoryReader.listCommits(Objects.requireNonNull(directory))
                .getLast()
                .getSegmentCount()
            > MOST_SEGMENTS;
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    try {
      if (!published) abandon();
    } finally {
      folder.unlock();
    }
  }

  private void abandon() throws IOException {
    try {
      if (amendment != null) amendment.close();
      if (writer != null) writer.rollback();
      if (directory != null) directory.close();
    } finally {
      folder.discard(generation);
    }
  }
}
