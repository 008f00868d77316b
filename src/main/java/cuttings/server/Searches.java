package cuttings.server;

import cuttings.admission.Admission;
import cuttings.admission.Limits;
import cuttings.archive.Answer;
import cuttings.archive.LiveArchive;
import cuttings.archive.MissedSearch;
import cuttings.archive.Question;
import cuttings.draft.Draft;
import cuttings.draft.DraftCheck;
import cuttings.draft.DraftReport;
import cuttings.editorial.Editorial;
import cuttings.metrics.Metrics;
import cuttings.misses.MissLog;
import cuttings.pages.Searching;
import cuttings.related.RelatedPiece;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.Explanation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Searches, no more at once than there are cores; a short queue before them, and no longer one. */
final class Searches implements Searching, AutoCloseable {
  private final LiveArchive archive;
  private final Admission admission;

  /** For what takes many searches, so that no search waits behind it. */
  private final Admission longer;

  private final Supplier<Editorial> editorial;
  private final MissLog misses;
  private final Watch watch;

  Searches(
      LiveArchive archive,
      Supplier<Editorial> editorial,
      MissLog misses,
      Limits limits,
      Watch watch) {
    this.archive = archive;
    admission = new Admission(limits);
    longer = new Admission(limits.running(Math.max(1, limits.running() / 2)));
    this.editorial = editorial;
    this.misses = misses;
    this.watch = watch;
    show(admission, "search");
    show(longer, "longer");
  }

  private void show(Admission of, String kind) {
    Metrics metrics = watch.metrics();
    metrics.gauge("cuttings.work.running", "What runs now", of::running, "kind", kind);
    metrics.gauge("cuttings.work.waiting", "What waits now", of::waiting, "kind", kind);
    metrics.count("cuttings.work.refused", "What found no place", of::refused, "kind", kind);
    metrics.count("cuttings.work.too.long", "What was given up", of::tooLong, "kind", kind);
  }

  @Override
  public Question read(Context context) {
    return SearchParameters.read(context);
  }

  @Override
  public Answer ask(Context context, Question question) throws IOException {
    Answer answer = follow(context, question);
    watch.answered(answer);
    MissedSearch.of(question, answer, LocalDate.now(ZoneId.systemDefault())).ifPresent(misses::add);
    return answer;
  }

  /** As {@link #ask} for a program that asks the same again and again: nothing is noted of it. */
  Answer follow(Context context, Question question) throws IOException {
    Answer answer = asked(open -> open.ask(question, editorial.get()));
    ServerTiming.searched(context, answer);
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
    return askedLonger(open -> new DraftCheck(open, editorial.get()).of(draft));
  }

  @Override
  public <T> T asked(LiveArchive.Asking<T> asking) throws IOException {
    return admission.run(() -> archive.ask(asking));
  }

  /** Anything that costs as many searches do. */
  <T> T askedLonger(LiveArchive.Asking<T> asking) throws IOException {
    return longer.run(() -> archive.ask(asking));
  }

  /** Whether a search that comes now is refused in any case. */
  boolean isFull() {
    return admission.isFull();
  }

  /** What is done in a handler that waits for no client, at once or in its turn. */
  Handler bounded(Handler handler) {
    return context ->
        admission.run(() -> {
          handler.handle(context);
          return context;
        });
  }

  @Override
  public void close() {
    admission.close();
    longer.close();
  }
}
