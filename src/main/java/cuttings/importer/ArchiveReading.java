package cuttings.importer;

import cuttings.authority.Authority;
import cuttings.authority.AuthoritySources;
import cuttings.corrections.Corrections;
import cuttings.corrections.FilmName;
import cuttings.corrections.PageCorrection;
import cuttings.corrections.Ruling;
import cuttings.extract.SecondReading;
import cuttings.identity.Names;
import cuttings.page.PageSource;
import cuttings.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<PageCorrection> met = new HashSet<>();

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
      List<Learnt.Recurring> recurring = reading.paragraphs.recurring();
      ArchiveKnowledge knowledge = reading.knowledge(recurring);
      InOrder.of(spool::forEach, line -> reading.second(Spool.outcome(line), knowledge), consumer);
      return reading.learnt(knowledge, recurring);
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

  /** What was read of a file, corrected; its line in the spool; the corrections that name it. */
  private record Read(Outcome outcome, String line, List<PageCorrection> met) {}

  private void first(PageSource source, Spool spool, Consumer<Outcome> progress)
      throws IOException {
    InOrder.of(
        source::forEach,
        item -> {
          Outcome outcome = Understanding.understand(item);
          Outcome corrected = corrected(outcome);
          return new Read(corrected, Spool.line(corrected), met(outcome));
        },
        read -> {
          met.addAll(read.met());
          if (read.outcome() instanceof Outcome.Understood(_, var reviews))
            reviews.forEach(this::learn);
          spool.add(read.line());
          progress.accept(read.outcome());
        });
  }

  private List<PageCorrection> met(Outcome outcome) {
    return outcome instanceof Outcome.Understood(_, var reviews)
        ? reviews.stream().flatMap(r -> background.corrections().naming(r).stream()).toList()
        : List.of();
  }

  private Outcome corrected(Outcome outcome) {
    return outcome instanceof Outcome.Understood(var file, var reviews)
        ? new Outcome.Understood(
            file, reviews.stream().map(background.corrections()::apply).toList())
        : outcome;
  }

  private void learn(Review review) {
    paragraphs.add(review.body());
    names.add(review);
  }

  private ArchiveKnowledge knowledge(List<Learnt.Recurring> recurring) throws IOException {
    Authority authority =
        background.authorities().isEmpty()
            ? Authority.EMPTY
            : AuthoritySources.read(
                    background.authorities(), names.wanted(), background.authorityProgress())
                .authority();
    Corrections corrections = background.corrections();
    return ArchiveKnowledge.of(
        names.filmography(
            authority, labels(corrections.films().merges()), labels(corrections.films().splits())),
        names.people(
            authority,
            corrections.people().merges().stream().map(Ruling::names).toList(),
            corrections.people().splits().stream().map(Ruling::names).toList()),
        recurring,
        corrections.boilerplate());
  }

  private static List<List<String>> labels(List<Ruling<FilmName>> rulings) {
    return rulings.stream()
        .map(ruling -> ruling.names().stream().map(FilmName::label).toList())
        .toList();
  }

  private Outcome second(Outcome outcome, ArchiveKnowledge knowledge) {
    return switch (outcome) {
      case Outcome.Dropped dropped -> dropped;
      case Outcome.Understood(var file, var reviews) ->
          new Outcome.Understood(
              file, reviews.stream().map(review -> second(review, knowledge)).toList());
    };
  }

  private Review second(Review review, ArchiveKnowledge knowledge) {
    // the second reading finds films and people anew, so what was set by hand is set again
    Review again = background.corrections().apply(SecondReading.of(review, knowledge));
    return knowledge.identified(again);
  }

  /** Corrections that name no page, film or person of this archive. */
  private List<String> unmatched(ArchiveKnowledge knowledge) {
    Corrections corrections = background.corrections();
    var unmatched = new ArrayList<String>();
    for (PageCorrection page : corrections.unmatched(met))
      unmatched.add("%s: no page is called \"%s\"".formatted(page.place(), page.page()));
    for (Ruling<FilmName> films : corrections.films().merges())
      for (FilmName film : films.names())
        if (!knowledge.films().names(film.label()))
          unmatched.add("%s: no piece names \"%s\"".formatted(films.place(), film.label()));
    for (Ruling<String> people : corrections.people().merges())
      for (String name : people.names())
        if (!names.person(name))
          unmatched.add("%s: no piece names \"%s\"".formatted(people.place(), name));
    return unmatched;
  }

  private Learnt learnt(ArchiveKnowledge knowledge, List<Learnt.Recurring> recurring) {
    return new Learnt(
        recurring.stream().filter(each -> knowledge.boilerplate(each.text())).toList(),
        knowledge.films().films().size(),
        knowledge.people().people().size(),
        unmatched(knowledge));
  }
}
