package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.page.Item;
import cuttings.page.PageSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That no page ends in a fault; how long each takes is for {@code evaluate robustness} to tell. */
class RobustnessTest {
  private static final int COPIES = 200;

  /** Small enough for a build; the command goes up to the largest page there may be. */
  private static final int MOST = 100_000;

  private static final List<String> PAGES = new ArrayList<>();

  @BeforeAll
  static void readTheArchive() throws IOException {
    for (String folder : List.of("data", "src/test/resources/pages"))
      PageSource.of(Path.of(folder))
          .forEach(item -> {
            if (item instanceof Item.Page page) PAGES.add(page.html());
          });
  }

  @Test
  void aDamagedPageAlwaysEndsInAValue() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var damage = new Damage(new Random(seed), PAGES, MOST);
    var robustness = new Robustness();
    for (int i = 0; i < COPIES; i++) {
      DamagedCopy copy = damage.next();
      byte[] bytes = copy.bytes();
      Trial trial =
          robustness.trial(
              copy.damage(), bytes.length, () -> PageSource.read("damaged.html", bytes));
      assertThat(trial.fault()).as("tests.seed=%d, copy %d: %s", seed, i, trial).isFalse();
    }
    assertThat(robustness.outcomes().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(COPIES);
  }

  @Test
  void equalSeedsGiveEqualCopies() {
    assertThat(copies(7)).isEqualTo(copies(7)).isNotEqualTo(copies(8));
  }

  @Test
  void whatThrowsIsAFaultAndFails() {
    var robustness = new Robustness();

    Trial trial =
        robustness.trial(
            "a.html",
            0,
            () -> {
              throw new IllegalStateException("no page");
            });

    assertThat(trial.fault()).isTrue();
    assertThat(robustness.failed()).containsExactly(trial);
    assertThat(robustness.outcomes()).containsEntry("fault", 1);
  }

  @Test
  void outcomesAreCountedAndTheTenSlowestKept() {
    var robustness = new Robustness();
    for (int i = 0; i < 12; i++)
      robustness.trial("empty.html", 0, () -> PageSource.read("empty.html", new byte[0]));

    assertThat(robustness.outcomes()).containsOnlyKeys("left out: empty").containsValue(12);
    assertThat(robustness.slowest()).hasSize(10);
    assertThat(robustness.failed()).isEmpty();
  }

  private static List<String> copies(long seed) {
    var damage = new Damage(new Random(seed), PAGES, 20_000);
    return Stream.generate(damage::next)
        .limit(20)
        .map(copy -> copy.damage() + " " + java.util.Arrays.hashCode(copy.bytes()))
        .toList();
  }
}
