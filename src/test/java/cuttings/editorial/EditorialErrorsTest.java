package cuttings.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorialErrorsTest {
  @TempDir Path folder;
  private EditorsFile file;

  @BeforeEach
  void file() {
    file = new EditorsFile(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          synonims: []                         | unknown section "synonims", did you mean "synonyms"?
          synonyms: {lotr: M}                  | synonyms is a mapping where a list is wanted
          synonyms: lotr                       | synonyms is a text where a list is wanted
          synonyms: [lotr]                     | "lotr" says no meaning; write typed: meant
          synonyms: [{}]                       | an entry of synonyms is empty
          synonyms: [[]]                       | a group of synonyms is empty
          synonyms: [[lotr]]                   | a group of synonyms needs two texts or more
          synonyms: [[lotr, {a: b}]]           | an entry of a group of synonyms is a mapping where a text is wanted
          synonyms: [{lotr: [M]}]              | lotr is a list where a text is wanted
          synonyms: [{lotr: }]                 | lotr is empty
          synonyms: [{lotr: ~}]                | lotr cannot be cleared; quote it if it is a text
          synonyms: [{lotr: L.O.T.R., L.o.t.r: "l o t r"}] | "L.o.t.r" is a synonym of itself
          synonyms: [{Amélie: amelie!}]        | "Amélie" is a synonym of itself
          synonyms: [[mcu, Marvel, MCU]]       | "MCU" is a synonym of itself
          synonyms: [{"***": M}]               | "***" has no words
          synonyms: [{m: "***"}]               | "***" has no words
          synonyms: [[m, "***"]]               | "***" has no words
          synonyms: [{a: b, a: c}]             | "a" stands on line 2 already
          pins: {query: a}                     | pins is a mapping where a list is wanted
          pins: [a]                            | an entry of pins is a text where a mapping is wanted
          pins: [{qeury: a, films: [M]}]       | unknown field "qeury", did you mean "query"?
          pins: [{films: [M]}]                 | a pin needs a query, or queries
          pins: [{query: a}]                   | a pin needs films or people
          pins: [{query: a, note: why}]        | a pin needs films or people
          pins: [{query: a, films: []}]        | films is empty
          pins: [{query: a, people: ~}]        | people is empty
          pins: [{query: a, films: }]          | films is empty
          pins: [{queries: [], films: [M]}]    | queries is empty
          pins: [{query: [a], films: [M]}]     | query is a list where a text is wanted
          pins: [{queries: a, films: [M]}]     | queries is a text where a list is wanted
          pins: [{query: a, films: M}]         | films is a text where a list is wanted
          pins: [{query: a, films: [{M: 1931}]}] | an entry of films is a mapping where a text is wanted
          pins: [{query: "?!", films: [M]}]    | "?!" has no words
          pins: [{query: a, films: [M, m]}]    | "m" stands twice in one pin
          pins: [{queries: [a, A!], films: [M]}] | "A!" is pinned on line 2 already
          pins: [{query: a, queries: [a], films: [M]}] | "a" is pinned on line 2 already
          pins: [{query: a, films: [M], note: [b]}] | note is a list where a text is wanted
          hidden: {pages: [a]}                 | hidden is a mapping where a list is wanted
          hidden: [a.html]                     | an entry of hidden is a text where a mapping is wanted
          hidden: [{page: [a.html]}]           | unknown field "page", did you mean "pages"?
          hidden: [{pages: []}]                | pages is empty
          hidden: [{note: why}]                | an entry of hidden needs pages
          hidden: [{pages: [a, a]}]            | "a" is hidden on line 2 already
          hidden: [{pages: [[a]]}]             | an entry of pages is a list where a text is wanted
          - pins                               | the file is a list where a mapping is wanted
          """)
  void aWrongEntryIsNamedWithItsLine(String yaml, String problem) {
    assertThat(file.fault("# by hand\n" + yaml + "\n")).isEqualTo("editors.yaml:2: " + problem);
  }

  @Test
  void aQueryPinnedTwiceIsNamedWithBothLines() {
    assertThat(
            file.fault(
                """
                pins:
                  - query: best picture
                    films: [M]
                  - queries:
                      - scary movies
                      - Best Picture!
                    films: [M]
                """))
        .isEqualTo("editors.yaml:6: \"Best Picture!\" is pinned on line 2 already");
  }

  @Test
  void whatIsNoYamlIsNamedWithItsLine() {
    assertThat(file.fault("pins:\n  - query: a: b\n")).startsWith("editors.yaml:2: is no YAML: ");
  }

  @Test
  void whateverDamageAFileHasIsReportedAsSuch() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    String whole =
        "synonyms:\n  - lotr: The Lord\n  - [mcu, 'Marvel']\npins:\n  - query: a\n"
            + "    films: [M (1931)]\n    note: b\nhidden:\n  - pages: [a.html#2]\n";
    String marks = "{}[]:,-#&*!|>'\"%@`?~<\t\n\r \\\0\u2028\uFEFFa0";
    for (int i = 0; i < 500; i++) {
      var yaml = new StringBuilder(whole);
      for (int j = random.nextInt(1, 5); j > 0; j--)
        yaml.insert(random.nextInt(yaml.length()), marks.charAt(random.nextInt(marks.length())));
      assertThatCode(() -> readOrReject(yaml.toString()))
          .as("seed %d: %s", seed, yaml)
          .doesNotThrowAnyException();
    }
  }

  private void readOrReject(String yaml) throws IOException {
    try {
      file.read(yaml);
    } catch (FaultyFileException e) {
      assertThat(e.line()).isBetween(1L, 40L);
    }
  }
}
