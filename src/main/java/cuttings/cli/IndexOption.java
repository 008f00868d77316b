package cuttings.cli;

import cuttings.lucene.LuceneIndex;
import cuttings.search.ReviewIndex;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --index}, the same for every command. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "${env:CUTTINGS_INDEX:-index}",
      description = "Folder of the index (default: ${DEFAULT-VALUE}; environment: CUTTINGS_INDEX).")
  Path path = Path.of("index");

  ReviewIndex open() {
    return lucene();
  }

  LuceneIndex lucene() {
    return new LuceneIndex(path);
  }
}
