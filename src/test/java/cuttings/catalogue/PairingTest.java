package cuttings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.catalogue.WholeNames.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {
  private static final Tolerance TWO = (_, _) -> 2;

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private static Pairing pairing(String name, String typed) {
    return new Pairing(List.of(name.split(" ")), List.of(typed.split(" ")), TWO);
  }

  @ParameterizedTest
  @CsvSource({
    "martin scorsese, martin scorsese, 0, ''",
    "martin scorsese, scorsese martin, 0, ''",
    "martin scorsese, scorcese martin, 1, scorcese",
    "martin scorsese, maritn scorcese, 2, maritn scorcese",
    "guillermo del toro, torro del, 1, torro",
    "steve carell, steve carrel, 1, carrel",
    "del del toro, del del, 0, ''"
  })
  void eachTypedWordMeansTheNearestOfItsOwn(String name, String typed, int edits, String changed) {
    Pairing pairing = pairing(name, typed);
    assertThat(pairing.found()).isTrue();
    assertThat(pairing.edits()).isEqualTo(edits);
    assertThat(pairing.cost()).isEqualTo(edits);
    assertThat(String.join(" ", pairing.changed())).isEqualTo(changed);
  }

  @ParameterizedTest
  @CsvSource({
    "sean astin, sean sean",
    "lana wachowski, la la",
    "oceans 13, oceans 12",
    "godfather ii, godfather vi",
    "her, here there",
    "martin scorsese, martin kubrick",
    "fargo, argo"
  })
  void whatHasNoWordOfItsOwnIsNotMeant(String name, String typed) {
    assertThat(pairing(name, typed).found()).isFalse();
  }

  @Test
  void anotherFirstLetterCostsMore() {
    assertThat(pairing("jake gyllenhaal", "jake hyllenhaal").cost()).isEqualTo(1.5);
    assertThat(pairing("jake gyllenhaal", "jake gillenhaal").cost()).isEqualTo(1);
    assertThat(pairing("jake gyllenhaal", "jake hyllenhaal").edits()).isEqualTo(1);
  }

  /** All ways to give each typed word a word of its own are tried. */
  @Test
  void noPairingIsCheaper() {
    for (int i = 0; i < 2_000; i++) {
      List<String> name = words(1 + random.nextInt(4));
      List<String> typed = words(1 + random.nextInt(4));
      assertThat(new Pairing(name, typed, TWO).cost())
          .as("-Dtests.seed=%d: %s as %s", seed, name, typed)
          .isEqualTo(cheapest(name, typed));
    }
  }

  private static double cheapest(List<String> name, List<String> typed) {
    if (typed.isEmpty()) return 0;
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < name.size(); i++) {
      var rest = new ArrayList<>(name);
      String word = rest.remove(i);
      double one = new Pairing(List.of(word), List.of(typed.getFirst()), TWO).cost();
      best = Math.min(best, one + cheapest(rest, typed.subList(1, typed.size())));
    }
    return best;
  }

  /** All with one first letter, for another may be wrong beside other words only. */
  private List<String> words(int count) {
    return Stream.generate(() -> "a" + letters()).limit(count).toList();
  }

  private String letters() {
    var letters = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) letters.append((char) ('a' + random.nextInt(3)));
    return letters.toString();
  }
}
