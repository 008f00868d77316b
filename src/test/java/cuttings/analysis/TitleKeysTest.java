package cuttings.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings meet which title, and how surely. */
class TitleKeysTest {

  /** How a text meets a title, the surest first, as the ranking asks. */
  private enum Meeting {
    EXACT,
    WEAK,
    PARTIAL,
    NONE;

    static Meeting of(String typed, String title) {
      TitleKeys asked = TitleKeys.of(typed);
      TitleKeys film = TitleKeys.of(title);
      if (meet(asked.exact(), film.exact())) return EXACT;
      var all = new LinkedHashSet<>(asked.exact());
      all.addAll(asked.weak());
      if (meet(all, film.weak()) || meet(asked.weak(), film.exact())) return WEAK;
      return meet(asked.exact(), film.partial()) ? PARTIAL : NONE;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
      return !Collections.disjoint(some, others);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          m                         | M
          them                      | Them!
          8 1/2                     | 8½
          alien 3                   | Alien³
          wall e                    | WALL·E
          wall-e                    | WALL·E
          m a s h                   | M*A*S*H
          M.A.S.H.                  | M*A*S*H
          ocean’s eleven            | Ocean's Eleven
          oceans 8                  | Ocean's 8
          godfather                 | The Godfather
          godfather the             | The Godfather
          Godfather, The            | The Godfather
          the godfather             | Godfather, The
          if                        | if....
          amelie                    | Amélie
          leon the professional     | Léon: The Professional
          rock and rule             | Rock & Rule
          tick tick boom            | tick, tick... BOOM!
          500 days of summer        | (500) Days of Summer
          spider man                | Spider-Man
          to be or not to be        | To Be or Not to Be
          blade runner 2049         | Blade Runner 2049
          american history x        | American History X
          dolce vita                | La Dolce Vita
          """)
  void sameWordsAreTheSameTitle(String typed, String title) {
    assertThat(Meeting.of(typed, title)).isEqualTo(Meeting.EXACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          walle                     | WALL·E
          mash                      | M*A*S*H
          swat                      | S.W.A.T.
          spiderman                 | Spider-Man
          spider man                | Spiderman
          faceoff                   | Face/Off
          eight and a half          | 8½
          alien iii                 | Alien³
          alien three               | Alien³
          ocean’s eight             | Ocean's 8
          ocean's 11                | Ocean's Eleven
          godfather 2               | The Godfather Part II
          godfather ii              | The Godfather Part II
          godfather part two        | The Godfather Part II
          Godfather: Part 2         | The Godfather Part II
          mission impossible 3      | Mission: Impossible III
          kill bill 2               | Kill Bill: Vol. 2
          twelve monkeys            | 12 Monkeys
          back to the future iii    | Back to the Future Part III
          2fast2furious             | 2 Fast 2 Furious
          """)
  void joinedWordsAndOtherNumeralsMeetMoreWeakly(String typed, String title) {
    assertThat(Meeting.of(typed, title)).isEqualTo(Meeting.WEAK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          leon                      | Léon: The Professional
          professional              | Léon: The Professional
          return of the king        | The Lord of the Rings: The Return of the King
          birdman                   | Birdman or (The Unexpected Virtue of Ignorance)
          dr strangelove            | Dr. Strangelove or: How I Learned to Stop Worrying
          last take                 | Last Take – The Story of a Set
          ringu                     | The Ring (Ringu)
          """)
  void aPartOfATitleMeetsItMoreWeaklyStill(String typed, String title) {
    assertThat(Meeting.of(typed, title)).isEqualTo(Meeting.PARTIAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          malcolm 10                | Malcolm X
          american history 10       | American History X
          10                        | X
          5                         | V
          81/2                      | 8½
          812                       | 8½
          oceans 12                 | Ocean's Thirteen
          oceans 12                 | Oceans 13
          ocean 8                   | Ocean's Eleven
          alien                     | Alien³
          alien 3                   | Aliens
          godfather                 | The Godfather Part II
          godfather 2               | The Godfather Part III
          halloween 1978            | Halloween
          2018                      | 2012
          2 12                      | 21 2
          solaris                   | Polaris
          professional leon         | Léon: The Professional
          an                        | A
          """)
  void otherWordsAndOtherNumbersNeverMeet(String typed, String title) {
    assertThat(Meeting.of(typed, title)).isEqualTo(Meeting.NONE);
  }

  @Test
  void aLongSubtitleMayBeAskedForAlone() {
    assertThat(TitleKeys.of("The Lord of the Rings: The Return of the King").subtitle())
        .containsExactly("the return of the king", "return of the king");
    assertThat(TitleKeys.of("Léon: The Professional").subtitle()).isEmpty();
    assertThat(TitleKeys.of("The Return of the King").subtitle()).isEmpty();
  }

  @Test
  void noKeyStandsInTwoTiers() {
    TitleKeys keys = TitleKeys.of("The Godfather: Part II");

    assertThat(keys.weak()).doesNotContainAnyElementsOf(keys.exact());
    assertThat(keys.partial()).doesNotContainAnyElementsOf(keys.exact());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!!!", ":", "…"})
  void aTitleWithoutLettersHasNoKeys(String title) {
    assertThat(TitleKeys.of(title))
        .isEqualTo(new TitleKeys(Set.of(), Set.of(), Set.of(), Set.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Godfather | godfather
          the godfather | godfather
          Alien³        | alien 3
          A             | a
          The The       | the
          """)
  void oneKeyComparesTitlesWithoutTheirArticle(String title, String canonical) {
    assertThat(TitleKeys.canonical(title)).isEqualTo(canonical);
  }
}
