package cuttings.importer;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.json.Json;
import cuttings.lucene.LuceneIndex;
import cuttings.page.FolderSource;
import cuttings.page.PageSource;
import cuttings.register.Register;
import cuttings.review.Review;
import cuttings.search.Clause;
import cuttings.search.Hit;
import cuttings.search.Indexer;
import cuttings.search.SearchRequest;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done again, and that an index brought up to date is the one that would be built anew. */
class IncrementalTest {
  private static final List<String> FILMS =
      List.of("Marram", "Fen Light", "The Last Quay", "Salt", "A Bell", "Ferry", "Blue Door");
  private static final List<String> PEOPLE =
      List.of("Ada Finch", "Finch, Ada", "Zbylut Marrowby", "Mina Roux", "Mina B. Roux", "Jo Tar");
  private static final List<String> LINES =
      List.of(
          "Readers who saw it at the Lantern on Quay Street may leave a note at the box by the door.",
          "All our notices of the season stand in the almanac that the harbour press prints.");

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @TempDir Path temp;
  private Path pages;
  private LuceneIndex index;
  private @Nullable Instant since;

  @BeforeEach
  void folders() throws IOException {
    pages = Files.createDirectory(temp.resolve("pages"));
    index = new LuceneIndex(temp.resolve("index"));
  }

  @Test
  void nothingIsDoneWhereNothingHasChanged() throws IOException {
    for (int i = 0; i < 30; i++) page(i);
    assertThat(reindex()).isInstanceOf(Imported.Done.class);

    assertThat(reindex())
        .isInstanceOfSatisfying(
            Imported.Nothing.class,
            nothing -> assertThat(nothing.changes().unchanged()).isEqualTo(30));
    assertThat(index.currentGeneration()).isEqualTo("gen-0001");
  }

  @Test
  void onlyWhatChangedIsReadAgainAndToldOf() throws IOException {
    for (int i = 0; i < 60; i++) plain(i, "It rains.");
    reindex();
    plain(7, "It snows.");
    plain(60, "It hails.");
    Files.delete(pages.resolve("11.html"));

    Imported.Done done = (Imported.Done) reindex();

    assertThat(done.amended()).isTrue();
    assertThat(done.changes().changed()).containsExactly("07.html");
    assertThat(done.changes().added()).containsExactly("60.html");
    assertThat(done.changes().vanished()).containsExactly("11.html");
    assertThat(done.lost()).containsExactly("11.html");
    assertThat(done.again()).isZero();
    assertThat(done.summary().read()).isEqualTo(60);
    assertThat(contents(index)).isEqualTo(contents(anew()));
  }

  @Test
  void whereNoNameHasChangedTheArchiveKnowsWhatItKnew() throws IOException {
    for (int i = 0; i < 60; i++) page(i);
    plain(60, "It rains on Zbylut.");
    reindex();
    String known = digest();
    plain(60, "It snows, unlike in “Marram”.");
    reindex();
    assertThat(digest()).as("-Dtests.seed=%d", seed).isEqualTo(known);
    assertThat(contents(index)).as("-Dtests.seed=%d", seed).isEqualTo(contents(anew()));

    addressed("60", "https://harbour.example/tide", "With Ada Finch, the tide is out.");
    reindex();
    assertThat(digest()).as("-Dtests.seed=%d", seed).isNotEqualTo(known);
    assertThat(contents(index)).as("-Dtests.seed=%d", seed).isEqualTo(contents(anew()));
  }

  private String digest() throws IOException {
    return Register.read(index.folder(index.currentGeneration()))
        .orElseThrow()
        .knowledge()
        .digest();
  }

  @Test
  void aPageThatTakesTheAddressOfAnotherIsKeptBesideIt() throws IOException {
    for (int i = 10; i < 60; i++) plain(i, "It rains.");
    addressed("20", "https://harbour.example/tide", "The tide is out.");
    reindex();
    addressed("05", "https://harbour.example/tide", "The tide is in, and so is everybody.");

    reindex();

    assertThat(contents(index)).isEqualTo(contents(anew()));
    Files.delete(pages.resolve("05.html"));
    reindex();
    assertThat(contents(index)).isEqualTo(contents(anew()));
  }

  @Test
  void whenAPieceWasFirstSeenOutlivesEveryReindex() throws IOException {
    for (int i = 0; i < 20; i++) plain(i, "It rains.");
    reindex();
    Map<String, String> first = firstSeen();
    assertThat(first).hasSize(20).doesNotContainValue("null");
    // a full second later, so that a new time would differ
    Path readings = temp.resolve("index").resolve("gen-0001");
    assertThat(readings).exists();
    plain(3, "It snows.");
    reindex();
    try (Indexer indexer = index.indexer();
        Earlier earlier = Earlier.in(index.folder(index.currentGeneration()));
        Importer importer =
            Importer.begin(Background.NONE, earlier, temp.resolve("work"), Target.of(indexer))) {
      importer.run(List.of(source()), true, null, _ -> {});
      importer.keep(indexer.folder());
      indexer.publish();
    }
    assertThat(firstSeen()).isEqualTo(first);
  }

  @Test
  void whatIsDamagedOfWhatWasRememberedIsReadAgain() throws IOException {
    for (int i = 0; i < 30; i++) plain(i, "It rains.");
    reindex();
    Path readings = index.folder(index.currentGeneration()).resolve("readings");
    byte[] bytes = Files.readAllBytes(readings);
    for (int i = 0; i < 40; i++) bytes[random.nextInt(bytes.length)] ^= 1;
    Files.write(readings, bytes);

    Imported.Done done = (Imported.Done) reindex();

    assertThat(done.changes().changed()).isNotEmpty();
    assertThat(contents(index)).as("-Dtests.seed=%d", seed).isEqualTo(contents(anew()));
    assertThat(reindex()).isInstanceOf(Imported.Nothing.class);
  }

  @Test
  void aPieceOfWhichNothingIsRememberedAndWhoseFileIsGoneIsTakenOut() throws IOException {
    for (int i = 0; i < 30; i++) plain(i, "It rains.");
    reindex();
    Path readings = index.folder(index.currentGeneration()).resolve("readings");
    Files.write(readings, new byte[(int) Files.size(readings)]);
    Files.delete(pages.resolve("11.html"));

    reindex();

    assertThat(contents(index)).hasSize(29).isEqualTo(contents(anew()));
  }

  @Test
  void aListOfFilesThatIsDamagedIsNoFault() throws IOException {
    for (int i = 0; i < 10; i++) plain(i, "It rains.");
    reindex();
    byte[] whole = Files.readAllBytes(index.folder("gen-0001").resolve("pages.tsv"));
    for (int round = 0; round < 15; round++) {
      byte[] bytes = whole.clone();
      for (int i = 0; i <= round % 5; i++)
        bytes[random.nextInt(bytes.length)] = (byte) (' ' + random.nextInt(90));
      Files.write(index.folder(index.currentGeneration()).resolve("pages.tsv"), bytes);
      plain(3, "It snows for the %dth time.".formatted(round));

      reindex();

      assertThat(contents(index)).as("-Dtests.seed=%d", seed).isEqualTo(contents(anew()));
    }
  }

  @Test
  void pagesThatNobodyHasTouchedSinceATimeAreNotRead() throws IOException {
    for (int i = 0; i < 20; i++) plain(i, "It rains.");
    age();
    reindex();
    plain(3, "It snows.");
    plain(5, "It thaws.");
    Files.delete(pages.resolve("07.html"));
    plain(20, "It hails.");
    age();
    plain(4, "It pours.");
    since = Instant.parse("2021-01-01T00:00:00Z");

    assertThat(reindex())
        .isInstanceOfSatisfying(
            Imported.Done.class,
            done -> {
              assertThat(done.changes().changed()).containsExactly("04.html");
              assertThat(done.changes().vanished()).containsExactly("07.html");
              assertThat(done.changes().added()).containsExactly("20.html");
            });
    assertThat(contents(index)).hasSize(20);

    since = null;
    assertThat(reindex())
        .isInstanceOfSatisfying(
            Imported.Done.class,
            done -> assertThat(done.changes().changed()).containsExactly("03.html", "05.html"));
    assertThat(contents(index)).isEqualTo(contents(anew()));
  }

  /** Lets all files look as if nobody had touched them for years. */
  private void age() throws IOException {
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.toList())
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-06-01T00:00:00Z")));
    }
  }

  @Test
  void aReadingThatWasBrokenOffGoesOnWhereItWas() throws IOException {
    for (int i = 0; i < 40; i++) page(i);
    var read = new ArrayList<String>();
    try (Indexer indexer = index.indexer();
        Importer importer =
            Importer.begin(
                Background.NONE, Earlier.NONE, temp.resolve("work"), Target.of(indexer))) {
      importer.run(
          List.of(source()),
          false,
          null,
          file -> {
            read.add(file);
            if (read.size() == 25) throw new IllegalStateException("the lamp went out");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("the lamp went out");
    }
    assertThat(temp.resolve("work").resolve("reading.part")).exists();

    reindex();

    assertThat(contents(index)).isEqualTo(contents(anew()));
    assertThat(temp.resolve("work")).isEmptyDirectory();
  }

  @Test
  void anIndexBroughtUpToDateIsTheOneThatWouldBeBuiltAnew() throws IOException {
    int next = 80;
    for (int i = 0; i < next; i++) page(i);
    reindex();
    for (int round = 0; round < 12; round++) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        switch (random.nextInt(4)) {
          case 0 -> page(next++);
          case 1 ->
              Files.deleteIfExists(pages.resolve("%02d.html".formatted(random.nextInt(next))));
          default -> page(random.nextInt(next));
        }
      }
      reindex();
      LuceneIndex anew = anew();
      assertThat(contents(index))
          .as("-Dtests.seed=%d, round %d", seed, round)
          .isEqualTo(contents(anew));
      for (String word : List.of("rain", "marram", "finch", "quay"))
        assertThat(hits(index, word)).as("-Dtests.seed=%d", seed).isEqualTo(hits(anew, word));
    }
  }

  private PageSource source() {
    return new FolderSource(pages);
  }

  private Imported reindex() throws IOException {
    return reindex(index);
  }

  private Imported reindex(LuceneIndex of) throws IOException {
    try (Indexer indexer = of.indexer();
        Earlier earlier = earlier(of);
        Importer importer =
            Importer.begin(Background.NONE, earlier, temp.resolve("work"), Target.of(indexer))) {
      Imported imported = importer.run(List.of(source()), false, since, _ -> {});
      if (imported instanceof Imported.Done) {
        importer.keep(indexer.folder());
        indexer.publish();
      }
      return imported;
    }
  }

  private static Earlier earlier(LuceneIndex of) throws IOException {
    return of.whole() ? Earlier.in(of.folder(of.currentGeneration())) : Earlier.NONE;
  }

  private LuceneIndex anew() throws IOException {
    var anew = new LuceneIndex(Files.createTempDirectory(temp, "anew"));
    reindex(anew);
    return anew;
  }

  /** All that an index holds, but for when it came. */
  private static Map<String, String> contents(LuceneIndex of) throws IOException {
    var contents = new TreeMap<String, String>();
    try (Searcher searcher = of.searcher()) {
      searcher.forEach(review ->
          contents.put(
              review.id().value(),
              Json.write(review).replaceFirst("\"first_seen\":\"[^\"]*\"", "")));
    }
    return contents;
  }

  private Map<String, String> firstSeen() throws IOException {
    var seen = new TreeMap<String, String>();
    try (Searcher searcher = index.searcher()) {
      searcher.forEach(
          review -> seen.put(review.id().value(), String.valueOf(review.source().firstSeen())));
    }
    return seen;
  }

  private static List<String> hits(LuceneIndex of, String word) throws IOException {
    try (Searcher searcher = of.searcher()) {
      var body = new Clause.Weighted(cuttings.schema.ReviewSchema.BODY, 1);
      var words = new Clause.Words(List.of(body), word, 0);
      return searcher.search(SearchRequest.best(words, 50)).hits().stream()
          .map(hit -> id(hit) + " " + hit.score())
          .toList();
    }
  }

  private static String id(Hit hit) {
    Review review = hit.review();
    return review.id().value();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A page that may credit, cite and repeat what other pages do. */
  private void page(int number) throws IOException {
    String film = one(FILMS) + (random.nextBoolean() ? " (%d)".formatted(2010 + number % 3) : "");
    write(
        "%02d".formatted(number),
        "",
        film,
        random.nextBoolean() ? "Directed by " + one(PEOPLE) : "",
        "It has more wind than <i>%s</i> and less than %s, says %s."
            .formatted(one(FILMS), one(FILMS), one(PEOPLE)),
        random.nextInt(4) == 0 ? one(LINES) : "");
  }

  private void plain(int number, String text) throws IOException {
    String name = "%02d".formatted(number);
    write(
        name,
        "",
        "Film of Number " + name + " (2014)",
        "Directed by Person " + spelt(number),
        text,
        "");
  }

  private static String spelt(int number) {
    return Stream.of(number / 10, number % 10)
        .map(digit -> "" + (char) ('A' + digit) + "ee" + (char) ('a' + digit))
        .reduce("", String::concat);
  }

  private void addressed(String name, String address, String text) throws IOException {
    write(name, "<link rel='canonical' href='" + address + "'>", "Tide (2014)", "", text, "");
  }

  private void write(
      String name, String head, String title, String credits, String text, String last)
      throws IOException {
    Files.writeString(
        pages.resolve(name + ".html"),
        """
        <title>Review: %2$s</title>%6$s<article><h1>Review: %2$s</h1><p>%3$s</p>
        <p>The wind of %1$s takes the washing off the line, and nobody in the village, from the
        bailiff of %1$s to the boy with the kite, has seen the sea so flat before the turn.</p>
        <p>What the camera of %1$s sees of it is little: a gate, a bell, two gulls that quarrel over
        a crust, and a door that somebody has painted blue. The film does not hurry.</p>
        <p>%4$s Then the ferry leaves.</p>
        <p>By the end of %1$s the sand is in the bread and in the beds, and the film has earned it.
        Few pictures of these years are so patient with the rain.</p>
        <p>%5$s</p></article>
        """
            .formatted(name, title, credits, text, last, head));
  }
}
