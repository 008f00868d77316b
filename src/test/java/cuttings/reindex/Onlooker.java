package cuttings.reindex;

import cuttings.archive.Answer;
import cuttings.archive.Archive;
import cuttings.archive.LiveArchive;
import cuttings.archive.Question;
import cuttings.review.Review;
import cuttings.search.IndexUnavailableException;
import cuttings.search.ReviewIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who searches an archive all the time while its index is built, killed and switched, and
 * notes every answer that is not that of one whole edition.
 */
final class Onlooker implements AutoCloseable {
  private static final Pattern EDITION = Pattern.compile("This is edition (\\d+) of the almanac");

  /** What an answer shows: the edition, how many pieces, and of which generation. */
  record Seen(int edition, long pieces, String generation) {}

  private final LiveArchive archive;
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final Map<Seen, Integer> seen = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean ended;
  private volatile int answers;
  private boolean served;

  Onlooker(ReviewIndex index) {
    this.archive = new LiveArchive(index);
    this.thread = Thread.ofPlatform().start(this::watch);
  }

  private void watch() {
    while (!ended) {
      try {
        Seen one = archive.ask(this::look);
        seen.merge(one, 1, Integer::sum);
        served = true;
        answers++;
        Thread.sleep(5);
      } catch (IndexUnavailableException e) {
        // before the first generation there is nothing to answer from
        if (served) faults.add(e.toString());
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException | Error e) {
        faults.add(e.toString());
      }
    }
  }

  private Seen look(Archive open) throws IOException {
    Answer all = open.ask(Question.of("", 5));
    if (all.total() != open.generation().reviews() || all.hits().size() != 5)
      faults.add(
          "%d answers and %d hits of %s"
              .formatted(all.total(), all.hits().size(), open.generation()));
    Answer census = open.ask(Question.of("Census of the Quay", 3));
    List<Review> pages = open.pieces(ChangingArchive.CENSUS);
    if (pages.size() != 1
        || census.hits().isEmpty()
        || !census.hits().getFirst().review().id().equals(pages.getFirst().id()))
      faults.add("the census is not found in " + open.generation());
    Matcher text = EDITION.matcher(pages.getFirst().body().text());
    if (!text.find()) faults.add("the census says no edition in " + open.generation());
    return new Seen(Integer.parseInt(text.group(1)), all.total(), open.generation().name());
  }

  /** Waits until an edition is seen; never longer than the service may take to look. */
  void await(int edition) throws InterruptedException {
    for (int i = 0; i < 500 && !seen(edition); i++) Thread.sleep(20);
    if (!seen(edition)) faults.add("edition " + edition + " is not seen");
  }

  private boolean seen(int edition) {
    return seen.keySet().stream().anyMatch(one -> one.edition() == edition);
  }

  /** What was wrong with answers so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** All that was seen, with how often. */
  Map<Seen, Integer> seen() {
    return Map.copyOf(seen);
  }

  int answers() {
    return answers;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    ended = true;
    thread.join();
    archive.close();
  }
}
