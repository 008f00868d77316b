package cuttings.reindex;

import cuttings.importer.Background;
import cuttings.importer.Earlier;
import cuttings.importer.Imported;
import cuttings.importer.Importer;
import cuttings.importer.Target;
import cuttings.json.Json;
import cuttings.page.PageSource;
import cuttings.search.Generation;
import cuttings.search.Health;
import cuttings.search.Indexer;
import cuttings.search.ReviewIndex;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reindex: the pages of sources become a generation beside the one that serves, which is checked
 * and then put in its place at once. Broken off at any moment it leaves the old one serving, and
 * the next goes on with what was read.
 */
public final class Reindex {
  /** The summary of the import, beside the index made by it. */
  public static final String SUMMARY = "summary.json";

  /**
   * How it is to be done.
   *
   * @param full to do all again, whatever is remembered
   * @param mostLost share of the pages that gave a piece which may give none now
   * @param since pages that were last changed before are taken for what they were, unread; null to
   *     read all
   */
  public record Options(boolean full, double mostLost, @Nullable Instant since) {
    /** As a person who says nothing wants it. */
    public static final Options USUAL = new Options(false, 0.1);

    /** Without a time. */
    public Options(boolean full, double mostLost) {
      this(full, mostLost, null);
    }
  }

  private final ReviewIndex index;
  private final Path work;
  private final List<PageSource> sources;
  private final Background background;
  private final Progress progress;

  /**
   * A reindex, not yet begun.
   *
   * @param work folder where what is read lies meanwhile
   */
  public Reindex(
      ReviewIndex index,
      Path work,
      List<PageSource> sources,
      Background background,
      Progress progress) {
    this.index = index;
    this.work = work;
    this.sources = List.copyOf(sources);
    this.background = background;
    this.progress = progress;
  }

  /**
   * Does it.
   *
   * @throws cuttings.search.IndexLockedException when another is being done
   * @throws IllegalArgumentException when a correction names nothing that there is
   */
  public Reindexed run(Options options) throws IOException {
    try (Indexer indexer = index.indexer();
        Earlier earlier = earlier();
        Importer importer = Importer.begin(background, earlier, work, target(indexer))) {
      if (options.full()) importer.forget();
      Imported imported =
          importer.run(sources, options.full() || !index.whole(), options.since(), step(indexer));
      return switch (imported) {
        case Imported.Nothing(var changes) ->
            new Reindexed.Unchanged(changes, index.currentGeneration());
        case Imported.Done done -> {
          Optional<String> refusal = refusal(done, options);
          yield refusal.isPresent()
              ? new Reindexed.Refused(done, refusal.get())
              : finished(indexer, importer, done);
        }
      };
    }
  }

  /** Finds out what it would change, and changes nothing. */
  public Difference dryRun(Options options) throws IOException {
    try (Indexer indexer = index.indexer();
        Earlier earlier = earlier();
        Searcher serving = index.searcher();
        var difference = new Differences(serving);
        Importer importer = Importer.begin(background, earlier, work, difference)) {
      Imported imported = importer.run(sources, options.full(), options.since(), step(indexer));
      return difference.difference(imported);
    }
  }

  private Target target(Indexer indexer) {
    return new Interruptible(Target.of(indexer), progress);
  }

  private java.util.function.Consumer<String> step(Indexer indexer) {
    return file -> {
      progress.read(file);
      indexer.tell(progress::toString);
    };
  }

  /** What is remembered of the generation that serves, even where this version cannot search it. */
  private Earlier earlier() {
    try {
      return Earlier.in(index.folder(index.currentGeneration()));
    } catch (IOException e) {
      return Earlier.NONE;
    }
  }

  private Optional<String> refusal(Imported.Done done, Options options) throws IOException {
    if (done.lost().size() > options.mostLost() * done.had())
      return Optional.of(
          "%,d of %,d pages that gave a piece give none now"
              .formatted(done.lost().size(), done.had()));
    if (done.had() > 0 || !(index.check() instanceof Health.Ready)) return Optional.empty();
    // built by a version that remembered nothing: only the numbers can be compared
    int before;
    try (Searcher serving = index.searcher()) {
      before = serving.generation().reviews();
    }
    int now = done.summary().reviews() + done.summary().articles() + done.summary().others();
    return before - now > options.mostLost() * before
        ? Optional.of("there were %,d pieces and would be %,d".formatted(before, now))
        : Optional.empty();
  }

  private Reindexed finished(Indexer indexer, Importer importer, Imported.Done done)
      throws IOException {
    progress.stage("writing");
    try (Searcher made = indexer.finish()) {
      progress.stage("checking");
      Optional<String> fault = Probes.fault(made, done.summary());
      if (fault.isPresent()) return new Reindexed.Refused(done, fault.get());
    }
    progress.goOn();
    return new Reindexed.Published(done, published(indexer, importer, done));
  }

  /** What was read is let go last: until then a run that is broken off leaves it to the next. */
  private Generation published(Indexer indexer, Importer importer, Imported.Done done)
      throws IOException {
    try {
      importer.keep(indexer.folder());
      Files.writeString(indexer.folder().resolve(SUMMARY), Json.write(done.summary()));
      return indexer.publish();
    } catch (IOException e) {
      throw new IOException("%s cannot be written: %s".formatted(work, e.getMessage()), e);
    }
  }
}
