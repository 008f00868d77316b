package cuttings.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueTest {
  @TempDir Path folder;

  private Value value(String yaml) throws IOException {
    return YamlText.read(Files.writeString(folder.resolve("file.yaml"), yaml)).orElseThrow();
  }

  private static String fault(Runnable reading) {
    var fault = catchThrowableOfType(FaultyFileException.class, reading::run);
    assertThat(fault).isNotNull();
    return fault.line() + ": " + fault.problem();
  }

  @Test
  void aFileOfCommentsSaysNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("file.yaml"), "# by hand\n");
    assertThat(YamlText.read(file)).isEmpty();
  }

  @Test
  void eachEntryKnowsItsNameAndLine() throws IOException {
    var seen = new ArrayList<String>();
    value("# by hand\na: 1\nb:\n  - x\n  - y\n")
        .eachEntry(entry -> {
          seen.add(entry.name() + " " + entry.place());
          if (!entry.isText()) entry.list().forEach(each -> seen.add(each.text() + each.line()));
        });
    assertThat(seen).containsExactly("a file.yaml:2", "b file.yaml:3", "x4", "y5");
  }

  @Test
  void ofASectionNothingButTheNameMayBeLeft() throws IOException {
    var seen = new ArrayList<String>();
    Map<String, Consumer<Value>> readers = new HashMap<>();
    for (String name : new String[] {"a", "b", "c"})
      readers.put(name, section -> seen.add(section.name()));
    value("a:\n  # - x\nb: ~\nc: [x]\n").eachSection(readers);
    assertThat(seen).containsExactly("c");
  }

  @Test
  void anUnknownKeyIsNamedWithTheNearest() throws IOException {
    Value file = value("a: 1\nsynonims: []\n");
    Map<String, Consumer<Value>> readers = Map.of("a", _ -> {}, "synonyms", _ -> {});
    assertThat(fault(() -> file.eachSection(readers)))
        .isEqualTo("2: unknown section \"synonims\", did you mean \"synonyms\"?");
    assertThat(fault(() -> file.eachField(readers)))
        .isEqualTo("2: unknown field \"synonims\", did you mean \"synonyms\"?");
  }

  @Test
  void aListThatNeedsEntriesHasSome() throws IOException {
    assertThat(value("[a, b]").entries()).hasSize(2);
    for (String empty : new String[] {"[]", "~", "\n- \n"}) {
      var reading = new ArrayList<Value>();
      value("films: " + empty).eachEntry(reading::add);
      assertThat(fault(() -> reading.getFirst().entries().forEach(Value::text)))
          .as(empty)
          .endsWith(" is empty");
    }
  }
}
