package cuttings.misses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissedQueryTest {
  private static Miss miss(int day, String query, Miss.Tag tag, String corrected) {
    return new Miss(LocalDate.of(2026, 3, day), query, tag, corrected);
  }

  private static Miss miss(int day, String query) {
    return new Miss(LocalDate.of(2026, 3, day), query, Miss.Tag.NO_SUCH_FILM, null);
  }

  @Test
  void spellingsOfEqualWordsAreOneQueryAsTypedAndTaggedLast() {
    var misses =
        List.of(
            miss(2, "Amélie 2"),
            miss(1, "amelie 2!"),
            miss(5, "AMELIE  2", Miss.Tag.TYPO, "amélie"));
    assertThat(MissedQuery.of(misses))
        .containsExactly(
            new MissedQuery(
                "AMELIE  2",
                3,
                Miss.Tag.TYPO,
                "amélie",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 5)));
  }

  @Test
  void theMostFrequentGoesFirstThenTheLatest() {
    var misses =
        List.of(miss(1, "c"), miss(1, "b"), miss(2, "a"), miss(1, "d"), miss(1, "d"), miss(1, "D"));
    assertThat(MissedQuery.of(misses))
        .extracting(MissedQuery::query)
        .containsExactly("D", "a", "b", "c");
  }

  @Test
  void queriesWithoutWordsStandForThemselves() {
    assertThat(MissedQuery.of(List.of(miss(1, "???"), miss(1, "!!!"), miss(1, " ???"))))
        .extracting(MissedQuery::times)
        .containsExactly(2, 1);
  }
}
