package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passages of a body that show why it was found. */
interface PassageContract extends EmptyIndex {
  SampleReviews LONG =
      review("long")
          .paragraph("Rain falls on the pier. Nobody speaks for an hour. A gull cries “enough”.")
          .paragraph("Then the ferry’s horn sounds. The pilots were piloting by ear, one says.");

  private Hit hit(Path folder, @Nullable String highlight) throws IOException {
    try (Searcher searcher = searcherOver(folder, LONG)) {
      var request =
          new SearchRequest(
              new Clause.All(),
              List.of(),
              Map.of(),
              SearchRequest.Sort.RELEVANCE,
              0,
              1,
              List.of(),
              highlight);
      return searcher.search(request).hits().getFirst();
    }
  }

  private static List<String> marked(Hit hit) {
    return hit.passages().stream()
        .flatMap(passage ->
            passage.marks().stream()
                .map(mark -> passage.text().substring(mark.start(), mark.end())))
        .toList();
  }

  @Test
  default void passagesHoldTheWordsMarkedAsTheyStand(@TempDir Path folder) throws IOException {
    assertThat(marked(hit(folder, "gull nobody"))).containsExactly("Nobody", "gull");
  }

  @Test
  default void passagesStandInTheBodyWhereTheySay(@TempDir Path folder) throws IOException {
    Hit hit = hit(folder, "gull horn");
    String body = hit.review().body().text();
    assertThat(hit.passages()).isNotEmpty();
    for (Passage passage : hit.passages())
      assertThat(body.substring(passage.start(), passage.start() + passage.text().length()))
          .isEqualTo(passage.text());
  }

  @Test
  default void passagesComeInTheOrderOfTheText(@TempDir Path folder) throws IOException {
    Hit hit = hit(folder, "ear ears ear pier");
    assertThat(marked(hit)).containsExactly("pier", "ear");
    assertThat(hit.passages()).extracting(Passage::start).isSorted();
  }

  @Test
  default void otherFormsOfAWordAreMarked(@TempDir Path folder) throws IOException {
    assertThat(marked(hit(folder, "pilot"))).containsExactly("pilots", "piloting");
  }

  @Test
  default void marksAreSortedAndApart(@TempDir Path folder) throws IOException {
    for (Passage passage : hit(folder, "the pilots by ear one says").passages()) {
      int last = 0;
      for (Passage.Mark mark : passage.marks()) {
        assertThat(mark.start()).isGreaterThanOrEqualTo(last).isLessThan(mark.end());
        last = mark.end();
      }
      assertThat(last).isPositive().isLessThanOrEqualTo(passage.text().length());
    }
  }

  @Test
  default void withoutWordsToMarkThereAreNoPassages(@TempDir Path folder) throws IOException {
    assertThat(hit(folder, null).passages()).isEmpty();
    assertThat(hit(folder, "").passages()).isEmpty();
    assertThat(hit(folder, "zeppelin").passages()).isEmpty();
  }

  @Test
  default void aBodyWithoutTextHasNoPassages(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, review("empty"))) {
      var request =
          new SearchRequest(
              new Clause.All(),
              List.of(),
              Map.of(),
              SearchRequest.Sort.NEWEST,
              0,
              1,
              List.of(),
              "rain");
      assertThat(searcher.search(request).hits().getFirst().passages()).isEmpty();
    }
  }
}
