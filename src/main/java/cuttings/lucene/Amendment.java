package cuttings.lucene;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.Searcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What is taken out of an index that is made of an earlier one, noted in a {@link Withdrawn}.
 *
 * <p>Files of an index never change once written, so the new generation begins with links to those
 * of the old one, which cost nothing.
 */
final class Amendment implements Closeable {
  /**
   * Lucene merges nothing of its own accord, and keeps even a segment of which nothing is left:
   * what is taken out must stay counted until all is merged.
   */
  static final MergePolicy NO_MERGES =
      new FilterMergePolicy(NoMergePolicy.INSTANCE) {
        @Override
        public boolean keepFullyDeletedSegment(
            org.apache.lucene.util.IOSupplier<org.apache.lucene.index.CodecReader> segment) {
          return true;
        }
      };

  private final Searcher before;
  private final Directory directory;
  private final IndexWriter writer;
  private final Set<ReviewId> touched = new HashSet<>();

  private Amendment(Searcher before, Directory directory, IndexWriter writer) {
    this.before = before;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Begins a generation with the files of another.
   *
   * @param before the other one, open
   */
  static Amendment begin(Searcher before, Path from, Path to) throws IOException {
    link(from, to);
    Path taken = from.resolve(Withdrawn.FOLDER);
    Path folder = Files.createDirectories(to.resolve(Withdrawn.FOLDER));
    if (Files.isDirectory(taken)) link(taken, folder);
    Directory directory = FSDirectory.open(folder);
    try {
      var config = new IndexWriterConfig(LuceneAnalyzers.perField());
      return new Amendment(before, directory, new IndexWriter(directory, config));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Only what Lucene has written: its segments and the list of them. */
  private static void link(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Amendment::ofLucene).toList()) {
        Path linked = to.resolve(file.getFileName());
        try {
          Files.createLink(linked, file);
        } catch (UnsupportedOperationException | IOException e) {
          // another disk, or one without links
          Files.copy(file, linked);
        }
      }
    }
  }

  private static boolean ofLucene(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.startsWith("_") || name.startsWith("segments_"));
  }

  /**
   * Notes that the review of this id, if there is one, is taken out.
   *
   * @param amended the index as it is being changed
   */
  void takeOut(ReviewId id, IndexWriter amended) throws IOException {
    Optional<Review> review = touched.add(id) ? before.get(id) : added(id, amended);
    if (review.isPresent()) writer.addDocument(DocumentMapper.terms(review.get()));
  }

  /** What was put in its place a moment ago; nobody does so often. */
  private static Optional<Review> added(ReviewId id, IndexWriter amended) throws IOException {
    try (var reader = DirectoryReader.open(amended)) {
      var found = new IndexSearcher(reader).search(new TermQuery(LuceneIndexer.term(id)), 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(
              DocumentMapper.toReview(reader.storedFields().document(found.scoreDocs[0].doc)));
    }
  }

  /** Makes what was noted durable. */
  void finish() throws IOException {
    writer.close();
    close();
  }

  @Override
  public void close() throws IOException {
    if (writer.isOpen()) writer.rollback();
    directory.close();
    before.close();
  }
}
