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
    return of(PageSource.of(Path.of("data")), folder);
  }

  /** Indexes pages of which a test knows more than the sample archive shows. */
  static LuceneIndex of(PageSource pages, Path folder) throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      Importer.run(List.of(pages), Background.NONE, folder, indexer);
      indexer.publish();
    }
    return index;
  }
}
