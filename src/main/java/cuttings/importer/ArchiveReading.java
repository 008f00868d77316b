package cuttings.importer;

import cuttings.authority.Authority;
import cuttings.authority.AuthoritySources;
import cuttings.extract.SecondReading;
import cuttings.identity.Names;
import cuttings.page.PageSource;
import cuttings.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The reading of a whole archive: each page by itself first, then each once more with what all
 * pages together show.
 *
 * <p>Between the two the outcomes lie on disk, and the archive learns: which paragraphs stand on
 * many pages, which names are one film or one person, which names are people at all.
 */
public final class ArchiveReading {
  private final Background background;
  private final Paragraphs paragraphs = new Paragraphs();
  private final Names names = new Names();

  private ArchiveReading(Background background) {
    this.background = background;
  }

  /**
   * Reads all sources.
   *
   * @param folder where the outcomes lie meanwhile
   * @param progress told of each file once it is read for the first time
   * @param consumer given every outcome in the order of the sources, read twice
   * @return what the archive learnt of itself
   */
  public static Learnt of(
      List<PageSource> sources,
      Background background,
      Path folder,
      Consumer<Outcome> progress,
      Consumer<Outcome> consumer)
      throws IOException {
    var reading = new ArchiveReading(background);
    try (Spool spool = Spool.in(folder)) {
      for (PageSource source : sources) reading.first(source, spool, progress);
      ArchiveKnowledge knowledge = reading.knowledge();
      InOrder.of(spool::forEach, line -> second(Spool.outcome(line), knowledge), consumer);
      return reading.learnt(knowledge);
    }
  }

  /** The same without a look at the progress, the outcomes meanwhile in a temporary folder. */
  public static Learnt of(
      List<PageSource> sources, Background background, Consumer<Outcome> consumer)
      throws IOException {
    Path folder = Files.createTempDirectory("cuttings-");
    try {
      return of(sources, background, folder, _ -> {}, consumer);
    } finally {
      Files.deleteIfExists(folder);
    }
  }

  /** What was read of a file, and its line in the spool. */
  private record Read(Outcome outcome, String line) {}

  private void first(PageSource source, Spool spool, Consumer<Outcome> progress)
      throws IOException {
    InOrder.of(
        source::forEach,
        item -> {
          Outcome outcome = Understanding.understand(item);
          return new Read(outcome, Spool.line(outcome));
        },
        read -> {
          if (read.outcome() instanceof Outcome.Understood(_, var reviews))
            reviews.forEach(this::learn);
          spool.add(read.line());
          progress.accept(read.outcome());
        });
  }

  private void learn(Review review) {
    paragraphs.add(review.body());
    names.add(review);
  }

  private ArchiveKnowledge knowledge() throws IOException {
    Authority authority =
        background.authorities().isEmpty()
            ? Authority.EMPTY
            : AuthoritySources.read(
                    background.authorities(), names.wanted(), background.authorityProgress())
                .authority();
    return ArchiveKnowledge.of(
        names.filmography(authority, List.of(), List.of()),
        names.people(authority, List.of(), List.of()),
        paragraphs.recurring(),
        List.of(),
        List.of());
  }

  private static Outcome second(Outcome outcome, ArchiveKnowledge knowledge) {
    return switch (outcome) {
      case Outcome.Dropped dropped -> dropped;
      case Outcome.Understood(var file, var reviews) ->
          new Outcome.Understood(
              file, reviews.stream().map(review -> second(review, knowledge)).toList());
    };
  }

  private static Review second(Review review, ArchiveKnowledge knowledge) {
    return knowledge.identified(SecondReading.of(review, knowledge));
  }

  private Learnt learnt(ArchiveKnowledge knowledge) {
    return new Learnt(
        paragraphs.recurring().stream().filter(each -> knowledge.boilerplate(each.text())).toList(),
        knowledge.films().films().size(),
        knowledge.people().people().size());
  }
}
