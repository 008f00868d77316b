package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.evaluate.Floor.Finding;
import cuttings.evaluate.Floor.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorsTest {
  private static final Set<String> FAMILIES = Set.of("title", "title_typo", "actor");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("floors.tsv");
  }

  @ParameterizedTest
  @CsvSource({"0.97, all, 0.97", "1, all, 1", "title=0.99, title, 0.99", "a=b=.5, a=b, 0.5"})
  void aFloorIsOfAFamilyOrOverAll(String text, String family, double wanted) {
    assertThat(Floor.parse(text))
        .isEqualTo(new Floor(family, Measure.SUCCESS, wanted, "--floor " + text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "title=97%", "title=", "title", "-0.1", "NaN", "0x1p-1", "1e-1"})
  void aFloorThatIsNoShareIsAnError(String text) {
    assertThatThrownBy(() -> Floor.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--floor " + text)
        .hasMessageContaining("is no share from 0 to 1");
  }

  @Test
  void aFileHoldsSuccessAndPerhapsNdcg() throws IOException {
    Files.writeString(file, "# least\n\ntitle\t0.99\nactor\t 0.9\t0.8 \nall\t1\n");

    assertThat(Floors.read(file).floors())
        .containsExactly(
            new Floor("title", Measure.SUCCESS, 0.99, file + ", line 3"),
            new Floor("actor", Measure.SUCCESS, 0.9, file + ", line 4"),
            new Floor("actor", Measure.NDCG, 0.8, file + ", line 4"),
            new Floor("all", Measure.SUCCESS, 1, file + ", line 5"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title 0.9        | not family, success and perhaps nDCG parted by tabs",
        "title~0.9~0.9~1  | not family, success and perhaps nDCG parted by tabs",
        "title~high       | “high” is no share from 0 to 1",
        "title~0.9~2      | “2” is no share from 0 to 1"
      })
  void aBadLineIsNamedByFileAndLine(String line, String problem) throws IOException {
    Files.writeString(file, "# least\n" + line.replace('~', '\t') + "\n");

    assertThatThrownBy(() -> Floors.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ", line 2: " + problem);
  }

  @Test
  void anUnknownFamilyIsToldWithTheNearestKnownOne() throws IOException {
    Floors typed = new Floors(List.of(Floor.parse("titel=0.9")));
    Files.writeString(file, "actor\t0.9\ntitle_tpyo\t0.9\n");

    assertThatThrownBy(() -> typed.check(FAMILIES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--floor titel=0.9: unknown family \"titel\", did you mean \"title\"?");
    assertThatThrownBy(() -> Floors.read(file).check(FAMILIES))
        .hasMessage(file + ", line 2: unknown family \"title_tpyo\", did you mean \"title_typo\"?");
  }

  @Test
  void knownFamiliesAndAllPass() {
    List<Floor> floors = List.of(Floor.parse("title=0.9"), Floor.parse("all=0.9"));

    assertThat(new Floors(List.of()).and(floors).floors()).isEqualTo(floors);
    new Floors(floors).check(FAMILIES);
  }

  @Test
  void everyFloorIsFoundMetOrNot() {
    RankingReport report =
        Reports.of(Reports.topics("title", "title", "actor"), "a b", "b a", "a b");
    var floors =
        new Floors(
            List.of(
                Floor.parse("title=0.5"),
                Floor.parse("title=0.51"),
                Floor.parse("0.66"),
                new Floor("title", Measure.NDCG, 0.9, "")));

    assertThat(floors.of(report).stream().map(Finding::measured))
        .containsExactly(0.5, 0.5, 2.0 / 3, report.families().get("title").mean().ndcg());
    assertThat(floors.of(report).stream().map(Finding::met))
        .containsExactly(true, false, true, false);
  }

  @Test
  void aMeanThatRoundingLeavesALittleLowIsMet() {
    var finding = new Finding(Floor.parse("0.3"), 0.1 + 0.1 + 0.1 - 1e-16);

    assertThat(finding.met()).isTrue();
    assertThat(new Finding(Floor.parse("0.3"), 0.2999).met()).isFalse();
  }
}
