package cuttings.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short run, always the same; {@code mvn -q -P fuzz -DskipTests -Dfuzz.minutes=10 test-compile}
 * is the long one.
 */
class FuzzIT {
  @Test
  void damagedAndHostileFilesOfEveryFormatEndInAnExitCodeThatIsDocumented(@TempDir Path kept)
      throws Exception {
    Process fuzz =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dtests.seed=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    FuzzedImports.class.getName(),
                    "10s",
                    kept.toString()))
            .redirectErrorStream(true)
            .start();
    String told = new String(fuzz.getInputStream().readAllBytes(), UTF_8);

    assertThat(fuzz.waitFor()).as(told).isZero();
    assertThat(told).contains("\n0 faults");
  }
}
