package cuttings.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.analysis.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
  private static final Synonyms SOME =
      Synonyms.of(
          Map.of(
              "lotr", List.of("The Lord of the Rings"),
              "mcu", List.of("Marvel Cinematic Universe"),
              "marvel cinematic universe", List.of("mcu"),
              "marvel", List.of("Marvel Comics"),
              "bond", List.of("James Bond"),
              "r and b", List.of("rhythm and blues"),
              "fury", List.of("rage", "wrath"),
              "amelie", List.of("Le Fabuleux Destin d’Amélie Poulain"),
              "8 1 2", List.of("Otto e mezzo")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lotr                          | The Lord of the Rings
          LOTR                          | The Lord of the Rings
          lotr return of the king       | The Lord of the Rings return of the king
          Peter Jackson's LOTR: extended | Peter Jackson's The Lord of the Rings: extended
          "lotr"                        | "The Lord of the Rings"
          lotr/hobbit                   | The Lord of the Rings/hobbit
          Amélie (2001)                 | Le Fabuleux Destin d’Amélie Poulain (2001)
          ame\u0301lie                  | Le Fabuleux Destin d’Amélie Poulain
          8½                            | Otto e mezzo
          8 1/2 fellini                 | Otto e mezzo fellini
          R&B films                     | rhythm and blues films
          R & B films                   | rhythm and blues films
          """)
  void aSynonymIsReplacedInAnySpellingAndTheRestStays(String text, String reading) {
    assertThat(SOME.readings(text.translateEscapes())).containsExactly(reading);
  }

  @ParameterizedTest
  @CsvSource({"lotrs", "slotr", "lo tr", "hobbit", "'' ", "' '", "'\"-\"'", "8", "bonds"})
  void onlyWholeWordsAreReplaced(String text) {
    assertThat(SOME.readings(text)).isEmpty();
  }

  @Test
  void theLongestGoesFirst() {
    assertThat(SOME.readings("marvel cinematic universe films")).containsExactly("mcu films");
  }

  @Test
  void whatWasPutInIsNotReplacedAgain() {
    assertThat(SOME.readings("mcu")).containsExactly("Marvel Cinematic Universe");
    var circle = Synonyms.of(Map.of("a", List.of("b"), "b", List.of("a")));
    assertThat(circle.readings("a")).containsExactly("b");
  }

  @Test
  void aSynonymIsReplacedOnce() {
    assertThat(SOME.readings("lotr lotr")).containsExactly("The Lord of the Rings lotr");
  }

  @Test
  void whatIsMeantIsNotPutInWhereItStands() {
    assertThat(SOME.readings("james bond")).isEmpty();
    assertThat(SOME.readings("James Bond, bond villains"))
        .containsExactly("James Bond, James Bond villains");
    assertThat(SOME.readings("bond james")).containsExactly("James Bond james");
  }

  @Test
  void aLongerSynonymMayMeanAShorterText() {
    var shorter = Synonyms.of(Map.of("star wars episode iv", List.of("Star Wars")));
    assertThat(shorter.readings("star wars episode iv")).containsExactly("Star Wars");
  }

  @Test
  void ofSeveralSynonymsThoseReadingsGoFirstInWhichMostIsReplaced() {
    assertThat(SOME.readings("lotr fury"))
        .containsExactly(
            "The Lord of the Rings rage",
            "lotr rage",
            "The Lord of the Rings wrath",
            "lotr wrath",
            "The Lord of the Rings fury");
  }

  @Test
  void noMoreThanFiveReadingsAreGiven() {
    assertThat(SOME.readings("lotr fury mcu bond amélie 8½ r&b"))
        .hasSize(5)
        .doesNotHaveDuplicates()
        .first()
        .asString()
        .contains("rhythm and blues", "Otto e mezzo");
  }

  @Test
  void aTextLongerThanQueriesIsMeantAsItStands() {
    assertThat(SOME.readings("lotr fury ".repeat(200))).hasSize(5);
    assertThat(SOME.readings("lotr fury ".repeat(20_000))).isEmpty();
  }

  @Test
  void theWordsOfATextAreThoseOfTheWholeTextFolded() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    String letters = "aB7éß½³&'’´`-–/.,:\"() \t\u00a0ﬁøłЖ中한ा\u0301™№…\uD83D\uDE00";
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--)
        text.append(letters.charAt(random.nextInt(letters.length())));
      var words = TypedWord.of(text.toString()).stream().map(TypedWord::words).toList();
      assertThat(String.join(" ", words))
          .as("seed %d: %s", seed, text)
          .isEqualTo(Folding.words(text.toString()));
    }
  }

  /** Against every combination written out: the words of each reading come from one of them. */
  @Test
  void everyReadingIsTheTextWithSomeOfItsSynonymsReplaced() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Map<String, List<String>> meanings = new LinkedHashMap<>();
      for (String typed : List.of("a", "b", "c"))
        if (random.nextBoolean())
          meanings.put(typed, random.nextBoolean() ? List.of("x") : List.of("y", "z z"));
      var words = new ArrayList<>(List.of("a", "b", "c", "d"));
      java.util.Collections.shuffle(words, random);
      String text = String.join(" ", words.subList(0, random.nextInt(5)));
      var possible = new ArrayList<>(List.of(""));
      for (String word : text.split(" ")) {
        var further = new ArrayList<String>();
        for (String begun : possible) {
          further.add(begun + " " + word);
          for (String meant : meanings.getOrDefault(word, List.of()))
            further.add(begun + " " + meant);
        }
        possible = further;
      }
      var others = possible.stream().map(String::strip).filter(each -> !each.equals(text)).toList();
      assertThat(Synonyms.of(meanings).readings(text))
          .as("seed %d: %s in %s", seed, meanings, text)
          .hasSize(Math.min(5, others.size()))
          .doesNotHaveDuplicates()
          .isSubsetOf(others);
    }
  }
}
