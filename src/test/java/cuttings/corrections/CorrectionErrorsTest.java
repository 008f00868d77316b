package cuttings.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionErrorsTest {
  @TempDir Path folder;
  private YamlFile file;

  @BeforeEach
  void file() {
    file = new YamlFile(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          cirtificate: 15                     | unknown field "cirtificate", did you mean "certificate"?
          Headline: A                         | unknown field "Headline", did you mean "headline"?
          certificate: ""                     | certificate is empty; to clear a field write ~
          certificate:                        | certificate is empty; to clear a field write ~
          certificate: [15]                   | certificate is a list where a text is wanted
          headline: {a: b}                    | headline is a mapping where a text is wanted
          tags: horror                        | tags is a text where a list is wanted
          tags:                               | tags is empty; to clear a field write ~
          tags: [horror, ~]                   | an entry of tags cannot be cleared; quote it if it is a text
          tags: ["  "]                        | an entry of tags is empty
          kind: reveiw                        | unknown kind "reveiw", did you mean "review"?
          kind: ~                             | kind cannot be cleared; quote it if it is a text
          kind: documentary                   | unknown kind "documentary", known are article, other, review
          published: 2013-02-30               | published is no date such as 2013-04-02: "2013-02-30"
          modified: April 2                   | modified is no date such as 2013-04-02: "April 2"
          runtime_minutes: 0                  | runtime_minutes is no number of minutes: "0"
          runtime_minutes: 1h 57m             | runtime_minutes is no number of minutes: "1h 57m"
          language: english_british           | language is no language tag such as en or de-AT: "english_british"
          url: ftp://a.example/m              | url is no http or https address: "ftp://a.example/m"
          url: /m                             | url is no http or https address: "/m"
          url: http://a b                     | url is no http or https address: "http://a b"
          films_reviewed: M                   | films_reviewed is a text where a list is wanted
          films_reviewed: [M]                 | an entry of films_reviewed is a text where a mapping is wanted
          films_reviewed: [{year: 1931}]      | a film needs a title
          films_reviewed: [{title: ~}]        | title cannot be cleared; quote it if it is a text
          films_cited: [{title: M, year: 31}] | year is no year: "31"
          films_cited: [{title: M, yaer: 1931}] | unknown field "yaer", did you mean "year"?
          films_mentioned: [{title: M, directors: Fritz Lang}] | directors is a text where a list is wanted
          credits: [{name: Peter Lorre, role: csat}] | unknown role "csat", did you mean "cast"?
          credits: [{name: Peter Lorre, role: gaffer}] | unknown role "gaffer", known are cast, cinematographer, composer, director, editor, producer, writer
          credits: [{name: Peter Lorre}]      | a credit needs a name and a role
          credits: [Peter Lorre]              | an entry of credits is a text where a mapping is wanted
          critics: Kate Strand                | critics is a text where a list is wanted
          critics: [{position: Staff Writer}] | a critic needs a name
          rating: 4/5                         | rating is a text where a mapping is wanted
          rating: {value: 4, best: 5}         | a rating needs raw, the verdict as printed
          rating: {raw: A, value: good}       | value is no number: "good"
          rating: {raw: 6/5, value: 6, best: 5} | a rating's value lies between 0 and its best
          release: {}                         | a release needs a platform, a date or a text
          release: {date: soon}               | date is no date such as 2013-04-02: "soon"
          people_mentioned: [[Peter Lorre]]   | an entry of people_mentioned is a list where a text is wanted
          <<: {kind: article}                 | unknown field "<<", known are certificate, credits, critics, films_cited, films_mentioned, films_reviewed, headline, kind, language, modified, people_mentioned, publication, published, rating, release, runtime_minutes, tags, url
          [a]: b                              | a key of m.html is a list where a text is wanted
          """)
  void aWrongFieldIsNamedWithItsLine(String field, String problem) throws IOException {
    assertThat(file.fault("pages:\n  m.html:\n    # by hand\n    " + field + "\n"))
        .isEqualTo("corrections.yaml:4: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          page: {}                | unknown section "page", did you mean "pages"?
          pages: [m.html]         | pages is a list where a mapping is wanted
          pages: {m.html: }       | m.html is empty
          pages: {m.html: M}      | m.html is a text where a mapping is wanted
          films: {mrege: []}      | unknown field "mrege", did you mean "merge"?
          people: {split: A}      | split is a text where a list is wanted
          boilerplate: {drop: A}  | drop is a text where a list is wanted
          boilerplate: {drop: [***]} | "***" has no words
          boilerplate: {keep: [A], drop: [a!]} | "a!" is both dropped and kept
          boilerplate: [A]        | boilerplate is a list where a mapping is wanted
          - pages                 | the file is a list where a mapping is wanted
          pages                   | the file is a text where a mapping is wanted
          """)
  void aWrongSectionIsNamedWithItsLine(String section, String problem) throws IOException {
    String yaml = section.replace("***", "\"***\"");
    assertThat(file.fault("# by hand\n" + yaml + "\n")).isEqualTo("corrections.yaml:2: " + problem);
  }

  @Test
  void onePageIsSetRightInOnePlace() throws IOException {
    assertThat(file.fault("pages:\n  a: {kind: other}\n  b: {kind: other}\n  a: {kind: review}\n"))
        .isEqualTo("corrections.yaml:4: \"a\" stands on line 2 already");
    assertThat(file.fault("pages:\n  http://www.a.example/m/: {}\n  https://a.example/m: {}\n"))
        .isEqualTo(
            "corrections.yaml:3: \"https://a.example/m\" stands on line 2 already, as \"http://www.a.example/m/\"");
  }

  @Test
  void oneFieldIsSetOnce() throws IOException {
    assertThat(file.fault("pages:\n  a:\n    kind: other\n    kind: other\n"))
        .isEqualTo("corrections.yaml:4: \"kind\" stands on line 3 already");
    assertThat(file.fault("pages: {}\npages: {}\n"))
        .isEqualTo("corrections.yaml:2: \"pages\" stands on line 1 already");
  }

  @Test
  void ofSeveralErrorsTheFirstIsReported() throws IOException {
    assertThat(
            file.fault(
                """
                films:
                  merge: []
                pages:
                  m.html:
                    films_reviewed:
                      - year: 31
                        titel: M
                    cirtificate: 15
                people:
                  merge: [[A]]
                """))
        .isEqualTo("corrections.yaml:6: year is no year: \"31\"");
  }

  @Test
  void aValueOnALineOfItsOwnIsNamedWithItsField() throws IOException {
    assertThat(
            file.fault(
                "pages:\n  m.html:\n    tags:\n      - horror\n      - {}\n    kind: other\n"))
        .isEqualTo("corrections.yaml:5: an entry of tags is a mapping where a text is wanted");
    assertThat(file.fault("pages:\n  m.html:\n    headline:\n      - M\n"))
        .isEqualTo("corrections.yaml:3: headline is a list where a text is wanted");
  }

  @Test
  void whatIsNoYamlIsNamedWithItsOwnLine() throws IOException {
    assertThat(file.fault("pages:\n  m.html:\n    headline: M: a film\n"))
        .startsWith("corrections.yaml:3: is no YAML: ");
    assertThat(file.fault("pages:\n  m.html:\n    tags: [a, b\n    kind: other\n"))
        .matches("corrections.yaml:[34]: is no YAML: .*");
    assertThat(file.fault("pages:\n  m.html:\n     kind: other\n    headline: M\n"))
        .startsWith("corrections.yaml:4: is no YAML: ");
    assertThat(file.fault("pages: {}\n---\nfilms: {}\n"))
        .startsWith("corrections.yaml:2: is no YAML: ");
  }

  @Test
  void aFaultWithoutAPlaceIsNamedWithTheLineThatWasReached() throws IOException {
    assertThat(
            file.fault("pages:\n  a:\n    tags: [{title':} M, x: 1}\n    kind: 'M'\nfilms: {}\n"))
        .matches("corrections.yaml:[345]: is no YAML: .*");
  }

  @Test
  void tabsDoNotIndent() throws IOException {
    assertThat(file.fault("pages:\n\tm.html:\n\t\tkind: other\n"))
        .startsWith("corrections.yaml:2: is no YAML: ")
        .containsIgnoringCase("tab");
  }

  @Test
  void aControlCharacterIsNamedWithItsLine() throws IOException {
    assertThat(file.fault("pages:\n  # 𝄞\n  m\u0007.html: {}\n"))
        .isEqualTo("corrections.yaml:3: holds a character that YAML does not allow");
  }

  @Test
  void aliasesAreNotRead() throws IOException {
    assertThat(file.fault("pages:\n  a: &x {kind: other}\n  b: *x\n"))
        .isEqualTo("corrections.yaml:3: an alias (*) is not read here; write the value itself");
  }

  @Test
  void aSmallFileCannotGrowLargeByItsAliases() throws IOException {
    var bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++)
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));

    assertThat(file.fault(bomb.toString())).startsWith("corrections.yaml:2: an alias (*)");
  }

  @Test
  void tagsAreNotRead() throws IOException {
    assertThat(file.fault("pages:\n  a: !!java.net.URL [http://a.example]\n"))
        .isEqualTo("corrections.yaml:2: a tag (!) is not read here; quote a text that begins so");
    assertThat(file.fault("pages:\n  a: {headline: !important A}\n"))
        .startsWith("corrections.yaml:2: a tag (!)");
  }

  @Test
  void nestingHasAnEnd() throws IOException {
    assertThat(file.fault("pages:\n " + "[".repeat(100_000)))
        .isEqualTo("corrections.yaml:2: is nested too deep");
  }

  @Test
  void aFileIsNotLargerThanAnyoneWrites() throws IOException {
    assertThat(file.fault("# a line\n".repeat(600_000)))
        .isEqualTo("corrections.yaml: is larger than 5 MiB, which nobody writes by hand");
  }

  @Test
  void whatIsNoUtf8IsNamedWithItsLine() throws IOException {
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "pages:\n  a: {headline: Amélie}\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(YamlFile.faultOf(latin)).isEqualTo("latin.yaml:2: is no UTF-8");
  }

  @Test
  void aFileCutOffInsideALetterIsNoUtf8() throws IOException {
    Path cut = folder.resolve("cut.yaml");
    Files.write(cut, new byte[] {'#', '\n', '#', (byte) 0xC3});

    assertThat(YamlFile.faultOf(cut)).isEqualTo("cut.yaml:2: is no UTF-8");
  }

  @Test
  void whateverDamageAFileHasIsReportedAsSuch() throws IOException {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    String whole =
        "pages:\n  a.html:\n    films_reviewed:\n      - {title: M, year: 1931}\n    headline: 'M'\n"
            + "films:\n  merge:\n    - [A, \"B\"]\nboilerplate: {drop: [x]}\n";
    String marks = "{}[]:,-#&*!|>'\"%@`?~<\t\n\r \\\0\u2028\uFEFFa0";
    for (int i = 0; i < 1_000; i++) {
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
