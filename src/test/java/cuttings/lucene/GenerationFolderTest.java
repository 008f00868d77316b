package cuttings.lucene;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.ids;
import static cuttings.search.EmptyIndex.publish;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.misses.MissFile;
import cuttings.search.Clause;
import cuttings.search.Health;
import cuttings.search.Indexer;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crashes, damage and other versions. */
class GenerationFolderTest {
  @TempDir Path folder;
  private LuceneIndex index;

  @BeforeEach
  void oneGeneration() throws IOException {
    index = new LuceneIndex(folder);
    publish(index, review("a"));
  }

  private List<String> generations() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("gen-"))
          .sorted()
          .toList();
    }
  }

  private List<String> answers() throws IOException {
    try (Searcher searcher = index.searcher()) {
      return ids(searcher, new Clause.All());
    }
  }

  private String unusable() {
    assertThat(index.check()).isInstanceOf(Health.Unusable.class);
    return ((Health.Unusable) index.check()).detail();
  }

  @Test
  void onlyTwoGenerationsAreKept() throws IOException {
    publish(index, review("b"));
    publish(index, review("c"));
    assertThat(generations()).containsExactly("gen-0002", "gen-0003");
    publish(index, review("d"));
    assertThat(generations()).containsExactly("gen-0003", "gen-0004");
    assertThat(answers()).containsExactly("d");
  }

  @Test
  void whatACrashLeftIsClearedByTheNextBuildWhileTheOldServes() throws IOException {
    Path leftover = Files.createDirectory(folder.resolve("gen-0002"));
    Files.writeString(leftover.resolve("_0.fdt"), "half a file");
    assertThat(answers()).containsExactly("a");
    try (Indexer indexer = index.indexer()) {
      assertThat(generations()).containsExactly("gen-0001", "gen-0003");
      assertThat(answers()).containsExactly("a");
      indexer.add(review("b").build());
      indexer.publish();
    }
    assertThat(answers()).containsExactly("b");
  }

  @Test
  void theLogOfSearchesOutlivesEveryBuild() throws IOException {
    Path log = Files.writeString(folder.resolve(MissFile.NAME), "log");
    Path older = Files.writeString(folder.resolve(MissFile.NAME + ".1"), "older");
    for (String id : List.of("b", "c", "d")) publish(index, review(id));
    try (Indexer indexer = index.indexer()) {
      indexer.add(review("e").build());
    }
    assertThat(log).hasContent("log");
    assertThat(older).hasContent("older");
    assertThat(answers()).containsExactly("d");
  }

  @Test
  void aCrashBetweenCompletingAndServingLeavesTheOldServing() throws IOException {
    publish(index, review("b"));
    Files.writeString(folder.resolve("CURRENT"), "gen-0001\n");
    assertThat(answers()).containsExactly("a");
    publish(index, review("c"));
    assertThat(answers()).containsExactly("c");
    // what never served is of no use to anyone
    assertThat(generations()).containsExactly("gen-0001", "gen-0003");
  }

  @Test
  void aCrashBeforeTheOldOnesWereClearedAwayLeavesThatToTheNextBuild() throws IOException {
    publish(index, review("b"));
    publish(index, review("c"));
    Files.createDirectory(folder.resolve("gen-0001"));
    Files.copy(
        folder.resolve("gen-0002/generation.json"), folder.resolve("gen-0001/generation.json"));
    try (Indexer _ = index.indexer()) {
      assertThat(generations()).containsExactly("gen-0002", "gen-0003", "gen-0004");
    }
    assertThat(generations()).containsExactly("gen-0002", "gen-0003");
  }

  @Test
  void aClockThatWasSetBackChangesNothingOfTheOrder() throws IOException {
    rewriteManifest("\"created\" : \"2", "\"created\" : \"3");
    publish(index, review("b"));
    assertThat(answers()).containsExactly("b");
    publish(index, review("c"));
    assertThat(generations()).containsExactly("gen-0002", "gen-0003");
    assertThat(answers()).containsExactly("c");
  }

  @Test
  void anAbandonedGenerationLeavesNoFolder() throws IOException {
    try (Indexer indexer = index.indexer()) {
      indexer.add(review("b").build());
    }
    assertThat(generations()).containsExactly("gen-0001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gen-0009\n", "", "\0\0\0\0", "../elsewhere", "gen-0001\ngen-0001\n"})
  void aDamagedPointerIsUnusable(String current) throws IOException {
    Files.writeString(folder.resolve("CURRENT"), current);
    assertThat(unusable()).contains("the index at " + folder + " is damaged");
  }

  @Test
  void aPointerThatIsNoTextIsUnusable() throws IOException {
    Files.write(folder.resolve("CURRENT"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(unusable()).contains("the index at " + folder + " is damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "\0\0"})
  void aDamagedManifestIsUnusable(String manifest) throws IOException {
    Files.writeString(folder.resolve("gen-0001/generation.json"), manifest);
    assertThat(unusable()).contains("the index at " + folder + " is damaged");
  }

  @Test
  void aHigherFormatWasBuiltByANewerVersion() throws IOException {
    rewriteManifest("\"format\" : 1", "\"format\" : 2");
    assertThat(unusable())
        .contains(folder.toString(), "built by a newer version of Cuttings", "format 2");
  }

  @Test
  void otherFieldsWereBuiltByAnotherVersion() throws IOException {
    rewriteManifest("\"schema\" : \"", "\"schema\" : \"x");
    assertThat(unusable()).contains("built by another version of Cuttings: run reindex");
  }

  @Test
  void aManifestWithoutFieldsWasBuiltByAnotherVersion() throws IOException {
    Files.writeString(folder.resolve("gen-0001/generation.json"), "{\"format\":1}");
    assertThat(unusable()).contains("built by another version of Cuttings: run reindex");
  }

  private void rewriteManifest(String old, String changed) throws IOException {
    Path manifest = folder.resolve("gen-0001/generation.json");
    String json = Files.readString(manifest);
    assertThat(json).contains(old);
    Files.writeString(manifest, json.replace(old, changed));
  }

  @Test
  void anyFileMissingIsUnusable() throws IOException {
    for (Path file : lucenesFiles()) {
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      assertThat(unusable())
          .as("without %s", file.getFileName())
          .isEqualTo("the index at " + folder + " is damaged: run reindex");
      Files.write(file, whole);
    }
    assertThat(answers()).containsExactly("a");
  }

  @Test
  void anyFileCutShortIsUnusable() throws IOException {
    for (Path file : lucenesFiles()) {
      byte[] whole = Files.readAllBytes(file);
      for (int length : new int[] {0, 7, whole.length / 2, whole.length - 1}) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertThat(unusable())
            .as("%s cut to %d bytes", file.getFileName(), length)
            .isEqualTo("the index at " + folder + " is damaged: run reindex");
      }
      Files.write(file, whole);
    }
    assertThat(answers()).containsExactly("a");
  }

  @Test
  void aDamagedIndexCanBeBuiltAnew() throws IOException {
    for (Path file : lucenesFiles()) Files.delete(file);
    publish(index, review("b"));
    assertThat(answers()).containsExactly("b");
  }

  private List<Path> lucenesFiles() throws IOException {
    try (var files = Files.list(folder.resolve("gen-0001"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("_.*|segments_.*"))
          .sorted()
          .toList();
    }
  }
}
