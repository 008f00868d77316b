package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.LiveArchive;
import cuttings.archive.MissedSearch;
import cuttings.archive.Question;
import cuttings.draft.Draft;
import cuttings.draft.DraftCheck;
import cuttings.draft.DraftReport;
import cuttings.editorial.Editorial;
import cuttings.misses.MissLog;
import cuttings.pages.Searching;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.Explanation;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Searches, no more at once than there are cores; a short queue before them, and no longer one. */
final class Searches implements Searching {
  private static final int CORES = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final long PATIENCE_MILLIS = 2_000;

  private final LiveArchive archive;
  private final Semaphore running = new Semaphore(CORES * 2, true);

  private final Supplier<Editorial> editorial;
  private final MissLog misses;

  Searches(LiveArchive archive, Supplier<Editorial> editorial, MissLog misses) {
    this.archive = archive;
    this.editorial = editorial;
    this.misses = misses;
  }

  @Override
  public Question read(Context context) {
    return SearchParameters.read(context);
  }

  @Override
  public Answer ask(Context context, Question question) throws IOException {
    Answer answer = follow(context, question);
    MissedSearch.of(question, answer, LocalDate.now(ZoneId.systemDefault())).ifPresent(misses::add);
    return answer;
  }

  /** As {@link #ask} for a program that asks the same again and again: nothing is noted of it. */
  Answer follow(Context context, Question question) throws IOException {
    Answer answer = asked(open -> open.ask(question, editorial.get()));
    ServerTiming.searched(context, answer.took());
    return answer;
  }

  /** The engine's own account of a piece's rank. */
  Optional<Explanation> explain(Question question, ReviewId id) throws IOException {
    return asked(open -> open.explain(question, editorial.get(), id));
  }

  @Override
  public List<RelatedPiece> related(Review piece, int limit) throws IOException {
    return asked(open -> open.related(piece, limit, editorial.get()));
  }

  @Override
  public DraftReport check(Draft draft) throws IOException {
    return asked(open -> new DraftCheck(open, editorial.get()).of(draft));
  }

  /** Anything that costs as a search does. */
  <T> T asked(LiveArchive.Asking<T> asking) throws IOException {
    try {
      if (!running.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) throw new BusyException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
    try {
      return archive.ask(asking);
    } finally {
      running.release();
    }
  }
}
