package cuttings.importer;

import cuttings.extract.ReviewIds;
import cuttings.importer.ImportSummary.Dropped;
import cuttings.page.PageSource;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.review.Role;
import cuttings.search.Indexer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Brings the pages of sources into an index and counts what became of each. */
public final class Importer {
  private static final int EXAMPLES = 3;

  private final Indexer indexer;
  private final Consumer<Outcome> progress;
  private final Map<ReviewId, Integer> bodies = new HashMap<>();
  private final Map<String, List<String>> dropped = new TreeMap<>();
  private final Map<String, Integer> known = new LinkedHashMap<>();
  private int read;
  private int reviews;
  private int articles;
  private int others;
  private int repeated;

  private Importer(Indexer indexer, Consumer<Outcome> progress) {
    this.indexer = indexer;
    this.progress = progress;
  }

  /**
   * Imports all pages; publishes nothing.
   *
   * @param progress told of each file once it is dealt with
   */
  public static ImportSummary run(
      List<PageSource> sources, Indexer indexer, Consumer<Outcome> progress) throws IOException {
    long start = System.nanoTime();
    var importer = new Importer(indexer, progress);
    try {
      for (PageSource source : sources) Understanding.of(source, importer::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return importer.summary(Duration.ofNanos(System.nanoTime() - start));
  }

  private void take(Outcome outcome) {
    read++;
    switch (outcome) {
      case Outcome.Understood(_, var reviews) -> reviews.forEach(this::add);
      case Outcome.Dropped(var file, var reason, var detail) ->
          dropped.computeIfAbsent(reason, _ -> new ArrayList<>()).add(file + " (" + detail + ")");
    }
    progress.accept(outcome);
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

  private void known(String field, boolean has) {
    known.merge(field, has ? 1 : 0, Integer::sum);
  }

  private ImportSummary summary(Duration took) {
    var counts = new TreeMap<String, Dropped>();
    dropped.forEach((reason, files) ->
        counts.put(reason, new Dropped(files.size(), files.stream().limit(EXAMPLES).toList())));
    return new ImportSummary(read, reviews, articles, others, repeated, known, counts, took);
  }
}
