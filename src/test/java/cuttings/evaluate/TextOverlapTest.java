package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Agreement of texts by runs of four words, against values counted by hand. */
class TextOverlapTest {

  @Test
  void theSameTextAgreesWholly() {
    assertThat(TextOverlap.of("One two three four five.", "one, two three four FIVE").f1())
        .isEqualTo(1);
  }

  @Test
  void aTextWithATailIsAllThereButNotAllTrue() {
    // runs found: abcd bcde cdef; true: abcd
    TextOverlap overlap = TextOverlap.of("a b c d e f", "a b c d");
    assertThat(overlap.recall()).isEqualTo(1);
    assertThat(overlap.precision()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(overlap.f1()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aRunThatRecursCountsAsOftenAsInBoth() {
    TextOverlap overlap = TextOverlap.of("a b c d", "a b c d a b c d");
    assertThat(overlap.precision()).isEqualTo(1);
    assertThat(overlap.recall()).isCloseTo(1.0 / 5, within(1e-9));
  }

  @Test
  void nothingFoundIsNoOverlapUnlessNothingIsTrue() {
    assertThat(TextOverlap.of("", "a b c d").f1()).isZero();
    assertThat(TextOverlap.of("", "").f1()).isEqualTo(1);
  }

  @Test
  void aTextShorterThanARunIsOneRun() {
    assertThat(TextOverlap.of("a b", "a b").f1()).isEqualTo(1);
    assertThat(TextOverlap.of("a b", "a c").f1()).isZero();
  }
}
