package cuttings.importer;

import cuttings.page.PageSource;
import cuttings.page.Untouched;
import cuttings.register.PageRecord;
import cuttings.register.Place;
import cuttings.register.Register;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.Indexer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the pages of sources into an index and counts what became of each. Where an earlier
 * reading is remembered, only what has changed since is done again; the index is the same as if all
 * had been.
 */
public final class Importer implements Closeable {
  /** Of so many changes it is quicker to build anew, which also clears away what was replaced. */
  private static final double MOST_AMENDED = 0.1;

  private final Earlier earlier;
  private final ArchiveReading reading;
  private final Target target;
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final Ids ids = new Ids();
  private final Tally tally = new Tally();
  private final Map<String, Instant> seen = new HashMap<>();
  private final Map<String, Set<String>> before = new LinkedHashMap<>();
  private final Set<String> withPiece = new HashSet<>();
  private final List<@Nullable Place> results = new ArrayList<>();
  private Register.Knowledge learnt = Register.Knowledge.NONE;

  private Importer(Earlier earlier, ArchiveReading reading, Target target) {
    this.earlier = earlier;
    this.reading = reading;
    this.target = target;
  }

  /**
   * Begins an import, or goes on with one that was broken off.
   *
   * @param work folder where what is read lies meanwhile
   */
  public static Importer begin(Background background, Earlier earlier, Path work, Target target)
      throws IOException {
    return new Importer(earlier, ArchiveReading.begin(work, background, earlier), target);
  }

  /** Imports all pages into a new generation and remembers them; publishes nothing. */
  public static ImportSummary run(
      List<PageSource> sources, Background background, Path work, Indexer indexer)
      throws IOException {
    try (var importer = begin(background, Earlier.NONE, work, Target.of(indexer))) {
      return switch (importer.run(sources, true, null, _ -> {})) {
        case Imported.Nothing _ -> throw new IllegalStateException("all was to be read");
        case Imported.Done done -> {
          importer.keep(indexer.folder());
          yield done.summary();
        }
      };
    }
  }

  /** Lets all pages be read again, whatever is remembered of them. */
  public void forget() {
    reading.bench().forget();
  }

  /**
   * Imports all pages, of which those that have not changed cost little.
   *
   * @param full whether to index all again, whatever the earlier index holds
   * @param since pages that were last changed before are taken for what they were; null to read all
   * @param progress told of each file once it is read
   * @throws IllegalArgumentException when a correction names nothing that there is
   */
  public Imported run(
      List<PageSource> sources, boolean full, @Nullable Instant since, Consumer<String> progress)
      throws IOException {
    try {
      long start = System.nanoTime();
      Untouched untouched = reading.bench().untouched(since);
      for (PageSource source : sources) reading.first(source, untouched, progress);
      Changes changes = Changes.of(earlier, reading.pages());
      boolean usable = !full && earlier != Earlier.NONE && reading.bench().sameStamp();
      if (usable && changes.none()) {
        reading.bench().clear();
        return new Imported.Nothing(changes);
      }
      return done(changes, usable, start);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Imported done(Changes changes, boolean usable, long start) throws IOException {
    ArchiveReading.Knowledge known =
        reading.learn(usable ? earlier.knowledge() : Register.Knowledge.NONE);
    learnt = known.remembered();
    if (!known.learnt().unmatched().isEmpty())
      throw new IllegalArgumentException(String.join("\n", known.learnt().unmatched()));
    List<Optional<Result>> standing = usable ? reading.standing(known) : new ArrayList<>();
    boolean remembered = remember(standing);
    int stale = (int) standing.stream().filter(Optional::isEmpty).count();
    boolean amended =
        usable
            && remembered
            && stale + changes.vanished().size() <= MOST_AMENDED * reading.pages().size();
    if (amended) amend(known, standing);
    else reading.second(known.knowledge(), this::take);
    int own = changes.added().size() + changes.changed().size();
    return new Imported.Done(
        changes,
        tally.summary(known.learnt(), Duration.ofNanos(System.nanoTime() - start)),
        amended,
        amended ? stale - own : changes.unchanged(),
        before.size(),
        lost());
  }

  /**
   * What the earlier index holds, and since when; of the pages that stand it is read already.
   *
   * @return whether that is all it holds: a record may be damaged
   */
  private boolean remember(List<Optional<Result>> standing) throws IOException {
    boolean all = true;
    var known = new HashMap<String, Result>();
    for (int i = 0; i < standing.size(); i++)
      if (standing.get(i).isPresent())
        known.put(reading.pages().get(i).digest(), standing.get(i).get());
    for (PageRecord page : earlier.pages()) {
      Result result = known.get(page.digest());
      if (result != null) remember(page.file(), result);
      else if (!rememberEarlier(page)) all = false;
    }
    return all;
  }

  private boolean rememberEarlier(PageRecord page) throws IOException {
    Optional<Result> result = earlier.result(page);
    if (result.isPresent()) remember(page.file(), result.get());
    return result.isPresent();
  }

  private void remember(String file, Result result) {
    for (Result.OfPiece piece : result.pieces()) {
      if (piece.repeats()) continue;
      seen.putIfAbsent(piece.id(), piece.firstSeen());
      before.computeIfAbsent(file, _ -> new HashSet<>()).add(piece.id());
    }
  }

  private void amend(ArchiveReading.Knowledge known, List<Optional<Result>> standing)
      throws IOException {
    target.carryOver();
    for (int i = 0; i < standing.size(); i++) {
      ReadPage page = reading.pages().get(i);
      if (standing.get(i).isPresent()) stand(page, standing.get(i).get(), known.knowledge());
      else take(again(page, known));
    }
    for (String id : seen.keySet()) if (!ids.given().contains(id)) target.remove(new ReviewId(id));
  }

  private Settled again(ReadPage page, ArchiveReading.Knowledge known) throws IOException {
    Asked before = known.same() ? earlier.asked(page.file()) : Asked.NOTHING;
    return reading.second(page, known.knowledge(), before);
  }

  /** A result that holds, unless another page now has the id that it had. */
  private void stand(ReadPage page, Result result, ArchiveKnowledge knowledge) throws IOException {
    var given = new ArrayList<String>();
    for (Result.OfPiece piece : result.pieces())
      given.add(ids.of(piece.claimed(), page.file(), piece.body()));
    if (given.equals(result.pieces().stream().map(Result.OfPiece::id).toList())) {
      note(page, result, null);
    } else {
      take(reading.second(page, knowledge, Asked.NOTHING), given);
    }
  }

  private void take(Settled settled) {
    if (settled.outcome() instanceof Outcome.Understood(var file, var reviews)) {
      var given = new ArrayList<String>();
      for (Review review : reviews) given.add(ids.of(review.id().value(), file, body(review)));
      take(settled, given);
    } else {
      take(settled, List.of());
    }
  }

  private void take(Settled settled, List<String> given) {
    try {
      Result result =
          switch (settled.outcome()) {
            case Outcome.Understood(_, var reviews) ->
                new Result(index(reviews, given), null, null, settled.asked());
            case Outcome.Dropped(_, var reason, var detail) ->
                new Result(List.of(), reason, detail, settled.asked());
          };
      note(settled.page(), result, reading.bench().add(settled.page(), result));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Result.OfPiece> index(List<Review> reviews, List<String> given) throws IOException {
    var pieces = new ArrayList<Result.OfPiece>();
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      String id = given.get(i);
      Instant time = seen.getOrDefault(id, now);
      if (!id.isEmpty()) target.add(review.withId(new ReviewId(id)).firstSeen(time));
      pieces.add(
          new Result.OfPiece(
              id,
              review.id().value(),
              body(review),
              review.kind(),
              Quality.known(review),
              Quality.doubt(review).orElse(null),
              time));
    }
    return pieces;
  }

  private static long body(Review review) {
    return Paragraphs.hash(review.body().text());
  }

  private void note(ReadPage page, Result result, @Nullable Place place) {
    tally.add(page.file(), result);
    results.add(place);
    if (!result.pieces().isEmpty()) withPiece.add(page.file());
  }

  /** Files that gave a piece and give none now, nor does another give it. */
  private List<String> lost() {
    var lost = new ArrayList<String>();
    before.forEach((file, pieces) -> {
      if (!withPiece.contains(file) && pieces.stream().noneMatch(ids.given()::contains))
        lost.add(file);
    });
    return lost;
  }

  /** Remembers what was read, in the folder of the generation that was built of it. */
  public void keep(Path folder) throws IOException {
    reading.bench().finish(folder, learnt, reading.pages(), results);
  }

  @Override
  public void close() throws IOException {
    reading.close();
  }
}
