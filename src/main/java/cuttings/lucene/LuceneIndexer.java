package cuttings.lucene;

import cuttings.review.Review;
import cuttings.schema.ReviewSchema;
import cuttings.search.Generation;
import cuttings.search.Indexer;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A new generation of a Lucene index being written. */
final class LuceneIndexer implements Indexer {
  private static final double BUFFER_MEGABYTES = 64;

  private final GenerationFolder folder;
  private final Path generation;
  private final Directory directory;
  private final IndexWriter writer;
  private boolean published;
  private boolean closed;

  private LuceneIndexer(
      GenerationFolder folder, Path generation, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.generation = generation;
    this.directory = directory;
    this.writer = writer;
  }

  /** Opens a writer in the next generation of a folder. */
  static LuceneIndexer begin(GenerationFolder folder) throws IOException {
    return begin(folder, BUFFER_MEGABYTES);
  }

  /** The same with a buffer of another size: a smaller one makes more segments to merge. */
  static LuceneIndexer begin(GenerationFolder folder, double bufferMegabytes) throws IOException {
    Path generation = folder.begin();
    try {
      var config = new IndexWriterConfig(LuceneAnalyzers.perField());
      config.setRAMBufferSizeMB(bufferMegabytes);
      // merges neighbours only, so that reviews keep the order they were added in
      config.setMergePolicy(new LogDocMergePolicy());
      config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
      Directory directory = FSDirectory.open(generation);
      return new LuceneIndexer(folder, generation, directory, new IndexWriter(directory, config));
    } catch (IOException | RuntimeException e) {
      folder.unlock();
      throw e;
    }
  }

  @Override
  public void add(Review review) throws IOException {
    writer.updateDocument(
        new Term(ReviewSchema.ID.name(), review.id().value()), DocumentMapper.toDocument(review));
  }

  /** Merges to one segment: the generation is never written again, and reads fastest so. */
  @Override
  public Generation publish() throws IOException {
    writer.commit();
    writer.forceMerge(1);
    int reviews = writer.getDocStats().numDocs;
    writer.close();
    directory.close();
    Generation done = folder.publish(generation, reviews);
    published = true;
    return done;
  }

  @Override
  public void close() throws IOException {
    if (closed) return;
    closed = true;
    try {
      if (!published) {
        writer.rollback();
        directory.close();
        folder.discard(generation);
      }
    } finally {
      folder.unlock();
    }
  }
}
