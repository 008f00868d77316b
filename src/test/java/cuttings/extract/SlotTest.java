package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Critic;
import cuttings.review.Evidence;
import cuttings.review.Evidence.Confidence;
import cuttings.review.Evidence.Rival;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {
  private final Slot<String> slot = new Slot<>("title");

  @Test
  void theValueOfTheLowestRankIsKept() {
    slot.offer(40, "Ebb", "marked", "<i>Ebb</i>");
    slot.offer(10, "Marram", "json-ld", "{}");
    slot.offer(30, "Tern", "meta", "<meta>");

    assertThat(slot.get()).contains("Marram");
    assertThat(slot.rank()).isEqualTo(10);
  }

  @Test
  void ofEqualRanksTheFirstIsKept() {
    slot.offer(30, "Ebb", "meta", "");
    slot.offer(30, "Marram", "heading", "");

    assertThat(slot.get()).contains("Ebb");
  }

  @Test
  void nothingIsNoValue() {
    slot.offer(10, (String) null, "json-ld", "");
    slot.offer(10, " ", "json-ld", "");
    slot.offer(10, Optional.empty(), "json-ld", "");

    assertThat(slot.get()).isEmpty();
    assertThat(slot.rank()).isEqualTo(Integer.MAX_VALUE);
    assertThat(slot.evidence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, SURE",
    "12, SURE",
    "13, LIKELY",
    "30, LIKELY",
    "57, LIKELY",
    "58, DOUBTFUL",
    "80, DOUBTFUL"
  })
  void aValueThatOneRuleGivesIsAsSureAsTheRule(int rank, Confidence confidence) {
    slot.offer(rank, "Marram", "one", "");

    assertThat(evidence().confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @CsvSource({"30, 40, SURE", "57, 90, SURE", "58, 60, SURE", "80, 90, DOUBTFUL"})
  void twoRulesThatAgreeAreSurer(int rank, int other, Confidence confidence) {
    slot.offer(rank, "Marram", "one", "");
    slot.offer(other, "MARRAM!", "other", "");

    assertThat(evidence().confidence()).isEqualTo(confidence);
    assertThat(evidence().rivals()).isEmpty();
  }

  @Test
  void oneRuleThatSaysItTwiceIsNoSurer() {
    slot.offer(30, "Marram", "one", "");
    slot.offer(40, "Marram", "one", "");

    assertThat(evidence().confidence()).isEqualTo(Confidence.LIKELY);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 30, LIKELY",
    "10, 80, SURE",
    "30, 40, DOUBTFUL",
    "30, 80, LIKELY",
    "58, 80, DOUBTFUL"
  })
  void twoRulesThatContradictEachOtherAreLessSure(int rank, int other, Confidence confidence) {
    slot.offer(rank, "Marram", "one", "");
    slot.offer(other, "Ebb", "other", "");

    assertThat(evidence().confidence()).isEqualTo(confidence);
  }

  @Test
  void rivalsAreNamedOnceTheMoreTrustedFirst() {
    slot.offer(80, "Tern", "guess", "");
    slot.offer(10, "Marram", "json-ld", "{}");
    slot.offer(40, "Ebb", "marked", "");
    slot.offer(50, "ebb", "heading", "");

    assertThat(evidence())
        .isEqualTo(
            new Evidence(
                "title",
                "json-ld",
                "{}",
                Confidence.LIKELY,
                List.of(new Rival("Ebb", "marked"), new Rival("Tern", "guess"))));
  }

  @Test
  void fourRivalsAreEnough() {
    for (int i = 0; i < 9; i++) slot.offer(30 + i, "Title " + i, "rule " + i, "");

    assertThat(evidence().rivals()).hasSize(4);
  }

  @Test
  void namesInAnotherOrderAgree() {
    var critics = new Slot<List<Critic>>("critics");
    critics.offer(
        30, List.of(new Critic("Ada Finch", null), new Critic("Ravi Pell", null)), "a", "");
    critics.offer(
        40, List.of(new Critic("Ravi Pell", "Editor"), new Critic("ADA FINCH", null)), "b", "");

    assertThat(critics.evidence().orElseThrow().confidence()).isEqualTo(Confidence.SURE);
  }

  @Test
  void whatARuleReadIsShownOnOneLineAndShort() {
    slot.offer(10, "Marram", "json-ld", " a\n  b " + "c".repeat(500));

    assertThat(evidence().from()).startsWith("a b ccc").endsWith("ccc...").hasSize(120);
  }

  @Test
  void aCopyBeginsWithAllThatWasOffered() {
    slot.offer(40, "Ebb", "marked", "");
    var copy = new Slot<>(slot);
    copy.offer(10, "Marram", "json-ld", "");

    assertThat(copy.get()).contains("Marram");
    assertThat(copy.evidence().orElseThrow().rivals()).containsExactly(new Rival("Ebb", "marked"));
    assertThat(slot.get()).contains("Ebb");
  }

  private Evidence evidence() {
    return slot.evidence().orElseThrow();
  }
}
