package cuttings.lucene;

import cuttings.search.Generation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Lucene's own check of the files of a generation, and of what it says of itself. */
final class IndexCheck {
  private IndexCheck() {}

  /** What is wrong, in words. */
  static List<String> faults(Path folder, Generation generation) throws IOException {
    var faults = new ArrayList<String>();
    check(folder, generation.reviews(), faults);
    Path withdrawn = folder.resolve(Withdrawn.FOLDER);
    if (Files.isDirectory(withdrawn)) check(withdrawn, -1, faults);
    return faults;
  }

  /** A check takes no lock: nobody writes to a generation that is complete. */
  private static void check(Path folder, int documents, List<String> faults) throws IOException {
    var told = new ByteArrayOutputStream();
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        var check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(told, true, StandardCharsets.UTF_8));
      if (!check.checkIndex().clean) faults.add(folder.getFileName() + ": " + lastLines(told));
      else if (documents >= 0) count(folder, directory, documents, faults);
    } catch (IOException | RuntimeException e) {
      faults.add(folder.getFileName() + ": " + e);
    }
  }

  private static void count(Path folder, Directory directory, int documents, List<String> faults)
      throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      if (reader.numDocs() != documents)
        faults.add(
            "%s: it says it holds %,d pieces and holds %,d"
                .formatted(folder.getFileName(), documents, reader.numDocs()));
    }
  }

  private static String lastLines(ByteArrayOutputStream told) {
    List<String> lines =
        told.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("FAILED") || line.contains("Exception"))
            .toList();
    return lines.isEmpty() ? "damaged" : lines.getFirst().strip();
  }
}
