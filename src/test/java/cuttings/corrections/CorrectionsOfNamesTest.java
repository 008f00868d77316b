package cuttings.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsOfNamesTest {
  @TempDir Path folder;
  private YamlFile file;

  @BeforeEach
  void file() {
    file = new YamlFile(folder);
  }

  @Test
  void filmsHaveTitlesAndYears() throws IOException {
    Rulings<FilmName> films =
        file.read(
                """
                films:
                  merge:
                    - [Se7en (1995), Seven (1995), "Seven, or the Sins"]
                  split:
                    - [The Thing (1982), The Thing (1951)]
                    - [Birdman (or) , 2012 (2009), 1917]
                """)
            .films();

    assertThat(films.merges())
        .containsExactly(
            new Ruling<>(
                List.of(
                    new FilmName("Se7en", 1995),
                    new FilmName("Seven", 1995),
                    new FilmName("Seven, or the Sins", null)),
                "corrections.yaml:3"));
    assertThat(films.merges().getFirst().first().label()).isEqualTo("Se7en (1995)");
    assertThat(films.splits())
        .extracting(Ruling::names)
        .containsExactly(
            List.of(new FilmName("The Thing", 1982), new FilmName("The Thing", 1951)),
            List.of(
                new FilmName("Birdman (or)", null),
                new FilmName("2012", 2009),
                new FilmName("1917", null)));
  }

  @Test
  void peopleHaveNames() throws IOException {
    Rulings<String> people =
        file.read(
                """
                people:
                  merge:
                    - [Hannah Gutierrez Reed, Hannah Gutierrez-Reed]
                  split:
                    - [Michael B. Jordan, Michael Jordan]
                """)
            .people();

    assertThat(people.merges())
        .containsExactly(
            new Ruling<>(
                List.of("Hannah Gutierrez Reed", "Hannah Gutierrez-Reed"), "corrections.yaml:3"));
    assertThat(people.splits())
        .containsExactly(
            new Ruling<>(List.of("Michael B. Jordan", "Michael Jordan"), "corrections.yaml:5"));
  }

  @Test
  void aNameMayBeMergedWithOneAndSplitFromAnother() throws IOException {
    Rulings<FilmName> films =
        file.read(
                """
                films:
                  merge: [[It (1990), Stephen King's It (1990)]]
                  split: [[It (1990), It (2017)]]
                """)
            .films();

    assertThat(films.merges()).hasSize(1);
    assertThat(films.splits()).hasSize(1);
  }

  @Test
  void noFilmIsBothMergedAndSplitWhicheverComesFirst() throws IOException {
    assertThat(
            file.fault(
                """
                films:
                  merge:
                    - [A (1990), B (1990), C]
                  split:
                    - [D, E]
                    - [c, D, a (1990)]
                """))
        .isEqualTo(
            "corrections.yaml:6: \"c\" and \"a (1990)\" are merged on line 3 and split on line 6");
    assertThat(
            file.fault("people:\n  split:\n    - [A, B]\n  merge:\n    - [C, D]\n    - [B, A]\n"))
        .isEqualTo("corrections.yaml:6: \"A\" and \"B\" are merged on line 6 and split on line 3");
  }

  @Test
  void noNameStandsInTwoMerges() throws IOException {
    assertThat(file.fault("people:\n  merge:\n    - [A, B]\n    - [C, b]\n"))
        .isEqualTo("corrections.yaml:4: \"b\" is merged on line 3 already");
  }

  @Test
  void oneNameIsNoMergeAndNoSplit() throws IOException {
    assertThat(file.fault("films:\n  merge:\n    - [A]\n"))
        .isEqualTo("corrections.yaml:3: a merge needs two names or more");
    assertThat(file.fault("films:\n  split:\n    - [A, B]\n    - []\n"))
        .isEqualTo("corrections.yaml:4: a split needs two names or more");
    assertThat(file.fault("films:\n  merge:\n    - [A, a]\n"))
        .isEqualTo("corrections.yaml:3: \"a\" stands twice in a merge");
  }

  @Test
  void aNameIsNoList() throws IOException {
    assertThat(file.fault("people:\n  merge:\n    - A\n    - B\n"))
        .isEqualTo("corrections.yaml:3: a merge is a text where a list is wanted");
    assertThat(file.fault("people:\n  merge:\n    - [A, [B]]\n"))
        .isEqualTo("corrections.yaml:3: an entry of a merge is a list where a text is wanted");
  }
}
