package cuttings.archive;

import cuttings.importer.Background;
import cuttings.importer.Importer;
import cuttings.lucene.LuceneIndex;
import cuttings.page.PageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The sample archive of {@code data/}, indexed for a test. */
public final class SampleArchive {
  private SampleArchive() {}

  /** Indexes it in a folder. */
  public static LuceneIndex in(Path folder) throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      Importer.run(
          List.of(PageSource.of(Path.of("data"))), Background.NONE, folder, indexer, _ -> {});
      indexer.publish();
    }
    return index;
  }
}
