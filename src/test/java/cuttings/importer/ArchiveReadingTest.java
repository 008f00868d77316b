package cuttings.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.corrections.Corrections;
import cuttings.page.FolderSource;
import cuttings.page.PageSource;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.PersonMention;
import cuttings.review.PersonMention.Tier;
import cuttings.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReadingTest {
  private static final String LINE =
      "Readers who saw it at the Lantern on Quay Street may leave a note at the box by the door.";

  @TempDir Path temp;
  private Path pages;
  private Path work;
  private Background background = Background.NONE;
  private final List<Outcome> outcomes = new ArrayList<>();

  @BeforeEach
  void folders() throws IOException {
    pages = Files.createDirectory(temp.resolve("pages"));
    work = temp.resolve("work");
  }

  @Test
  void whatRecursIsDroppedFromEveryBody() throws IOException {
    fourPages();

    Learnt learnt = read();

    assertThat(learnt.boilerplate()).extracting(Learnt.Recurring::text).containsExactly(LINE);
    assertThat(reviews().values())
        .hasSize(4)
        .allSatisfy(review -> {
          assertThat(review.body().text()).doesNotContain("Quay Street");
          assertThat(review.body().text()).contains("the weather of page");
        });
  }

  @Test
  void aNameCreditedOnOnePageIsAPersonsOnAnother() throws IOException {
    page("a", "Marram (2014)", "Directed by Zbylut Marrowby", "", "");
    page("b", "Fen Light (2016)", "Directed by Mina Roux", "Only Zbylut Marrowby sulks so.", "");

    read();

    assertThat(reviews().get("b.html").people())
        .filteredOn(person -> person.name().equals("Zbylut Marrowby"))
        .extracting(PersonMention::tier)
        .containsExactly(Tier.CONTEXTUAL);
  }

  @Test
  void aFilmHasOneKeyOnAllPages() throws IOException {
    page("a", "Marram (2014)", "Directed by Mina Roux", "", "");
    page("b", "Fen Light (2016)", "Directed by Ada Finch", "It is no <i>Marram</i> (2014).", "");

    Learnt learnt = read();

    assertThat(learnt.films()).isEqualTo(2);
    assertThat(identities("a.html")).contains("marram-2014");
    assertThat(identities("b.html")).contains("fen-light-2016", "marram-2014");
  }

  @Test
  void outcomesComeInTheOrderOfTheSources() throws IOException {
    for (int i = 0; i < 60; i++)
      page("%02d".formatted(i), "Marram (2014)", "", "It rains. ".repeat(i % 7 == 0 ? 300 : 1), "");
    Path more = Files.createDirectory(temp.resolve("more"));
    Files.writeString(more.resolve("a.css"), "p { color: red }");

    var progress = new ArrayList<String>();
    ArchiveReading.of(
        List.of(new FolderSource(pages), new FolderSource(more)),
        background,
        work,
        file -> progress.add(file),
        outcomes::add);

    assertThat(outcomes).hasSize(61).extracting(Outcome::file).isEqualTo(progress);
    assertThat(progress.subList(0, 60)).isSorted();
    assertThat(outcomes.getLast()).isInstanceOf(Outcome.Dropped.class);
  }

  @Test
  void aFieldSetByHandSurvivesTheSecondReading() throws IOException {
    fourPages();
    corrections(
        """
        pages:
          p1.html:
            headline: Sand in the teeth
            films_reviewed: [{title: Saltmarsh, year: 1984}]
            critics: [Ada Finch]
            films_mentioned: [{title: Fen Light}]
            people_mentioned: [Otis Farrow]
        """);

    read();

    Review review = reviews().get("p1.html");
    assertThat(review.headline()).isEqualTo("Sand in the teeth");
    assertThat(review.films()).containsExactly(new Film("Saltmarsh", 1984, List.of()));
    assertThat(review.imprint().critics())
        .extracting(critic -> critic.name())
        .contains("Ada Finch");
    assertThat(review.cited()).extracting(cited -> cited.film().title()).contains("Fen Light");
    assertThat(review.people()).extracting(PersonMention::name).contains("Otis Farrow");
    assertThat(identities("p1.html")).contains("saltmarsh-1984");
  }

  @Test
  void whatAnEditorKeepsIsNotDropped() throws IOException {
    fourPages();
    corrections("boilerplate: {keep: [Readers who saw it at the Lantern]}");

    Learnt learnt = read();

    assertThat(learnt.boilerplate()).isEmpty();
    assertThat(reviews().values())
        .allSatisfy(review -> assertThat(review.body().text()).contains(LINE));
  }

  @Test
  void whatAnEditorDropsIsDroppedHoweverSeldom() throws IOException {
    page("a", "Marram (2014)", "Directed by Mina Roux", "", LINE);
    corrections("boilerplate: {drop: [Readers who saw it]}");

    read();

    assertThat(reviews().get("a.html").body().text()).doesNotContain("Quay Street");
  }

  @Test
  void filmsAndPeopleThatAnEditorMergesAreOne() throws IOException {
    page("a", "Marram (2014)", "Directed by Ada Finch", "", "");
    page("b", "Bent Grass (2014)", "Directed by Ada Quillford", "", "");
    corrections(
        """
        films: {merge: [[Marram (2014), Bent Grass (2014)]]}
        people: {merge: [[Ada Finch, Ada Quillford]]}
        """);

    Learnt learnt = read();

    assertThat(learnt.films()).isEqualTo(1);
    assertThat(learnt.unmatched()).isEmpty();
    assertThat(identities("b.html")).contains("marram-2014");
    assertThat(reviews().get("b.html").established("Ada Quillford")).isEqualTo("Ada Finch");
  }

  @Test
  void correctionsThatNameNothingAreReportedWithFileAndLine() throws IOException {
    page("a", "Marram (2014)", "Directed by Mina Roux", "", "");
    corrections(
        """
        pages:
          a.html: {headline: Sand}
          z.html: {headline: Sea}
        films:
          merge:
            - [Marram (2014), Strandgras (2014)]
        people:
          merge:
            - [Mina Roux, Minna Rouks]
        """);

    assertThat(read().unmatched())
        .containsExactly(
            "corrections.yaml:3: no page is called \"z.html\"",
            "corrections.yaml:6: no piece names \"Strandgras (2014)\"",
            "corrections.yaml:9: no piece names \"Minna Rouks\"");
  }

  @Test
  void nothingIsLeftInTheWorkingFolder() throws IOException {
    fourPages();

    read();

    assertThat(work).isEmptyDirectory();
  }

  @Test
  void nothingIsLeftInTheWorkingFolderWhenTheConsumerThrows() throws IOException {
    fourPages();

    assertThatThrownBy(() ->
            read(_ -> {
              throw new IllegalStateException("the disk is full");
            }))
        .hasMessage("the disk is full");
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void whatIsLeftOfAnotherVersionIsClearedAway() throws IOException {
    fourPages();
    Files.createDirectories(work);
    Path left = Files.writeString(work.resolve("reading.part"), "no record".repeat(40));
    Path own = Files.writeString(work.resolve("reading-list.txt"), "Middlemarch");

    read();

    assertThat(left).doesNotExist();
    assertThat(own).exists();
    assertThat(outcomes).hasSize(4);
  }

  private void fourPages() throws IOException {
    List<String> titles = List.of("Marram (2014)", "Fen Light (2016)", "Ebb (1999)", "Tern (2003)");
    for (int i = 0; i < 4; i++)
      page(
          "p" + i,
          titles.get(i),
          "Directed by Mina Roux",
          "Here is the weather of page %d, which no other page has.".formatted(i),
          LINE);
  }

  private void page(String name, String title, String credits, String text, String last)
      throws IOException {
    Files.writeString(
        pages.resolve(name + ".html"),
        """
        <title>Review: %2$s</title><article><h1>Review: %2$s</h1><p>%3$s</p>
        <p>The wind of %1$s takes the washing off the line, and nobody in the village, from the
        bailiff of %1$s to the boy with the kite, has seen the sea so flat before the turn.</p>
        <p>What the camera of %1$s sees of it is little: a gate, a bell, two gulls that quarrel over
        a crust, and a door that somebody has painted blue. The film does not hurry.</p>
        <p>%4$s Then the ferry leaves.</p>
        <p>By the end of %1$s the sand is in the bread and in the beds, and the film has earned it.
        Few pictures of these years are so patient with the rain.</p>
        <p>%5$s</p></article>
        """
            .formatted(name, title, credits, text, last));
  }

  private void corrections(String yaml) throws IOException {
    Path file = Files.writeString(temp.resolve("corrections.yaml"), yaml);
    background = new Background(Corrections.read(file), List.of(), (_, _) -> {});
  }

  private Learnt read() throws IOException {
    return read(outcomes::add);
  }

  private Learnt read(Consumer<Outcome> consumer) throws IOException {
    List<PageSource> sources = List.of(new FolderSource(pages));
    return ArchiveReading.of(sources, background, work, _ -> {}, consumer);
  }

  private Map<String, Review> reviews() {
    var reviews = new TreeMap<String, Review>();
    for (Outcome outcome : outcomes)
      if (outcome instanceof Outcome.Understood(var file, var found))
        found.forEach(review -> reviews.put(file, review));
    return reviews;
  }

  private List<String> identities(String file) {
    return reviews().get(file).identities().films().values().stream()
        .map(FilmIdentity::key)
        .toList();
  }
}
