package cuttings.lucene;

import cuttings.search.Generation;
import cuttings.search.Health;
import cuttings.search.IndexUnavailableException;
import cuttings.search.Indexer;
import cuttings.search.ReviewIndex;
import cuttings.search.Searcher;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index of reviews in a folder on disk, by Lucene. */
public final class LuceneIndex implements ReviewIndex {
  private final Path root;

  /** An index at a folder, which need not exist yet. */
  public LuceneIndex(Path root) {
    this.root = root;
  }

  @Override
  public Health check() {
    try (Searcher searcher = searcher()) {
      return new Health.Ready(searcher.generation().name());
    } catch (IOException e) {
      String detail = String.valueOf(e.getMessage());
      return Files.exists(root.resolve("CURRENT"))
          ? new Health.Unusable(detail)
          : new Health.Missing(detail);
    }
  }

  @Override
  public boolean whole() {
    try {
      Generation generation = folder().read(currentGeneration());
      try (Directory directory = directory(generation)) {
        List<String> there = List.of(directory.listAll());
        return there.containsAll(SegmentInfos.readLatestCommit(directory).files(true));
      }
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String currentGeneration() throws IOException {
    return new GenerationFolder(root).current();
  }

  @Override
  public List<Generation> generations() throws IOException {
    return folder().complete();
  }

  @Override
  public void serve(String generation) throws IOException {
    folder().serve(generation);
  }

  @Override
  public Optional<String> building() throws IOException {
    return BuildLock.holder(root);
  }

  @Override
  public List<String> faults() throws IOException {
    Generation generation = folder().read(currentGeneration());
    return IndexCheck.faults(folder(generation.name()), generation);
  }

  /**
   * Writes the generation that serves into one file, with all that belongs to it.
   *
   * @param file which must not exist
   */
  public Generation snapshot(Path file) throws IOException {
    Generation generation = folder().read(currentGeneration());
    Snapshot.write(folder(generation.name()), file);
    return generation;
  }

  /**
   * Lets what a snapshot holds serve, as a new generation.
   *
   * @throws IndexUnavailableException when the file is no whole snapshot, or of another version;
   *     the old generation goes on serving
   */
  public Generation restore(Path file) throws IOException {
    return Snapshot.restore(file, folder());
  }

  @Override
  public Path folder(String generation) {
    return new GenerationFolder(root).path(generation);
  }

  GenerationFolder folder() {
    return new GenerationFolder(root);
  }

  @Override
  public Searcher searcher() throws IOException {
    var folder = new GenerationFolder(root);
    return searcher(folder.read(folder.current()));
  }

  /** Opens a generation, whether it serves or not. */
  Searcher searcher(Generation generation) throws IOException {
    Directory directory = directory(generation);
    try {
      return new LuceneSearcher(
          generation,
          directory,
          DirectoryReader.open(directory),
          Withdrawn.of(folder(generation.name())));
    } catch (IndexFormatTooNewException e) {
      throw closing(directory, "was built by a newer version of Cuttings", e);
    } catch (IndexFormatTooOldException e) {
      throw closing(directory, "was built by an older version of Cuttings: run reindex", e);
    } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
      // a missing file, IndexNotFoundException among them, comes as either of the last two
      throw closing(directory, "is damaged: run reindex", e);
    }
  }

  private Directory directory(Generation generation) throws IOException {
    return FSDirectory.open(new GenerationFolder(root).path(generation.name()));
  }

  /** Lucene's own MoreLikeThis over the generation that serves, to be measured beside. */
  public MoreLikeThisBaseline moreLikeThis() throws IOException {
    var folder = new GenerationFolder(root);
    return MoreLikeThisBaseline.open(directory(folder.read(folder.current())));
  }

  private IOException closing(Directory directory, String what, IOException cause)
      throws IOException {
    directory.close();
    return new IndexUnavailableException("the index at " + root + " " + what, cause);
  }

  @Override
  public Indexer indexer() throws IOException {
    return LuceneIndexer.begin(this);
  }
}
