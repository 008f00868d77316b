package cuttings.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonExportTest {
  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"a\": 1}", "{\"item\": {\"body\": \"Text\"}}"})
  void anotherFormIsToldOf(String json) throws IOException {
    assertThat(read(json))
        .containsExactly(
            new Entry.LeftOut(
                "",
                Entry.Reason.UNKNOWN,
                "JSON that is neither an answer of Squarespace nor an export of Ghost"));
  }

  @Test
  void aFileCutShortIsToldOfWithTheLine() throws IOException {
    assertThat(read("{\"website\": {},\n \"item\": {\"body\": \"Te"))
        .singleElement()
        .isInstanceOfSatisfying(
            Entry.LeftOut.class,
            left -> {
              assertThat(left.reason()).isEqualTo(Entry.Reason.DAMAGED);
              assertThat(left.detail()).startsWith("line 2: ");
            });
  }

  @Test
  void jsonWithoutBottomIsToldOf() throws IOException {
    assertThat(read("{\"website\": 1, \"item\": " + "[".repeat(100_000)))
        .singleElement()
        .isInstanceOf(Entry.LeftOut.class);
  }

  static List<Entry> read(String json) throws IOException {
    var entries = new ArrayList<Entry>();
    JsonExport.read(() -> new ByteArrayInputStream(json.getBytes(UTF_8)), entries::add);
    return entries;
  }
}
