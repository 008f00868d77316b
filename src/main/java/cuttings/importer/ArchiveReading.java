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
import cuttings.identity.NamesOfPiece;
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
    ProgramStamp program = ProgramStamp.own();
    return new Stamp(Register.FORMAT, program.reading(), program.indexing(), background.stamp());
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
      Knowledge known = reading.learn(Register.Knowledge.NONE);
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

  /**
   * What the archive knows, and what a person is told of it.
   *
   * @param same whether it is what the archive knew before
   */
  record Knowledge(
      ArchiveKnowledge knowledge, Learnt learnt, Register.Knowledge remembered, boolean same) {}

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

  /**
   * Learns from all pages.
   *
   * @param before what was known where all but the pages is the same; films and people are then
   *     worked out only where a name has changed
   */
  Knowledge learn(Register.Knowledge before) throws IOException {
    var digest = new Digest();
    InOrder.of(pages::forEach, ArchiveReading::nameless, page -> learn(page, digest));
    List<Learnt.Recurring> recurring = paragraphs.recurring();
    recurring.stream().map(Learnt.Recurring::text).sorted().forEach(digest::add);
    String found = digest.hex();
    var names = new Names();
    var knowledge =
        new ArchiveKnowledge(
            () -> identified(names), recurring, background.corrections().boilerplate());
    // what was published had no correction that names nothing
    if (found.equals(before.digest()))
      return new Knowledge(
          knowledge, learnt(knowledge, recurring, before, List.of()), before, true);
    var now =
        new Register.Knowledge(
            found, knowledge.films().films().size(), knowledge.people().people().size());
    List<String> unmatched = unmatched(knowledge, names);
    return new Knowledge(knowledge, learnt(knowledge, recurring, now, unmatched), now, false);
  }

  private record NamelessPage(ReadPage page, Traits.Nameless traits) {}

  private static NamelessPage nameless(ReadPage page) {
    try {
      return new NamelessPage(page, Records.nameless(page.traits().bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(NamelessPage read, Digest digest) {
    digest.add(read.traits().digest());
    corrected.addAll(read.traits().corrected());
    for (int i = 0; i < read.traits().paragraphs().size(); i++)
      paragraphs.add(read.traits().paragraphs().get(i), texts(read.page(), i));
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

  private ArchiveKnowledge.Identified identified(Names names) {
    try {
      InOrder.of(pages::forEach, ArchiveReading::names, piece -> piece.forEach(names::add));
      Authority authority =
          background.authorities().isEmpty()
              ? Authority.EMPTY
              : AuthoritySources.read(
                      background.authorities(), names.wanted(), background.authorityProgress())
                  .authority();
      // the two are independent of each other
      CompletableFuture<People> people =
          CompletableFuture.supplyAsync(() -> people(names, authority));
      return new ArchiveKnowledge.Identified(filmography(names, authority), people.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<NamesOfPiece> names(ReadPage page) {
    try {
      return Records.names(page.traits().bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Filmography filmography(Names names, Authority authority) {
    var films = background.corrections().films();
    return names.filmography(authority, labels(films.merges()), labels(films.splits()));
  }

  private People people(Names names, Authority authority) {
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
   * @return those results by the place of their page
   */
  List<Optional<Result>> standing(Knowledge known) throws IOException {
    var standing = new ArrayList<Optional<Result>>();
    InOrder.of(pages::forEach, page -> standing(page, known), standing::add);
    return standing;
  }

  private static Optional<Result> standing(ReadPage page, Knowledge known) {
    if (page.result() == null) return Optional.empty();
    try {
      byte[] record = page.result().bytes();
      if (known.same()) return Optional.of(Records.unasked(record));
      Result result = Records.result(record);
      return result.asked().holds(known.knowledge())
          ? Optional.of(result.withoutAsked())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all pages with what is known. */
  void second(ArchiveKnowledge knowledge, Consumer<Settled> consumer) throws IOException {
    InOrder.of(pages::forEach, page -> second(page, knowledge, Asked.NOTHING), consumer);
  }

  /**
   * Reads one page with what is known.
   *
   * @param before what the page asked of the same knowledge earlier
   */
  Settled second(ReadPage page, ArchiveKnowledge knowledge, Asked before) {
    try {
      return switch (page.outcome()) {
        case Outcome.Dropped dropped -> new Settled(page, dropped, Asked.NOTHING);
        case Outcome.Understood(var file, var reviews) -> {
          var consultation = new Consultation(knowledge, before);
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

  /** Corrections that name no film or person of this archive. */
  private List<String> unmatched(ArchiveKnowledge knowledge, Names names) {
    Corrections corrections = background.corrections();
    var unmatched = new ArrayList<String>();
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

  private Learnt learnt(
      ArchiveKnowledge knowledge,
      List<Learnt.Recurring> recurring,
      Register.Knowledge known,
      List<String> unmatched) {
    var wrong = new ArrayList<String>();
    for (PageCorrection page : background.corrections().unmatched(corrected))
      wrong.add("%s: no page is called \"%s\"".formatted(page.place(), page.page()));
    wrong.addAll(unmatched);
    return new Learnt(
        recurring.stream().filter(each -> knowledge.boilerplate(each.text())).toList(),
        known.films(),
        known.people(),
        wrong);
  }

  @Override
  public void close() throws IOException {
    bench.close();
  }
}
