package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import cuttings.editorial.Editorial;
import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EditorsOptionTest {
  @TempDir Path folder;

  private static EditorsOption editors(String... arguments) {
    var serve = new ServeCommand();
    new CommandLine(serve).parseArgs(arguments);
    return serve.editors;
  }

  @Test
  void theFileNamedIsRead() throws IOException {
    Path file =
        Files.writeString(folder.resolve("e.yaml"), "synonyms: [{lotr: Lord of the Rings}]\n");
    EditorsOption editors = editors("--editors", file.toString());
    assertThat(editors.read().readings("lotr")).containsExactly("Lord of the Rings");
    assertThat(editors.follow().current()).isEqualTo(editors.read());
  }

  @Test
  void aFileNamedThatIsNotThereIsAnError() {
    EditorsOption editors = editors("--editors", folder.resolve("none.yaml").toString());
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(editors::read);
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(editors::follow);
  }

  @Test
  void aFileWithAFaultIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("e.yaml"), "pins: 1\n");
    EditorsOption editors = editors("--editors", file.toString());
    assertThatExceptionOfType(FaultyFileException.class).isThrownBy(editors::read);
    assertThatExceptionOfType(FaultyFileException.class).isThrownBy(editors::follow);
  }

  @Test
  void theUsualFileNeedNotBeThere() throws IOException {
    assumeThat(System.getenv("CUTTINGS_EDITORS")).isNull();
    assumeThat(Path.of("data/editors.yaml")).doesNotExist();
    assertThat(editors().read()).isEqualTo(Editorial.NONE);
    assertThat(editors().follow().current()).isEqualTo(Editorial.NONE);
  }

  @Test
  void searchTakesTheOptionToo() {
    var search = new SearchCommand();
    new CommandLine(search).parseArgs("--editors", "e.yaml", "lamp");
    assertThat(search.editors.given).isEqualTo(Path.of("e.yaml"));
  }

  @Test
  void serveCanLeaveTheLogOfMissesOut() {
    var serve = new ServeCommand();
    new CommandLine(serve).parseArgs("--no-miss-log");
    assertThat(serve.noMissLog).isTrue();
  }
}
