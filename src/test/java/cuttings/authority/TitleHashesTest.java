package cuttings.authority;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.analysis.TitleKeys;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TitleHashesTest {
  private static final List<String> ARTICLES =
      List.of("", "The ", "the ", "A ", "L'", "Les ", "O ");
  private static final List<String> ENDS = List.of("", "", ", The", ", L'", " (Die)", " II", "!");
  private static final String LETTERS = "aEzZ059 '’-&½³éÅÆœßıİΣσςЖ七한\u0301🎬̈.,:·ﬁ№";

  private final long seed = Long.getLong("tests.seed", System.nanoTime());

  @Test
  void aTitleThatHasTheKeyIsNeverDenied() {
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String title = title(random);
      for (String key : TitleKeys.of(title).exact()) {
        assertThat(mayHave(Set.of(key), title))
            .as("-Dtests.seed=%d, title %d: %s, key %s", seed, i, title, key)
            .isTrue();
      }
    }
  }

  @Test
  void almostAllOtherTitlesAreDenied() {
    var random = new Random(seed);
    var hashes = new TitleHashes(Set.of("godfather", "the godfather", "seven"));
    int passed = 0;
    for (int i = 0; i < 10_000; i++)
      if (hashes.mayHave(Long.toString(random.nextLong(), 36) + " of the night")) passed++;

    assertThat(passed).as("-Dtests.seed=%d", seed).isLessThan(200);
  }

  @Test
  void nothingIsWantedWhereNoKeyIs() {
    assertThat(mayHave(Set.of(), "Seven")).isFalse();
    assertThat(mayHave(Set.of("seven"), "???")).isFalse();
  }

  private static String title(Random random) {
    var title = new StringBuilder(ARTICLES.get(random.nextInt(ARTICLES.size())));
    int[] letters = LETTERS.codePoints().toArray();
    for (int left = random.nextInt(12); left > 0; left--)
      title.appendCodePoint(letters[random.nextInt(letters.length)]);
    return title.append(ENDS.get(random.nextInt(ENDS.size()))).toString();
  }

  private static boolean mayHave(Set<String> keys, String title) {
    byte[] bytes = title.getBytes(UTF_8);
    return new TitleHashes(keys).mayHave(bytes, 0, bytes.length);
  }
}
