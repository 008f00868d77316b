package cuttings.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The documents that were taken out of an index whose terms Lucene goes on counting until it
 * merges: an index of their own, by which its counts are put right, so that an amended index gives
 * the scores of one that was built anew.
 */
final class Withdrawn implements Closeable {
  /** The folder of it beside the files of the index. */
  static final String FOLDER = "withdrawn";

  /** Nothing was taken out. */
  static final Withdrawn NONE = new Withdrawn(null, null);

  private final @Nullable Directory directory;
  private final @Nullable DirectoryReader reader;

  private Withdrawn(@Nullable Directory directory, @Nullable DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /** Opens that of a generation. */
  static Withdrawn of(Path generation) throws IOException {
    Path folder = generation.resolve(FOLDER);
    if (!Files.isDirectory(folder)) return NONE;
    Directory directory = FSDirectory.open(folder);
    try {
      return new Withdrawn(directory, DirectoryReader.open(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  boolean none() {
    return reader == null;
  }

  /** In how many documents that are left a term stands. */
  int docFreq(IndexReader index, Term term) throws IOException {
    int all = index.docFreq(term);
    return reader == null || all == 0 ? all : all - reader.docFreq(term);
  }

  /** How often a term stands in documents that are left, given how often in all. */
  long totalTermFreq(Term term, long all) throws IOException {
    return reader == null ? all : all - reader.totalTermFreq(term);
  }

  /** In how many documents that are left a term of a field stands, given in how many in all. */
  Counting counting(String field) throws IOException {
    if (reader == null) return (_, all) -> all;
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) return (_, all) -> all;
    var each = terms.iterator();
    return (term, all) -> each.seekExact(term) ? all - each.docFreq() : all;
  }

  /** Counts the documents of one term after the other. */
  interface Counting {
    int left(BytesRef term, int all) throws IOException;
  }

  /** The statistics of a field over the documents that are left; null where none has it. */
  @Nullable CollectionStatistics statistics(CollectionStatistics all) throws IOException {
    if (reader == null) return all;
    Terms out = MultiTerms.getTerms(reader, all.field());
    if (out == null || out.getDocCount() == 0)
      return new CollectionStatistics(
          all.field(),
          all.maxDoc() - reader.numDocs(),
          all.docCount(),
          all.sumTotalTermFreq(),
          all.sumDocFreq());
    long documents = all.docCount() - out.getDocCount();
    if (documents <= 0) return null;
    return new CollectionStatistics(
        all.field(),
        all.maxDoc() - reader.numDocs(),
        documents,
        all.sumTotalTermFreq() - out.getSumTotalTermFreq(),
        all.sumDocFreq() - out.getSumDocFreq());
  }

  @Override
  public void close() throws IOException {
    if (reader != null) reader.close();
    if (directory != null) directory.close();
  }
}
