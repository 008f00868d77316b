package cuttings.importer;

import cuttings.authority.Authority;
import cuttings.authority.AuthoritySources;
import cuttings.corrections.Corrections;
import cuttings.corrections.FilmName;
import cuttings.corrections.PageCorrection;
import cuttings.corrections.Ruling;
import cuttings.extract.SecondReading;
import cuttings.identity.Filmography;
import cuttings.identity.Names;
import cuttings.identity.People;
import cuttings.page.PageSource;
import cuttings.page.Untouched;
import cuttings.register.Register;
import cuttings.register.Register.Stamp;
import cuttings.review.Review;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The reading of a whole archive: each page by itself first, then each once more with what all
 * pages together show.
 *
 * <p>Between the two the outcomes lie on disk, and the archive learns: which paragraphs stand on
 * many pages, which names are one film or one person, which names are people at all. What an
 * earlier reading remembers of a page that has not changed is not read again: its first reading
 * never, its second only where the archive would now answer it otherwise.
 */
public final class ArchiveReading implements Closeable {
  private final Background background;
  private final Workbench bench;
  private final List<ReadPage> pages = new ArrayList<>();
  private final Paragraphs paragraphs = new Paragraphs();
  private final Names names = new Names();
  private final Set<String> corrected = new HashSet<>();

  private ArchiveReading(Background background, Workbench bench) {
    this.background = background;
    this.bench = bench;
  }

  /**
   * Begins a reading, or goes on with one that was broken off.
   *
   * @param folder where outcomes lie between the two readings
   */
  static ArchiveReading begin(Path folder, Background background, Earlier earlier)
      throws IOException {
    return new ArchiveReading(
        background, Workbench.in(folder, background.corrections(), stamp(background), earlier));
  }

  private static Stamp stamp(Background background) throws IOException {
    return new Stamp(
        Register.FORMAT, ProgramStamp.reading(), ProgramStamp.indexing(), background.stamp());
  }

  /**
   * Reads all sources, remembering nothing.
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
      Consumer<String> progress,
      Consumer<Outcome> consumer)
      throws IOException {
    ArchiveReading reading = begin(folder, background, Earlier.NONE);
    try {
      for (PageSource source : sources) reading.first(source, Untouched.NONE, progress);
      Knowledge known = reading.learn();
      reading.second(known.knowledge(), page -> consumer.accept(page.outcome()));
      return known.learnt();
    } finally {
      reading.bench.clear();
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

  /** What the archive knows, and what a person is told of it. */
  record Knowledge(ArchiveKnowledge knowledge, Learnt learnt) {}

  /** Reads the files of a source, each by itself. */
  void first(PageSource source, Untouched untouched, Consumer<String> progress) throws IOException {
    InOrder.of(
        consumer -> source.forEachUnopened(untouched, consumer),
        bench::read,
        read -> {
          ReadPage page = kept(read);
          pages.add(page);
          progress.accept(page.file());
        });
  }

  private static ReadPage kept(Workbench.Read read) {
    try {
      return read.keep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files, in the order in which they were read. */
  List<ReadPage> pages() {
    return pages;
  }

  Workbench bench() {
    return bench;
  }

  /** Learns from all pages. */
  Knowledge learn() throws IOException {
    InOrder.of(pages::forEach, ArchiveReading::traits, this::learn);
    List<Learnt.Recurring> recurring = paragraphs.recurring();
    ArchiveKnowledge knowledge = knowledge(recurring);
    return new Knowledge(knowledge, learnt(knowledge, recurring));
  }

  private record TraitsOfPage(ReadPage page, Traits traits) {}

  private static TraitsOfPage traits(ReadPage page) {
    try {
      return new TraitsOfPage(page, Records.traits(page.traits().bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(TraitsOfPage read) {
    corrected.addAll(read.traits().corrected());
    for (int i = 0; i < read.traits().pieces().size(); i++) {
      Traits.OfPiece piece = read.traits().pieces().get(i);
      names.add(piece.names());
      paragraphs.add(piece.paragraphs(), texts(read.page(), i));
    }
  }

  private static IntFunction<String> texts(ReadPage page, int piece) {
    return block -> {
      try {
        if (!(page.outcome() instanceof Outcome.Understood(_, var reviews)))
          throw new IllegalStateException(page.file());
        return reviews.get(piece).body().blocks().get(block).text();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private ArchiveKnowledge knowledge(List<Learnt.Recurring> recurring) throws IOException {
    Authority authority =
        background.authorities().isEmpty()
            ? Authority.EMPTY
            : AuthoritySources.read(
                    background.authorities(), names.wanted(), background.authorityProgress())
                .authority();
    // the two are independent of each other
    CompletableFuture<People> people = CompletableFuture.supplyAsync(() -> people(authority));
    Filmography films = filmography(authority);
    return new ArchiveKnowledge(
        films, people.join(), recurring, background.corrections().boilerplate());
  }

  private Filmography filmography(Authority authority) {
    var films = background.corrections().films();
    return names.filmography(authority, labels(films.merges()), labels(films.splits()));
  }

  private People people(Authority authority) {
    var people = background.corrections().people();
    return names.people(
        authority,
        people.merges().stream().map(Ruling::names).toList(),
        people.splits().stream().map(Ruling::names).toList());
  }

  private static List<List<String>> labels(List<Ruling<FilmName>> rulings) {
    return rulings.stream()
        .map(ruling -> ruling.names().stream().map(FilmName::label).toList())
        .toList();
  }

  /**
   * Finds the pages whose results of an earlier time still hold.
   *
   * @return those results by the place of their page, the others null
   */
  List<Optional<Result>> standing(ArchiveKnowledge knowledge) throws IOException {
    var standing = new ArrayList<Optional<Result>>();
    InOrder.of(pages::forEach, page -> standing(page, knowledge), standing::add);
    return standing;
  }

  private static Optional<Result> standing(ReadPage page, ArchiveKnowledge knowledge) {
    if (page.result() == null) return Optional.empty();
    try {
      Result result = Records.result(page.result().bytes());
      return result.asked().holds(knowledge)
          ? Optional.of(result.withoutAsked())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all pages with what is known. */
  void second(ArchiveKnowledge knowledge, Consumer<Settled> consumer) throws IOException {
    InOrder.of(pages::forEach, page -> second(page, knowledge), consumer);
  }

  /** Reads one page with what is known. */
  Settled second(ReadPage page, ArchiveKnowledge knowledge) {
    try {
      return switch (page.outcome()) {
        case Outcome.Dropped dropped -> new Settled(page, dropped, Asked.NOTHING);
        case Outcome.Understood(var file, var reviews) -> {
          var consultation = new Consultation(knowledge);
          var again = reviews.stream().map(review -> second(review, consultation)).toList();
          yield new Settled(page, new Outcome.Understood(file, again), consultation.asked());
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Review second(Review review, Consultation consultation) {
    Corrections corrections = background.corrections();
    Review read = SecondReading.of(corrections.apply(review), consultation);
    // the second reading finds films and people anew, so what was set by hand is set again
    return consultation.identified(corrections.apply(read));
  }

  /** Corrections that name no page, film or person of this archive. */
  private List<String> unmatched(ArchiveKnowledge knowledge) {
    Corrections corrections = background.corrections();
    var unmatched = new ArrayList<String>();
    for (PageCorrection page : corrections.unmatched(corrected))
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

  @Override
  public void close() throws IOException {
    bench.close();
  }
}
