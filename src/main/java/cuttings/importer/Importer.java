package cuttings.importer;

import cuttings.extract.ReviewIds;
import cuttings.importer.ImportSummary.Dropped;
import cuttings.page.PageSource;
import cuttings.review.Evidence.Confidence;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.review.Role;
import cuttings.search.Indexer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Brings the pages of sources into an index and counts what became of each. */
public final class Importer {
  private static final int EXAMPLES = 3;

  /** Fields without which a review is not found, or found for what it is not. */
  private static final Set<String> WEIGHTY =
      Set.of(
          "films_reviewed.title",
          "films_reviewed.year",
          "credits.director",
          "critics",
          "published");

  private final Indexer indexer;
  private final Map<ReviewId, Integer> bodies = new HashMap<>();
  private final Map<String, List<String>> dropped = new TreeMap<>();
  private final Map<String, Integer> known = new LinkedHashMap<>();
  private final List<String> doubtful = new ArrayList<>();
  private int read;
  private int reviews;
  private int articles;
  private int others;
  private int repeated;

  private Importer(Indexer indexer) {
    this.indexer = indexer;
  }

  /**
   * Imports all pages; publishes nothing.
   *
   * @param folder where outcomes lie between the two readings
   * @param progress told of each file once it is read
   */
  public static ImportSummary run(
      List<PageSource> sources,
      Background background,
      Path folder,
      Indexer indexer,
      Consumer<Outcome> progress)
      throws IOException {
    long start = System.nanoTime();
    var importer = new Importer(indexer);
    try {
      Learnt learnt = ArchiveReading.of(sources, background, folder, progress, importer::take);
      return importer.summary(learnt, Duration.ofNanos(System.nanoTime() - start));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(Outcome outcome) {
    read++;
    switch (outcome) {
      case Outcome.Understood(_, var reviews) -> reviews.forEach(this::add);
      case Outcome.Dropped(var file, var reason, var detail) ->
          dropped.computeIfAbsent(reason, _ -> new ArrayList<>()).add(file + " (" + detail + ")");
    }
  }

  /** Two pages may claim one address; unless they say the same, both are kept. */
  private void add(Review review) {
    int body = review.body().hashCode();
    Integer earlier = bodies.putIfAbsent(review.id(), body);
    if (earlier == null) {
      index(review);
    } else if (earlier == body) {
      repeated++;
    } else {
      Review apart = review.withId(ReviewIds.ofFile(review.source().file()));
      bodies.put(apart.id(), body);
      index(apart);
    }
  }

  private void index(Review review) {
    try {
      indexer.add(review);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    switch (review.kind()) {
      case REVIEW -> {
        reviews++;
        quality(review);
        doubt(review);
      }
      case ARTICLE -> articles++;
      case OTHER -> others++;
    }
  }

  private void quality(Review review) {
    known("film", !review.films().isEmpty());
    known("year", review.films().stream().anyMatch(film -> film.year() != null));
    known("director", !review.credited(Role.DIRECTOR).isEmpty());
    known("critic", !review.imprint().critics().isEmpty());
    known("date", review.imprint().published() != null);
  }

  /** A film that was guessed, or that the page contradicts itself about. */
  private void doubt(Review review) {
    review.evidence().stream()
        .filter(evidence -> evidence.confidence() == Confidence.DOUBTFUL)
        .filter(evidence -> WEIGHTY.contains(evidence.field()))
        .findFirst()
        .ifPresent(evidence ->
            doubtful.add(
                "%s: %s from %s “%s”"
                    .formatted(
                        review.source().file(),
                        evidence.field(),
                        evidence.rule(),
                        evidence.from())));
  }

  private void known(String field, boolean has) {
    known.merge(field, has ? 1 : 0, Integer::sum);
  }

  private ImportSummary summary(Learnt learnt, Duration took) {
    var counts = new TreeMap<String, Dropped>();
    dropped.forEach((reason, files) ->
        counts.put(reason, new Dropped(files.size(), files.stream().limit(EXAMPLES).toList())));
    return new ImportSummary(
        read, reviews, articles, others, repeated, known, doubtful, counts, learnt, took);
  }
}
