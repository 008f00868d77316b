package cuttings.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short run; {@code mvn -q -P switching -DskipTests test-compile} is the long one. */
class SwitchingIT {
  @Test
  void everySearchIsAnsweredFromOneWholeGenerationWhileTheyFollowEachOther(@TempDir Path folder)
      throws IOException, InterruptedException {
    String done = SwitchedGenerations.run(folder, 500, 6);

    System.out.println(done);
    assertThat(done).contains(" 0 failed");
  }
}
