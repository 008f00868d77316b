package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
  @TempDir Path folder;

  private List<String> completed(String yaml, Map<String, String> environment, String... args)
      throws IOException {
    Path file = Files.writeString(folder.resolve("cuttings.yaml"), yaml);
    var all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--config", file.toString()));
    String[] completed = new Configuration(environment).complete(all.toArray(new String[0]));
    return List.of(completed).subList(all.size(), completed.length);
  }

  @Test
  void aKeyOfTheFileIsTheOptionOfItsName() throws IOException {
    assertThat(completed("port: 9\npublic_url: https://reel.example", Map.of(), "serve"))
        .containsExactlyInAnyOrder("--port=9", "--public-url=https://reel.example");
  }

  @Test
  void aFlagComesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    Map<String, String> environment = Map.of("CUTTINGS_PORT", "8");
    assertThat(completed("port: 9\nhost: a", environment, "serve"))
        .containsExactlyInAnyOrder("--port=8", "--host=a");
    assertThat(completed("port: 9\nhost: a", environment, "serve", "--port", "7"))
        .containsExactly("--host=a");
  }

  @Test
  void pathsAreMeantFromTheFolderOfTheFile() throws IOException {
    assertThat(completed("index: ix\nsources: [pages, https://reel.example/]", Map.of(), "reindex"))
        .containsExactly(
            "--index=" + folder.resolve("ix"),
            folder.resolve("pages").toString(),
            "https://reel.example/");
  }

  @Test
  void sourcesThatAreTypedStandInPlaceOfThoseOfTheFile() throws IOException {
    assertThat(completed("sources: pages", Map.of(), "reindex", "other.zip")).isEmpty();
    assertThat(completed("sources: pages", Map.of(), "reindex", "--urls", "list")).isEmpty();
    assertThat(completed("sources: pages", Map.of(), "status")).isEmpty();
  }

  @Test
  void aSwitchIsTrueOrFalse() throws IOException {
    assertThat(completed("watch: true\nno_miss_log: false", Map.of(), "serve"))
        .containsExactly("--watch");
    assertThatThrownBy(() -> completed("watch: maybe", Map.of(), "serve"))
        .isInstanceOf(FaultyFileException.class)
        .hasMessageContaining("cuttings.yaml:1: watch is true or false");
  }

  @Test
  void aListIsForOptionsThatMayBeRepeated() throws IOException {
    assertThat(completed("allow_origin: [https://a.example, https://b.example]", Map.of(), "serve"))
        .containsExactly("--allow-origin=https://a.example", "--allow-origin=https://b.example");
    assertThatThrownBy(() -> completed("port: [1, 2]", Map.of(), "serve"))
        .isInstanceOf(FaultyFileException.class)
        .hasMessageContaining("one value");
  }

  @ParameterizedTest
  @CsvSource({"prot: 1, port", "sorces: a, sources", "indx: a, index"})
  void anUnknownKeyIsToldWithTheNearest(String yaml, String nearest) {
    assertThatThrownBy(() -> completed("\n" + yaml, Map.of(), "status"))
        .isInstanceOf(FaultyFileException.class)
        .hasMessageContaining("cuttings.yaml:2")
        .hasMessageContaining(nearest);
  }

  @Test
  void aCommandTakesOnlyWhatItHas() throws IOException {
    assertThat(completed("port: 9\nindex: ix", Map.of(), "status"))
        .containsExactly("--index=" + folder.resolve("ix"));
    assertThat(completed("index: ix", Map.of(), "search", "rust"))
        .containsExactly("--index=" + folder.resolve("ix"));
  }

  @Test
  void aFileThatIsNamedAndNotThereIsAFault() {
    assertThatThrownBy(() ->
            new Configuration(Map.of())
                .complete(new String[] {"status", "--config", folder.resolve("no").toString()}))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
  }

  @Test
  void everyKeyIsDocumented() throws IOException {
    String text = Files.readString(Path.of("docs/configuration.md"));
    for (String key : Configuration.keys()) assertThat(text).contains("| `" + key + "` |");
  }
}
