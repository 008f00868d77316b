package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.evaluate.Run;
import cuttings.evaluate.Topic;
import cuttings.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is measured: an index as it answers now, or the answers that some engine gave earlier. */
sealed interface Contender {

  /** What it ranks for these topics. */
  Run run(List<Topic> topics) throws IOException;

  /** In words. */
  String label();

  /**
   * An index and the way in which it is asked: all in which two rankings by this program may
   * differ.
   */
  record Configuration(Path index, boolean literal) implements Contender {
    @Override
    public Run run(List<Topic> topics) throws IOException {
      try (Archive archive = Archive.open(new LuceneIndex(index))) {
        return Run.of(archive, literal, topics);
      }
    }

    @Override
    public String label() {
      return "index " + index + (literal ? ", without correction" : "");
    }
  }

  /** A run in the form of TREC. */
  record EarlierRun(Path file) implements Contender {
    @Override
    public Run run(List<Topic> topics) throws IOException {
      Run run = Run.read(file);
      if (topics.stream().noneMatch(topic -> run.lists().containsKey(topic.id())))
        throw new IllegalArgumentException(file + " ranks nothing for any of the topics");
      return run;
    }

    @Override
    public String label() {
      return "run " + file;
    }
  }
}
