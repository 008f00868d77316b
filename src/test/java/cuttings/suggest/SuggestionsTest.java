package cuttings.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.SampleArchive;
import cuttings.review.ReviewId;
import cuttings.schema.KnownValues.Headline;
import cuttings.suggest.Suggestion.Kind;
import cuttings.suggest.Suggestion.Match;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be suggested over the sample archive; the table is suggestions.tsv. */
class SuggestionsTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/suggestions.tsv")).stream().skip(1);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatIsMeantStandsInItsPlace(String row) {
    String[] cells = row.split("\t", -1);
    List<Suggestion> suggestions = suggest(cells[0]);
    int place = Integer.parseInt(cells[1]);
    assertThat(suggestions).as(cells[0]).hasSizeGreaterThanOrEqualTo(place);
    assertThat(row(suggestions.get(place - 1)))
        .as(cells[0])
        .isEqualTo(String.join("\t", List.of(cells).subList(2, cells.length)));
  }

  private static String row(Suggestion suggestion) {
    return String.join(
        "\t",
        suggestion.kind().name().toLowerCase(Locale.ROOT),
        suggestion.match().name().toLowerCase(Locale.ROOT),
        suggestion.label(),
        suggestion.detail(),
        Integer.toString(suggestion.pieces()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wall-e|wall e|WALL·E|WALL E", "8½|8 1/2", "amelie|Amélie", "jj abr|j.j. abr"})
  void spellingsOfOneThingHaveTheSameFirst(String group) {
    List<String> spellings = List.of(group.split("\\|"));
    Suggestion first = suggest(spellings.getFirst()).getFirst();
    for (String spelling : spellings)
      assertThat(suggest(spelling)).as(spelling).first().isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"asdfgh", "zzzz", "qwer asdf", "malcolm 10", "81/2", "oceans 19", "2047", "1918"})
  void nothingIsGuessedForGibberishOrAnotherNumber(String typed) {
    assertThat(suggest(typed)).isEmpty();
  }

  @Test
  void aWordAfterASpaceIsWhole() {
    assertThat(labels(Kind.FILM, "alien")).contains("Aliens (1986)");
    assertThat(suggest("alien "))
        .filteredOn(suggestion -> suggestion.match() == Match.BEGINNING)
        .extracting(Suggestion::label)
        .containsExactly("Alien³ (1992)");
  }

  @Test
  void aPersonIsACriticByWhatHeOrSheWroteAndAPersonByWhereNamed() {
    assertThat(suggest("kate"))
        .filteredOn(suggestion -> suggestion.kind() == Kind.CRITIC)
        .singleElement()
        .satisfies(critic -> {
          assertThat(critic.label()).isEqualTo("Kate Strand");
          assertThat(critic.pieces())
              .isEqualTo(archive.catalogue().person(critic.key()).orElseThrow().written());
        });
    assertThat(labels(Kind.PERSON, "kate")).containsExactly("Kate McKinnon");
  }

  @Test
  void aHeadlineIsSuggestedOnlyWhereItSaysMoreThanATitle() throws IOException {
    assertThat(archive.catalogue().headlines())
        .extracting(Headline::text)
        .contains("Amélie (2001)", "Jaws review", "Review: Aliens");
    for (String title : List.of("amélie", "jaws", "aliens"))
      assertThat(labels(Kind.HEADLINE, title)).as(title).isEmpty();
    assertThat(labels(Kind.HEADLINE, "rust"))
        .containsExactly("'Rust' Review: A western in mourning");
    String id = suggest("ten films").getFirst().key();
    assertThat(archive.get(new ReviewId(id))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0})
  void withoutRoomNothingIsSuggested(int limit) {
    assertThat(archive.suggest("the", limit)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 20, 500, Integer.MAX_VALUE})
  void noMoreOfAKindAreGivenThanThereIsRoomFor(int limit) {
    List<Suggestion> suggestions = archive.suggest("the", limit);
    for (Kind kind : Kind.values())
      assertThat(suggestions.stream().filter(each -> each.kind() == kind).count())
          .as(kind.name())
          .isLessThanOrEqualTo(limit);
    assertThat(suggestions).extracting(Suggestion::kind).contains(Kind.FILM);
  }

  @Test
  void moreRoomThanThereAreNamesGivesAll() {
    assertThat(archive.suggest("the", Integer.MAX_VALUE)).isEqualTo(archive.suggest("the", 5_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t\n", "\u0000\u0007", "\ud800", "\udc00", "!?*", "\"", "😀", "серый"})
  void textWithoutAKnownLetterSuggestsNothing(String typed) {
    assertThat(suggest(typed)).isEmpty();
  }

  @Test
  void tenThousandLettersAreAnswered() {
    assertThat(suggest("a".repeat(10_000))).isEmpty();
    assertThat(suggest("qj ".repeat(5_000))).isEmpty();
    assertThat(suggest("film ".repeat(2_000)))
        .isNotEmpty()
        .filteredOn(suggestion -> suggestion.match() != Match.NEARLY)
        .allMatch(suggestion -> suggestion.label().toLowerCase(Locale.ROOT).contains("film"));
    assertThat(suggest(" ".repeat(10_000) + "rust")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rust\ud800", "\udfffrust", "\u0000rust", "rust\u0007", "\u202erust"})
  void strayCharactersBesideAWordAreNoPartOfIt(String typed) {
    assertThat(suggest(typed)).first().extracting(Suggestion::label).isEqualTo("Rust (2024)");
  }

  private static List<String> labels(Kind kind, String typed) {
    return suggest(typed).stream()
        .filter(suggestion -> suggestion.kind() == kind)
        .map(Suggestion::label)
        .toList();
  }

  private static List<Suggestion> suggest(String typed) {
    return archive.suggest(typed, 8);
  }
}
