package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.misses.Miss;
import cuttings.misses.MissFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissesCommandTest {
  @TempDir Path folder;

  private record Run(int code, List<String> out, String err) {}

  private Run misses(String... options) {
    var arguments = new ArrayList<>(List.of("misses", "--index", folder.toString()));
    arguments.addAll(List.of(options));
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        Cuttings.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Run(code, out.toString().lines().toList(), err.toString());
  }

  @BeforeEach
  void someMisses() {
    try (var file = MissFile.in(folder)) {
      file.add(new Miss(LocalDate.of(2026, 3, 1), "lamp of dawn", Miss.Tag.NO_SUCH_FILM, null));
      file.add(new Miss(LocalDate.of(2026, 3, 2), "goodfelas", Miss.Tag.TYPO, "goodfellas"));
      file.add(new Miss(LocalDate.of(2026, 3, 4), "Lamp of Dawn", Miss.Tag.NO_SUCH_FILM, null));
      file.add(new Miss(LocalDate.of(2026, 3, 3), "m\u001b[2J", Miss.Tag.NOT_COVERED, null));
    }
  }

  @Test
  void queriesAreCountedTheMostFrequentFirst() {
    Run run = misses();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsExactly(
            "     2  2026-03-01  2026-03-04  NO_SUCH_FILM  Lamp of Dawn",
            "     1  2026-03-03  2026-03-03  NOT_COVERED   m [2J",
            "     1  2026-03-02  2026-03-02  TYPO          goodfelas -> goodfellas");
  }

  @Test
  void otherProgramsGetOneObjectAQuery() {
    assertThat(misses("--json", "--tag", "TYPO").out())
        .containsExactly(
            "{\"query\":\"goodfelas\",\"times\":1,\"tag\":\"TYPO\",\"corrected\":\"goodfellas\",\"first\":\"2026-03-02\",\"last\":\"2026-03-02\"}");
  }

  @Test
  void searchesBeforeADayAreLeftOut() {
    assertThat(misses("--since", "2026-03-04").out())
        .containsExactly("     1  2026-03-04  2026-03-04  NO_SUCH_FILM  Lamp of Dawn");
  }

  @Test
  void aTornLineIsPassedOverAndTold() throws IOException {
    Files.writeString(folder.resolve(MissFile.NAME), "{\"day\"", StandardOpenOption.APPEND);
    Run run = misses();
    assertThat(run.out()).hasSize(3);
    assertThat(run.err()).contains("1 torn line", MissFile.NAME + ":5");
  }

  @Test
  void aLogThatIsNotThereIsTold() throws IOException {
    Files.delete(folder.resolve(MissFile.NAME));
    Run run = misses();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no searches are noted in", MissFile.NAME);
  }

  @Test
  void wrongOptionsAreErrors() {
    assertThat(misses("--tag", "TYPOS").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(misses("--since", "yesterday").code()).isEqualTo(ExitCodes.USAGE);
    Run nowhere = misses("--index", folder.resolve("none").toString());
    assertThat(nowhere.code()).isEqualTo(ExitCodes.USAGE);
  }
}
