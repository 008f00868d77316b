package cuttings.reindex;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.json.Json;
import cuttings.lucene.LuceneIndex;
import cuttings.search.Indexer;
import cuttings.server.SampleServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Searches put to a service while generations of its index follow each other: none may fail, and
 * each must be answered from one whole generation.
 */
final class SwitchedGenerations {
  private static final int SEARCHERS = 4;
  private static final int FIRST = 20;

  private final LuceneIndex index;
  private final int switches;
  private final AtomicInteger left;
  private final AtomicInteger answered = new AtomicInteger();
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final Set<Integer> totals = ConcurrentHashMap.newKeySet();
  private volatile boolean switching = true;

  private SwitchedGenerations(Path folder, int searches, int switches) {
    this.index = new LuceneIndex(folder);
    this.left = new AtomicInteger(searches);
    this.switches = switches;
  }

  /**
   * Does it in a folder.
   *
   * @param searches at least so many
   * @param switches so many, each of which the service is given the time to see
   * @return what was done, for a person
   */
  static String run(Path folder, int searches, int switches)
      throws IOException, InterruptedException {
    return new SwitchedGenerations(folder, searches, switches).run();
  }

  /** {@code SEARCHES SWITCHES}: the long run. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cuttings-switch");
    System.out.println(run(folder, Integer.parseInt(args[0]), Integer.parseInt(args[1])));
  }

  private String run() throws IOException, InterruptedException {
    publish(0);
    try (SampleServer server = SampleServer.over(index)) {
      var threads = new ArrayList<Thread>();
      for (int i = 0; i < SEARCHERS; i++)
        threads.add(Thread.ofPlatform().start(() -> search(server)));
      for (int i = 1; i <= switches; i++) {
        publish(i);
        // the service looks once a second
        Thread.sleep(1_100);
      }
      switching = false;
      for (Thread thread : threads) thread.join();
    }
    assertThat(faults).isEmpty();
    assertThat(totals).as("generations seen").hasSizeGreaterThan(switches / 2);
    return "%,d searches, %d failed, over %d generations of which %d were seen"
        .formatted(answered.get(), faults.size(), switches + 1, totals.size());
  }

  /** A generation of a number of pieces that no other has. */
  private void publish(int number) throws IOException {
    try (Indexer indexer = index.indexer()) {
      for (int i = 0; i < FIRST + number; i++) indexer.add(review("r" + i).build());
      indexer.publish();
    }
  }

  private void search(SampleServer server) {
    while (switching || left.get() > 0) {
      left.decrementAndGet();
      try {
        look(server.get("/api/v1/search?q=&limit=100"));
      } catch (IOException | RuntimeException e) {
        faults.add(e.toString());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** As many pieces are found, and as many are listed, as the generation was given. */
  private void look(HttpResponse<String> response) throws IOException {
    answered.incrementAndGet();
    if (response.statusCode() != 200) {
      faults.add(response.statusCode() + " " + response.body());
      return;
    }
    var answer = Json.readTree(response.body());
    int total = answer.path("total").asInt(-1);
    totals.add(total);
    int generation = Integer.parseInt(answer.path("generation").asText().substring(4));
    boolean whole = total == FIRST + generation - 1 && answer.path("items").size() == total;
    if (!whole) faults.add(response.body());
  }
}
