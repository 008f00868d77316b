package cuttings.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short run; {@code mvn -q -P kill -DskipTests test-compile} is the long one. */
class KillIT {
  private static final int KILLS = 6;

  @Test
  void reindexesThatAreKilledLeaveTheIndexThatWasNeverDisturbed(@TempDir Path folder)
      throws IOException, InterruptedException {
    long seed = Long.getLong("tests.seed", System.nanoTime());

    String done = KilledReindexes.run(folder, Path.of("data"), 1, KILLS, seed);

    System.out.println(done);
    assertThat(done).startsWith(KILLS + " killed");
  }
}
